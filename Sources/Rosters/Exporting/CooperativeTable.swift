// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Wording

extension ExportedTable {
  /// Cooperatives with all that the plan says of them: what `import` reads without a change.
  ///
  /// - Parameter language: The language of headings, answers and names of categories.
  /// - Complexity: O(cells + stands).
  package init(_ cooperatives: [Cooperative], of plan: Plan, in language: Language) {
    let words = PlanWords(plan)
    let seats = plan.standsByCooperative
    let keys = Self.keys(of: cooperatives, language)
    self.init(
      headings: keys.map { Self.heading(of: $0, in: language) },
      rows: cooperatives.map { cooperative in
        keys.map { key in
          key == .single(.stand)
            ? plan.label(of: seats[cooperative.id] ?? [])
            : words.cell(of: key, cooperative, in: plan, language)
        }
      })
  }

  /// The columns: ids, names, data, stands, then what has no key.
  private static func keys(of cooperatives: [Cooperative], _ language: Language) -> [RosterKey] {
    let usual = [language.rawValue] + ["fr", "ar", "en"].filter { $0 != language.rawValue }
    let codes = Set(cooperatives.flatMap { $0.names.entries.map(\.language.string) })
    let others = codes.subtracting(usual).filter { RosterKey(path: "names.\($0)") != nil }.sorted()
    let fields = Set(cooperatives.flatMap(\.fields.keys)).sorted()
    let data: [RosterKey.Single] = [
      .category, .province, .minArea, .wishedArea, .powerKilowatts, .water, .cooking,
      .cookingKilowatts, .status, .priority, .tags, .person, .phone, .email, .contact, .remark,
      .stands, .wishes, .arrivedAt, .stand,
    ]
    return [.single(.id)] + (usual + others).map { .names($0) } + data.map { .single($0) }
      + fields.map { .field($0) }
  }

  /// The heading of a column, as import understands it.
  static func heading(of key: RosterKey, in language: Language) -> String {
    switch key {
    case .nothing: ""
    case .name: HeadingWords.nameHeading(nil, in: language)
    case .names(let code): HeadingWords.nameHeading(code, in: language)
    case .single(let single):
      (HeadingWords.words(in: language)[single] ?? []).first ?? single.rawValue
    case .field(let heading): fieldHeading(heading.string)
    }
  }

  /// A heading of somebody's list; with its path where it would be understood otherwise.
  private static func fieldHeading(_ heading: String) -> String {
    let isPlain =
      HeadingTable.meaning(of: heading) == nil && RosterKey(path: heading) == nil
      && CellText.written(heading) == heading && CellText.trimmed(heading) == heading
    return isPlain ? heading : "fields." + heading
  }
}

extension PlanWords {
  /// What a cooperative says under a key, as import reads it back.
  func cell(
    of key: RosterKey, _ cooperative: Cooperative, in plan: Plan, _ language: Language
  ) -> String {
    let plain = cooperative.plainText(of: key)
    switch key {
    case .single(.category):
      if plain.isEmpty { return "" }
      let name = plan.categoryName(ExactText(plain), in: language)
      return knownCategory(name) == ExactText(plain) ? name : plain
    case .single(.province):
      let name = Province.name(plain, in: language)
      return province(name) == plain ? name : plain
    case .single(.status): return cooperative.status.term.short[language]
    case .single(.water): return (cooperative.needsWater ? Terms.yes : Terms.no)[language]
    case .single(.cooking): return (cooperative.cooks ? Terms.yes : Terms.no)[language]
    case .single(.wishes):
      let numbers = plan.label(of: cooperative.wishes)
      let read = wishes(numbers, before: cooperative.wishes)
      return read.found == cooperative.wishes && read.missing.isEmpty ? numbers : plain
    default: return plain
    }
  }
}
