// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// How many people are in the hall when all have to leave it.
package struct EgressCrowd: Hashable, Sendable {
  /// What tells how many are on the open floor.
  package enum Count: Hashable, Sendable {
    /// As many as the plan's rule about the number of exits reckons; 1 a m² where there is none.
    case asRuled
    /// So many persons a m² of floor open to the public, rounded up as that rule does.
    case density(Double)
    /// So many.
    case persons(Int)
  }

  /// The most persons that are reckoned with.
  package static let most = 10_000_000

  /// How many are on the open floor.
  package var count: Count
  /// Whether those come on top who sit in areas: the `seats` of workshop areas, stages and the like.
  package var areSeatsTaken: Bool

  package init(_ count: Count = .asRuled, areSeatsTaken: Bool = false) {
    self.count = count
    self.areSeatsTaken = areSeatsTaken
  }
}

extension EgressCrowd {
  /// How many persons are on the open floor of a plan.
  func onFloor(of plan: Plan, _ survey: Survey) -> Int {
    let persons =
      switch count {
      case .asRuled: survey.persons(density: plan.exitDensity)
      case .density(let density): survey.persons(density: max(0, density))
      case .persons(let persons): max(0, persons)
      }
    return min(persons, Self.most)
  }
}

extension Plan {
  /// Persons a m² of floor open to the public, as the rule about the number of exits has it.
  var exitDensity: Double { firstRule(of: ExitCount.self)?.density ?? 1 }
}

extension Feature {
  /// How many sit in an area, by its key `seats`.
  var seats: Int {
    guard area != nil, let seats = source["seats"]?.number, seats > 0 else { return 0 }
    return Int(min(seats, Double(EgressCrowd.most)))
  }
}
