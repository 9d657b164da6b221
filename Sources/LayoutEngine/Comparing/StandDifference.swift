// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// In what a stand differs between two plans.
package struct StandDifference: OptionSet, Hashable, Sendable {
  /// A bit for each.
  package let rawValue: UInt16

  /// Makes a set of its bits.
  package init(rawValue: UInt16) { self.rawValue = rawValue }

  /// Only the second plan has it.
  package static let added = StandDifference(rawValue: 1)
  /// Only the first plan has it.
  package static let removed = StandDifference(rawValue: 2)
  /// It has the same shape in another place.
  package static let moved = StandDifference(rawValue: 4)
  /// It has another shape or size.
  package static let reshaped = StandDifference(rawValue: 8)
  /// It shows another number.
  package static let renumbered = StandDifference(rawValue: 16)
  /// It offers other power or water.
  package static let offer = StandDifference(rawValue: 32)
  /// It is held, locked or shared otherwise.
  package static let terms = StandDifference(rawValue: 64)
  /// Others sit on it.
  package static let occupants = StandDifference(rawValue: 128)
}

extension PlanComparison {
  /// The stands that differ, and in what: for a map.
  ///
  /// - Complexity: O(stands).
  package var stands: [Stand.ID: StandDifference] {
    var table: [Stand.ID: StandDifference] = [:]
    for id in Set(before.stands.keys).union(after.stands.keys) {
      let difference = difference(of: id)
      if !difference.isEmpty { table[id] = difference }
    }
    return table
  }

  /// In what a stand differs; empty for one that does not.
  package func difference(of id: Stand.ID) -> StandDifference {
    guard let old = before.stands[id] else { return after.stands[id] == nil ? [] : .added }
    guard let new = after.stands[id] else { return .removed }
    var difference: StandDifference = []
    switch shift(from: old, to: new) {
    case .none: difference.insert(.reshaped)
    case (0, 0)?: break
    default: difference.insert(.moved)
    }
    if ExactText(old.number) != ExactText(new.number) { difference.insert(.renumbered) }
    if old.powerKilowatts != new.powerKilowatts || old.hasWater != new.hasWater {
      difference.insert(.offer)
    }
    if ExactText(old.hold) != ExactText(new.hold) || old.isLocked != new.isLocked
      || old.isShared != new.isShared
    {
      difference.insert(.terms)
    }
    if before.placements[id] ?? [] != after.placements[id] ?? [] {
      difference.insert(.occupants)
    }
    return difference
  }

  /// How far a stand moved, in metres east and south; nil if it has another shape.
  package func shift(from old: Stand, to new: Stand) -> (east: Double, south: Double)? {
    let (one, other) = (before.hall.module, after.hall.module)
    let (here, there) = (old.parts.sorted, new.parts.sorted)
    guard here.count == there.count, let first = here.first, let last = there.first else {
      return nil
    }
    let east = other.metres(last.x) - one.metres(first.x)
    let south = other.metres(last.y) - one.metres(first.y)
    for (part, moved) in zip(here, there) {
      let pairs = [
        (one.metres(part.x) + east, other.metres(moved.x)),
        (one.metres(part.y) + south, other.metres(moved.y)),
        (one.metres(part.width), other.metres(moved.width)),
        (one.metres(part.depth), other.metres(moved.depth)),
      ]
      if pairs.contains(where: { ($0 - $1).magnitude > Module.tolerance }) { return nil }
    }
    return (Self.clean(east), Self.clean(south))
  }

  /// A difference of lengths without the noise of binary.
  private static func clean(_ metres: Double) -> Double {
    metres.magnitude < Module.tolerance ? 0 : metres
  }
}

extension [GridRectangle] {
  /// The rectangles from north to south and west to east.
  fileprivate var sorted: [GridRectangle] {
    sorted { ($0.y, $0.x, $0.depth, $0.width) < ($1.y, $1.x, $1.depth, $1.width) }
  }
}
