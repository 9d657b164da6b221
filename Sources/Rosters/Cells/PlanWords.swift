// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import Wording

/// What a plan calls its categories, provinces and stands, by any of their names.
struct PlanWords {
  private var categories: [String: ExactText] = [:]
  private var provinces: [String: String] = [:]
  private var numbers: [String: [Stand.ID]] = [:]
  private var stands: [Stand.ID: Stand]
  private var knownCategories: Set<ExactText>
  /// The categories that were named for the first time, in order.
  private(set) var newCategories: [(id: ExactText, category: Category)] = []

  /// Reads the names of a plan.
  ///
  /// - Complexity: O(stands + cooperatives + categories).
  init(_ plan: Plan) {
    stands = plan.stands
    knownCategories = Set(plan.categories.keys)
    for cooperative in plan.sortedCooperatives {
      if !cooperative.category.isEmpty { knownCategories.insert(ExactText(cooperative.category)) }
      let province = cooperative.province
      if !province.isEmpty, provinces[Self.folded(province)] == nil {
        provinces[Self.folded(province)] = province
      }
    }
    for (id, province) in plan.provinces.sorted(by: { $0.key < $1.key }) {
      for text in [id.string] + province.names.entries.map(\.text.string)
      where provinces[Self.folded(text)] == nil {
        provinces[Self.folded(text)] = id.string
      }
    }
    // An id comes before a name that is the same, and of equal ones the first.
    for id in knownCategories.sorted() where categories[Self.folded(id.string)] == nil {
      categories[Self.folded(id.string)] = id
    }
    for (id, category) in plan.categories.sorted(by: { $0.key < $1.key }) {
      for entry in category.names.entries where categories[Self.folded(entry.text.string)] == nil {
        categories[Self.folded(entry.text.string)] = id
      }
    }
    for stand in plan.sortedStands where !stand.number.isEmpty {
      numbers[Self.folded(stand.number), default: []].append(stand.id)
    }
  }

  /// What names are compared by: folded, or as they are where nothing would be left.
  static func nameKey(_ name: String) -> String {
    let folded = folded(name)
    return folded.isEmpty ? name : folded
  }

  static func folded(_ text: String) -> String { CellText.trimmed(SearchKey(text).text) }
}

// MARK: Categories

extension PlanWords {
  /// The category that a text names, by its id or a name in any language; nil for none.
  func knownCategory(_ text: String) -> ExactText? {
    let exact = ExactText(text)
    return knownCategories.contains(exact) ? exact : categories[Self.folded(text)]
  }

  /// The id of the category that a text names; one that is not there is made.
  mutating func category(_ text: String, _ language: String) -> String {
    if text.isEmpty { return "" }
    if let id = knownCategory(text) { return id.string }
    let id = newCategoryID(text)
    let code = CellText.scripts(of: text).arabic ? "ar" : language
    newCategories.append((id, Category(names: Names([(code, text)]))))
    knownCategories.insert(id)
    categories[Self.folded(text)] = id
    if categories[Self.folded(id.string)] == nil { categories[Self.folded(id.string)] = id }
    return id.string
  }

  /// `huile-d-argan` of `Huile d’argan`; a text in other letters is its own id.
  private func newCategoryID(_ text: String) -> ExactText {
    let words = Self.folded(text).split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
    let isLatin = !words.isEmpty && !CellText.scripts(of: text).arabic
    let base = isLatin ? words.joined(separator: "-") : text
    var id = ExactText(base)
    var number = 2
    while knownCategories.contains(id) {
      id = ExactText("\(base)-\(number)")
      number += 1
    }
    return id
  }
}

// MARK: Provinces and stands

extension PlanWords {
  /// What the plan calls the province that a text names; the text itself where it has no other.
  func province(_ text: String) -> String {
    if text.isEmpty { return "" }
    let folded = Self.folded(text)
    return provinces[folded] ?? Self.usualProvinces[folded] ?? text
  }

  private static let usualProvinces: [String: String] = {
    var table: [String: String] = [:]
    for name in Province.known {
      for text in [name.latin, name.arabic] { table[folded(text)] = name.latin }
      table[folded(name.latin.replacing("-", with: " "))] = name.latin
      table[folded(name.arabic.replacing("–", with: " "))] = name.latin
      table[folded(name.arabic.replacing("–", with: "-"))] = name.latin
    }
    return table
  }()

  /// The stands that a text names: by number, whatever its case, else by id.
  func stands(named text: String) -> [Stand.ID] {
    if let found = numbers[Self.folded(text)] { return found }
    return Stand.ID(text).flatMap { stands[$0] == nil ? nil : [$0] } ?? []
  }

  /// The stands of a list of numbers, and what of it names none.
  ///
  /// - Parameter before: The wishes so far; an id of theirs may be of a stand that is gone.
  func wishes(_ text: String, before: [Stand.ID]) -> (found: [Stand.ID], missing: [String]) {
    var (found, missing): ([Stand.ID], [String]) = ([], [])
    for part in CellWords.parts(text) {
      let named = stands(named: part)
      if let id = named.first, named.count == 1 {
        found.append(id)
      } else if let id = before.first(where: { $0.text == part }) {
        found.append(id)
      } else {
        missing.append(part)
      }
    }
    return (found, missing)
  }
}
