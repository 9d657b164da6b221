// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Synchronization

/// What the rules see on the floor of a plan, to be shown on its map.
///
/// It is worked out when it is asked for, and kept.
public struct FloorFindings: Sendable {
  /// An aisle with one way in and no way on.
  package struct DeadEnd: Hashable, Sendable {
    /// Its cells, by number.
    package let cells: [Int]
    /// How deep it is, in metres.
    package let metres: Double
    /// Whether it is deeper than the plan allows.
    package let isTooDeep: Bool
  }

  /// The floor that must stay clear around something.
  package struct Clearance: Hashable, Sendable {
    /// What it is around: a door or an extinguisher.
    package let feature: Feature
    /// A door's segment of the edge, or an extinguisher's cell.
    package let extent: GridRectangle
    /// How far it reaches, in metres; what is exactly so far away is not in it.
    package let metres: Double

    /// Whether a cell lies in it, in part at least.
    package func contains(_ cell: GridPoint, _ module: Module) -> Bool {
      Gap(extent, GridRectangle(x: cell.x, y: cell.y, width: 1, depth: 1))
        .isLess(than: metres, module)
    }
  }

  private let plan: Plan
  private let survey: Survey
  private let kept = Kept()

  private final class Kept: Sendable {
    let stretches = Mutex<[AisleStretch]?>(nil)
    let pinches = Mutex<[Pinch]?>(nil)
    let egress = Mutex<Egress??>(nil)
    let emptying = Mutex<Emptying??>(nil)
  }

  init(_ plan: Plan, _ survey: Survey) {
    self.plan = plan
    self.survey = survey
  }

  /// How many persons the hall may hold, at the density of the plan's rule about exits.
  package var persons: Int {
    survey.persons(density: plan.exitDensity)
  }

  /// How deep a dead end may be, in metres; nil where no rule of the plan says so.
  package var deadEndLimit: Double? { plan.firstRule(of: DeadEndRule.self)?.metres }

  /// The outermost dead ends, deep or not, the largest first.
  package var deadEnds: [DeadEnd] {
    let limit = deadEndLimit ?? .infinity
    return survey.blindAisles.map { aisle in
      let metres = survey.module.metres(aisle.depth)
      return DeadEnd(
        cells: aisle.cells, metres: metres, isTooDeep: Limit.isAbove(metres, limit))
    }
  }

  /// The clearances of doors and of extinguishers that the plan's rules ask for, by feature.
  package var clearances: [Clearance] {
    let door = plan.firstRule(of: ExitClear.self)?.metres
    let gear = plan.firstRule(of: FireGearClear.self)?.metres
    return survey.features.compactMap { feature in
      let metres = feature.door != nil ? door : feature.kind == .extinguisher ? gear : nil
      guard let metres, let extent = plan.hall.extent(of: feature) else { return nil }
      return Clearance(feature: feature, extent: extent, metres: metres)
    }
  }

  /// Where the way narrows so that nobody gets across.
  ///
  /// - Complexity: See `Floor.pinches`; O(1) once they were asked for.
  package var pinches: [Pinch] {
    kept.pinches.withLock { pinches in
      if let pinches { return pinches }
      let found = survey.floor.pinches()
      pinches = found
      return found
    }
  }

  /// The stretches of aisle of one width.
  ///
  /// - Complexity: O(cells) when first asked for, then O(1).
  package var aisleStretches: [AisleStretch] {
    kept.stretches.withLock { stretches in
      if let stretches { return stretches }
      let found = AisleStretch.all(on: survey.floor)
      stretches = found
      return found
    }
  }
}

// MARK: How fast it empties

extension FloorFindings {
  /// How the hall empties while all doors are open, to be shown on its map.
  package struct Emptying: Sendable {
    /// When the people of each place are out.
    package let places: EgressPlaces
    /// What happens at the doors.
    package let doors: [EgressFlow.Door]
  }

  /// So many looks at cells for doors (`Egress.work`) are made while somebody waits for the screen.
  private static let mostWorkOnScreen = 30_000_000

  /// How fast the hall empties, with as many people as `persons`; nil where it has too many cells and
  /// doors.
  ///
  /// - Complexity: See `Egress` when first asked for, then O(1).
  package var egress: Egress? {
    kept.egress.withLock { egress in
      if let egress { return egress }
      let found = Egress(survey, of: plan, EgressCrowd())
      egress = .some(found)
      return found
    }
  }

  /// How it empties while all doors are open; nil where that takes too long to wait for.
  ///
  /// - Complexity: As `egress`.
  package var emptying: Emptying? {
    kept.emptying.withLock { emptying in
      if let emptying { return emptying }
      let isQuick = Egress.work(survey) <= Self.mostWorkOnScreen
      let found = (isQuick ? egress : nil).map {
        Emptying(places: $0.places, doors: $0.whenBlocked().soonest.doors)
      }
      emptying = .some(found)
      return found
    }
  }
}

/// The rule `deadEnd`, beside the finding of the same name.
private typealias DeadEndRule = DeadEnd

extension Checker {
  /// What the rules see on the floor.
  public var findings: FloorFindings { FloorFindings(plan, situation.survey) }
}
