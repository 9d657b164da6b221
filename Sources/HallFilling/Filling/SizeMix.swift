// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// Stands side by side in a straight line, as long as they have the same back: floor that can be divided
/// otherwise.
struct StandLine: Hashable {
  /// All their floor.
  let area: GridRectangle
  /// Whether the line runs from north to south.
  let isTurned: Bool
  /// The stands that it has, by their place in the list.
  let stands: [Int]

  private var length: Int { isTurned ? area.depth : area.width }
  private var back: Int { isTurned ? area.width : area.depth }

  /// So many stands of the second size from its start, then as many of the first as find room; nil where
  /// they do not fit, or where the backs differ.
  func divided(
    _ count: Int, of second: (width: Int, depth: Int), then first: (width: Int, depth: Int)
  ) -> [GridRectangle]? {
    guard first.depth == back, second.depth == back, count * second.width <= length else {
      return nil
    }
    var place = 0
    var parts: [GridRectangle] = []
    func add(_ width: Int) {
      parts.append(
        isTurned
          ? GridRectangle(x: area.x, y: area.y + place, width: back, depth: width)
          : GridRectangle(x: area.x + place, y: area.y, width: width, depth: back))
      place += width
    }
    for _ in 0..<count { add(second.width) }
    while place + first.width <= length { add(first.width) }
    return parts
  }

  /// The lines that stands of one size form, each stand in one: the longest first.
  static func all(_ areas: [GridRectangle]) -> [StandLine] {
    let lines = [false, true].flatMap { Self.lines(areas, isTurned: $0) }
      .sorted { ($1.stands.count, $0.area.y, $0.area.x) < ($0.stands.count, $1.area.y, $1.area.x) }
    var taken: Set<Int> = []
    return lines.filter { line in
      guard line.stands.count > 1, taken.isDisjoint(with: line.stands) else { return false }
      taken.formUnion(line.stands)
      return true
    }
  }

  private static func lines(_ areas: [GridRectangle], isTurned: Bool) -> [StandLine] {
    func key(_ area: GridRectangle) -> (Int, Int, Int) {
      isTurned ? (area.x, area.width, area.y) : (area.y, area.depth, area.x)
    }
    var lines: [StandLine] = []
    var open: (area: GridRectangle, stands: [Int])?
    for place in areas.indices.sorted(by: { key(areas[$0]) < key(areas[$1]) }) {
      let area = areas[place]
      if let line = open {
        let goesOn =
          isTurned
          ? line.area.x == area.x && line.area.width == area.width && line.area.maxY == area.y
          : line.area.y == area.y && line.area.depth == area.depth && line.area.maxX == area.x
        if goesOn {
          open = (line.area.union(area), line.stands + [place])
          continue
        }
        lines.append(StandLine(area: line.area, isTurned: isTurned, stands: line.stands))
      }
      open = (area, [place])
    }
    if let open {
      lines.append(StandLine(area: open.area, isTurned: isTurned, stands: open.stands))
    }
    return lines
  }
}

extension FillingRun {
  /// Divides lines of stands anew until a share of all stands has the second size, as few stands lost for
  /// each as can be.
  mutating func mix(
    _ second: (width: Int, depth: Int), share: Double, _ isStopped: () -> Bool
  ) {
    let first = filler.size
    var lines = StandLine.all(best)
    var parts: [Int: [GridRectangle]] = [:]
    var larger = 0
    func areas(_ parts: [Int: [GridRectangle]], of lines: [StandLine]) -> [GridRectangle] {
      let divided = Set(parts.keys.flatMap { lines[$0].stands })
      return best.indices.filter { !divided.contains($0) }.map { best[$0] }
        + parts.sorted { $0.key < $1.key }.flatMap(\.value)
    }
    lines.removeAll { $0.divided(1, of: second, then: first) == nil }
    var trials = 300
    while Double(larger) < (share * Double(areas(parts, of: lines).count)).rounded(.up) {
      // The most of the second size for each stand lost.
      var choices: [(gain: Int, loss: Int, line: Int, count: Int)] = []
      for number in lines.indices where parts[number] == nil {
        let line = lines[number]
        for count in 1...line.stands.count {
          guard let divided = line.divided(count, of: second, then: first) else { break }
          choices.append((count, max(0, line.stands.count - divided.count), number, count))
        }
      }
      choices.sort { left, right in
        let (one, other) = (left.gain * (right.loss + 1), right.gain * (left.loss + 1))
        return one == other ? left.line < right.line : one > other
      }
      var isDone = false
      for choice in choices where trials > 0 && !isStopped() {
        trials -= 1
        var trial = parts
        trial[choice.line] = lines[choice.line].divided(choice.count, of: second, then: first)
        if judge.verdict(areas(trial, of: lines)).isSound {
          (parts, larger, isDone) = (trial, larger + choice.count, true)
          break
        }
      }
      if !isDone { break }
    }
    take(areas(parts, of: lines))
  }
}
