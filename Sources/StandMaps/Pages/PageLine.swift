// SPDX-License-Identifier: Apache-2.0

import DisplayText

/// Makes the lines of printed pages: safe, and never wider than the page.
struct PageLine {
  let columns: Int
  let box: BoxSet
  /// Who orders right-to-left text: nobody on paper, whoever does on the screen for a preview.
  var bidi = BidiMode.off

  /// What separates the parts of a line.
  var separator: String { box == .unicode ? " · " : " - " }
  /// What joins the ends of a range.
  var dash: String { box == .unicode ? "–" : "-" }

  /// A text made safe for paper, whose width decides where things go, on the screen as well.
  static func text(_ untrusted: String) -> DisplayText { DisplayText(untrusted, bidi: .off) }

  /// A line of texts, each at its column, cropped to its width and ordered by itself.
  func line(_ pieces: [(x: Int, width: Int, text: DisplayText)]) -> DisplayText {
    var frame = Frame(columns: columns, rows: 1)
    for piece in pieces {
      let text = bidi == .off ? piece.text : DisplayText(piece.text.logical, bidi: bidi)
      frame.draw(crop(text, to: min(piece.width, columns - piece.x)), x: piece.x, y: 0)
    }
    return frame.line(row: 0)
  }

  /// A line of one text.
  func line(_ text: String) -> DisplayText { line([(0, columns, Self.text(text))]) }

  /// A text on as many lines as it needs, broken at spaces, later lines indented.
  func wrapped(_ text: String, indent: Int = 0) -> [DisplayText] {
    var lines: [DisplayText] = []
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
  func joined(_ entries: [String]) -> [DisplayText] {
    var lines: [DisplayText] = []
    var current = ""
    for entry in entries {
      let longer = current.isEmpty ? entry : current + separator + entry
      if !current.isEmpty, Self.text(longer).width > columns {
        lines.append(line(current))
        current = entry
      } else {
        current = longer
      }
    }
    if !current.isEmpty { lines.append(line(current)) }
    return lines
  }

  func crop(_ text: DisplayText, to width: Int) -> DisplayText {
    text.cropped(to: max(0, width), ellipsis: box == .unicode)
  }

  private func indented(_ text: String, _ indent: Int) -> DisplayText {
    line([(indent, columns - indent, Self.text(text))])
  }
}
