// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// The rules that a new plan lists: all that hold in any hall, with the catalogue's defaults
/// written out, so that staff see and change them.
///
/// What depends on the fair is left to its organiser: who shall stand apart, together or in a zone.
struct UsualRules {
  /// `exitClear`, in metres.
  static let doorClearance = 3.0
  /// `fireGearClear`, in metres.
  static let fireGearClearance = 1.5
  /// `exitReach`, in metres.
  static let exitReach = 40.0
  /// `netRatio`, the part of the hall that stands take at most.
  static let occupiedShare = 0.5
  /// `extinguishers`, in m².
  static let extinguisherArea = 200.0

  /// The least width of an aisle, in metres.
  let aisle: Double
  /// How much of a side must touch an aisle to be open, in metres.
  let frontage: Double
  /// The area of the plan's stands, in m².
  let standArea: Double
  /// What has to stay clear.
  var clearances = NewClearances()

  /// The rules, by id.
  var rules: [Rule] {
    [
      rule(
        "aisles", MinimumAisleWidth.kind, ["metres": aisle, "frontage": frontage, "facingSpan": 6]),
      rule("area-fits", AreaFits.kind),
      rule("area-wish", AreaWish.kind, ["weight": 0.5]),
      rule("areas", StandArea.kind, ["min": min(4, standArea), "max": max(100, standArea)]),
      rule("clear-doors", ExitClear.kind, ["metres": clearances.doors]),
      rule("clear-fire-gear", FireGearClear.kind, ["metres": clearances.gear]),
      rule("cooking-apart", CookingApart.kind, ["metres": 3]),
      rule("cooking-power", CookingPower.kind, ["kilowatts": 20]),
      rule("dead-ends", DeadEnd.kind, ["metres": 6.1]),
      rule("exit-count", ExitCount.kind, ["density": 1]),
      rule("exit-width", ExitWidth.kind, ["density": 1]),
      rule("extinguishers", Extinguishers.kind, ["squareMetres": Self.extinguisherArea]),
      rule("inside", InsideHall.kind),
      rule("narrow-gaps", NarrowGap.kind, ["serviceGap": 1]),
      rule("net-ratio", NetRatio.kind, ["max": clearances.share]),
      rule("no-overlap", NoOverlap.kind),
      rule("numbers", NumbersUnique.kind),
      rule("one-each", OneEach.kind),
      rule("open-side", StandOpen.kind),
      rule("placed", Placed.kind),
      rule("reach-exit", ExitReach.kind, ["metres": Self.exitReach]),
      rule("services", Services.kind),
      rule("stand-wish", StandWish.kind, ["weight": 1, "otherwise": 3]),
    ].compactMap { $0 }
  }

  private func rule(_ id: String, _ kind: String, _ numbers: [String: Double] = [:]) -> Rule? {
    var parameters = PropertyDictionary()
    for (key, number) in numbers { parameters[key] = .real(number) }
    return Rule.ID(id).map { Rule(id: $0, kind: kind, parameters: parameters) }
  }
}
