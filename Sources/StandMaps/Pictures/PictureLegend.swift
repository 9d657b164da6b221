// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Wording

/// The legend of a picture: categories with colour and sign, what else is drawn, scale bars and north.
struct PictureLegend {
  /// A line: a shape before a word.
  struct Line {
    let fill: String
    let ink: String
    let sign: String
    let text: String
  }

  private let lines: [Line]
  private let language: Language
  private let extra = 4

  static let row = 4.6
  static let column = 46.0

  init(_ picture: HallPicture, look: MapColouring = .category) {
    let language = picture.language
    self.language = language
    let categories = picture.keys.map { key in
      Line(
        fill: key.fill.hex, ink: key.fill.ink, sign: key.sign, text: "\(key.name) (\(key.count))")
    }
    var things: [Line] = []
    func add(_ term: Term, _ fill: String, _ sign: String) {
      things.append(Line(fill: fill, ink: "#ffffff", sign: sign, text: term.short[language]))
    }
    let doors = Set(picture.doors.map(\.kind))
    if doors.contains(.entrance) { add(Terms.entrance, "#0b6623", "") }
    if doors.contains(.exit) { add(Terms.exit, "#9b1c1c", "") }
    for kind in [Feature.Kind.power, .water, .extinguisher]
    where picture.points.contains(where: { $0.kind == kind }) {
      let (colour, letter) = HallDrawing.look(of: kind)
      add(kind.term, colour, letter)
    }
    if picture.stands.contains(where: { $0.state == .held }) {
      things.append(
        Line(fill: "#eeeeee", ink: "#000000", sign: "⌂", text: Terms.onHold[language]))
    }
    for severity in Severity.allCases
    where picture.stands.contains(where: { $0.severity == severity }) {
      let sign = severity == .error ? "✖" : severity == .warning ? "!" : "~"
      things.append(
        Line(fill: "#ffffff", ink: "#000000", sign: sign, text: severity.term[language]))
    }
    switch look {
    case .aisles: lines = things
    case .services:
      let words = PrintWords(language)
      lines =
        things + [
          Line(fill: "#ffffff", ink: "#000000", sign: "", text: words.neededAndOffered),
          Line(fill: "#ffc9b8", ink: "#000000", sign: "", text: words.notCovered),
        ]
    default: lines = categories + things
    }
  }

  /// The height for a width, in millimetres.
  func height(width: Double) -> Double {
    let across = max(1, Int(width / Self.column))
    return Double((lines.count + extra + across - 1) / across) * Self.row + 12
  }

  func draw(
    in markup: inout Markup, x: Double, y: Double, width: Double, millimetres: Double,
    extra: [Line], _ words: PrintWords
  ) {
    let across = max(1, Int(width / Self.column))
    let isRightToLeft = language == .arabic
    markup.element("g", [("id", "legend")]) { markup in
      scaleBars(in: &markup, x: x, y: y + 3, millimetres: millimetres, words)
      for (number, line) in (lines + extra).enumerated() {
        let column = Double(number % across) * Self.column
        let left = isRightToLeft ? x + width - column - Self.column : x + column
        let top = y + 12 + Double(number / across) * Self.row
        let box = isRightToLeft ? left + Self.column - 5 : left
        markup.empty(
          "rect",
          [
            ("x", Markup.number(box)), ("y", Markup.number(top)), ("width", "5"),
            ("height", "3.6"), ("fill", line.fill), ("stroke", "#000000"),
            ("stroke-width", "0.15"),
          ])
        if !line.sign.isEmpty {
          PictureText(
            x: box + 2.5, y: top + 2.8, size: 2.8, anchor: .middle, ink: line.ink,
            isRightToLeft: false
          ).write(line.sign, in: &markup)
        }
        PictureText(
          x: isRightToLeft ? box - 1.5 : box + 6.5, y: top + 2.8, size: 2.8,
          isRightToLeft: isRightToLeft
        ).write(
          TextMeasure.cropped(line.text, to: (Self.column - 8) / 2.8), in: &markup)
      }
    }
  }

  /// A bar across and one down, and where north is.
  private func scaleBars(
    in markup: inout Markup, x: Double, y: Double, millimetres: Double, _ words: PrintWords
  ) {
    let lengths: [Double] = [1, 2, 5, 10, 20, 50, 100, 200, 500]
    let across = lengths.last { $0 * millimetres <= 50 } ?? 1
    let down = lengths.last { $0 * millimetres <= 7 } ?? 0.5
    func bar(_ x: Double, _ y: Double, _ width: Double, _ height: Double, _ fill: String) {
      markup.empty(
        "rect",
        [
          ("x", Markup.number(x)), ("y", Markup.number(y)), ("width", Markup.number(width)),
          ("height", Markup.number(height)), ("fill", fill), ("stroke", "#000000"),
          ("stroke-width", "0.15"),
        ])
    }
    let half = across * millimetres / 2
    bar(x + 14, y, half, 1.2, "#000000")
    bar(x + 14 + half, y, half, 1.2, "#ffffff")
    let unit = " " + Unit.metres.phrase[language]
    PictureText(x: x + 15 + 2 * half, y: y + 1.6, size: 2.8, isRightToLeft: false)
      .write(words.amount(across) + unit, in: &markup)
    bar(x, y - 1, 1.2, down * millimetres, "#000000")
    PictureText(x: x + 2.2, y: y + 1.6, size: 2.8, isRightToLeft: false)
      .write(words.amount(down) + unit, in: &markup)
    PictureText(
      x: x + 30 + 2 * half, y: y + 2, size: 3.4, isBold: true, isRightToLeft: false
    ).write("↑ " + Terms.north.short[language], in: &markup)
  }
}
