// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan

/// A map cut into sheets, in aisles and along the borders of stands wherever that goes.
///
/// A stand that a cut crosses is whole on the sheet behind it, which begins where the stand does.
struct MapCuts {
  /// One sheet.
  struct Sheet {
    /// Its number: a letter with a number would look like a stand's.
    let number: Int
    /// What it shows.
    let window: MapRectangle
    /// The stands that it shows in part.
    let partial: Set<Stand.ID>
  }

  /// The sheets, band by band from the north-west.
  let sheets: [Sheet]
  /// Sheets from west to east.
  let across: Int
  /// Sheets from north to south.
  let down: Int

  /// Cuts the map of a plan into sheets that fit into a room.
  ///
  /// - Complexity: O(stands × sheets).
  init(_ painter: MapPainter, scale: MapScale, roomColumns: Int, roomRows: Int) {
    let size = painter.size(scale)
    let projection = painter.projection(scale)
    let stands = painter.floor.stands.indices.compactMap { number -> MapRectangle? in
      let pieces = painter.floor.footprints[number].map(projection.rectangle)
      guard let first = pieces.first else { return nil }
      return pieces.dropFirst().reduce(first, Self.union)
    }
    let columns = Self.spans(
      length: size.columns, room: roomColumns, shapes: stands.map { ($0.x, $0.right) })
    let rows = Self.spans(
      length: size.rows, room: roomRows, shapes: stands.map { ($0.y, $0.bottom) })
    across = columns.count
    down = rows.count
    var sheets: [Sheet] = []
    for row in rows {
      for column in columns {
        let window = MapRectangle(
          x: column.lowerBound, y: row.lowerBound, width: column.count, height: row.count)
        var partial: Set<Stand.ID> = []
        for (number, place) in stands.enumerated()
        where place.overlaps(window) && !Self.holds(window, place) {
          partial.insert(painter.floor.stands[number].id)
        }
        sheets.append(Sheet(number: sheets.count + 1, window: window, partial: partial))
      }
    }
    self.sheets = Self.labelling(sheets, stands, painter.floor.stands.map(\.id))
  }

  /// Lets a stand that is larger than any sheet be written on where most of it is.
  private static func labelling(
    _ sheets: [Sheet], _ stands: [MapRectangle], _ ids: [Stand.ID]
  ) -> [Sheet] {
    var partial = sheets.map(\.partial)
    for (place, id) in zip(stands, ids) {
      let shown = sheets.filter { $0.window.overlaps(place) }
      guard !shown.isEmpty, shown.allSatisfy({ $0.partial.contains(id) }) else { continue }
      func area(_ sheet: Sheet) -> Int {
        let width = min(sheet.window.right, place.right) - max(sheet.window.x, place.x) + 1
        return width * (min(sheet.window.bottom, place.bottom) - max(sheet.window.y, place.y) + 1)
      }
      let most = shown.max { (area($0), $1.number) < (area($1), $0.number) }
      if let most { partial[most.number - 1].remove(id) }
    }
    return zip(sheets, partial).map {
      Sheet(number: $0.number, window: $0.window, partial: $1)
    }
  }

  /// The sheet beside another, if there is one.
  func neighbour(of number: Int, _ side: Side) -> Int? {
    let (row, column) = ((number - 1) / across, (number - 1) % across)
    switch side {
    case .north: return row > 0 ? number - across : nil
    case .south: return row + 1 < down ? number + across : nil
    case .west: return column > 0 ? number - 1 : nil
    case .east: return column + 1 < across ? number + 1 : nil
    }
  }

  /// Cuts a length into pieces of about equal size that find room, each beginning at the line where
  /// the last one ended, or where the first shape begins that the cut went through.
  ///
  /// - Complexity: O(length + shapes × pieces).
  static func spans(
    length: Int, room: Int, shapes: [(first: Int, last: Int)]
  ) -> [Range<Int>] {
    let room = max(3, room)
    guard length > room else { return [0..<max(1, length)] }
    var changes = [Int](repeating: 0, count: length + 2)
    for shape in shapes where shape.last - shape.first > 1 {
      changes[min(max(shape.first + 1, 0), length)] += 1
      changes[min(max(shape.last, 0), length)] -= 1
    }
    var crossed = 0
    let crossings = changes.map { change -> Int in
      crossed += change
      return crossed
    }
    var spans: [Range<Int>] = []
    var start = 0
    while length - start > room {
      let last = start + room - 1
      let rest = (length - start + room - 2) / (room - 1)
      let ideal = start + (length - start) / max(1, rest)
      let best =
        (start + (room + 1) / 2...last).min { one, other in
          (crossings[one], abs(one - ideal)) < (crossings[other], abs(other - ideal))
        } ?? last
      let begun = shapes.filter { $0.first < best && $0.last > best }.map(\.first).min() ?? best
      spans.append(start..<best + 1)
      start = begun > start ? begun : best
    }
    spans.append(start..<length)
    return spans
  }

  /// Where each sheet lies, as a small picture; empty for one sheet, or where it finds no room.
  func overview(_ box: BoxSet, columns: Int, rows: Int) -> [String] {
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
    return frame.lines
  }

  private static func union(_ one: MapRectangle, _ other: MapRectangle) -> MapRectangle {
    let (x, y) = (min(one.x, other.x), min(one.y, other.y))
    return MapRectangle(
      x: x, y: y, width: max(one.right, other.right) - x + 1,
      height: max(one.bottom, other.bottom) - y + 1)
  }

  private static func holds(_ window: MapRectangle, _ place: MapRectangle) -> Bool {
    window.contains(x: place.x, y: place.y) && window.contains(x: place.right, y: place.bottom)
  }
}
