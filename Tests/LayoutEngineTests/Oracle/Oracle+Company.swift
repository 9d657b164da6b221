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
    let named = Set([rule.text("first"), rule.text("second")])
    return seatPairs.filter { Set([$0.id, $1.id]) == named }.compactMap { one, other in
      let gap = gap(one, other)
      if let least = rule.number("metres") {
        return gap < least - 1e-9 ? finding(rule, one, other, gap, of: least) : nil
      }
      return one.stand.relation(to: other.stand, on: floor) == "sideBySide"
        ? nil : finding(rule, one, other, gap, of: 0)
    }
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
    let picked = seats.filter { rule.picks("of", $0.cooperative) }
    var sum = 0.0
    for (place, one) in picked.enumerated() {
      for other in picked[(place + 1)...] where one.id != other.id {
        let walked = walk(one, other)
        if walked.isFinite { sum += walked }
      }
    }
    guard sum > 0 else { return [] }
    return [
      rule.finding(cooperatives: Set(picked.map(\.id)).sorted(), sum, of: 0, units: sum)
    ]
  }

  func cap(_ rule: OracleRule) -> [OracleFinding] {
    let most = rule.number("count") ?? 0
    let picked = seats.filter { rule.picks("of", $0.cooperative) }
    guard let reach = rule.number("metres") else {
      let inside = Set(picked.filter { cellsOutside(rule, $0.stand) == 0 }.map(\.id)).count
      return Double(inside) > most ? [rule.finding(Double(inside), of: most)] : []
    }
    return Set(picked.map(\.id)).compactMap { id in
      let counts = picked.filter { $0.id == id }.map { own in
        let others = picked.filter { $0.id != id && walk(own, $0) <= reach + 1e-9 }
        return Set(others.map(\.id)).count + 1
      }
      guard let worst = counts.max(), Double(worst) > most else { return nil }
      return rule.finding(cooperatives: [id], Double(worst), of: most)
    }
  }
}

// MARK: Two seats

extension Oracle {
  /// Every two different cooperatives on two different stands, once, also where both sit on both.
  private var seatPairs: [(OracleSeat, OracleSeat)] {
    var seen: Set<[Set<String>]> = []
    return seats.indices.flatMap { place in
      seats[(place + 1)...].filter { other in
        let one = seats[place]
        return other.id != one.id && other.stand.id != one.stand.id
          && seen.insert([[one.id, other.id], [one.stand.id, other.stand.id]]).inserted
      }.map { (seats[place], $0) }
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
