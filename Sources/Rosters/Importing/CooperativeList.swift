// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import PlanFiles

/// A list of exhibitors as it was read: its columns and its rows, not yet compared with a plan.
package struct CooperativeList: Sendable {
  /// The most rows of a list.
  package static let rowLimit = 50_000
  /// Among how many rows from the top the headings are looked for.
  private static let headingRows = 12
  /// In how many bytes from the top the headings are looked for.
  private static let headingBytes = 1 << 16

  /// From how many bytes on the beginning is looked at before all is read.
  private static let largeBytes = 1 << 22

  /// What the columns say.
  package let columns: RosterColumns
  /// The rows that say something, without headings.
  package let rows: [DelimitedRow]
  /// What parts cells.
  package let separator: UInt8
  /// How letters are written.
  package let encoding: ListEncoding
  /// Whether this is what the program exports of stands, services or notices: there is nothing in
  /// it that a list of cooperatives has.
  package let isReport: Bool

  /// Reads a list.
  ///
  /// - Throws: `RosterRefusal`; rows that are wrong in themselves are told by the trial.
  /// - Complexity: O(bytes).
  package init(_ bytes: [UInt8], _ options: RosterOptions) throws(RosterRefusal) {
    if bytes.count > Self.largeBytes, !Self.mayHaveHeadings(bytes, options) { throw .noHeadings }
    let text: ListText
    do throws(ListRefusal) {
      text = try ListText(bytes, encoding: options.encoding)
    } catch {
      throw .unreadable(error)
    }
    encoding = text.encoding
    let (start, line, named) = Self.namedSeparator(in: text.bytes)
    let content = start == 0 ? text.bytes : Array(text.bytes[start...])
    if content.allSatisfy({ [0x20, 0x09, 0x0A, 0x0D].contains($0) }) { throw .empty }
    let head = Array(content.prefix(Self.headingBytes))
    separator = options.separator ?? named ?? SeparatorGuess.separator(of: head, options.mapped)
    let top = Array(DelimitedReader(head, separator: separator).prefix(Self.headingRows))
    guard
      let place = top.firstIndex(where: {
        ReportHeadings.areReport($0.cells)
          || RosterColumns.canBeHeadings($0.cells, mapped: options.mapped)
      })
    else { throw .noHeadings }
    let second = place + 1 < top.count ? top[place + 1].cells : []
    let isDouble = RosterColumns.areHeadings(second)
    columns = RosterColumns(
      top[place].cells, below: isDouble ? second : [], mapped: options.mapped)
    isReport = ReportHeadings.areReport(top[place].cells)
    try Self.check(options.mapped, against: top[place].cells + (isDouble ? second : []))
    var rows: [DelimitedRow] = []
    for (number, row) in DelimitedReader(content, separator: separator).enumerated() {
      if number <= place || !row.saysSomething || RosterColumns.areHeadings(row.cells) { continue }
      if rows.count == Self.rowLimit { throw .tooManyRows(Self.rowLimit) }
      rows.append(line == 1 ? row : row.moved(by: line - 1))
    }
    self.rows = rows
  }

  /// Whether the lines at the beginning of a large file have headings, so that no time is spent on a
  /// file that is no list; units of 16 bits are not looked at.
  private static func mayHaveHeadings(_ bytes: [UInt8], _ options: RosterOptions) -> Bool {
    let head = bytes.prefix(headingBytes)
    if head.contains(0) || options.encoding == .utf16 { return true }
    guard let end = head.lastIndex(of: 0x0A) ?? head.lastIndex(of: 0x0D) else { return false }
    do throws(RosterRefusal) {
      _ = try CooperativeList(Array(head[...end]), options)
      return true
    } catch {
      if case .noHeadings = error { return false }
      return true
    }
  }

  /// The separator that Excel reads in a first line such as `sep=;`, and where the list begins.
  private static func namedSeparator(
    in bytes: [UInt8]
  ) -> (start: Int, line: Int, separator: UInt8?) {
    let lead = Array("sep=".utf8)
    guard bytes.count > 5, bytes.prefix(4).map({ $0 | 0x20 }) == lead.map({ $0 | 0x20 }) else {
      return (0, 1, nil)
    }
    let separator = bytes[4]
    var place = 5
    if bytes[place] == 0x0D { place += 1 }
    guard place < bytes.count, bytes[place] == 0x0A, separator < 0x80, separator != 0x22 else {
      return (0, 1, nil)
    }
    return (place + 1, 2, separator)
  }

  private static func check(
    _ mapped: [RosterColumns.Mapping], against headings: [String]
  ) throws(RosterRefusal) {
    let known = Set(headings.map(HeadingLetters.letters))
    for (heading, _) in mapped where !known.contains(HeadingLetters.letters(heading)) {
      throw .noSuchHeading(heading)
    }
  }
}

extension DelimitedRow {
  /// Whether any cell has a letter or a sign.
  fileprivate var saysSomething: Bool {
    isUnterminated || cells.contains { !CellText.trimmed($0).isEmpty }
  }

  fileprivate func moved(by lines: Int) -> DelimitedRow {
    DelimitedRow(line: line + lines, cells: cells, isUnterminated: isUnterminated)
  }
}
