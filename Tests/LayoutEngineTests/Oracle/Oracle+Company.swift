// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// The kinds that are about cooperatives and those near them.
extension Oracle {
  func cookingApart(_ rule: OracleRule) -> [OracleFinding] {
    let least = rule.number("metres") ?? 3
    return seatPairs.filter { $0.cooperative.cooks && $1.cooperative.cooks }
      .compactMap { one, other in
        let gap = gap(one, other)
        return gap < least - 1e-9 ? finding(rule, one, other, gap, of: least) : nil
      }
  }

  func keepApart(_ rule: OracleRule) -> [OracleFinding] {
    let (costs, least) = (rule.relations, rule.number("metres"))
    return seatPairs.filter { one, other in
      let (left, right) = (one.cooperative, other.cooperative)
      return rule.picks("a", left) && rule.picks("b", right)
        || rule.picks("a", right) && rule.picks("b", left)
    }.compactMap { one, other in
      let gap = gap(one, other)
      let relation = one.stand.relation(to: other.stand, on: floor)
      if let relation, let cost = costs[relation] {
        return finding(rule, one, other, gap, of: least ?? 0, cost: cost)
      }
      guard let least, gap < least - 1e-9 else { return nil }
      return finding(rule, one, other, gap, of: least)
    }
  }

  func pair(_ rule: OracleRule) -> [OracleFinding] {
    guard let first = holders.first(where: { $0.id == rule.text("first") }),
      let second = holders.first(where: { $0.id == rule.text("second") })
    else { return [] }
    var choices: [(gap: Double, one: OracleStand, other: OracleStand)] = []
    for one in first.stands {
      for other in second.stands {
        let gap = one.id == other.id ? 0 : floor.gap(one.stand.parts, other.stand.parts)
        choices.append((gap, one, other))
      }
    }
    let least = choices.map(\.gap).min() ?? 0
    guard
      let nearest = choices.filter({ $0.gap <= least + 1e-9 }).min(by: {
        ($0.one.id, $0.other.id) < ($1.one.id, $1.other.id)
      })
    else { return [] }
    let stands = Set([nearest.one.id, nearest.other.id])
    let isBroken: Bool
    if let metres = rule.number("metres") {
      isBroken = nearest.gap < metres - 1e-9
    } else {
      let isOnOne = first.stands.contains { one in second.stands.contains { $0.id == one.id } }
      isBroken = !isOnOne && nearest.one.relation(to: nearest.other, on: floor) != "sideBySide"
    }
    if !isBroken { return [] }
    return [
      rule.finding(
        stands: Array(stands), cooperatives: [first.id, second.id], nearest.gap,
        of: rule.number("metres") ?? 0)
    ]
  }

  func keepTogether(_ rule: OracleRule) -> [OracleFinding] {
    let most = rule.number("metres") ?? 0
    return seats.filter { rule.picks("a", $0.cooperative) }.compactMap { seat in
      let company = seats.filter { $0.id != seat.id && rule.picks("b", $0.cooperative) }
      let walked = company.map { walk(seat, $0) }.min() ?? .infinity
      return walked > most + 1e-9
        ? rule.finding(stands: [seat.stand.id], cooperatives: [seat.id], walked, of: most) : nil
    }
  }

  func cluster(_ rule: OracleRule) -> [OracleFinding] {
    let picked = holders.filter { rule.picks("of", $0.cooperative) }
    var sum = 0.0
    for (place, one) in picked.enumerated() {
      for other in picked[(place + 1)...] {
        let walked = walk(one, other)
        if walked.isFinite { sum += walked }
      }
    }
    guard sum > 0 else { return [] }
    return [rule.finding(cooperatives: picked.map(\.id), sum, of: 0, units: sum)]
  }

  func cap(_ rule: OracleRule) -> [OracleFinding] {
    let most = rule.number("count") ?? 0
    let picked = holders.filter { rule.picks("of", $0.cooperative) }
    guard let reach = rule.number("metres") else {
      let inside = picked.count { $0.stands.contains { cellsOutside(rule, $0) == 0 } }
      return Double(inside) > most ? [rule.finding(Double(inside), of: most)] : []
    }
    return picked.compactMap { holder in
      let near = picked.count { $0.id == holder.id || walk(holder, $0) <= reach + 1e-9 }
      guard Double(near) > most else { return nil }
      return rule.finding(cooperatives: [holder.id], Double(near), of: most)
    }
  }

  /// The shortest walk from a front of one to a front of the other.
  private func walk(_ one: OracleHolder, _ other: OracleHolder) -> Double {
    one.stands.flatMap { stand in other.stands.map { floor.walk(stand.steps, to: $0.front) } }
      .min() ?? .infinity
  }
}

// MARK: Two seats

extension Oracle {
  /// Every two seats of different cooperatives on different stands; two that both have both stands
  /// once.
  private var seatPairs: [(OracleSeat, OracleSeat)] {
    var known: Set<[Set<String>]> = []
    return seats.indices.flatMap { place in
      seats[(place + 1)...].filter {
        $0.id != seats[place].id && $0.stand.id != seats[place].stand.id
      }.map { (seats[place], $0) }
    }.filter { one, other in
      known.insert([[one.id, other.id], [one.stand.id, other.stand.id]]).inserted
    }
  }

  private func gap(_ one: OracleSeat, _ other: OracleSeat) -> Double {
    floor.gap(one.stand.stand.parts, other.stand.stand.parts)
  }

  private func walk(_ one: OracleSeat, _ other: OracleSeat) -> Double {
    floor.walk(one.stand.steps, to: other.stand.front)
  }

  private func finding(
    _ rule: OracleRule, _ one: OracleSeat, _ other: OracleSeat, _ gap: Double, of limit: Double,
    cost: Double? = nil
  ) -> OracleFinding {
    rule.finding(
      stands: [one.stand.id, other.stand.id], cooperatives: [one.id, other.id], gap, of: limit,
      cost: cost)
  }
}
