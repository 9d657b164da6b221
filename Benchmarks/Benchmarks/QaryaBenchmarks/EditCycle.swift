// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import LayoutEngine

/// Edits that a checker follows one after the other, each with the plan after it and the edit that
/// takes it back; at the end the plan is as at the start.
///
/// One thread at a time.
final class EditCycle {
  private var checker: Checker
  private let steps: [(plan: Plan, inverse: Edit)]
  private var next = 0

  /// Carries out each edit on a plan, and takes it back at once.
  init(_ plan: Plan, _ edits: [Edit]) {
    checker = Checker(plan)
    var steps: [(plan: Plan, inverse: Edit)] = []
    for edit in edits {
      var edited = plan
      guard let inverse = try? edited.apply(edit, stamp: nil) else { continue }
      var back = edited
      guard let again = try? back.apply(inverse, stamp: nil) else { continue }
      steps.append((edited, inverse))
      steps.append((back, again))
    }
    self.steps = steps
  }

  /// Follows the next edit, told what changed.
  func follow() {
    checker.update(to: steps[next].plan, changedBy: steps[next].inverse)
    next = next + 1 == steps.count ? 0 : next + 1
  }

  /// Follows the next edit, comparing whole plans.
  func compare() {
    checker.update(to: steps[next].plan)
    next = next + 1 == steps.count ? 0 : next + 1
  }

  /// Swaps of two cooperatives, by chance.
  static func swaps(of plan: Plan) -> [Edit] {
    var random = Generator(state: 7)
    let seated = plan.placements.values.compactMap(\.first).sorted()
    return (0..<64).compactMap { _ in
      guard let first = seated.randomElement(using: &random),
        let second = seated.randomElement(using: &random), first != second
      else { return nil }
      return .swap(first, second)
    }
  }

  /// Moves of a stand by one cell, by chance.
  static func moves(of plan: Plan) -> [Edit] {
    var random = Generator(state: 9)
    let stands = plan.sortedStands
    return (0..<64).compactMap { _ in
      guard var stand = stands.randomElement(using: &random),
        let side = Side.allCases.randomElement(using: &random)
      else { return nil }
      stand.parts = stand.parts.map { $0.moved(dx: side.step.x, dy: side.step.y) }
      return .writeStand(stand)
    }
  }
}
