// SPDX-License-Identifier: Apache-2.0

import DisplayText

/// Makes the lines of printed pages: safe, in logical order, never wider than the page.
///
/// A line that is read from the right begins with a right-to-left mark, and what runs against the
/// line is isolated, so that whoever orders it (Unicode's UAX #9) keeps its columns in their places.
struct PageLine {
  let columns: Int
  let box: BoxSet
  var isRightToLeft = false

  /// What separates the parts of a line.
  var separator: String { box == .unicode ? " · " : " - " }
  /// What joins the ends of a range.
  var dash: String { box == .unicode ? "–" : "-" }

  /// A text made safe for paper.
  static func text(_ untrusted: String) -> DisplayText { DisplayText(untrusted, bidi: .off) }

  /// A line of texts, each so many columns from where the line begins and cropped to its width.
  func line(_ pieces: [(x: Int, width: Int, text: DisplayText)]) -> String {
    var line = ""
    var end = 0
    let shown = pieces.filter { $0.text.width > 0 && $0.x < columns }
    for (place, piece) in shown.enumerated() {
      let text = crop(piece.text, to: min(piece.width, columns - piece.x))
      guard text.width > 0, piece.x >= end else { continue }
      // Nothing follows the last one that it could draw to its side.
      let isLast = place + 1 == shown.count && !isRightToLeft
      line += String(repeating: " ", count: piece.x - end)
      line += isLast ? text.drawn : isolated(text.drawn)
      end = piece.x + text.width
    }
    return marked(line)
  }

  /// A line of one text.
  func line(_ text: String) -> String { line([(0, columns, Self.text(text))]) }

  /// A text on as many lines as it needs, broken at spaces, later lines indented.
  func wrapped(_ text: String, indent: Int = 0) -> [String] {
    var lines: [String] = []
    var current = ""
    for word in text.split(separator: " ") {
      let longer = current.isEmpty ? String(word) : current + " " + word
      let room = columns - (lines.isEmpty ? 0 : indent)
      if !current.isEmpty, Self.text(longer).width > room {
        lines.append(indented(current, lines.isEmpty ? 0 : indent))
        current = String(word)
      } else {
        current = longer
      }
    }
    lines.append(indented(current, lines.isEmpty ? 0 : indent))
    return lines
  }

  /// Entries joined by the separator on as many lines as they need, none broken.
  func joined(_ entries: [String]) -> [String] { listed(entries, between: separator) }

  /// Entries behind a heading, on as many lines as they need, none broken, later lines indented.
  func listed(
    _ entries: [String], behind heading: String = "", between separator: String, indent: Int = 0
  ) -> [String] {
    var lines: [String] = []
    var current = ""
    var width = 0
    var gap = ""
    for entry in [heading] + entries where !entry.isEmpty {
      var text = Self.text(entry)
      if width > 0, width + Self.text(gap).width + text.width > columns {
        lines.append(current)
        (current, width) = ("", 0)
      }
      let start = lines.isEmpty ? 0 : indent
      text = crop(text, to: columns - start)
      if width == 0 {
        current = String(repeating: " ", count: start) + isolated(text.drawn)
        width = start + text.width
      } else {
        current += gap + isolated(text.drawn)
        width += Self.text(gap).width + text.width
      }
      gap = lines.isEmpty && entry == heading ? " " : separator
    }
    if width > 0 { lines.append(current) }
    return lines.map(marked)
  }

  /// A row of a map, which always runs from the left, whatever words are in it.
  static func map(_ row: String) -> String {
    guard row.hasRightToLeftLetters else { return row }
    var line = String.UnicodeScalarView()
    var waiting = String.UnicodeScalarView()
    var isInside = false
    for scalar in row.unicodeScalars {
      let joins = scalar == " " || scalar.properties.generalCategory == .nonspacingMark
      if String(scalar).hasRightToLeftLetters {
        if !isInside {
          // A figure before its noun is read with it.
          let figure = Self.figure(before: line)
          line.removeLast(figure.count)
          line.append(Self.isolate)
          line.append(contentsOf: figure)
        }
        isInside = true
        line.append(contentsOf: waiting)
        waiting.removeAll()
        line.append(scalar)
      } else if isInside, joins, waiting.count < 1 {
        waiting.append(scalar)
      } else {
        if isInside { line.append(Self.endOfIsolate) }
        isInside = false
        line.append(contentsOf: waiting)
        waiting.removeAll()
        line.append(scalar)
      }
    }
    if isInside { line.append(Self.endOfIsolate) }
    line.append(contentsOf: waiting)
    return String(line)
  }

  /// The figure and the space at the end of a line; nothing where there is none.
  private static func figure(
    before line: String.UnicodeScalarView
  ) -> [Unicode.Scalar] {
    guard line.last == " " else { return [] }
    let digits = line.dropLast().reversed().prefix { ("0"..."9").contains($0) }
    return digits.isEmpty ? [] : digits.reversed() + [" "]
  }

  func crop(_ text: DisplayText, to width: Int) -> DisplayText {
    text.cropped(to: max(0, width), ellipsis: box == .unicode)
  }

  private func indented(_ text: String, _ indent: Int) -> String {
    line([(indent, columns - indent, Self.text(text))])
  }

  /// What begins a line that is read from the right.
  static let rightToLeftMark: Unicode.Scalar = "\u{200F}"
  fileprivate static let isolate: Unicode.Scalar = "\u{2068}"
  private static let endOfIsolate: Unicode.Scalar = "\u{2069}"

  /// Isolates what runs against the line.
  private func isolated(_ text: String) -> String {
    let runsAgainst =
      isRightToLeft ? text.hasLeftToRightLetters : text.hasRightToLeftLetters
    return runsAgainst ? "\u{2068}" + text + "\u{2069}" : text
  }

  private func marked(_ line: String) -> String {
    isRightToLeft && !line.isEmpty ? String(Self.rightToLeftMark) + line : line
  }
}

extension String {
  /// Whether any letter runs from left to right.
  fileprivate var hasLeftToRightLetters: Bool {
    unicodeScalars.contains { $0.properties.isAlphabetic && !String($0).hasRightToLeftLetters }
  }
}
