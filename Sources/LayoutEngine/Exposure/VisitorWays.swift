// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// The stands that visitors reach, how far these are from each other and from where visitors come in,
/// and how often each leg is walked (`Exposure`).
struct VisitorWays {
  /// How often visitors walk, each visit counting once.
  struct Legs {
    /// From each door to each stand.
    var arriving: [[Double]]
    /// From each stand to each other.
    var between: [[Double]]
    /// From each stand to its nearest door.
    var leaving: [Double]
  }

  /// The stands by their number on the floor, in order.
  let stands: [Int]
  /// Steps from each stand to each other.
  private let steps: [[Int32]]
  /// Steps from each door to each stand.
  private let doorSteps: [[Int32]]
  private let module: Module

  init(_ survey: Survey) {
    let floor = survey.floor
    module = floor.module
    let entrances = survey.doors.filter { $0.feature.kind == .entrance }
    // One walk at a time: in a large hall each takes the memory of all its cells.
    let ways = (entrances.isEmpty ? survey.doors : entrances).map { door in
      let walk = floor.walk(from: floor.doorCells[door.feature.id] ?? [])
      return floor.stands.indices.map { walk.nearest(of: floor.fronts[$0]).map(Int32.init) ?? -1 }
    }
    let stands = floor.stands.indices.filter { stand in ways.contains { $0[stand] >= 0 } }
    self.stands = stands
    steps = stands.map { stand in
      let row = survey.steps(fromStand: stand)
      return stands.map { row[$0] }
    }
    doorSteps = ways.map { row in stands.map { row[$0] } }.filter { $0.contains { $0 >= 0 } }
  }

  // MARK: Legs

  /// How often each leg is walked.
  func legs(of model: Exposure.Model) -> Legs {
    switch model {
    case .uniform: drawn { _ in 1 }
    case .gravity:
      drawn { steps in
        let metres = module.metres(Int(steps)) + 3
        return 1 / (metres * metres)
      }
    case .nearest: nearest
    }
  }

  /// Each stop drawn with a weight that hangs on how many steps lead to it.
  private func drawn(_ weight: (Int32) -> Double) -> Legs {
    func chances(_ row: [Int32], without own: Int?) -> [Double] {
      let weights = row.enumerated().map { $0 == own || $1 < 0 ? 0 : weight($1) }
      let sum = weights.reduce(0, +)
      return sum > 0 ? weights.map { $0 / sum } : weights
    }
    let next = steps.enumerated().map { chances($1, without: $0) }
    let share = 1 / Double(doorSteps.count)
    let arriving = doorSteps.map { chances($0, without: nil).map { $0 * share } }
    var present = stands.indices.map { stand in arriving.reduce(0) { $0 + $1[stand] } }
    var visits = [Double](repeating: 0, count: stands.count)
    for _ in 1..<Exposure.stops {
      var later = [Double](repeating: 0, count: stands.count)
      for stand in stands.indices {
        visits[stand] += present[stand]
        for other in stands.indices { later[other] += present[stand] * next[stand][other] }
      }
      present = later
    }
    let between = stands.indices.map { stand in next[stand].map { $0 * visits[stand] } }
    return Legs(arriving: arriving, between: between, leaving: present)
  }

  /// Each stop at the nearest stand where the visitor has not been.
  private var nearest: Legs {
    let none = [Double](repeating: 0, count: stands.count)
    var legs = Legs(
      arriving: doorSteps.map { _ in none }, between: stands.map { _ in none }, leaving: none)
    let goesOn = 1 - 1 / Double(Exposure.stops)
    for (door, row) in doorSteps.enumerated() {
      var left = Set(stands.indices)
      var here: Int?
      var share = 1 / Double(doorSteps.count)
      while true {
        let row = here.map { steps[$0] } ?? row
        let next = left.filter { row[$0] >= 0 }.min { (row[$0], $0) < (row[$1], $1) }
        guard let next else {
          if let here { legs.leaving[here] += share }
          break
        }
        if let here {
          legs.leaving[here] += share * (1 - goesOn)
          share *= goesOn
          legs.between[here][next] += share
        } else {
          legs.arriving[door][next] += share
        }
        left.remove(next)
        here = next
      }
    }
    return legs
  }

  // MARK: Passing

  /// How often each stand is passed or stopped at.
  ///
  /// - Complexity: O(stands³).
  func timesPassed(_ legs: Legs) -> [Double] {
    var times = [Double](repeating: 0, count: stands.count)
    for (door, row) in doorSteps.enumerated() {
      for stand in stands.indices where legs.arriving[door][stand] > 0 {
        times[stand] += legs.arriving[door][stand]
        add(legs.arriving[door][stand], from: row, to: stand, &times)
      }
    }
    for stand in stands.indices {
      for other in stands.indices where legs.between[stand][other] > 0 {
        times[other] += legs.between[stand][other]
        add(legs.between[stand][other], from: steps[stand], to: other, except: stand, &times)
      }
      let row = doorSteps.filter { $0[stand] >= 0 }.min { $0[stand] < $1[stand] }
      if let row { add(legs.leaving[stand], from: row, to: stand, &times) }
    }
    return times
  }

  /// Counts those passed between a place, from which a row of steps leads, and a stand.
  private func add(
    _ often: Double, from row: [Int32], to stand: Int, except start: Int? = nil,
    _ times: inout [Double]
  ) {
    let (back, length) = (steps[stand], row[stand])
    for place in times.indices
    where row[place] >= 0 && back[place] >= 0 && row[place] + back[place] <= length
      && place != stand && place != start
    {
      times[place] += often
    }
  }
}
