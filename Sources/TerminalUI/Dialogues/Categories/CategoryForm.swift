// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import StandMaps
import Wording

/// What a plan says of a category or a province: names, colour, sign.
struct CategoryForm: FormSubject {
  private let grouping: Grouping
  /// Its id; nil for one that is to be added.
  private let id: ExactText?
  private let original: Category
  /// The sign that it has on the map, given or not.
  private let sign: String

  /// Opens the form on one of a plan; without an id, on a new one.
  init(_ id: ExactText?, of grouping: Grouping, in plan: Plan) {
    self.grouping = grouping
    self.id = id
    original = id.flatMap { plan[grouping][$0] } ?? Category()
    sign = id.map { plan.sign(of: $0, in: grouping) } ?? ""
  }

  func start(in view: DialogueView) -> Form.Datum? { .name(in: view.language) }

  func title(of form: Form, in view: DialogueView) -> DisplayText {
    guard let id else { return view.text(CategoryWords.newTitle(grouping)) }
    return view.name(view.plan.name(of: id, in: grouping, view.language))
  }

  func fields(in view: DialogueView) -> [Form.Field] {
    [id.map { .fixed(.id, $0.string) } ?? .text(.categoryID, "")]
      + Form.Field.names(original.names)
      + Form.Datum.shortNames.map { .text($0.datum, original.short[$0.language] ?? "") }
      + [
        .choice(.colour, colours, shownColour),
        Form.Field(.sign, .text(known: []), sign, isReplaced: true),
      ]
  }

  func finish(_ form: Form, in view: DialogueView) throws -> Outcome {
    let plan = view.plan
    var written = original
    written.names = form.names(over: original.names)
    let id = try self.id ?? newID(form, named: written.names, in: plan)
    for (datum, language) in Form.Datum.shortNames {
      let short = form.text(datum)
      if view.name(short).width > 5 {
        throw Form.Fault(datum: datum, reason: CategoryWords.wrongShort)
      }
      if written.short[language] ?? "" != short { written.short[language] = short }
    }
    if form.isChanged(.colour) { written.colour = colour(form.text(.colour)) }
    written.sign = try sign(form, of: id, in: plan)
    let back = Outcome.request(.openCategories(grouping, at: id))
    guard self.id == nil || written != original else { return back }
    let edits = plan.keepingSigns(writing: [(id, written)], in: grouping)
    let name = written.names.preferred(in: view.language) ?? id.string
    let said: Sentence =
      self.id == nil
      ? "\(name)\(words: view.language.colon)\(CategoryWords.added, view.language)"
      : Sentence(value: name)
    return .all([.apply(.all(edits), saying: said), back])
  }

  func leave(_ form: Form, in view: DialogueView) -> Outcome {
    .request(.openCategories(grouping, at: id))
  }

  /// The id that was typed, else one made of a name: `olive-oil`.
  private func newID(
    _ form: Form, named names: Names, in plan: Plan
  ) throws(Form.Fault) -> ExactText {
    var text = form.text(.categoryID)
    if text.isEmpty {
      let name = names["en"] ?? names["fr"] ?? names.entries.first?.text.string ?? ""
      let words = SearchKey(name).text.split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
      text = grouping == .province || words.isEmpty ? name : words.joined(separator: "-")
    }
    guard !text.isEmpty else {
      throw Form.Fault(datum: .arabicName, reason: FormWords.noName)
    }
    if plan.ids(of: grouping).contains(ExactText(text)) {
      throw Form.Fault(datum: .categoryID, reason: FormWords.takenID)
    }
    return ExactText(text)
  }

  /// The sign that the field says; what was not touched stays as it is given, or not.
  private func sign(
    _ form: Form, of id: ExactText, in plan: Plan
  ) throws(Form.Fault) -> String {
    let typed = form.text(.sign)
    if typed == sign { return original.sign }
    if typed.isEmpty { return original.sign }
    guard MapKey.glyph(typed) != nil else {
      throw Form.Fault(datum: .sign, reason: CategoryWords.wrongSign)
    }
    let places = KeptSigns.places(of: plan.described(grouping))
    let isTaken = places.contains { other, place in
      let given = plan[grouping][other]?.sign ?? ""
      return other != id && (given.isEmpty ? KeptSigns.sign(place) : given) == typed
    }
    if isTaken { throw Form.Fault(datum: .sign, reason: CategoryWords.takenSign) }
    return typed
  }
}

// MARK: Colours

extension CategoryForm {
  /// What the colour's field holds: the number of one of the map's, or what the file has.
  private var shownColour: String {
    switch original.colour {
    case nil: ""
    case .number(let number): "\(number)"
    case .exact(let red, let green, let blue):
      MapKey.colour(ofFill: MapKey.nearest(red, green, blue)) == original.colour
        ? "\(MapKey.nearest(red, green, blue))" : original.colour?.text ?? ""
    }
  }

  private var colours: [Form.Word] {
    var words = [Form.Word(value: "", title: CategoryWords.automatic)]
    words += ColourWords.fills.enumerated().map { Form.Word(value: "\($0)", title: $1) }
    let shown = shownColour
    return words.contains { $0.value == shown } ? words : words + [Form.Word(shown)]
  }

  private func colour(_ value: String) -> Category.Colour? {
    Int(value).flatMap(MapKey.colour(ofFill:)) ?? Category.Colour(value)
  }
}
