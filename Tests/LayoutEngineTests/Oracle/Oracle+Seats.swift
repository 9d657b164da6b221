// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// The kinds that are about a cooperative and its stand.
extension Oracle {
  func placed(_ rule: OracleRule) -> [OracleFinding] {
    plan.cooperatives.values
      .filter { one in one.status == .confirmed && !seats.contains { $0.id == one.id.text } }
      .map { rule.finding(cooperatives: [$0.id.text], 0, of: 1) }
  }

  func oneEach(_ rule: OracleRule) -> [OracleFinding] {
    let crowded = stands.filter { !$0.stand.isShared }.compactMap { stand -> OracleFinding? in
      let guests = guests(of: stand)
      return guests.count > 1
        ? rule.finding(
          stands: [stand.id], cooperatives: guests.map(\.id), Double(guests.count), of: 1) : nil
    }
    let spread = holders.filter { $0.stands.count > 1 }.compactMap { holder -> OracleFinding? in
      let most = holder.cooperative.standLimit
      if holder.stands.count > most {
        return finding(rule, holder, Double(holder.stands.count), of: Double(most))
      }
      return holder.isJoined
        ? nil : finding(rule, holder, Double(holder.groups.count), of: 1)
    }
    return crowded + spread
  }

  func areaFits(_ rule: OracleRule) -> [OracleFinding] {
    holders.compactMap { holder in
      let asked = holder.sharers.reduce(0) { $0 + $1.minArea }
      guard holder.cooperative.minArea > 0, holder.area < asked - 1e-9 else { return nil }
      return finding(rule, holder, holder.area, of: asked)
    }
  }

  func areaWish(_ rule: OracleRule) -> [OracleFinding] {
    holders.compactMap { holder in
      let own = holder.cooperative.wishedArea
      let asked = holder.sharers.reduce(0) { $0 + $1.wishedArea }
      guard own > 0, holder.area < asked - 1e-9 else { return nil }
      return finding(
        rule, holder, holder.area, of: asked, units: (asked - holder.area) * own / asked)
    }
  }

  func services(_ rule: OracleRule) -> [OracleFinding] {
    holders.compactMap { holder in
      let needed = holder.sharers.reduce(0) { $0 + $1.powerKilowatts }
      let offered = holder.stands.reduce(0) { $0 + $1.stand.powerKilowatts }
      if holder.cooperative.powerKilowatts > 0 && offered < needed - 1e-9 {
        return finding(rule, holder, offered, of: needed)
      }
      let hasWater = holder.stands.contains { $0.stand.hasWater }
      return holder.cooperative.needsWater && !hasWater ? finding(rule, holder, 0, of: 1) : nil
    }
  }

  func cookingPower(_ rule: OracleRule) -> [OracleFinding] {
    let below = rule.number("kilowatts") ?? 20
    return seats.filter(\.cooperative.cooks).compactMap { seat in
      let sum = guests(of: seat.stand).filter(\.cooperative.cooks)
        .reduce(0) { $0 + $1.cooperative.cookingKilowatts }
      return sum < below - 1e-9 ? nil : finding(rule, seat, sum, of: below)
    }
  }

  func near(_ rule: OracleRule) -> [OracleFinding] {
    // As far to the features as from them.
    let steps = floor.flood(from: features(rule).flatMap(floor.access))
    let most = rule.number("metres") ?? 0
    return seats.filter { rule.picks("of", $0.cooperative) }.compactMap { seat in
      let walked = floor.walk(steps, to: seat.stand.front)
      return walked > most + 1e-9 ? finding(rule, seat, walked, of: most) : nil
    }
  }

  func far(_ rule: OracleRule) -> [OracleFinding] {
    let least = rule.number("metres") ?? 0
    return seats.filter { rule.picks("of", $0.cooperative) }.compactMap { seat in
      let gaps = features(rule).map { floor.gap(seat.stand.stand.parts, [floor.extent(of: $0)]) }
      guard let gap = gaps.min(), gap < least - 1e-9 else { return nil }
      return finding(rule, seat, gap, of: least)
    }
  }

  func zone(_ rule: OracleRule) -> [OracleFinding] {
    seats.filter { rule.picks("of", $0.cooperative) }.compactMap { seat in
      let outside = cellsOutside(rule, seat.stand)
      return outside > 0 ? finding(rule, seat, squareMetres(outside), of: 0) : nil
    }
  }

  func standType(_ rule: OracleRule) -> [OracleFinding] {
    let words = ["", "row", "corner", "peninsula", "island"]
    guard let asked = words.firstIndex(of: rule.text("type") ?? "") else { return [] }
    return seats.filter {
      rule.picks("of", $0.cooperative) && $0.stand.openSides.count != asked
    }.map { finding(rule, $0, Double($0.stand.openSides.count), of: Double(asked)) }
  }
}

// MARK: What several kinds share

extension Oracle {
  func guests(of stand: OracleStand) -> [OracleSeat] { seats.filter { $0.stand.id == stand.id } }

  /// How many cells of a stand lie outside the zone that a rule names.
  func cellsOutside(_ rule: OracleRule, _ stand: OracleStand) -> Int {
    let named = plan.hall.features.values.first { $0.id.text == rule.text("zone") }
    let cells = Set(named?.area.map(OracleFloor.cells) ?? [])
    return stand.cells.subtracting(cells).count
  }

  private func features(_ rule: OracleRule) -> [Feature] {
    plan.hall.features.values.filter { $0.kind.rawValue == rule.text("feature") }
  }

  private func finding(
    _ rule: OracleRule, _ seat: OracleSeat, _ measured: Double? = nil, of limit: Double? = nil,
    units: Double = 1
  ) -> OracleFinding {
    rule.finding(
      stands: [seat.stand.id], cooperatives: [seat.id], measured, of: limit, units: units)
  }
}
