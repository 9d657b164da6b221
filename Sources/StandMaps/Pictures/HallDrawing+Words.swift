// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Wording

/// What is written in the stands of a drawing.
extension HallDrawing {
  /// Number, sign and names, as large as they fit; a name that finds no room is in the title alone.
  func write(_ stand: HallPicture.StandShape, in markup: inout Markup) {
    let room = stand.room
    let width = room.width * scale * 0.92
    let height = room.depth * scale * 0.92
    let ink = ink(of: stand)
    let (number, size) = numberLines(stand.number, width: width, height: height * 0.36)
    var lines = number.map { (text: $0, size: size, isBold: true) }
    let rest = height - Double(number.count) * size * 1.18
    lines += words(of: stand, width: width, height: rest, most: size * 0.8)
      .map { ($0.text, $0.size, false) }
    let used = lines.reduce(0) { $0 + $1.size * 1.18 }
    if let severity = stand.severity {
      let sign = severity == .error ? "✖" : severity == .warning ? "!" : "~"
      lines[0].text += " " + sign
    }
    let middle = x + (room.x + room.width / 2) * scale
    var line = y + (room.y + room.depth / 2) * scale - used / 2
    for (text, size, isBold) in lines {
      line += size * 1.18
      write(
        text, x: middle, y: line - size * 0.25, size: size, isBold: isBold, ink: ink, in: &markup)
    }
  }

  /// What is told of a stand: as much as finds room, the first of these that does.
  ///
  /// Usually category and names, else the category alone, else its sign; of services power needed and
  /// offered, and water.
  private func choices(of stand: HallPicture.StandShape) -> [[String]] {
    switch look {
    case .aisles: return []
    case .services:
      func figure(_ value: Double) -> String {
        Figures.number(value, decimals: 2, picture.language)
      }
      let power = figure(stand.supply.needed) + " / " + figure(stand.supply.offered)
      let water = stand.supply.needsWater ? "≈" : ""
      return [[power + " kW", water], [power, water], [power]]
    default:
      let category = [stand.sign, stand.category].filter { !$0.isEmpty }.joined(separator: " ")
      return [[category] + stand.names, stand.names, [category], [stand.sign]]
    }
  }

  /// The words of a stand, in the largest letters in which all of them find room.
  private func words(
    of stand: HallPicture.StandShape, width: Double, height: Double, most: Double
  ) -> [(text: String, size: Double)] {
    func lines(_ texts: [String], _ size: Double) -> [String]? {
      let wrapped = texts.flatMap { TextMeasure.wrapped($0, width: width / size) }
      let isWhole = wrapped.allSatisfy { !$0.hasSuffix("…") }
      return isWhole && Double(wrapped.count) * size * 1.18 <= height ? wrapped : nil
    }
    for texts in choices(of: stand) {
      let texts = texts.filter { !$0.isEmpty }
      guard !texts.isEmpty else { continue }
      var size = min(most, mostLetters * 0.7)
      while size >= leastLetters {
        if let found = lines(texts, size) { return found.map { ($0, size) } }
        size -= max(0.1, size * 0.06)
      }
    }
    return []
  }

  private func numberLines(
    _ number: String, width: Double, height: Double
  ) -> (lines: [String], size: Double) {
    func size(_ lines: [String]) -> Double {
      let widest = lines.map { TextMeasure.width($0, isBold: true) }.max() ?? 1
      return min(mostLetters, width / max(0.1, widest), height / (Double(lines.count) * 1.18))
    }
    let whole = size([number])
    let letters = Array(number)
    guard whole < leastLetters * 1.5, letters.count > 3 else { return ([number], whole) }
    let split =
      letters.indices.dropFirst().min {
        let meets = (
          letters[$0 - 1].isNumber != letters[$0].isNumber,
          letters[$1 - 1].isNumber != letters[$1].isNumber
        )
        if meets.0 != meets.1 { return meets.0 }
        return abs(2 * $0 - letters.count) < abs(2 * $1 - letters.count)
      } ?? letters.count / 2
    let two = [String(letters[..<split]), String(letters[split...])]
    let halves = size(two)
    return halves > whole ? (two, halves) : ([number], whole)
  }
}
