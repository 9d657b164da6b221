// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import LayoutEngine
import Wording

/// The fields of the kinds of rules: whom they are about, where, how much.
///
/// What a kind reads is said by its own file in the engine; here it meets what the plan has.
enum RuleFormFields {
  /// A field before it is filled in.
  struct Draft {
    /// What the rule reads there.
    let parameter: RuleParameter
    /// The values in use that the field offers.
    let known: [Form.Word]
    /// What a new rule has.
    let start: String

    /// The keys that lead to its value in the rule.
    var path: [String] { parameter.path }
    /// The field of the form.
    var datum: Form.Datum { Form.Datum(parameter.title, key: parameter.key) }
    /// What it is the name of, where the plan keeps an id.
    ///
    /// Not inlined: the optimiser of Swift 6.3.1 ends in an error of its own where it is.
    @inline(never)
    var grouping: Grouping? {
      switch parameter.value {
      case .category: .category
      case .province: .province
      default: nil
      }
    }
  }

  /// The values in use that fields offer.
  struct KnownValues {
    var categories: [Form.Word] = []
    var provinces: [Form.Word] = []
    var tags: [String] = []
    /// The cooperatives, by id.
    var people: [Form.Word] = []
    /// The ids of areas of the hall, zones first.
    var areas: [String] = []

    /// All that a plan has.
    ///
    /// - Complexity: O(cooperatives · log cooperatives).
    init(of plan: Plan, _ language: Language) {
      categories = GroupingField(grouping: .category, plan: plan).known(language)
      provinces = GroupingField(grouping: .province, plan: plan).known(language)
      tags = Set(plan.cooperatives.values.flatMap(\.tags)).filter { !$0.isEmpty }.sorted()
      people = plan.sortedCooperatives.map { cooperative in
        Form.Word(
          value: cooperative.id.text,
          title: Phrase.each { cooperative.names.preferred(in: $0) ?? cooperative.id.text })
      }
      areas = Self.areas(of: plan)
    }

    /// No more than what new rules begin with.
    ///
    /// - Complexity: O(cooperatives).
    init(fewestOf plan: Plan) {
      let first = plan.cooperatives.keys.min()
      let second = plan.cooperatives.keys.lazy.filter { $0 != first }.min()
      people = [first, second].compactMap { $0.map { Form.Word($0.text) } }
      areas = Self.areas(of: plan)
    }

    private static func areas(of plan: Plan) -> [String] {
      plan.hall.features.values.filter { $0.area != nil }
        .sorted { ($0.kind == .zone ? 0 : 1, $0.id) < ($1.kind == .zone ? 0 : 1, $1.id) }
        .map(\.id.text)
    }
  }

  /// The fields of a kind; nil for a kind that nothing checks.
  static func drafts(of kind: String, offering known: KnownValues) -> [Draft]? {
    let parameters = RuleCatalogue.parameters(of: kind)
    if parameters.isEmpty { return nil }
    var people = known.people.prefix(2).map(\.value)[...]
    return parameters.map { parameter in
      var start = parameter.start
      if parameter.isNeeded {
        switch parameter.value {
        case .area: start = known.areas.first ?? ""
        case .cooperative: start = people.popFirst() ?? ""
        default: break
        }
      }
      return Draft(parameter: parameter, known: known.values(for: parameter), start: start)
    }
  }
}

extension RuleFormFields.KnownValues {
  /// Those that a parameter can hold.
  fileprivate func values(for parameter: RuleParameter) -> [Form.Word] {
    switch parameter.value {
    case .number, .word, .flag: []
    case .category: categories
    case .province: provinces
    case .tag: tags.map { Form.Word($0) }
    case .cooperative: people
    case .area: areas.map { Form.Word($0) }
    }
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
    if draft.parameter.value == .flag {
      return text == RuleParameter.yes
        ? .boolean(true) : text == RuleParameter.no ? .boolean(false) : .text(text)
    }
    guard draft.parameter.isNumber else { return .text(text) }
    guard let number = FormFigures.value(text) else {
      throw Form.Fault(datum: draft.datum, reason: RuleFormWords.noNumber)
    }
    // A count is written as people write it.
    if draft.path == ["count"], let count = Int(exactly: number) { return .integer(count) }
    return .real(number)
  }

  /// What a parameter says, as a text with a decimal point.
  static func text(at path: [String], of parameters: PropertyDictionary) -> String {
    guard let key = path.first else { return "" }
    let value = path.count == 1 ? parameters[key] : parameters[key]?.dictionary?[path[1]]
    if case .boolean(let flag) = value { return flag ? RuleParameter.yes : RuleParameter.no }
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
