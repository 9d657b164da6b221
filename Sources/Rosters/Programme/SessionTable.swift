// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import PlanFiles

/// A cell of a row that says something.
struct SessionCell {
  let key: SessionKey
  /// What it says; nothing where it empties.
  let text: String
  /// Whether it empties: a lone `-`.
  let isEmptied: Bool
  /// The place of its column.
  let place: Int
}

/// A list of sessions as it was read: its columns and its rows.
struct SessionTable {
  /// Among how many rows from the top the headings are looked for.
  private static let headingRows = 12

  /// The headings, as the list has them.
  let headings: [String]
  /// What the columns say; nil where nobody knows.
  let keys: [SessionKey?]
  /// The rows that say something, without headings.
  let rows: [DelimitedRow]

  /// The headings that nobody knows.
  var unknown: [String] {
    zip(headings, keys).filter { $0.1 == nil && !$0.0.isEmpty }.map(\.0)
  }

  /// Reads a list.
  init(_ bytes: [UInt8], _ options: RosterOptions) throws(RosterRefusal) {
    let text: ListText
    do throws(ListRefusal) {
      text = try ListText(bytes, encoding: options.encoding)
    } catch {
      throw .unreadable(error)
    }
    if text.bytes.allSatisfy({ [0x20, 0x09, 0x0A, 0x0D].contains($0) }) { throw .empty }
    let separator = options.separator ?? Self.separator(of: text.bytes)
    let reader = DelimitedReader(text.bytes, separator: separator)
    let top = Array(reader.prefix(Self.headingRows))
    guard let place = top.firstIndex(where: { Self.areHeadings($0.cells) }) else {
      throw .noHeadings
    }
    headings = top[place].cells.map { CellText.heading($0) }
    var taken: Set<SessionKey> = []
    keys = headings.map { heading in
      guard let key = SessionKey(heading: heading), taken.insert(key).inserted else { return nil }
      return key
    }
    var rows: [DelimitedRow] = []
    for (number, row) in reader.enumerated() where number > place && row.saysSomething {
      if rows.count == CooperativeList.rowLimit { throw .tooManyRows(CooperativeList.rowLimit) }
      rows.append(row)
    }
    self.rows = rows
  }

  /// The cells of a row that say something.
  func said(by row: DelimitedRow) -> [SessionCell] {
    zip(row.cells, keys).enumerated().compactMap { place, cell in
      guard let key = cell.1 else { return nil }
      let isEmptied = CellText.trimmed(cell.0) == "-"
      let text = isEmptied ? "" : CellText.read(cell.0)
      if text.isEmpty, !isEmptied { return nil }
      return SessionCell(key: key, text: text, isEmptied: isEmptied, place: place)
    }
  }

  /// Whether a row is one of headings: a name or an id, and something else that sessions have.
  private static func areHeadings(_ cells: [String]) -> Bool {
    let keys = cells.compactMap { SessionKey(heading: CellText.heading($0)) }
    return keys.contains(where: \.tellsWhich) && Set(keys).count > 1
  }

  /// The sign that parts the most known headings.
  private static func separator(of bytes: [UInt8]) -> UInt8 {
    let head = Array(bytes.prefix(1 << 16))
    func known(_ separator: UInt8) -> Int {
      DelimitedReader(head, separator: separator).prefix(headingRows).map { row in
        row.cells.count { SessionKey(heading: CellText.heading($0)) != nil }
      }.max() ?? 0
    }
    let signs = ",;\t|".utf8.map { (sign: $0, known: known($0)) }
    return signs.reduce(signs[0]) { $1.known > $0.known ? $1 : $0 }.sign
  }
}
