// SPDX-License-Identifier: Apache-2.0

/// How many steps it is from each of some places to each of others, for which a sum is a walk and the
/// least of several walks counts.
struct StepMatrix: Sendable {
  /// As many steps as nobody makes, for a way that is not there; two of them can be added.
  static let none = Int32.max / 4

  let rows: Int
  let columns: Int
  private(set) var steps: [Int32]

  /// No way anywhere.
  init(rows: Int, columns: Int) {
    self.rows = rows
    self.columns = columns
    steps = [Int32](repeating: Self.none, count: rows * columns)
  }

  /// The entries of a function.
  init(rows: Int, columns: Int, _ entry: (Int, Int) -> Int32) {
    self.init(rows: rows, columns: columns)
    for row in 0..<rows {
      for column in 0..<columns { steps[row * columns + column] = entry(row, column) }
    }
  }

  subscript(row: Int, column: Int) -> Int32 { steps[row * columns + column] }

  /// The ways the other way round.
  var reversed: StepMatrix { StepMatrix(rows: columns, columns: rows) { self[$1, $0] } }

  /// The shorter of two ways each.
  func orShorter(_ other: StepMatrix) -> StepMatrix {
    var least = self
    for place in least.steps.indices { least.steps[place] = min(steps[place], other.steps[place]) }
    return least
  }

  /// The shortest ways over the places that this one leads to and the other comes from.
  ///
  /// - Complexity: O(rows × columns × the other's columns).
  func then(_ other: StepMatrix) -> StepMatrix {
    var result = StepMatrix(rows: rows, columns: other.columns)
    result.steps.withUnsafeMutableBufferPointer { result in
      steps.withUnsafeBufferPointer { steps in
        for row in 0..<rows {
          let target = UnsafeMutableBufferPointer(
            rebasing: result[(row * other.columns)..<((row + 1) * other.columns)])
          other.extend(
            UnsafeBufferPointer(rebasing: steps[(row * columns)..<((row + 1) * columns)]),
            into: target)
        }
      }
    }
    return result
  }

  /// The shortest ways over any of its places, which it leads to and comes from alike
  /// (Floyd and Warshall's rule).
  ///
  /// - Complexity: O(rows³).
  var closed: StepMatrix {
    var result = self
    result.steps.withUnsafeMutableBufferPointer { steps in
      for over in 0..<rows {
        for row in 0..<rows where row != over {
          let first = steps[row * columns + over]
          if first >= Self.none { continue }
          for column in 0..<columns {
            let sum = first &+ steps[over * columns + column]
            let place = row * columns + column
            steps[place] = sum < steps[place] ? sum : steps[place]
          }
        }
      }
    }
    return result
  }

  /// Makes the ways in `target` shorter by those that begin with given steps to each row.
  ///
  /// - Complexity: O(rows × columns).
  @inline(__always)
  func extend(
    _ first: UnsafeBufferPointer<Int32>, into target: UnsafeMutableBufferPointer<Int32>
  ) {
    steps.withUnsafeBufferPointer { steps in
      for row in 0..<rows where first[row] < Self.none {
        let (begin, start) = (first[row], row * columns)
        for column in 0..<columns {
          let sum = begin &+ steps[start + column]
          target[column] = sum < target[column] ? sum : target[column]
        }
      }
    }
  }
}
