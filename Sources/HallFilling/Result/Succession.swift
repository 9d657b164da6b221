// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// Which old stands go on at which new places, when a hall is filled anew.
///
/// Everyone gets a place with water where water is needed, and with floor enough, as far as there are such;
/// among these ways the one in which stands move least, in metres added up. A cooperative that takes several
/// stands gets as many that join. Those with several are seated first; where there are fewer places than
/// stands, the most senior of each sort go first.
struct Succession {
  /// The old stand that goes on at each place.
  private(set) var heirs: [Int: Stand] = [:]
  /// Places that a cooperative gets beside its own, since it needs the floor.
  private(set) var gains: [(place: Int, cooperative: Cooperative.ID)] = []
  /// What those at each place need there, in kilowatts.
  private(set) var kilowatts: [Int: Double] = [:]

  private let areas: [GridRectangle]
  private let module: Module
  private let hasWater: [Bool]
  private var isTaken: [Bool]

  /// A need that is not met costs more than any way.
  private static let unmet = 1_000_000_000
  /// With more work than that, each goes to the nearest place that is left.
  private static let mostWork = 200_000_000

  /// Seats the parties of a plan.
  ///
  /// - Complexity: O(stands² · places), bounded; beyond that O(stands · places).
  init(of old: Plan, on areas: [GridRectangle], _ services: WaterReach) {
    self.areas = areas
    module = old.hall.module
    hasWater = areas.map(services.reaches)
    isTaken = [Bool](repeating: false, count: areas.count)
    let usual = areas.first.map { old.hall.module.squareMetres($0.cellCount) } ?? 0
    var singles: [SeatedParty] = []
    for party in SeatedParty.all(of: old) {
      let count = party.places(of: usual)
      if count > 1 { seat(party, on: count) } else { singles.append(party) }
    }
    seat(singles)
  }

  private mutating func take(_ place: Int, _ party: SeatedParty, share: Int) {
    isTaken[place] = true
    if party.powerKilowatts > 0 { kilowatts[place] = party.powerKilowatts / Double(share) }
  }

  /// How far a stand moves to a place, in half cells, and what it lacks there.
  private func cost(_ party: SeatedParty, _ place: Int) -> Int {
    let isSmall =
      module.squareMetres(areas[place].cellCount) < party.squareMetres - Module.tolerance
    let lacks = (party.needsWater && !hasWater[place] ? 1 : 0) + (isSmall ? 1 : 0)
    return way(party.stands[0].bounds, place) + lacks * Self.unmet
  }

  private func way(_ bounds: GridRectangle, _ place: Int) -> Int {
    let across = 2 * (bounds.x - areas[place].x) + bounds.width - areas[place].width
    let along = 2 * (bounds.y - areas[place].y) + bounds.depth - areas[place].depth
    return Int(Double(across * across + along * along).squareRoot().rounded())
  }

  /// Seats parties that take a place each.
  private mutating func seat(_ parties: [SeatedParty]) {
    let free = areas.indices.filter { !isTaken[$0] }
    let seated = Array(parties.prefix(free.count))
    guard !seated.isEmpty else { return }
    if seated.count * seated.count * free.count <= Self.mostWork {
      let costs = seated.map { party in free.map { cost(party, $0) } }
      let columns = CheapestMatching.columns(of: seated.count, among: free.count) { costs[$0][$1] }
      for (party, column) in zip(seated, columns) {
        take(free[column], party, share: 1)
        heirs[free[column]] = party.stands[0]
      }
      return
    }
    // Who needs water chooses before those who need none.
    for party in seated.filter(\.needsWater) + seated.filter({ !$0.needsWater }) {
      let best = free.filter { !isTaken[$0] }.map { (cost(party, $0), $0) }.min { $0 < $1 }
      guard let (_, place) = best else { return }
      take(place, party, share: 1)
      heirs[place] = party.stands[0]
    }
  }

  /// Seats a party on several places that join, as near as can be; on fewer where so many do not.
  private mutating func seat(_ party: SeatedParty, on count: Int) {
    let bounds = party.stands.dropFirst().reduce(party.stands[0].bounds) { $0.union($1.bounds) }
    let free = areas.indices.filter { !isTaken[$0] }.map { (way(bounds, $0), $0) }
    let order = free.sorted { $0 < $1 }.map(\.1)
    var found: [Int] = []
    for first in order.prefix(200) {
      let places = joined(from: first, count, order)
      let suits = !party.needsWater || places.contains { hasWater[$0] }
      if places.count > found.count { found = places }
      if places.count == count && suits {
        found = places
        break
      }
    }
    let stands = party.stands.sorted { ($0.bounds.y, $0.bounds.x) < ($1.bounds.y, $1.bounds.x) }
    for (number, place) in found.sorted().enumerated() {
      take(place, party, share: found.count)
      if number < stands.count {
        heirs[place] = stands[number]
      } else if let cooperative = party.cooperatives.first {
        gains.append((place, cooperative.id))
      }
    }
  }

  /// Up to so many free places that join, those of the order first.
  private func joined(from first: Int, _ count: Int, _ order: [Int]) -> [Int] {
    var places = [first]
    while places.count < count {
      let next = order.first { place in
        !places.contains(place) && places.contains { areas[$0].adjoins(areas[place]) }
      }
      guard let next else { break }
      places.append(next)
    }
    return places
  }
}
