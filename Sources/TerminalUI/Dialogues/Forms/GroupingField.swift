// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import Wording

/// A category or a province in a form: people read and type its name, the plan keeps its id.
struct GroupingField {
  let grouping: Grouping
  let plan: Plan

  /// What the field shows: the name; of a category in English the id, which is as good a word.
  func shown(_ id: String, _ language: Language) -> String {
    if grouping == .category, language == .english { return id }
    return plan.name(of: ExactText(id), in: grouping, language)
  }

  /// Those that are in use, and those that the plan describes.
  ///
  /// - Complexity: O(cooperatives + n log n).
  func known(_ language: Language) -> [Form.Word] {
    plan.ids(of: grouping).map { id in
      // The id is found by typing it, too: it stands where the name of another language would.
      let names = plan[grouping][id]?.names
      return Form.Word(
        value: shown(id.string, language),
        title: Phrase.each(value: { shown in
          if shown == .english && language != .english { return id.string }
          if shown == .arabic { return plan.name(of: id, in: grouping, .arabic) }
          return names?[shown.rawValue] ?? id.string
        }))
    }
  }

  /// The id of what was typed: itself, or that of the one with such a name in any language; where
  /// several have it, the one that it was.
  ///
  /// - Complexity: O(cooperatives + n log n).
  func id(of typed: String, before: String) -> String {
    if typed.isEmpty || typed == before { return typed }
    let ids = plan.ids(of: grouping)
    if ids.contains(ExactText(typed)) { return typed }
    let key = SearchKey(typed)
    func isMeant(_ id: ExactText) -> Bool {
      if SearchKey(id.string) == key { return true }
      let described = plan[grouping][id]?.names.entries.map(\.text.string) ?? []
      let names = described + Language.allCases.map { plan.name(of: id, in: grouping, $0) }
      return names.contains { SearchKey($0) == key }
    }
    if !before.isEmpty, isMeant(ExactText(before)) { return before }
    if let meant = ids.first(where: isMeant) { return meant.string }
    return grouping == .province ? Province.written(typed) : typed
  }

  /// Whether the plan has none like it yet.
  func isNew(_ id: String) -> Bool {
    !id.isEmpty && !plan.ids(of: grouping).contains(ExactText(id))
  }
}
