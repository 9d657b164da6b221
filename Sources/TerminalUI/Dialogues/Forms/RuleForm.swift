// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import LayoutEngine
import Wording

/// A rule's parameters: whom it is about, where, how much.
struct RuleForm: FormSubject {
  /// The rule as it was, or as a new one begins.
  let original: Rule
  /// Whether it is to be added.
  let isNew: Bool
  private let language: Language
  private let drafts: [RuleFormFields.Draft]

  /// A rule of a plan, or one of a kind that is to be added; nil for a kind without a form.
  private init?(_ rule: Rule?, isNew: Bool, in plan: Plan, _ language: Language) {
    guard let rule,
      let drafts = RuleFormFields.drafts(of: rule.kind, offering: .init(of: plan, language))
    else { return nil }
    original = rule
    self.isNew = isNew
    self.language = language
    // What no wish can have says nothing of its weight.
    let isWish = RuleDescription(rule, of: plan).map { $0.weight != nil } ?? true
    let isFree = drafts.contains { $0.parameter == .severity }
    self.drafts = drafts.filter { isWish || isFree || $0.parameter != .weight }
  }

  /// Opens the form on a rule of the plan, or says that its kind has none.
  static func open(_ rule: Rule, in view: DialogueView) -> Outcome {
    if let refusal = view.readOnlyRefusal { return .say(refusal) }
    guard let form = RuleForm(rule, isNew: false, in: view.plan, view.language) else {
      let words = RuleFormWords.limitsOnly[view.language]
      return .say(.refusal("\(rule.id)\(view.language.colon)" + words))
    }
    return .open(Form(form, in: view))
  }

  /// Opens the form on a new rule of a kind.
  static func open(newOf kind: String, in view: DialogueView) -> Outcome {
    if let refusal = view.readOnlyRefusal { return .say(refusal) }
    let plan = view.plan
    let known = RuleFormFields.KnownValues(of: plan, view.language)
    return open(new: RuleFormFields.newRule(of: kind, in: plan, offering: known), in: view)
  }

  /// Opens the form on a rule that is to be added.
  static func open(new rule: Rule?, in view: DialogueView) -> Outcome {
    if let refusal = view.readOnlyRefusal { return .say(refusal) }
    return RuleForm(rule, isNew: true, in: view.plan, view.language)
      .map { .open(Form($0, in: view)) } ?? .stay
  }

  func start(in view: DialogueView) -> Form.Datum? { drafts.first?.datum }

  func title(of form: Form, in view: DialogueView) -> DisplayText {
    let kind = RuleCatalogue.title(of: original.kind)
    guard isNew else { return view.text(kind) }
    return view.text("\(RuleFormWords.newTitle, view.language) · \(kind, view.language)")
  }

  func fields(in view: DialogueView) -> [Form.Field] {
    let id = original.id.text
    return [isNew ? .text(.id, id) : .fixed(.id, id)]
      + drafts.map { draft in
        let given = RuleFormFields.text(at: draft.path, of: original.parameters)
        // What is neither true nor false counts as what a new rule begins with.
        let value = given.isEmpty && draft.parameter.value == .flag ? draft.start : given
        return Form.Field(
          draft.datum, Self.kind(of: draft, holding: value), shown(value, of: draft, in: view),
          isReplaced: true)
      }
  }

  /// A value as the field shows it: a category or province by its name.
  private func shown(
    _ value: String, of draft: RuleFormFields.Draft, in view: DialogueView
  ) -> String {
    guard let grouping = draft.grouping else { return value }
    return GroupingField(grouping: grouping, plan: view.plan).shown(value, view.language)
  }

  private static func kind(
    of draft: RuleFormFields.Draft, holding value: String
  ) -> Form.Field.Kind {
    switch draft.parameter.value {
    case .number(let unit): return .number(unit: unit.phrase)
    case .word, .flag:
      let words = draft.parameter.words
      // A word of the file that is not among them stays, and so does none where none will do.
      var texts = (draft.start.isEmpty ? [""] : []) + words.map(\.text)
      if !texts.contains(value) { texts.append(value) }
      return .choice(
        texts.map {
          Form.Word(
            value: $0,
            title: $0.isEmpty ? RuleFormWords.none : draft.parameter.words(for: $0))
        })
    default:
      return .text(known: draft.known.isEmpty ? [] : [Form.Word("")] + draft.known)
    }
  }

