// SPDX-License-Identifier: Apache-2.0

import Wording
import FloorPlan

/// The fields of the kinds of rules that need more than limits: whom they are about, where, how
/// much.
///
/// What a kind reads is said by its own file in the engine; a test holds the two together.
enum RuleFormFields {
  /// What a parameter is.
  enum Kind {
    /// Free text, with values that occur already.
    case text(known: [String])
    /// A number from 0, or nothing.
    case number(unit: String)
    /// One of the words that the file knows; an empty one is none.
    case word([String])
  }

  /// A field before it is filled in: where its value stands in the rule, and what a new rule has.
  struct Draft {
    let path: [String]
    let kind: Kind
    var start = ""
  }

  /// The kinds that have a form, in the order in which they are offered.
  static let kinds = [
    "keepApart", "keepTogether", "cluster", "cap", "near", "far", "zone", "zoneOnly", "standType",
    "standWish", "pair",
  ]

  /// The values in use that fields offer.
  struct KnownValues {
    var categories: [String] = []
    var provinces: [String] = []
    var tags: [String] = []
    /// The ids of cooperatives.
    var people: [String] = []
    /// The ids of areas of the hall, zones first.
    var areas: [String] = []

    /// All that a plan has.
    ///
    /// - Complexity: O(cooperatives · log cooperatives).
    init(of plan: Plan) {
      func known(_ values: [String]) -> [String] { Set(values).filter { !$0.isEmpty }.sorted() }
      let cooperatives = plan.cooperatives.values
      categories = known(cooperatives.map(\.category) + plan.categories.keys.map(\.string))
      provinces = known(cooperatives.map(\.province))
      tags = known(cooperatives.flatMap(\.tags))
      people = plan.cooperatives.keys.sorted().map(\.text)
      areas = Self.areas(of: plan)
    }

    /// No more than what new rules begin with.
    ///
    /// - Complexity: O(cooperatives).
    init(fewestOf plan: Plan) {
      let first = plan.cooperatives.keys.min()
      let second = plan.cooperatives.keys.lazy.filter { $0 != first }.min()
      people = [first, second].compactMap { $0?.text }
      areas = Self.areas(of: plan)
    }

    private static func areas(of plan: Plan) -> [String] {
      plan.hall.features.values.filter { $0.area != nil }
        .sorted { ($0.kind == .zone ? 0 : 1, $0.id) < ($1.kind == .zone ? 0 : 1, $1.id) }
        .map(\.id.text)
    }
  }

  /// The fields of a kind; nil for a kind without a form.
  static func drafts(of kind: String, offering known: KnownValues) -> [Draft]? {
    let metres = Kind.number(unit: "m")
    let features = Feature.Kind.allCases.map(\.rawValue)
    let who = selector("of", known)
    let areas = Kind.text(known: known.areas)
    let firstArea = known.areas.first ?? ""
    let people = Kind.text(known: known.people)
    let first = known.people.prefix(2)
    let fields: [Draft]
    switch kind {
    case "keepApart":
      let costs = [("sideBySide", "6"), ("facing", "3"), ("backToBack", "1")].map {
        Draft(path: ["relations", $0.0], kind: .number(unit: ""), start: $0.1)
      }
      fields =
        selector("a", known) + selector("b", known) + costs + [
          Draft(path: ["metres"], kind: metres)
        ]
    case "keepTogether":
      fields =
        selector("a", known) + selector("b", known)
        + [Draft(path: ["metres"], kind: metres, start: "10")]
    case "cluster": fields = who
    case "cap":
      fields =
        who + [
          Draft(path: ["count"], kind: .number(unit: ""), start: "3"),
          Draft(path: ["zone"], kind: areas), Draft(path: ["metres"], kind: metres, start: "10"),
        ]
    case "near", "far":
      fields =
        who + [
          Draft(path: ["feature"], kind: .word(features), start: "power"),
          Draft(path: ["metres"], kind: metres, start: kind == "near" ? "10" : "6"),
        ]
    case "zone", "zoneOnly":
      fields = who + [Draft(path: ["zone"], kind: areas, start: firstArea)]
    case "standType":
      let types = ["row", "corner", "peninsula", "island"]
      fields = who + [Draft(path: ["type"], kind: .word(types), start: "corner")]
    case "standWish":
      fields = [Draft(path: ["otherwise"], kind: .number(unit: ""), start: "3")]
    case "pair":
      fields = [
        Draft(path: ["first"], kind: people, start: first.first ?? ""),
        Draft(path: ["second"], kind: people, start: first.last ?? ""),
        Draft(path: ["relation"], kind: .word(["", "sideBySide"])),
        Draft(path: ["metres"], kind: metres, start: "6"),
      ]
    default: return nil
    }
    return fields + common(kind)
  }

