// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// What gestures ask of a plan again and again while a hand moves, each looked up once, when it is first
/// asked for: most of it is asked only where something is in the hand.
final class GestureGround: Sendable {
  /// A feature on which no stand may lie.
  struct Blocker: Sendable {
    let id: Feature.ID
    let kind: Feature.Kind
    let area: GridRectangle
  }

  private let plan: Plan
  private let knownStands = Once<[Stand]>()
  private let knownPlaces = Once<[Stand.ID: Int]>()
  private let knownIndex = Once<RectangleIndex>()
  private let knownCounts = Once<[ExactText: Int]>()

  /// The features that block, by id.
  let blockers: [Blocker]
  /// The features that are mounted on stands, by id.
  let mounted: [Feature]
  /// All that takes floor: the parts of stands, then blocking features.
  let areas: [GridRectangle]
  /// Whose each of `areas` is.
  let owners: [FreeFloor.Neighbour]
  /// The least width of an aisle, in cells.
  let aisle: Int
  /// The widest gap for service, in cells.
  let service: Int

  /// Looks up what all gestures ask.
  ///
  /// - Complexity: O(parts of stands + features log features).
  init(_ plan: Plan) {
    self.plan = plan
    let features = plan.hall.sortedFeatures
    mounted = features.filter { $0.mountedOn != nil }
    blockers = features.compactMap { feature in
      feature.kind.isBlocking
        ? feature.area.map { Blocker(id: feature.id, kind: feature.kind, area: $0) } : nil
    }
    var areas: [GridRectangle] = []
    var owners: [FreeFloor.Neighbour] = []
    for (id, stand) in plan.stands {
      for part in stand.parts {
        areas.append(part)
        owners.append(.stand(id))
      }
    }
    for blocker in blockers {
      areas.append(blocker.area)
      owners.append(.feature(blocker.id))
    }
    self.areas = areas
    self.owners = owners
    aisle = Floor.squareSide(of: plan)
    service = plan.hall.module.cellsWithin(plan.serviceGap)
  }

  /// The stands, in no order.
  var stands: [Stand] { knownStands { Array(plan.stands.values) } }

  /// Where each stand is in `stands`.
  var places: [Stand.ID: Int] {
    knownPlaces { Dictionary(uniqueKeysWithValues: stands.enumerated().map { ($1.id, $0) }) }
  }

  /// The stands by where they are, each with all its floor.
  ///
  /// - Complexity: O(stands log stands), once.
  var index: RectangleIndex { knownIndex { RectangleIndex(stands.map(\.parts)) } }

  /// How many stands show each number.
  var numberCounts: [ExactText: Int] {
    knownCounts {
      var counts: [ExactText: Int] = [:]
      for stand in stands { counts[ExactText(stand.number), default: 0] += 1 }
      return counts
    }
  }

  /// The stands whose floor meets some rectangles, in no order.
  func stands(meeting parts: [GridRectangle]) -> [Stand] {
    index.candidates(near: parts, within: 0).map { stands[$0] }
      .filter { $0.parts.contains { part in parts.contains(where: part.overlaps) } }
  }
}
