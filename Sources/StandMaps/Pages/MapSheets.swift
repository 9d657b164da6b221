// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan

/// A map cut into sheets that lie side by side without overlapping.
struct MapSheets {
  /// One sheet.
  struct Sheet {
    /// Its number: a letter with a number would look like a stand's.
    let number: Int
    /// What it shows.
    let window: MapRectangle
  }

  /// The sheets, band by band from the north-west.
  let sheets: [Sheet]
  /// Sheets from west to east.
  let across: Int
  /// Sheets from north to south.
  let down: Int

  /// Cuts a map of columns × rows into sheets of about equal size that fit into a room.
  init(columns: Int, rows: Int, roomColumns: Int, roomRows: Int) {
    let across = Self.count(columns, roomColumns)
    let down = Self.count(rows, roomRows)
    self.across = across
    self.down = down
    sheets = (0..<down).flatMap { band in
      (0..<across).map { place in
        let x = columns * place / across
        let y = rows * band / down
        let window = MapRectangle(
          x: x, y: y, width: columns * (place + 1) / across - x,
          height: rows * (band + 1) / down - y)
        return Sheet(number: band * across + place + 1, window: window)
      }
    }
  }

  /// How many sheets a map takes.
  static func count(columns: Int, rows: Int, page: PageSize) -> Int {
    count(columns, page.columns) * count(rows, page.bodyRows)
  }

  /// Where each sheet lies, as a small picture; empty for one sheet, or where it finds no room.
  func overview(_ box: BoxSet, columns: Int, rows: Int) -> [DisplayText] {
    guard sheets.count > 1 else { return [] }
    let cell = max(2, "\(sheets.count)".count) + 3
    let width = across * cell + 1
    let height = down * 2 + 1
    guard width <= columns, height <= rows else { return [] }
    var frame = Frame(columns: width, rows: height)
    var borders = BoxCanvas(columns: width, rows: height)
    for (index, sheet) in sheets.enumerated() {
      let x = index % across * cell
      let y = index / across * 2
      borders.rectangle(x: x, y: y, width: cell + 1, height: 3)
      frame.draw(PageLine.text("\(sheet.number)"), x: x + 2, y: y + 1)
    }
    frame.draw(borders, set: box)
    return (0..<height).map(frame.line(row:))
  }

  private static func count(_ length: Int, _ room: Int) -> Int {
    max(1, (length + room - 1) / max(1, room))
  }
}