  /// What all of them have; the severity of `cluster` and `standWish` is fixed.
  private static func common(_ kind: String) -> [Draft] {
    let severity = Draft(
      path: ["severity"], kind: .word(["wish", "warning", "error"]), start: "wish")
    let weight = Draft(path: ["weight"], kind: .number(unit: ""), start: "1")
    return ["cluster", "standWish"].contains(kind) ? [weight] : [severity, weight]
  }

  /// The conditions of a selector; without any it picks everyone.
  private static func selector(_ key: String, _ known: KnownValues) -> [Draft] {
    [
      Draft(path: [key, "category"], kind: .text(known: known.categories)),
      Draft(path: [key, "province"], kind: .text(known: known.provinces)),
      Draft(path: [key, "tag"], kind: .text(known: known.tags)),
      Draft(path: [key, "need"], kind: .word([""] + Selector.Need.allCases.map(\.rawValue))),
      Draft(path: [key, "id"], kind: .text(known: known.people)),
    ]
  }
}

// MARK: Rules from what is typed

extension RuleFormFields {
  /// A rule of a kind with what a new one begins with; nil for a kind without a form.
  static func newRule(of kind: String, in plan: Plan, offering known: KnownValues) -> Rule? {
    guard let drafts = drafts(of: kind, offering: known), let id = freeID(for: kind, in: plan)
    else { return nil }
    var rule = Rule(id: id, kind: kind)
    for draft in drafts {
      set(try? value(draft.start, of: draft), at: draft.path, in: &rule.parameters)
    }
    return rule
  }

  /// `keep-apart`, or with a number where that is taken.
  private static func freeID(for kind: String, in plan: Plan) -> Rule.ID? {
    var stem = ""
    for letter in kind {
      stem += letter.isUppercase ? "-" + letter.lowercased() : String(letter)
    }
    for number in 1...1000 {
      if let id = Rule.ID(number == 1 ? stem : "\(stem)-\(number)"), plan.rules[id] == nil {
        return id
      }
    }
    return nil
  }

  /// What a text makes of a parameter; nil where it is empty.
  ///
  /// - Throws: `Form.Fault` for what should be a number and is none.
  static func value(_ text: String, of draft: Draft) throws(Form.Fault) -> PropertyValue? {
    if text.isEmpty { return nil }
    guard case .number = draft.kind else { return .text(text) }
    guard let number = FormFigures.value(text) else {
      throw Form.Fault(datum: Form.Datum(draft.path), reason: RuleFormWords.noNumber)
    }
    // A count is written as people write it.
    if draft.path == ["count"], let count = Int(exactly: number) { return .integer(count) }
    return .real(number)
  }

  /// What a parameter says, as a text with a decimal point.
  static func text(at path: [String], of parameters: PropertyDictionary) -> String {
    guard let key = path.first else { return "" }
    let value = path.count == 1 ? parameters[key] : parameters[key]?.dictionary?[path[1]]
    return value?.text ?? value?.number.map { Figures.exact($0, .english) } ?? ""
  }

  /// Gives a parameter a value, or takes it away.
  static func set(
    _ value: PropertyValue?, at path: [String], in parameters: inout PropertyDictionary
  ) {
    guard let key = path.first else { return }
    guard path.count > 1 else {
      parameters[key] = value
      return
    }
    var inner = parameters[key]?.dictionary ?? PropertyDictionary()
    inner[path[1]] = value
    parameters[key] = inner.isEmpty ? nil : .dictionary(inner)
  }
}
