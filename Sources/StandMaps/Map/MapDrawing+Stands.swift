// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan

/// The stands: borders, fills, and what is written in them.
extension MapDrawing {
  /// A stand that the window shows, with its place on the map.
  struct VisibleStand {
    let stand: Stand
    let number: Int
    /// Its rectangles on the map, disjoint but for shared borders.
    let pieces: [MapRectangle]
    /// Where its text goes, borders excluded.
    let room: MapRectangle
  }

  func visibleStands() -> [VisibleStand] {
    let floor = painter.floor
    let candidates = painter.bands.stands(
      from: projection.cellRow(above: view.y), to: projection.cellRow(below: view.bottom))
    return candidates.compactMap { number in
      let pieces = floor.footprints[number].map(projection.rectangle)
      guard pieces.contains(where: view.overlaps) else { return nil }
      let id = floor.stands[number].id
      let stand = painter.plan.stands[id] ?? floor.stands[number]
      return VisibleStand(
        stand: stand, number: number, pieces: pieces,
        room: Self.room(cells: floor.footprints[number], pieces: pieces))
    }
  }

  /// The whole inside of a stand that is one rectangle, else the inside of its largest piece.
  static func room(cells: [GridRectangle], pieces: [MapRectangle]) -> MapRectangle {
    guard let first = pieces.first else { return MapRectangle(x: 0, y: 0, width: 0, height: 0) }
    guard pieces.count > 1, let start = cells.first else { return first.inside }
    let bounds = cells.dropFirst().reduce(start) { $0.union($1) }
    if bounds.cellCount == cells.reduce(0, { $0 + $1.cellCount }) {
      let west = pieces.map(\.x).min() ?? first.x
      let north = pieces.map(\.y).min() ?? first.y
      let east = pieces.map(\.right).max() ?? first.right
      let south = pieces.map(\.bottom).max() ?? first.bottom
      return MapRectangle(x: west, y: north, width: east - west + 1, height: south - north + 1)
        .inside
    }
    let widest = pieces.map(\.inside).max { left, right in
      (left.width * left.height, right.y, right.x) < (right.width * right.height, left.y, left.x)
    }
    return widest ?? first.inside
  }

  mutating func draw(_ visible: VisibleStand) {
    let content = content(of: visible)
    for piece in visible.pieces { fill(piece, style: content.style) }
    outline(visible.pieces)
    if let paper = options.paper {
      write(content, in: visible, on: paper)
    } else {
      write(content, in: visible)
    }
  }

  private mutating func write(_ content: StandContent, in visible: VisibleStand) {
    let room = visible.room
    let whole = visible.pieces[0]
    if content.needsMark, let mark = content.mark, !hasRoomForMark(visible) {
      signsOnBorders.append((whole.x + min(1, whole.width - 1), whole.y, mark, content.style))
    }
    guard room.width > 0, room.height > 0 else {
      if let sign = content.problem ?? content.sign {
        signsOnBorders.append((whole.x + whole.width / 2, whole.bottom, sign, content.style))
      }
      return
    }
    guard let number = number(of: visible.stand, room: room) else {
      if let sign = content.sign {
        put(sign, x: room.x + (room.width - 1) / 2, y: room.y, style: content.style)
      }
      if let problem = content.problem {
        let x = room.width > 1 ? room.right : room.x
        put(problem, x: x, y: room.y, style: content.problemStyle)
      }
      if room.height > 1 { writeWords(content, in: room) }
      return
    }
    let rest = room.width - number.width
    if room.height == 1, let word = content.word, word.width > 0, rest > word.width + 2 {
      writeLine(number, word, content, in: room)
      return
    }
    // On a single line the sign stands apart from the number, or a letter would read as part of it.
    let hasRoom = room.height == 1 && rest > 1 && content.problem == nil && !content.needsMark
    let sign = hasRoom ? content.sign : nil
    let start = sign == nil ? rest / 2 : content.mark != nil && rest > 2 ? 1 : 0
    // One style for the whole stand: each change of style costs a slow line about 30 bytes.
    put(number, x: room.x + start, y: room.y, style: content.style)
    if let mark = content.mark, start > 0 { put(mark, x: room.x, y: room.y, style: content.style) }
    if let sign { put(sign, x: room.right, y: room.y, style: content.style) }
    if let problem = content.problem {
      if rest > start {
        put(problem, x: room.right, y: room.y, style: content.problemStyle)
      } else {
        signsOnBorders.append((room.right, room.y - 1, problem, content.problemStyle))
      }
    }
    if room.height > 1 { writeWords(content, in: room) }
  }

