// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Wording

/// The columns of a list: what each of them says.
package struct RosterColumns: Hashable, Sendable {
  /// A column.
  package struct Column: Hashable, Sendable {
    /// Its heading, as the list has it.
    package let heading: String
    /// What it says.
    package let key: RosterKey
  }

  /// A heading that the caller explains.
  package typealias Mapping = (heading: String, key: RosterKey)

  /// The columns, from the first.
  package private(set) var columns: [Column] = []
  /// The headings that nobody knows, in order; what stands under them goes to `fields`.
  package private(set) var unknown: [String] = []
  /// The language of Latin names under a heading that does not say it.
  package private(set) var nameLanguage = "fr"
  /// Whether somebody can be told by a row.
  package var tellsWho: Bool { columns.contains { $0.key.tellsWho } }

  /// Reads a row of headings; a second row under it explains columns that the first does not.
  ///
  /// - Complexity: O(letters).
  init(_ headings: [String], below second: [String] = [], mapped: [Mapping] = []) {
    let texts = headings.map { CellText.heading($0) }
    let meanings = texts.enumerated().map { place, heading in
      meaning(of: heading, mapped)
        ?? (place < second.count ? meaning(of: CellText.heading(second[place]), mapped) : nil)
    }
    nameLanguage = Self.nameLanguage(of: meanings.compactMap { $0 })
    var taken: Set<RosterKey> = []
    var numbers: [ExactText: Int] = [:]
    var arabicNames = false
    for (heading, meaning) in zip(texts, meanings) {
      var key = meaning?.key
      if key == .name {
        // Names in two scripts may have a column each without saying so.
        let isArabic = meaning?.language == .arabic
        if taken.contains(.name), isArabic == arabicNames { key = nil }
        arabicNames = isArabic
      } else if let known = key, known != .nothing, taken.contains(known) {
        key = nil
      }
      if heading.isEmpty, key == nil { key = .nothing }
      let settled = key ?? .field(Self.unusedField(heading, taken, &numbers))
      if key == nil { unknown.append(heading) }
      taken.insert(settled)
      columns.append(Column(heading: heading, key: settled))
    }
  }

  /// Whether a column has no heading.
  func isNameless(_ place: Int) -> Bool {
    place >= columns.count || columns[place].heading.isEmpty
  }

  private func meaning(of heading: String, _ mapped: [Mapping]) -> HeadingTable.Meaning? {
    let plain = HeadingLetters.letters(heading)
    let exact = mapped.first { ExactText(CellText.trimmed($0.heading)) == ExactText(heading) }
    if let one = exact ?? mapped.first(where: { HeadingLetters.letters($0.heading) == plain }) {
      return HeadingTable.Meaning(key: one.key, language: nil)
    }
    // What an exported list writes where a heading would mean something else.
    if heading.hasPrefix("fields.") || heading.hasPrefix("names."),
      let key = RosterKey(path: heading)
    {
      return HeadingTable.Meaning(key: key, language: nil)
    }
    return HeadingTable.meaning(of: heading)
  }

  /// A heading for `fields` that no other column has.
  ///
  /// - Parameter numbers: The next number for each heading that came already.
  private static func unusedField(
    _ heading: String, _ taken: Set<RosterKey>, _ numbers: inout [ExactText: Int]
  ) -> ExactText {
    if !taken.contains(.field(ExactText(heading))) { return ExactText(heading) }
    var number = numbers[ExactText(heading)] ?? 2
    while taken.contains(.field(ExactText("\(heading) (\(number))"))) { number += 1 }
    numbers[ExactText(heading)] = number + 1
    return ExactText("\(heading) (\(number))")
  }

  /// English where more headings are in English than in French, else French.
  private static func nameLanguage(of meanings: [HeadingTable.Meaning]) -> String {
    let english = meanings.count { $0.language == .english }
    let french = meanings.count { $0.language == .french }
    return english > french ? "en" : "fr"
  }
}

extension RosterColumns {
  /// Whether a row is one of headings: each of its cells is one that is known, and one tells who.
  static func areHeadings(_ cells: [String]) -> Bool {
    var (count, tellsWho) = (0, false)
    // Most rows are told by their first cell.
    for cell in cells {
      let text = CellText.trimmed(cell)
      if text.isEmpty { continue }
      guard let meaning = HeadingTable.meaning(of: text) else { return false }
      count += 1
      if meaning.key.tellsWho { tellsWho = true }
    }
    return count > 1 && tellsWho
  }

  /// Whether a row can be the row of headings of a list: a name or an id is known in it.
  ///
  /// A `no` alone may as well be an answer.
  static func canBeHeadings(_ cells: [String], mapped: [Mapping]) -> Bool {
    let found = RosterColumns(cells, mapped: mapped)
    let told = found.columns.filter { $0.key.tellsWho }
    if told.isEmpty { return false }
    let known = found.columns.filter { column in
      if case .field = column.key { false } else { column.key != .nothing }
    }
    let onlyNo = told.allSatisfy { HeadingLetters.letters($0.heading) == "no" }
    return !onlyNo || known.count > 1 || found.columns.count == 1
  }
}
