// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// What can be built where a freed stand is: a rest area, or a neighbour's larger stand.
struct Rebuildings {
  /// Those that can be built, the rest area first, then by neighbour.
  private(set) var found: [(kind: Proposal.Kind, rebuilding: Proposal.Rebuilding)] = []
  /// What cannot, and why.
  private(set) var refusals: [Refusal] = []

  /// Looks at the freed stands of a plan that nobody has re-seated yet.
  init(_ plan: Plan, freed: [Stand.ID]) {
    let empty = freed.compactMap { plan.stands[$0] }.filter { plan.placements[$0.id] == nil }
    for id in freed where plan.placements[id] != nil {
      refusals += [Proposal.Kind.rest, .enlarge].map {
        Refusal(kind: $0, stand: id, reason: .othersSit)
      }
    }
    for stand in empty { found.append((.rest, Self.rest(on: stand, in: plan))) }
    if empty.isEmpty { return }
    let open = plan.stands.keys.count(where: plan.takes)
    let waiting = plan.waitingList.count
    if open <= waiting {
      refusals.append(
        Refusal(kind: .enlarge, stand: nil, reason: .tooFewOpen(open: open, waiting: waiting)))
      return
    }
    for stand in empty {
      let enlarged = Self.enlargements(by: stand, in: plan)
      found += enlarged.map { (.enlarge, $0) }
      if enlarged.isEmpty {
        refusals.append(Refusal(kind: .enlarge, stand: stand.id, reason: .nobodyWishesMore))
      }
    }
  }

  private static func rest(on stand: Stand, in plan: Plan) -> Proposal.Rebuilding {
    var edits: [Edit] = [.removeStand(stand.id)]
    var taken = Set(plan.hall.features.keys)
    for part in stand.footprint {
      guard let id = featureID(for: stand.id, besides: taken) else { continue }
      taken.insert(id)
      edits.append(
        .writeFeature(
          Feature(
            id: id, kind: .restArea, place: .area(part),
            names: Names([("ar", "فضاء الاستراحة"), ("en", "Rest area"), ("fr", "Espace repos")]))))
    }
    return Proposal.Rebuilding(
      stand: stand.id, into: nil, area: plan.hall.module.squareMetres(stand.cellCount),
      edits: edits)
  }

  /// `rest-` and the stand's id, cut to an id's length, with a number where that is taken.
  private static func featureID(
    for stand: Stand.ID, besides taken: Set<Feature.ID>
  ) -> Feature.ID? {
    for number in 1...(taken.count + 1) {
      let ending = number == 1 ? "" : "-\(number)"
      let start = "rest-\(stand.text)".prefix(64 - ending.count)
      if let id = Feature.ID(start + ending), !taken.contains(id) { return id }
    }
    return nil
  }

  private static func enlargements(by freed: Stand, in plan: Plan) -> [Proposal.Rebuilding] {
    plan.sortedStands.compactMap { stand in
      guard stand.id != freed.id, let guests = plan.placements[stand.id],
        stand.parts.contains(where: { part in freed.parts.contains(where: part.adjoins) })
      else { return nil }
      guard guests.contains(where: plan.lacksWishedArea) else { return nil }
      var larger = stand
      larger.parts += freed.parts
      larger.powerKilowatts = max(stand.powerKilowatts, freed.powerKilowatts)
      larger.hasWater = stand.hasWater || freed.hasWater
      guard larger.parts.count <= Stand.partLimit else { return nil }
      // What hangs on the freed stand hangs on the larger one then.
      let mounted = plan.hall.sortedFeatures.filter { $0.mountedOn == freed.id }
      let rehung = mounted.map { feature in
        var feature = feature
        feature.mountedOn = stand.id
        return Edit.writeFeature(feature)
      }
      return Proposal.Rebuilding(
        stand: freed.id, into: stand.id,
        area: plan.hall.module.squareMetres(larger.cellCount),
        edits: rehung + [.removeStand(freed.id), .writeStand(larger)])
    }
  }
}
