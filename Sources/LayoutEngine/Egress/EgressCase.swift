// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// How a hall empties with some doors blocked, or with none.
package struct EgressCase: Hashable, Sendable {
  /// The doors that are blocked, by id.
  package let blocked: [Feature.ID]
  /// How many persons have no way to an open door.
  package let stranded: Int
  /// What happens when people go to the doors by which the last is out soonest.
  package let soonest: EgressFlow
  /// What happens when all go to their nearest door.
  package let nearest: EgressFlow

  /// When the last is out, in seconds; infinite where some have no way.
  package var seconds: Double { stranded > 0 ? .infinity : soonest.seconds }

  /// The same where all go to their nearest door.
  package var nearestSeconds: Double { stranded > 0 ? .infinity : nearest.seconds }
}

/// Who goes through which door.
package struct EgressFlow: Hashable, Sendable {
  /// What happens at a door.
  package struct Door: Hashable, Sendable {
    /// The door.
    package let door: Feature.ID
    /// How many go through it.
    package let persons: Int
    /// When the last of them is through, in seconds.
    package let seconds: Double
    /// The most who wait there at one time.
    package let queue: Int
  }

  /// The doors that are open, by id.
  package let doors: [Door]

  /// When the last of those is out who have a way, in seconds.
  package var seconds: Double { doors.map(\.seconds).max() ?? 0 }
}

/// When the people of each place are out while all doors are open.
package struct EgressPlaces: Sendable {
  let ground: EgressGround
  /// By group.
  let seconds: [Double]

  /// When the last is out of those who were on an aisle cell, in seconds; infinite where there is no way
  /// out, nil where nobody is.
  package func seconds(ofCell cell: Int) -> Double? {
    ground.group(ofCell: cell).map { seconds[$0] }
  }

  /// The same for a stand, by number.
  package func seconds(ofStand stand: Int) -> Double? {
    ground.group(ofStand: stand).map { seconds[$0] }
  }
}

/// What happens with each door blocked in turn, as far as that was worked out.
package struct EgressCases: Hashable, Sendable {
  /// The cases that were worked out, by id of the door.
  package let cases: [EgressCase]
  /// How many doors there are.
  package let doors: Int

  /// Whether each door was blocked.
  package var isComplete: Bool { cases.count == doors }

  /// The worst of the cases; nil where there are no doors.
  package var worst: EgressCase? { EgressCase.worst(of: cases) }
}

extension EgressCase {
  /// The case that takes longest, of those without end the one in which most have no way; of equal ones
  /// the first, and nil of none.
  package static func worst(of cases: [EgressCase]) -> EgressCase? {
    cases.max { ($0.seconds, $0.stranded) < ($1.seconds, $1.stranded) }
  }
}
