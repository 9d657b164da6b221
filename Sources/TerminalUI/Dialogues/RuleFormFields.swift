// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import LayoutEngine

/// The fields of the kinds of rules that a plan may have several of: whom they are about, where,
/// how much.
///
/// What a kind reads is said by its own file in the engine; here it meets what the plan has.
enum RuleFormFields {
  /// A field before it is filled in: where its value stands in the rule, and what a new rule has.
  struct Draft {
    let path: [String]
    let kind: RuleForm.Kind
    var start = ""
  }

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
    guard RuleCatalogue.repeatable.contains(kind) else { return nil }
    var people = known.people.prefix(2)
    return RuleCatalogue.parameters(of: kind).map { parameter in
      var start = parameter.start
      if parameter.isNeeded {
        switch parameter.value {
        case .area: start = known.areas.first ?? ""
        case .cooperative: start = people.popFirst() ?? ""
        default: break
        }
      }
      return Draft(
        path: parameter.path, kind: field(for: parameter, offering: known), start: start)
    }
  }

  private static func field(
    for parameter: RuleParameter, offering known: KnownValues
  ) -> RuleForm.Kind {
    switch parameter.value {
    case .number(let unit): .number(unit)
    case .word(let words):
      .word((parameter.start.isEmpty ? [""] : []) + words.map(\.text))
    case .category: .text(known: known.categories)
    case .province: .text(known: known.provinces)
    case .tag: .text(known: known.tags)
    case .cooperative: .text(known: known.people)
    case .area: .text(known: known.areas)
    }
  }
}
