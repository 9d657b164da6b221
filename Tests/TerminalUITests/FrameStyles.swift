// SPDX-License-Identifier: Apache-2.0

import DisplayText

/// The styles of a frame as text: a line for each row, runs of one style in brackets.
///
/// A run is `count:style`; a style is `ink/paper+attributes`, where `-` is the terminal's own colour,
/// a number an entry of the palette, `#rrggbb` exact. What has the colours of the first line is
/// written without them, plain runs as a bare count. Equal rows that follow each other are written
/// once.
enum FrameStyles {
  static func text(of frame: Frame) -> String {
    let plain = frame[0, 0].style
    let rows = (0..<frame.rows).map { runs(of: frame, $0, plain) }
    var lines = ["\(name(of: plain.foreground))/\(name(of: plain.background))"]
    var row = 0
    while row < rows.count {
      let end = rows[row...].firstIndex { $0 != rows[row] } ?? rows.count
      let number = end - row == 1 ? "\(row)" : "\(row)-\(end - 1)"
      lines.append("\(number)  \(rows[row])")
      row = end
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func runs(of frame: Frame, _ y: Int, _ plain: Style) -> String {
    var runs: [String] = []
    var x = 0
    while x < frame.columns {
      let style = frame[x, y].style
      var end = x + 1
      while end < frame.columns, frame[end, y].style == style { end += 1 }
      let name = name(of: style, plain)
      runs.append(name.isEmpty ? "\(end - x)" : "\(end - x):\(name)")
      x = end
    }
    return runs.joined(separator: " ")
  }

  private static func name(of style: Style, _ plain: Style) -> String {
    let attributes: [(Style.Attributes, String)] = [
      (.bold, "bold"), (.dim, "dim"), (.underline, "underline"), (.reverse, "reverse"),
      (.italic, "italic"),
    ]
    let marks = attributes.filter { style.attributes.contains($0.0) }.map { "+" + $0.1 }.joined()
    if style.foreground == plain.foreground, style.background == plain.background {
      return marks
    }
    return "\(name(of: style.foreground))/\(name(of: style.background))" + marks
  }

  private static func name(of colour: Colour) -> String {
    switch colour {
    case .standard: "-"
    case .palette(let index): "\(index)"
    case .rgb(let red, let green, let blue):
      "#" + [red, green, blue].map { (($0 < 16 ? "0" : "") + String($0, radix: 16)) }.joined()
    }
  }
}