  /// Whether a mark finds room before the stand's number.
  private mutating func hasRoomForMark(_ visible: VisibleStand) -> Bool {
    let room = visible.room
    guard room.width > 0, room.height > 0, let number = number(of: visible.stand, room: room) else {
      return false
    }
    return room.width - number.width > 1
  }

  /// Number and word side by side, in a stand that is wide but has a single line; a column at each
  /// end stays free for signs.
  private mutating func writeLine(
    _ number: DisplayText, _ word: DisplayText, _ content: StandContent, in room: MapRectangle
  ) {
    let start = room.x + (room.width - number.width - 1 - word.width) / 2
    put(number, x: start, y: room.y, style: content.style)
    put(word, x: start + number.width + 1, y: room.y, style: content.style)
    if let mark = content.mark {
      put(mark, x: room.x, y: room.y, style: content.style)
    }
    if let problem = content.problem {
      put(problem, x: room.right, y: room.y, style: content.problemStyle)
    }
  }

  /// The second line, and where there is room the cooperative's name below it.
  private mutating func writeWords(_ content: StandContent, in room: MapRectangle) {
    if let word = content.word {
      let shown = word.cropped(to: room.width, ellipsis: false)
      centre(shown, x: room.x, width: room.width, y: room.y + 1, style: content.style)
    }
    guard let name = content.name, room.height >= 4, room.width >= 8 else { return }
    for (offset, line) in wrap(name, width: room.width).prefix(room.height - 2).enumerated() {
      let shown = line.cropped(to: room.width, ellipsis: options.box == .unicode)
      centre(shown, x: room.x, width: room.width, y: room.y + 2 + offset, style: content.style)
    }
  }

  /// The number as it fits: whole, cropped when three columns are left, else not at all.
  private mutating func number(of stand: Stand, room: MapRectangle) -> DisplayText? {
    guard options.showsNumbers else { return nil }
    let label = text(isKeyed(stand.label) ? stand.id.text : stand.label)
    if label.width <= room.width { return label }
    guard room.width >= 3 else { return nil }
    return label.cropped(to: room.width, ellipsis: options.box == .unicode)
  }

  /// The terminal's ink as paper for the selection, an underline for the target.
  ///
  /// The selection takes no colour from what it covers: a light fill in reverse video would be as dark
  /// as an empty stand.
  mutating func mark(_ visible: VisibleStand) {
    let isSelected = options.selected.contains(visible.stand.id)
    let isTarget = options.target == visible.stand.id
    guard isSelected || isTarget else { return }
    let attributes: Style.Attributes = isTarget ? [.bold, .underline] : .bold
    let hasInside = visible.pieces.contains { $0.inside.width > 0 && $0.inside.height > 0 }
    for piece in visible.pieces {
      let rows = stride(from: max(piece.y, view.y), through: min(piece.bottom, view.bottom), by: 1)
      for y in rows {
        let columns = stride(
          from: max(piece.x, view.x), through: min(piece.right, view.right), by: 1)
        // Borders belong to the neighbours too; the seams of a stand of several pieces do not.
        for x in columns where !hasInside || borders.glyph(x: x - view.x, y: y - view.y) == nil {
          restyle(MapRectangle(x: x, y: y, width: 1, height: 1)) {
            $0 = (isSelected ? MapPalette.selection : $0).adding(attributes)
          }
        }
      }
    }
  }
}
