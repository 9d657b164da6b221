// SPDX-License-Identifier: Apache-2.0

/// How far one walks between the fronts of many stands of a long hall, to the cell, and anew after a
/// change in a part of it: the hall is cut across into strips.
///
/// Whoever walks from one strip to another comes over every line between them, so the shortest walk is
/// the shortest over any cell of one of these. Whoever walks within one either stays there or comes over
/// a line beside it. A walk within a strip is found over its own net (`WalkStrip`), and kept as long as
/// nothing changes there; how far it is between the cells of lines is put together out of the strips'.
struct WalkStrips: Sendable {
  /// So many strips at most, none shorter than so many times what the hall is across; a line crosses so
  /// many aisle cells at most.
  private static let most = (strips: 8, cells: 160)
  private static let shortest = 2

  /// Whether strips lie from west to east, not from north to south.
  private let isAlongRows: Bool
  /// Where the lines lie.
  private let lines: [Int]
  private let corners: Int
  private var strips: [WalkStrip]
  /// Where the cells of each line begin among those of all lines.
  private var starts: [Int]
  /// The fewest steps between the cells of a line, from those to the next line's, and back.
  private var across: [StepMatrix]
  private var onward: [StepMatrix]
  private var back: [StepMatrix]
  /// The first and the last strip in which each stand has cells of its front; nil for none.
  private var spans: [ClosedRange<Int>?]
  /// The fewest steps to the cells of all lines from each stand that somebody asked for, and which of
  /// these each stand is; -1 for one that nobody asked for.
  private var reaches: [Int32]
  private var slots: [Int]

  /// Cuts a floor; nil where it is not long, or has cells that walkers tell apart (`Passages`).
  ///
  /// - Parameter corners: So many a net may have.
  /// - Complexity: O(cells), and a walk within each strip from each cell of its lines.
  init?(_ floor: Floor, corners: Int) {
    let isAlongRows = floor.width >= floor.depth
    self.isAlongRows = isAlongRows
    let (length, wide) = (max(floor.width, floor.depth), min(floor.width, floor.depth))
    let count = min(Self.most.strips, length / max(1, Self.shortest * wide))
    guard count > 1, !floor.hasSplitCells else { return nil }
    self.corners = corners
    lines = (1..<count).map { number in
      let (middle, reach) = (length * number / count, length / (4 * count))
      return ((middle - reach)...(middle + reach)).map { line in
        (Self.cells(onLine: line, isAlongRows, floor).count, abs(line - middle), line)
      }.min { $0 < $1 }?.2 ?? middle
    }
    strips = []
    (starts, across, onward, back, spans, reaches, slots) = ([], [], [], [], [], [], [])
    guard survey(floor, keeping: { _ in nil }) else { return nil }
  }

  /// The places along the hall where a change may give other walks.
  func places(touchedBy change: FloorChange, from before: Floor, to floor: Floor) -> Set<Int> {
    let passages = change.passages
    let places =
      [passages.closed, passages.opened, passages.unlinked, passages.linked, change.aisles].joined()
      .map { isAlongRows ? $0 % floor.width : $0 / floor.width }
      + change.opened.flatMap { before.fronts[$0] + floor.fronts[$0] }
      .map { isAlongRows ? $0 % floor.width : $0 / floor.width }
    return Set(places)
  }

  /// Goes on to a floor with the same hall and stands, some of which moved; nil where it cannot be cut.
  ///
  /// - Parameter touched: Where something changed since: see `places(touchedBy:from:to:)`.
  /// - Complexity: As to make it, but for strips in which nothing changed.
  func following(_ touched: Set<Int>, to floor: Floor) -> WalkStrips? {
    if floor.hasSplitCells { return nil }
    var next = self
    let isDone = next.survey(floor) { number in
      let strip = strips[number]
      let (first, last) =
        isAlongRows
        ? (strip.bounds.x, strip.bounds.maxX - 1) : (strip.bounds.y, strip.bounds.maxY - 1)
      return touched.contains { $0 >= first && $0 <= last } ? nil : strip
    }
    return isDone ? next : nil
  }

  /// The fewest steps from a stand's front to those of others; `WalkingDistance.unreachable` where nobody
  /// gets to.
  ///
  /// - Complexity: A walk within a strip once for each stand, then O(others × cells of a line).
  mutating func steps(from stand: Int, to others: [Int]) -> [Int32] {
    guard let span = spans[stand] else { return others.map { _ in WalkingDistance.unreachable } }
    reach(stand)
    for other in others { reach(other) }
    let rows = span.map { number in
      strips[number].place(of: stand).map { strips[number].steps(from: $0) } ?? []
    }
    return reaches.withUnsafeBufferPointer { reaches in
      others.map { other in
        guard let theirs = spans[other] else { return WalkingDistance.unreachable }
        var best = StepMatrix.none
        if span.upperBound < theirs.lowerBound {
          best = fewest(stand, other, over: span.upperBound, reaches)
        } else if theirs.upperBound < span.lowerBound {
          best = fewest(stand, other, over: theirs.upperBound, reaches)
        } else {
          for line in (span.lowerBound - 1)...span.upperBound where lines.indices.contains(line) {
            best = min(best, fewest(stand, other, over: line, reaches))
          }
          for (row, number) in zip(rows, span) where !row.isEmpty {
            if let place = strips[number].place(of: other) { best = min(best, row[place]) }
          }
        }
        return best < StepMatrix.none ? best : WalkingDistance.unreachable
      }
    }
  }

