// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import LayoutEngine

/// Says whether stands may stand as they do, by the plan's own check.
struct FillingJudge {
  /// A verdict on some new stands.
  struct Verdict {
    /// No error, no warning that the empty hall has not, and all doors on one system of aisles.
    let isSound: Bool
    /// Without errors, whatever the warnings, and all doors on one system of aisles.
    let isLawful: Bool
    /// Without errors, and some doors on another system of aisles than others.
    let partsDoors: Bool
    /// How many warnings there are beyond those of the empty hall.
    let warnings: Int
    /// The new stands that errors and warnings name, by their place in the list.
    let named: [Int]
    /// Those that errors name.
    let wrong: [Int]
  }

  private let ground: FillingGround
  private let empty: GeometryVerdict
  private let systems: Int
  /// What the ids of new stands begin with, and no other's.
  private let prefix: String

  init(_ ground: FillingGround) {
    self.ground = ground
    var prefix = "new."
    while prefix.utf8.count < 50, ground.kept.contains(where: { $0.id.text.hasPrefix(prefix) }) {
      prefix += "n"
    }
    self.prefix = prefix
    empty = GeometryVerdict(Checker(ground.plan))
    systems = Self.systems(ground.floor)
  }

  /// Judges new stands beside those that stay.
  ///
  /// - Complexity: As `Checker.init`.
  func verdict(_ areas: [GridRectangle]) -> Verdict {
    let plan = ground.plan.bare(with: ground.kept + stands(areas))
    let checker = Checker(plan)
    let verdict = GeometryVerdict(checker)
    let areDoorsJoined = Self.systems(checker.floor) <= systems
    let hasNoError = verdict.errors <= empty.errors
    let isLawful = hasNoError && areDoorsJoined
    return Verdict(
      isSound: isLawful && verdict.warnings <= empty.warnings, isLawful: isLawful,
      partsDoors: hasNoError && !areDoorsJoined,
      warnings: max(0, verdict.warnings - empty.warnings),
      named: verdict.stands.compactMap(place), wrong: verdict.wrongStands.compactMap(place))
  }

  /// Whether every stand is open and near enough, and all doors hang together: what errors are about,
  /// without a whole check.
  func openStands(_ areas: [GridRectangle]) -> [GridRectangle] {
    let reach = ground.rules.reach.map(ground.hall.module.cellsWithin) ?? .max - 1
    let steps = exitSteps(of: areas)
    return areas.indices.filter { steps[$0] <= reach }.map { areas[$0] }
  }

  /// The steps from each stand to the nearest door.
  func exitSteps(of areas: [GridRectangle]) -> [Int] {
    let floor = Floor(
      hall: ground.hall, stands: ground.kept + stands(areas), aisleRule: ground.rules.aisle)
    var steps = [Int](repeating: .max, count: areas.count)
    for (id, number) in floor.indices {
      guard let place = place(id) else { continue }
      steps[place] = floor.exitDistance.nearest(of: floor.fronts[number]) ?? .max
    }
    return steps
  }

  /// How many systems of aisles the doors open on, and one for each door that nobody gets in by.
  private static func systems(_ floor: Floor) -> Int {
    var left = floor.doorCells.values.filter { !$0.isEmpty }
    var count = floor.doorCells.count - left.count
    while let first = left.popLast() {
      count += 1
      if left.isEmpty { break }
      let walk = floor.walk(from: first)
      left.removeAll { walk.nearest(of: $0) != nil }
    }
    return count
  }

  /// New stands, whose ids say their place in the list.
  private func stands(_ areas: [GridRectangle]) -> [Stand] {
    areas.enumerated().compactMap { place, area in
      let digits = "\(place)"
      let padded = String(repeating: "0", count: max(0, 9 - digits.utf8.count)) + digits
      return Stand.ID(prefix + padded).map { Stand(id: $0, number: digits, parts: [area]) }
    }
  }

  private func place(_ id: Stand.ID) -> Int? {
    id.text.hasPrefix(prefix) ? Int(id.text.dropFirst(prefix.utf8.count)) : nil
  }
}
