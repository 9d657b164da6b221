// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// Merges who stands where.
///
/// Each cooperative's standing is taken whole from the side that touched it, from ours where both
/// did. What comes of that may be no arrangement: two on a stand that is not shared, or somebody on a
/// stand that is gone. Then those whom theirs seated go back to where ours has them, as long as it
/// takes; ours alone is an arrangement, or as little one as it was.
struct SeatMerge {
  private let versions: ThreeVersions<MergedVersion>
  /// Which side each cooperative's standing is from.
  private(set) var sides: [Cooperative.ID: Side] = [:]
  private(set) var conflicts: [MergeConflict] = []
  /// The stands under one id that are two: seats on theirs mean nothing on ours.
  private let doubles: Set<Stand.ID>

  /// Begins with each standing from the side that touched it.
  ///
  /// - Parameters:
  ///   - cooperatives: Those of the merged plan.
  ///   - doubles: The stands that both made under one id, and not alike.
  init(
    _ versions: ThreeVersions<MergedVersion>, of cooperatives: [Cooperative.ID],
    doubles: Set<Stand.ID>
  ) {
    self.versions = versions
    self.doubles = doubles
    for id in cooperatives {
      let standings = versions.map { $0.standing(of: id) }
      switch standings.verdict {
      case .ours: sides[id] = .ours
      // Whoever theirs removed is here because ours touched them.
      case .theirs: sides[id] = standings.theirs == nil ? .ours : .theirs
      case .conflict:
        sides[id] = .ours
        // One that both made under one id is a conflict as a whole.
        if standings.base != nil || standings.ours?.words == standings.theirs?.words {
          conflicts.append(conflict(id, .touchedByBoth))
        }
      }
    }
  }

  /// The standing that somebody has now; one that only theirs has, and that was refused, waits.
  func standing(of id: Cooperative.ID) -> Standing? {
    if sides[id] == .theirs { return versions.theirs.standing(of: id) }
    if let standing = versions.ours.standing(of: id) { return standing }
    var written = versions.theirs.thing("cooperatives", id.text)
    written?["status"] = .text(Cooperative.Status.waiting.rawValue)
    return Standing(of: id, written: written, seats: nil)
  }

  /// Sends back those whom theirs seated where nobody can be seated.
  ///
  /// - Parameters:
  ///   - stands: The stands of the merged plan.
  ///   - shared: Those that may hold several.
  /// - Complexity: O(cooperatives) for each that goes back.
  mutating func settle(on stands: Set<Stand.ID>, shared: Set<Stand.ID>) {
    while true {
      var guests: [Stand.ID: [Cooperative.ID]] = [:]
      for id in sides.keys.sorted() {
        for stand in standing(of: id)?.seats ?? [] { guests[stand, default: []].append(id) }
      }
      let refused = guests.keys.sorted().flatMap { stand in
        let movers = (guests[stand] ?? []).filter { sides[$0] == .theirs && !sat($0, on: stand) }
        return !stands.contains(stand) || doubles.contains(stand) || crowds(stand, guests, shared)
          ? movers : []
      }
      if refused.isEmpty { return }
      for id in Set(refused).sorted() { refuse(id) }
    }
  }

  /// Whether too many are on a stand, and more than either side had there.
  private func crowds(
    _ stand: Stand.ID, _ guests: [Stand.ID: [Cooperative.ID]], _ shared: Set<Stand.ID>
  ) -> Bool {
    let here = guests[stand] ?? []
    guard here.count > 1, !shared.contains(stand) else { return false }
    return ![versions.ours, versions.theirs].contains { version in
      version.plan.stands[stand]?.isShared == false
        && Set(here).isSubset(of: version.plan.placements[stand] ?? [])
    }
  }

  /// Whether somebody is on a stand in ours already.
  private func sat(_ id: Cooperative.ID, on stand: Stand.ID) -> Bool {
    versions.ours.seats[id]?.contains(stand) == true && !doubles.contains(stand)
  }

  /// Goes on with somebody as ours has them, or without them where ours has not.
  ///
  /// - Returns: Whether that is news.
  mutating func putBack(_ id: Cooperative.ID) -> Bool {
    let side: Side? = versions.ours.standing(of: id) == nil ? nil : .ours
    defer { sides[id] = side }
    return sides[id] != side
  }

  /// Takes somebody's standing from ours, where theirs seated it in vain.
  ///
  /// - Returns: Whether that is news.
  @discardableResult
  mutating func refuse(_ id: Cooperative.ID) -> Bool {
    guard sides[id] == .theirs else { return false }
    sides[id] = .ours
    conflicts.append(conflict(id, .seatRefused))
    return true
  }

  private func conflict(_ id: Cooperative.ID, _ matter: MergeConflict.Matter) -> MergeConflict {
    let seats = versions.map { version -> PropertyValue? in
      version.seats[id].map { .array($0.map { .text($0.text) }) }
    }
    return MergeConflict(
      path: ["cooperatives", id.text, "stand"], matter: matter, base: seats.base,
      ours: seats.ours, theirs: seats.theirs)
  }
}
