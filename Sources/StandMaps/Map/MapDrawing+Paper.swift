// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan

/// What is written in stands on paper.
extension MapDrawing {
  /// Writes number, category and name, from above to below, as much of it as finds room.
  mutating func write(_ content: StandContent, in visible: VisibleStand, on paper: PaperMap) {
    let room = shown(visible.room, within: window)
    guard !paper.unlabelled.contains(visible.stand.id) else { return }
    guard room.width > 0, room.height > 0 else {
      if let sign = content.problem ?? content.sign, let whole = visible.pieces.first {
        signsOnBorders.append((whole.x + whole.width / 2, whole.bottom, sign, content.style))
      }
      return
    }
    let number = numberLines(of: visible.stand, room: room, on: paper)
    let words = wordLines(content, in: room, below: number.count)
    let top = room.y + (room.height - number.count - words.count) / 2
    for (offset, line) in (number + words).enumerated() {
      centre(line, x: room.x, width: room.width, y: top + offset, style: content.style)
    }
    if number.isEmpty, words.isEmpty, let sign = content.sign {
      put(sign, x: room.x + (room.width - 1) / 2, y: room.y, style: content.style)
    }
    putSigns(content, beside: number.first, in: room, y: top)
  }

  /// The part of a room that a window shows.
  private func shown(_ room: MapRectangle, within window: MapRectangle) -> MapRectangle {
    let (x, y) = (max(room.x, window.x), max(room.y, window.y))
    return MapRectangle(
      x: x, y: y, width: max(0, min(room.right, window.right) - x + 1),
      height: max(0, min(room.bottom, window.bottom) - y + 1))
  }

  private mutating func numberLines(
    of stand: Stand, room: MapRectangle, on paper: PaperMap
  ) -> [DisplayText] {
    switch paper.numbers.form(of: stand.label, width: room.width, lines: room.height) {
    case .whole(let lines): return lines.map { text($0) }
    case .end(let end): return [text((options.box == .unicode ? "…" : "_") + end)]
    case .none: return []
    }
  }

  /// The word for what is sold, and below it the name, if all of it finds room.
  private mutating func wordLines(
    _ content: StandContent, in room: MapRectangle, below used: Int
  ) -> [DisplayText] {
    let rows = room.height - used
    guard rows > 0 else { return [] }
    var lines: [DisplayText] = []
    if let word = content.word, word.width > 0 {
      if word.width <= room.width || content.sign == nil || room.width >= 5 {
        lines.append(word.cropped(to: room.width, ellipsis: options.box == .unicode))
      } else if let sign = content.sign {
        lines.append(text(String(sign.base)))
      }
    }
    guard let name = content.name, room.width >= 5, rows > lines.count else { return lines }
    let wrapped = wrap(name, width: room.width)
    if wrapped.count <= rows - lines.count, wrapped.allSatisfy({ $0.width <= room.width }) {
      return lines + wrapped
    }
    guard rows - lines.count >= 2 else { return lines }
    let shown = wrapped.prefix(rows - lines.count)
    return lines
      + shown.enumerated().map { place, line in
        let isCut = place + 1 == shown.count && shown.count < wrapped.count
        return (isCut ? line + (options.box == .unicode ? "…" : "..") : line)
          .cropped(to: room.width, ellipsis: options.box == .unicode)
      }
  }

  /// The mark before the number and the problem behind it; on the border where there is no room.
  private mutating func putSigns(
    _ content: StandContent, beside number: DisplayText?, in room: MapRectangle, y: Int
  ) {
    let width = number?.width ?? 0
    let start = (room.width - width) / 2
    if let mark = content.mark {
      if start > 0 {
        put(mark, x: room.x, y: y, style: content.style)
      } else {
        signsOnBorders.append((room.x, room.y - 1, mark, content.style))
      }
    }
    if let problem = content.problem {
      if room.width - start - width > 0 {
        put(problem, x: room.right, y: y, style: content.problemStyle)
      } else {
        signsOnBorders.append((room.right, room.y - 1, problem, content.problemStyle))
      }
    }
  }
}

extension MapPainter {
  /// How the numbers of all stands would be shown on paper at a scale.
  ///
  /// - Complexity: O(stands).
  func numberForms(_ paper: PaperMap, scale: MapScale) -> [PaperNumbers.Form] {
    let projection = projection(scale)
    return floor.footprints.indices.map { stand in
      let pieces = floor.footprints[stand].map(projection.rectangle)
      let room = MapDrawing.room(cells: floor.footprints[stand], pieces: pieces)
      return paper.numbers.form(
        of: floor.stands[stand].label, width: room.width, lines: room.height)
    }
  }
}
