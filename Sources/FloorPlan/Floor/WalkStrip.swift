// SPDX-License-Identifier: Apache-2.0

/// A part of a long hall between two lines of cells across it, or between one and an end: walks that do
/// not leave it.
struct WalkStrip: Sendable {
  /// The cells, those of the lines among them.
  let bounds: GridRectangle
  /// The stands whose fronts have cells here, in order.
  let stands: [Int]
  /// From the cells of the line before, and of the line behind: to each other and to the stands, as
  /// `place(of:)` counts them.
  let before: StepMatrix
  let behind: StepMatrix
  private var walk: NetWalk
  /// Walks from stands that somebody asked for.
  private var rows: [Int: [Int32]] = [:]

  /// Surveys a part of a floor without split cells; nil where a net would have too many corners.
  ///
  /// - Parameter lines: The aisle cells of the line before and of the line behind, in order.
  /// - Complexity: O(cells of the part), and a walk within it from each cell of the lines.
  init?(_ floor: Floor, _ bounds: GridRectangle, lines: (before: [Int], behind: [Int]), most: Int) {
    let stands = floor.stands.indices.filter { stand in
      floor.fronts[stand].contains { bounds.contains(floor.point(of: $0)) }
    }
    let ends = lines.before + lines.behind
    let fronts = stands.map { floor.fronts[$0] } + ends.map { [$0] }
    guard let net = WalkNet(floor, within: bounds, fronts: fronts, most: most) else { return nil }
    var walk = NetWalk(net)
    func ways(from numbers: Range<Int>) -> StepMatrix {
      let steps = numbers.map { walk.steps(from: stands.count + $0) }
      return StepMatrix(rows: numbers.count, columns: fronts.count) { row, place in
        Self.length(steps[row][place])
      }
    }
    before = ways(from: 0..<lines.before.count)
    behind = ways(from: lines.before.count..<ends.count)
    self.bounds = bounds
    self.stands = stands
    self.walk = walk
  }

  private static func length(_ steps: Int32) -> Int32 { steps < 0 ? StepMatrix.none : steps }

  /// The place of a stand among those of the strip; nil where its front has no cell here.
  ///
  /// - Complexity: O(log stands).
  func place(of stand: Int) -> Int? {
    var (low, high) = (0, stands.count)
    while low < high {
      let middle = low + (high - low) / 2
      if stands[middle] < stand { low = middle + 1 } else { high = middle }
    }
    return low < stands.count && stands[low] == stand ? low : nil
  }

  /// The ways among the cells of the line before, from them to those of the line behind, and among those.
  var acrossBefore: StepMatrix { part(of: before, from: 0, before.rows) }
  var through: StepMatrix { part(of: before, from: before.rows, behind.rows) }
  var acrossBehind: StepMatrix { part(of: behind, from: before.rows, behind.rows) }

  private func part(of matrix: StepMatrix, from start: Int, _ count: Int) -> StepMatrix {
    StepMatrix(rows: matrix.rows, columns: count) { matrix[$0, stands.count + start + $1] }
  }

  /// The fewest steps within the strip from one of its stands, by place, to each.
  ///
  /// - Complexity: A walk over its net, once.
  mutating func steps(from place: Int) -> [Int32] {
    if let row = rows[place] { return row }
    let row = walk.steps(from: place).map(Self.length)
    rows[place] = row
    return row
  }
}
