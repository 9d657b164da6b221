// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import Wording

/// A category in a form: people read and type its name, the plan keeps its id.
enum CategoryField {
  /// What the field shows: the name in French and Arabic, the id in English and where there is none.
  static func shown(_ id: String, in plan: Plan, _ language: Language) -> String {
    guard language != .english else { return id }
    return plan.categories[ExactText(id)]?.names.preferred(in: language) ?? id
  }

  /// The categories in use, and those that the plan names.
  static func known(in plan: Plan, _ language: Language) -> [Form.Word] {
    let used = plan.cooperatives.values.map(\.category) + plan.categories.keys.map(\.string)
    return Set(used).filter { !$0.isEmpty }.sorted().map { id in
      let names = plan.categories[ExactText(id)]?.names
      // The id is found by typing it, too: it stands where the name of another language would.
      return Form.Word(
        value: shown(id, in: plan, language),
        title: Phrase.each(value: { shown in
          shown == .english && language != .english ? id : names?[shown.rawValue] ?? id
        }))
    }
  }

  /// The id of what was typed: itself, or that of the category with such a name in any language;
  /// where several have it, the one that it was.
  static func id(of typed: String, in plan: Plan, before: String) -> String {
    if typed == before || plan.categories[ExactText(typed)] != nil { return typed }
    let key = SearchKey(typed)
    func isMeant(_ id: String) -> Bool {
      plan.categories[ExactText(id)]?.names.entries.contains { SearchKey($0.text.string) == key }
        ?? false
    }
    if isMeant(before) { return before }
    return plan.categories.keys.map(\.string).sorted().first(where: isMeant) ?? typed
  }
}
