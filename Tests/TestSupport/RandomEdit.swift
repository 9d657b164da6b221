// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// Edits as people make them, by chance; some are refused.
package enum RandomEdit {
  package static func edit(of plan: Plan, _ random: inout SplitMix64) -> Edit {
    let stands = plan.sortedStands
    let cooperatives = plan.sortedCooperatives
    guard let stand = stands.randomElement(using: &random),
      let other = stands.randomElement(using: &random),
      let cooperative = cooperatives.randomElement(using: &random),
      let second = cooperatives.randomElement(using: &random)
    else { return .writeStand(RandomHall.stand("new", plan.hall, &random)) }
    switch Int.random(in: 0..<39, using: &random) {
    case 0...7: return .writeStand(moved(stand, by: 1, &random))
    case 8...9: return .writeStand(moved(stand, by: 9, &random))
    case 10: return .writeStand(resized(stand, &random))
    case 11: return merge(stand, other)
    case 12...15: return .place(cooperative.id, on: stand.id)
    case 16...17: return .swap(cooperative.id, second.id)
    case 18: return .unplace(cooperative.id, toWaiting: Bool.random(using: &random))
    case 19: return .withdraw(cooperative.id, reason: "", at: "")
    case 20: return .writeCooperative(data(cooperative, &random))
    case 21: return .writeStand(offer(stand, &random))
    case 22: return roster(cooperative, &random)
    case 23: return .writeFeature(RandomHall.door("d0", plan.hall, &random))
    case 24: return features(plan, &random)
    case 25: return rules(plan, &random)
    case 26: return .writeStand(RandomHall.stand("new", plan.hall, &random))
    case 27: return .removeStand(stand.id)
    case 28:
      return .all([
        .writeStand(moved(stand, by: 2, &random)), .writeStand(moved(other, by: 2, &random)),
        .unplace(cooperative.id, toWaiting: false),
      ])
    case 29:
      return .all([
        .writeStand(moved(stand, by: 1, &random)), .place(cooperative.id, on: other.id),
        .writeCooperative(data(second, &random)),
      ])
    case 30: return .lock(stand.id, Bool.random(using: &random))
    case 31: return .writeStand(bent(stand, &random))
    case 32: return .writeFeature(moved(plan, &random))
    case 33:
      var wishing = cooperative
      wishing.wishes = RandomHall.wishes(&random)
      return .writeCooperative(wishing)
    case 34: return removeWished(by: cooperative, in: plan)
    case 35: return .writeFeature(zone(plan, &random))
    case 36: return .leave(cooperative.id, plan.stands(of: cooperative.id).last ?? stand.id)
    case 37: return alsoOn(other, beside: cooperative.id, of: plan)
    default:
      // Two stands change places.
      var (first, last) = (stand, other)
      swap(&first.parts, &last.parts)
      return .all([.writeStand(first), .writeStand(last)])
    }
  }

  /// A second stand for a cooperative, shared where others sit there.
  private static func alsoOn(
    _ stand: Stand, beside cooperative: Cooperative.ID, of plan: Plan
  ) -> Edit {
    var (shared, generous) = (stand, plan.cooperatives[cooperative])
    shared.isShared = true
    generous?.standLimit = 3
    return .all(
      [.writeStand(shared)] + (generous.map { [.writeCooperative($0)] } ?? [])
        + [.place(cooperative, on: stand.id)])
  }

  private static func moved(
    _ stand: Stand, by most: Int, _ random: inout SplitMix64
  ) -> Stand {
    var moved = stand
    let dx = Int.random(in: -most...most, using: &random)
    let dy = Int.random(in: -most...most, using: &random)
    moved.parts = stand.parts.map { $0.moved(dx: dx, dy: dy) }
    return moved
  }

  private static func resized(_ stand: Stand, _ random: inout SplitMix64) -> Stand {
    var resized = stand
    for place in resized.parts.indices {
      resized.parts[place].width = max(
        1, resized.parts[place].width + Int.random(in: -1...1, using: &random))
      resized.parts[place].depth = max(
        1, resized.parts[place].depth + Int.random(in: -1...1, using: &random))
    }
    return resized
  }

  /// The same stand with an arm that makes it an L.
  private static func bent(_ stand: Stand, _ random: inout SplitMix64) -> Stand {
    guard let last = stand.parts.last, stand.parts.count < 4 else { return stand }
    var bent = stand
    bent.parts.append(
      GridRectangle(
        x: last.x, y: last.maxY, width: Int.random(in: 1...3, using: &random),
        depth: Int.random(in: 1...2, using: &random)))
    return bent
  }

  /// A void, wall or other area of the hall that moves or grows, now and then by metres.
  private static func moved(_ plan: Plan, _ random: inout SplitMix64) -> Feature {
    let areas = plan.hall.sortedFeatures.filter { $0.area != nil }
    guard var feature = areas.randomElement(using: &random), var area = feature.area else {
      return RandomHall.feature("f9", plan.hall, &random)
    }
    area = area.moved(
      dx: Int.random(in: -4...4, using: &random), dy: Int.random(in: -4...4, using: &random))
    area.width = max(1, area.width + Int.random(in: -1...2, using: &random))
    feature.place = .area(area)
    return feature
  }

  /// A stand that a cooperative wished for goes, whoever sits there.
  private static func removeWished(by cooperative: Cooperative, in plan: Plan) -> Edit {
    guard let wished = plan.choices(of: cooperative).first else { return .all([]) }
    return .all(
      (plan.placements[wished] ?? []).map { .unplace($0, toWaiting: false) }
        + [.removeStand(wished)])
  }

  /// A zone that moves or grows.
  private static func zone(_ plan: Plan, _ random: inout SplitMix64) -> Feature {
    let zones = plan.hall.sortedFeatures.filter { $0.kind == .zone }
    guard var zone = zones.randomElement(using: &random), var area = zone.area else {
      return RandomHall.feature("f9", plan.hall, &random)
    }
    area = area.moved(dx: Int.random(in: -2...2, using: &random), dy: 0)
    area.width = max(1, area.width + Int.random(in: -2...4, using: &random))
    zone.place = .area(area)
    return zone
  }

  private static func merge(_ stand: Stand, _ other: Stand) -> Edit {
    var merged = stand
    merged.parts += other.parts
    return .all([.removeStand(other.id), .writeStand(merged)])
  }

  private static func data(
    _ cooperative: Cooperative, _ random: inout SplitMix64
  ) -> Cooperative {
    var changed = RandomHall.cooperative(cooperative.id, &random)
    changed.status = cooperative.status
    return changed
  }

  private static func offer(_ stand: Stand, _ random: inout SplitMix64) -> Stand {
    var changed = stand
    changed.number = ["1", "2", ""].randomElement(using: &random) ?? ""
    changed.powerKilowatts = Double(Int.random(in: 0...3, using: &random))
    changed.isShared.toggle()
    return changed
  }

  private static func roster(
    _ cooperative: Cooperative, _ random: inout SplitMix64
  ) -> Edit {
    Bool.random(using: &random)
      ? .removeCooperative(cooperative.id)
      : .writeCooperative(RandomHall.cooperative("c10", &random))
  }

  private static func features(_ plan: Plan, _ random: inout SplitMix64) -> Edit {
    let all = plan.hall.sortedFeatures
    if Int.random(in: 0..<4, using: &random) == 0, let gone = all.randomElement(using: &random) {
      return .removeFeature(gone.id)
    }
    return .writeFeature(RandomHall.feature("f9", plan.hall, &random))
  }

  private static func rules(_ plan: Plan, _ random: inout SplitMix64) -> Edit {
    let metres = PropertyValue.integer(Int.random(in: 1...9, using: &random))
    switch Int.random(in: 0..<4, using: &random) {
    case 0: return .writeRule(.of("exitReach", ["metres": metres]))
    case 1:
      return .writeRule(
        .of("minimumAisleWidth", ["metres": .integer(Int.random(in: 1...3, using: &random))]))
    case 2:
      guard let gone = plan.sortedRules.randomElement(using: &random) else { return .all([]) }
      return .removeRule(gone.id)
    default:
      guard let back = RandomHall.rules.randomElement(using: &random) else { return .all([]) }
      return .writeRule(back)
    }
  }
}
