// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import LayoutEngine

/// The one edit that fills a plan's hall.
///
/// A stand that somebody has, that is held or locked goes to the nearest new place and keeps its id, so
/// that everyone keeps a stand; the others go, and new ones come. Numbers follow the walk of those who come
/// in; stands that stay keep theirs. Where that breaks rules about who sits where, cooperatives are seated
/// anew.
package struct FillingEdit: Sendable {
  /// The edit; one step to undo.
  package let edit: Edit
  /// The plan after it.
  package let plan: Plan
  /// The new stands that have a corner or more open, by id, in the order of their numbers.
  package let corners: [Stand.ID]

  /// Makes the edit.
  ///
  /// - Parameter isSeatingAnew: Whether to look for other seats where rules are broken.
  /// - Throws: What the plan refuses, such as an edit of an approved plan.
  /// - Complexity: O(cells + stands²), and a second of search where cooperatives are seated anew.
  package init(
    _ filling: Filling, of old: Plan, keeping keepsStands: Bool, isSeatingAnew: Bool = true
  ) throws(EditRefusal) {
    let drafts = Self.stands(filling, of: old, keeping: keepsStands)
    var edits: [Edit] = []
    let taken = Set(drafts.map(\.id))
    if !keepsStands {
      for stand in old.sortedStands where !taken.contains(stand.id) {
        if stand.isLocked { edits.append(.lock(stand.id, false)) }
        for cooperative in old.placements[stand.id] ?? [] {
          edits.append(.leave(cooperative, stand.id))
        }
        edits.append(.removeStand(stand.id))
      }
    }
    edits += drafts.map { Edit.writeStand($0) }
    var plan = old
    _ = try plan.apply(.all(edits), stamp: nil)
    let errors = Checker(plan).quality.errors
    if isSeatingAnew, !plan.placements.isEmpty, errors > Checker(old).quality.errors || errors > 0 {
      let found = Arranger(plan).run(
        ArrangementEffort(seed: 1, moves: Self.moves, duration: .seconds(10)))
      if found.after < found.before, let seats = found.edit {
        edits.append(seats)
        plan = found.plan
      }
    }
    edit = .all(edits)
    self.plan = plan
    let floor = Floor(plan, aisleRule: GeometryRules(plan).aisle)
    corners = drafts.sorted { ($0.number, $0.id) < ($1.number, $1.id) }.map(\.id).filter { id in
      floor.indices[id].map { floor.openSides[$0].sides.count >= 2 } ?? false
    }
  }

  /// So many moves are tried where cooperatives are seated anew.
  private static let moves = 200_000

  /// The new stands with ids, numbers and services.
  private static func stands(
    _ filling: Filling, of old: Plan, keeping keepsStands: Bool
  ) -> [Stand] {
    let identities = keepsStands ? [:] : identities(filling.areas, old)
    let needs = identities.mapValues { stand in
      (old.placements[stand.id] ?? []).reduce(0.0) {
        $0 + (old.cooperatives[$1]?.powerKilowatts ?? 0)
      }
    }
    let services = StandServices(old, among: filling.areas, needs: needs)
    var names = FreshNames(old)
    var stands = filling.areas.enumerated().compactMap { place, area -> Stand? in
      guard
        var stand = identities[place]
          ?? (try? names.standID()).map({
            Stand(id: $0, number: "", parts: [area])
          })
      else { return nil }
      stand.parts = [area]
      stand.powerKilowatts = services.kilowatts(ofStand: place)
      stand.hasWater = services.hasWater(area)
      return stand
    }
    let kept = keepsStands ? Array(old.stands.values) : []
    let rule = GeometryRules(old).aisle
    let floor = Floor(hall: old.hall, stands: kept + stands, aisleRule: rule)
    let places = Dictionary(uniqueKeysWithValues: stands.indices.map { (stands[$0].id, $0) })
    let numbers = Dictionary(
      uniqueKeysWithValues: places.compactMap { id, place in floor.indices[id].map { ($0, place) } }
    )
    let order = WalkOrder(
      floor, Set(numbers.keys), hall: old.hall,
      aisle: old.hall.module.cellsCovering(rule.metres))
    let taken = Set(kept.compactMap { NumberedName($0.number)?.prefix })
    var letter = SeriesLetter(rank: 1)
    for series in order.series {
      while taken.contains(letter.text) { letter = letter.next }
      for (count, number) in series.enumerated() {
        guard let place = numbers[number] else { continue }
        stands[place].number =
          NumberedName(prefix: letter.text, value: count + 1, digits: 2).text
      }
      letter = letter.next
    }
    return stands
  }

  /// Which old stands go on at which new places: those that somebody has or waits for, each to the nearest.
  private static func identities(_ areas: [GridRectangle], _ old: Plan) -> [Int: Stand] {
    let bound = old.sortedStands.filter {
      old.placements[$0.id]?.isEmpty == false || !$0.hold.isEmpty || $0.isLocked
    }
    var ways: [(far: Int, stand: Int, place: Int)] = []
    for (number, stand) in bound.enumerated() {
      let bounds = stand.bounds
      for (place, area) in areas.enumerated() {
        let across = 2 * bounds.x + bounds.width - 2 * area.x - area.width
        let along = 2 * bounds.y + bounds.depth - 2 * area.y - area.depth
        ways.append((across * across + along * along, number, place))
      }
    }
    ways.sort { ($0.far, $0.stand, $0.place) < ($1.far, $1.stand, $1.place) }
    var identities: [Int: Stand] = [:]
    var isGone = [Bool](repeating: false, count: bound.count)
    for way in ways where !isGone[way.stand] && identities[way.place] == nil {
      isGone[way.stand] = true
      identities[way.place] = bound[way.stand]
    }
    return identities
  }
}
