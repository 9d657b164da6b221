// SPDX-License-Identifier: Apache-2.0

import BreakoutSearch

/// Which swaps compete for being the best, and by what.
enum SwapChoice<Scalar: BinaryFloatingPoint & Sendable>: Sendable {
  /// The least change of all swaps that forbidden pairs leave.
  case any
  /// The least recently made of all swaps that forbidden pairs leave.
  case oldest
  /// The least change of those last made at `latest` or before, and of those that change the value
  /// by less than `unlessBelow`.
  case allowed(latest: Scalar, unlessBelow: Scalar)
}

/// A swap of a facility and a column to its right.
struct Swap: Equatable {
  var facility: Int
  var column: Int
}

extension SwapTable {
  /// Notes the best of each row, as `swap` does.
  func noteBest(_ choice: SwapChoice<Scalar>) {
    for facility in 0..<facilities {
      let row = change.row(facility)
      let times = lastSwap.row(facility)
      var least = Vector.all(.infinity)
      for chunk in ((facility + 1) / Vector.scalarCount)..<change.chunks {
        least = least.lesser(admitted(row[chunk: chunk], times[chunk: chunk], choice))
      }
      rowLeast.row(facility)[chunk: 0] = least
    }
  }

  /// The best swap by what was noted last; nil if no swap is allowed.
  ///
  /// Of equals, the first from a random row on. The choice must be the one noted.
  func bestMove(
    _ choice: SwapChoice<Scalar>, using generator: inout SeededGenerator
  ) -> (move: Swap, change: Int)? {
    var leastOfAll = Vector.all(.infinity)
    for facility in 0..<facilities {
      leastOfAll = leastOfAll.lesser(rowLeast.row(facility)[chunk: 0])
    }
    let least = leastOfAll.least
    guard least < .infinity else { return nil }
    let wanted = Vector.all(least)
    let start = generator.below(facilities)
    for step in 0..<facilities {
      let facility = start + step < facilities ? start + step : start + step - facilities
      guard rowLeast.row(facility)[chunk: 0].sharesLane(with: wanted) else { continue }
      let row = change.row(facility)
      let times = lastSwap.row(facility)
      for chunk in ((facility + 1) / Vector.scalarCount)..<change.chunks {
        let lanes = admitted(row[chunk: chunk], times[chunk: chunk], choice)
        for lane in 0..<Vector.scalarCount where lanes[lane] == least {
          let column = chunk * Vector.scalarCount + lane
          return (Swap(facility: facility, column: column), whole(row[column]))
        }
      }
    }
    return nil
  }

  /// Counts the times of swaps from another moment on.
  func rebaseTime(by elapsed: Scalar) {
    for facility in 0..<facilities {
      let row = lastSwap.row(facility)
      for column in 0..<sites { row[column] -= elapsed }
    }
  }

  @inline(__always)
  private func admitted(_ changes: Vector, _ times: Vector, _ choice: SwapChoice<Scalar>)
    -> Vector
  {
    switch choice {
    case .any: changes
    case .oldest:
      times.blocked(
        where: changes, after: .all(.greatestFiniteMagnitude), unlessBelow: .all(-.infinity))
    case .allowed(let latest, let bound):
      changes.blocked(where: times, after: .all(latest), unlessBelow: .all(bound))
    }
  }
}
