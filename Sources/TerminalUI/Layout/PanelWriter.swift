// SPDX-License-Identifier: Apache-2.0

import DisplayText
import StandMaps

/// Writes lines into a rectangle of a frame, from its top, and stops at its bottom.
struct PanelWriter {
  let area: MapRectangle
  /// Whether lines begin at the right, as Arabic readers expect.
  let isMirrored: Bool
  private(set) var row = 0

  init(_ area: MapRectangle, isMirrored: Bool) {
    self.area = area
    self.isMirrored = isMirrored
  }

  /// How many lines there is still room for.
  var room: Int { max(0, area.height - row) }

  /// Leaves a line empty.
  mutating func skip() { row += 1 }

  /// Leaves lines empty up to one, unless it is passed already.
  mutating func skip(to line: Int) { row = max(row, line) }

  /// Writes a line: a text at its beginning, one from its middle, one at its end.
  ///
  /// The end is never cut before the others; without a middle the beginning may take its room.
  ///
  /// - Parameters:
  ///   - prefix: What comes before the beginning and is never cut, such as a rank.
  ///   - indent: Columns left free at the beginning.
  ///   - fills: Whether the style covers the whole line, as that of a cursor does.
  mutating func line(
    prefix: DisplayText = .empty, _ leading: DisplayText, middle: DisplayText = .empty,
    _ trailing: DisplayText = .empty,
    indent: Int = 0,
    style: Style = .plain, fills: Bool = false, on frame: inout Frame
  ) {
    guard row < area.height else { return }
    let y = area.y + row
    row += 1
    if fills {
      frame.fill(x: area.x, y: y, width: area.width, height: 1, style: style)
      // The terminal's own cursor sits on the focus, for magnifiers and readers.
      frame.cursor = ScreenPoint(x: isMirrored ? area.x + area.width - 1 : area.x, y: y)
    }
    let end = trailing.cropped(to: max(0, area.width * 2 / 3))
    let gap = end.width > 0 ? 1 : 0
    let right = area.x + area.width
    let half = area.width / 2
    let inner = middle.cropped(to: max(0, area.width - half - end.width - gap))
    let limit = inner.width > 0 ? half - 1 : area.width - end.width - gap
    let start = leading.cropped(to: max(0, limit - indent - prefix.width))
    let before = indent + prefix.width
    if isMirrored {
      frame.draw(prefix, x: right - before, y: y, style: style)
      frame.draw(start, x: right - before - start.width, y: y, style: style)
      frame.draw(inner, x: right - half - inner.width, y: y, style: style)
      frame.draw(end, x: area.x, y: y, style: style)
    } else {
      frame.draw(prefix, x: area.x + indent, y: y, style: style)
      frame.draw(start, x: area.x + before, y: y, style: style)
      frame.draw(inner, x: area.x + half, y: y, style: style)
      frame.draw(end, x: right - end.width, y: y, style: style)
    }
  }
}

/// Breaks a sentence into lines at its spaces.
enum Wrapping {
  /// The lines, each of `width` characters at most where its words allow it.
  ///
  /// No line begins with a sign that French sets behind a space, nor ends with an opening one.
  /// O(length).
  static func lines(_ text: String, width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in words(of: text) {
      if !line.isEmpty, line.unicodeScalars.count + 1 + word.unicodeScalars.count > width {
        lines.append(line)
        line = ""
      }
      line += line.isEmpty ? String(word) : " " + word
    }
    if !line.isEmpty { lines.append(line) }
    return lines
  }

  /// The words of a sentence, each with the signs that stay with it behind a space that does not
  /// break.
  private static func words(of text: String) -> [String] {
    var words: [String] = []
    var isOpen = false
    for word in text.split(separator: " ") {
      let isClosing =
        word.unicodeScalars.count < 3
        && [":", ";", "!", "?", "»", "%"].contains { word.hasPrefix($0) }
        && words.last?.last.map { $0.isLetter || $0.isNumber || ")»”’".contains($0) } == true
      if let last = words.last, isOpen || isClosing {
        words[words.count - 1] = last + "\u{A0}" + word
      } else {
        words.append(String(word))
      }
      isOpen = word.hasSuffix("«")
    }
    return words
  }

  /// Lines of whole entries, each of `width` characters at most where one entry does not need more.
  ///
  /// O(length).
  static func lines(of entries: [String], joinedBy gap: String, width: Int) -> [String] {
    var lines: [String] = []
    for entry in entries {
      let next = lines.last.map { $0 + gap + entry }
      if let next, next.unicodeScalars.count <= width {
        lines[lines.count - 1] = next
      } else {
        lines.append(entry)
      }
    }
    return lines
  }
}