  func hint(of form: Form, in view: DialogueView) -> Form.Note? {
    guard let field = form.current, case .text(let known) = field.kind, field.datum != .id else {
      return nil
    }
    if !field.offers.isEmpty {
      return Form.Note(text: field.offer(in: view.language) { named($0, in: view) })
    }
    let isPerson = Cooperative.ID(field.value).map { view.plan.cooperatives[$0] != nil } ?? false
    let name: Sentence = isPerson ? "\(named(field.value, in: view))   " : ""
    let isSelector = field.datum.key.contains(".") && field.value.isEmpty
    return Form.Note(
      text: name + (known.isEmpty ? "" : FormWords.knownValues[view.language])
        + (isSelector ? " · \(RuleFormWords.everyone, view.language)" : ""))
  }

  /// A value with who it is: an id says little.
  private func named(_ value: String, in view: DialogueView) -> String {
    guard let id = Cooperative.ID(value), view.plan.cooperatives[id] != nil else { return value }
    return "\(view.name(of: id)) (\(id))"
  }

  /// Says whom the rule picks in vain, and what it means, in a sentence.
  func review(_ form: Form, in view: DialogueView, _ notes: inout [Form.Note]) throws {
    guard let rule = try? rule(form, in: view.plan),
      let meaning = RuleMeaning(rule, of: view.plan, in: view.language)
    else { return }
    for key in meaning.groupsOfNobody {
      notes.append(
        Form.Note(text: RuleFormWords.nobody(key)[view.language], isGrave: true))
    }
    notes.append(Form.Note(text: meaning.sentence))
  }

  /// Writes the rule, and goes back to the list.
  func finish(_ form: Form, in view: DialogueView) throws -> Outcome {
    let language = view.language
    let rule = try rule(form, in: view.plan)
    if let problem = view.problem(with: rule) {
      let reason = RuleProblemWords.sentence(for: problem, in: rule, language)
      throw Form.Fault(
        datum: datum(of: problem.keyPath) ?? form.current?.datum ?? .id,
        reason: Phrase.each { _ in reason })
    }
    let back = Outcome.request(.openRules(at: rule.id))
    guard isNew || rule != original else { return back }
    let words = isNew ? RuleSheetWords.on : Words.modified
    return .all([
      .apply(.writeRule(rule), saying: "\(rule.id)\(language.colon)" + words[language]), back,
    ])
  }

  func leave(_ form: Form, in view: DialogueView) -> Outcome {
    .open(RuleList(at: original.id, in: view))
  }

  private func datum(of path: [String]) -> Form.Datum? {
    let draft =
      drafts.first { $0.path == path } ?? drafts.first { $0.path.first == path.first }
    return draft?.datum
  }

  /// The rule that the fields describe; what was not touched stays as the file has it.
  private func rule(_ form: Form, in plan: Plan) throws(Form.Fault) -> Rule {
    guard let id = Rule.ID(form.text(.id)) else {
      throw Form.Fault(datum: .id, reason: FormWords.wrongID)
    }
    if isNew, plan.rules[id] != nil {
      throw Form.Fault(datum: .id, reason: FormWords.takenID)
    }
    var rule = isNew ? Rule(id: id, kind: original.kind, parameters: original.parameters) : original
    for draft in drafts where isNew || form.isChanged(draft.datum) {
      var text = form.text(draft.datum)
      if let grouping = draft.grouping {
        let before = RuleFormFields.text(at: draft.path, of: original.parameters)
        let names = GroupingField(grouping: grouping, plan: plan)
        text = names.shown(before, language) == text ? before : names.id(of: text, before: before)
      }
      let value = try RuleFormFields.value(text, of: draft)
      RuleFormFields.set(value, at: draft.path, in: &rule.parameters)
    }
    return rule
  }
}
