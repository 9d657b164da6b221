// SPDX-License-Identifier: Apache-2.0

import PlanFiles

/// Finds out what parts the cells of a list.
enum SeparatorGuess {
  private static let candidates = [";", "\t", ",", "|"].map { UInt8(ascii: $0) }
  /// Among how many rows from the top headings are looked for.
  private static let headings = 12
  /// How many rows are looked at.
  private static let sample = 24

  /// The separator with which most headings are known, else with which most rows have as many cells
  /// as the widest.
  ///
  /// - Complexity: O(bytes).
  static func separator(of head: [UInt8], _ mapped: [RosterColumns.Mapping]) -> UInt8 {
    var best = (separator: UInt8(ascii: ","), score: [Int.min])
    for candidate in candidates {
      // Where it does not occur it parts nothing.
      if candidate != UInt8(ascii: ","), !head.contains(candidate) { continue }
      let rows = DelimitedReader(head, separator: candidate).prefix(sample)
        .map(\.cells).filter { $0.contains { !$0.isEmpty } }
      let score = score(rows, mapped)
      if best.score.lexicographicallyPrecedes(score) { best = (candidate, score) }
    }
    return best.separator
  }

  private static func score(_ rows: [[String]], _ mapped: [RosterColumns.Mapping]) -> [Int] {
    let known = rows.prefix(headings).map { row -> Int in
      if ReportHeadings.areReport(row) { return row.count }
      guard RosterColumns.canBeHeadings(row, mapped: mapped) else { return 0 }
      return RosterColumns(row, mapped: mapped).columns.count { column in
        if case .field = column.key { false } else { column.key != .nothing }
      }
    }
    guard let most = known.max(), most > 0, let place = known.firstIndex(of: most) else {
      let width = rows.map(\.count).max() ?? 0
      return [0, width > 1 ? rows.count { $0.count == width } : 0]
    }
    // With the wrong separator some rows have more cells than there are headings.
    let width = rows[place].count
    return [most, -rows.dropFirst(place + 1).count { $0.count > width }, width]
  }
}

extension UInt8 {
  /// The byte of an ASCII character that is given as a text.
  fileprivate init(ascii text: String) { self = text.utf8.first ?? 0x2C }
}
