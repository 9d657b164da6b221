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
  private let kept: Kept

  private final class Kept: Sendable {
    let stretches = Mutex<[AisleStretch]?>(nil)
    let pinches = Mutex<[Pinch]?>(nil)
    let egress = Mutex<Egress??>(nil)
    let emptying = Mutex<Emptying??>(nil)
    let passing = Mutex<Passing?>(nil)
  }

  /// Nothing is worked out yet, but what was of another plan on the same floor.
  init(_ plan: Plan, _ survey: Survey, after before: FloorFindings? = nil) {
    self.plan = plan
    self.survey = survey
    if let before, before.survey === survey, before.plan.exitDensity == plan.exitDensity {
      kept = before.kept
    } else {
      kept = Kept()
    }
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

  /// So many looks at cells for doors (`Egress.work`) are made while somebody waits for the screen: some
  /// ten milliseconds.
  private static let mostWorkOnScreen = 500_000

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

  /// How it empties while all doors are open, where that is known or quickly found; else nil.
  package var emptying: Emptying? {
    Egress.work(survey) <= Self.mostWorkOnScreen
      ? workOutEmptying() : kept.emptying.withLock { $0 ?? nil }
  }

  /// Whether `emptying` has yet to be worked out, where nobody waits for it.
  package var isEmptyingDue: Bool {
    Egress.work(survey) > Self.mostWorkOnScreen && kept.emptying.withLock { $0 == nil }
  }

  /// How it empties while all doors are open; nil where the hall has too many cells and doors.
  ///
  /// - Complexity: As `egress`, then O(1).
  @discardableResult
  package func workOutEmptying() -> Emptying? {
    if let known = kept.emptying.withLock({ $0 }) { return known }
    // Meanwhile the screen may ask.
    let found = egress.map {
      Emptying(places: $0.places, doors: $0.whenBlocked().soonest.doors)
    }
    kept.emptying.withLock { $0 = .some(found) }
    return found
  }
}

// MARK: How stands are passed by

extension FloorFindings {
  /// How the stands are passed by, as far as three models of visiting agree (`Exposure`), to be shown on
  /// the map.
  package struct Passing: Sendable {
    /// By number: what they agree on, as a multiple of the mean; 1 where they differ, nil where visitors
    /// do not come.
    package let agreed: [Double?]
    /// At which end of an aisle each is.
    package let ends: [StandEnd?]
  }

  /// So many stands are looked at while somebody waits for the screen.
  private static let mostStandsOnScreen = 60

  /// Whether the hall has no more stands, and no more doors and cells, than are looked at.
  package var isPassingTold: Bool { !Exposure.isTooMuch(survey) }

  /// How stands are passed by, where that is known or quickly found; else nil.
  package var passing: Passing? {
    survey.floor.stands.count <= Self.mostStandsOnScreen
      ? workOutPassing() : kept.passing.withLock { $0 }
  }

  /// Whether `passing` has yet to be worked out, where nobody waits for it.
  package var isPassingDue: Bool { isPassingTold && passing == nil }

  /// How stands are passed by; nil where there are too many.
  ///
  /// - Complexity: See `Exposure`, then O(1).
  @discardableResult
  package func workOutPassing() -> Passing? {
    guard isPassingTold else { return nil }
    if let known = kept.passing.withLock({ $0 }) { return known }
    // Meanwhile the screen may ask.
    let numbers = survey.floor.stands.indices
    let exposure = survey.exposure
    let found = Passing(
      agreed: numbers.map(exposure.agreed), ends: numbers.map(survey.end(ofStand:)))
    kept.passing.withLock { $0 = found }
    return found
  }
}

/// The rule `deadEnd`, beside the finding of the same name.
private typealias DeadEndRule = DeadEnd

extension Checker {
  /// What the rules see on the floor.
  public var findings: FloorFindings { findings(after: nil) }

  /// The same, with what was worked out before where it still holds.
  package func findings(after before: FloorFindings?) -> FloorFindings {
    FloorFindings(plan, situation.survey, after: before)
  }
}