  /// The fewest steps between two stands over a line.
  @inline(__always)
  private func fewest(
    _ one: Int, _ other: Int, over line: Int, _ reaches: UnsafeBufferPointer<Int32>
  ) -> Int32 {
    let size = starts[lines.count]
    let (first, second) = (slots[one] * size, slots[other] * size)
    var best = StepMatrix.none
    for cell in starts[line]..<starts[line + 1] {
      let sum = reaches[first + cell] &+ reaches[second + cell]
      best = sum < best ? sum : best
    }
    return best
  }
}

// MARK: Putting strips together

extension WalkStrips {
  private static func cells(onLine line: Int, _ isAlongRows: Bool, _ floor: Floor) -> [Int] {
    let area =
      isAlongRows
      ? GridRectangle(x: line, y: 0, width: 1, depth: floor.depth)
      : GridRectangle(x: 0, y: line, width: floor.width, depth: 1)
    return floor.cells(of: area).filter(floor.isAisle)
  }

  /// Surveys all strips but those that are kept, and puts the ways between lines together; says whether
  /// that could be done.
  private mutating func survey(_ floor: Floor, keeping kept: (Int) -> WalkStrip?) -> Bool {
    let length = isAlongRows ? floor.width : floor.depth
    let ends = [0] + lines + [length - 1]
    let cells = lines.map { Self.cells(onLine: $0, isAlongRows, floor) }
    guard cells.allSatisfy({ $0.count <= Self.most.cells }) else { return false }
    var strips: [WalkStrip] = []
    for number in 0...lines.count {
      if let strip = kept(number) {
        strips.append(strip)
        continue
      }
      let (first, count) = (ends[number], ends[number + 1] - ends[number] + 1)
      let bounds =
        isAlongRows
        ? GridRectangle(x: first, y: 0, width: count, depth: floor.depth)
        : GridRectangle(x: 0, y: first, width: floor.width, depth: count)
      let beside = (
        before: number > 0 ? cells[number - 1] : [],
        behind: number < lines.count ? cells[number] : []
      )
      guard let strip = WalkStrip(floor, bounds, lines: beside, most: corners) else { return false }
      strips.append(strip)
    }
    self.strips = strips
    starts = cells.reduce(into: [0]) { $0.append(($0.last ?? 0) + $1.count) }
    join()
    spans = [ClosedRange<Int>?](repeating: nil, count: floor.stands.count)
    for (number, strip) in strips.enumerated() {
      for stand in strip.stands {
        let first = spans[stand]?.lowerBound ?? number
        spans[stand] = first...number
      }
    }
    reaches = []
    slots = [Int](repeating: -1, count: floor.stands.count)
    return true
  }

  /// Finds the ways between the cells of lines: those that lead through what lies before a line, those
  /// through what lies behind it, and over the line from the one to the other.
  private mutating func join() {
    var before: [StepMatrix] = []
    for number in lines.indices {
      var ways = strips[number].acrossBehind
      if let last = before.last {
        let (through, around) = (
          strips[number].through, last.orShorter(strips[number].acrossBefore).closed
        )
        ways = ways.orShorter(through.reversed.then(around).then(through))
      }
      before.append(ways)
    }
    var behind: [StepMatrix] = []
    for number in lines.indices.reversed() {
      let strip = strips[number + 1]
      var ways = strip.acrossBefore
      if let last = behind.last {
        let around = last.orShorter(strip.acrossBehind).closed
        ways = ways.orShorter(strip.through.then(around).then(strip.through.reversed))
      }
      behind.append(ways)
    }
    behind.reverse()
    across = zip(before, behind).map { $0.orShorter($1).closed }
    onward = lines.indices.dropLast().map { number in
      across[number].then(strips[number + 1].through).then(across[number + 1])
    }
    back = onward.map(\.reversed)
  }

  /// Finds the fewest steps from a stand to the cells of all lines, unless they are known.
  private mutating func reach(_ stand: Int) {
    guard slots[stand] < 0, let span = spans[stand] else { return }
    var reach = [Int32](repeating: StepMatrix.none, count: starts[lines.count])
    func extend(_ first: [Int32], by ways: StepMatrix, to line: Int) {
      first.withUnsafeBufferPointer { first in
        reach.withUnsafeMutableBufferPointer { reach in
          ways.extend(
            first,
            into: UnsafeMutableBufferPointer(rebasing: reach[starts[line]..<starts[line + 1]]))
        }
      }
    }
    for number in span {
      guard let place = strips[number].place(of: stand) else { continue }
      for (line, ways) in [(number - 1, strips[number].before), (number, strips[number].behind)]
      where lines.indices.contains(line) {
        extend((0..<ways.rows).map { ways[$0, place] }, by: across[line], to: line)
      }
    }
    // From a line on either side of it one gets to that on the other, so both have all ways then.
    for line in lines.indices.dropLast() where line >= span.lowerBound - 1 {
      extend(Array(reach[starts[line]..<starts[line + 1]]), by: onward[line], to: line + 1)
    }
    for line in lines.indices.dropFirst().reversed() where line <= span.upperBound {
      extend(Array(reach[starts[line]..<starts[line + 1]]), by: back[line - 1], to: line - 1)
    }
    slots[stand] = reaches.count / max(1, reach.count)
    reaches += reach
  }
}
