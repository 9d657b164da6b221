// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// The kinds that are about stands and the floor between them.
extension Oracle {
  func insideHall(_ rule: OracleRule) -> [OracleFinding] {
    stands.compactMap { stand in
      let outside = stand.cells.count { !floor.isHall($0) }
      return outside == 0
        ? nil : rule.finding(stands: [stand.id], squareMetres(outside), of: 0)
    }
  }

  func noOverlap(_ rule: OracleRule) -> [OracleFinding] {
    var found: [OracleFinding] = []
    for (one, other) in pairs where !one.isBeyond(-1, other) {
      let shared = one.cells.intersection(other.cells).count
      if shared > 0 {
        found.append(rule.finding(stands: [one.id, other.id], squareMetres(shared), of: 0))
      }
    }
    for stand in stands {
      for feature in blocking {
        let shared = stand.cells.intersection(OracleFloor.cells(floor.extent(of: feature))).count
        guard shared > 0 else { continue }
        found.append(
          rule.finding(
            stands: [stand.id], features: [feature.id.text], squareMetres(shared), of: 0))
      }
    }
    return found
  }

  func standArea(_ rule: OracleRule) -> [OracleFinding] {
    let (least, most) = (rule.number("min") ?? 4, rule.number("max") ?? 100)
    return stands.compactMap { stand in
      if stand.area < least - 1e-9 {
        return rule.finding(stands: [stand.id], stand.area, of: least)
      }
      return stand.area > most + 1e-9
        ? rule.finding(stands: [stand.id], stand.area, of: most) : nil
    }
  }

  func standOpen(_ rule: OracleRule) -> [OracleFinding] {
    stands.filter(\.openSides.isEmpty).map { rule.finding(stands: [$0.id], 0, of: 1) }
  }

  func exitReach(_ rule: OracleRule) -> [OracleFinding] {
    let most = rule.number("metres") ?? 40
    // As far to the doors as from them.
    let steps = floor.flood(from: floor.doors.flatMap(floor.innerCells))
    return stands.filter { !$0.front.isEmpty }.compactMap { stand in
      let walked = floor.walk(steps, to: stand.front)
      return walked > most + 1e-9 ? rule.finding(stands: [stand.id], walked, of: most) : nil
    }
  }

  func numbersUnique(_ rule: OracleRule) -> [OracleFinding] {
    Dictionary(grouping: stands.filter { !$0.stand.number.isEmpty }, by: \.stand.number).values
      .filter { $0.count > 1 }
      .map { rule.finding(stands: $0.map(\.id), Double($0.count), of: 1) }
  }

  func narrowGap(_ rule: OracleRule) -> [OracleFinding] {
    let most = rule.number("serviceGap") ?? 1
    return pairs.compactMap { one, other in
      let wide = one.strips(to: other, on: floor).filter { $0 > most + 1e-9 }
      return wide.min().map { rule.finding(stands: [one.id, other.id], $0, of: most) }
    }
  }

  func netRatio(_ rule: OracleRule) -> [OracleFinding] {
    let most = rule.number("max") ?? 0.5
    let ratio = stands.reduce(0) { $0 + $1.area } / hallArea
    return ratio > most + 1e-9 ? [rule.finding(ratio, of: most)] : []
  }
}

// MARK: What several kinds share

extension Oracle {
  /// Every two stands, once.
  var pairs: [(OracleStand, OracleStand)] {
    stands.indices.flatMap { one in stands[(one + 1)...].map { (stands[one], $0) } }
  }

  var blocking: [Feature] {
    plan.hall.features.values.filter(\.kind.isBlocking).sorted { $0.id < $1.id }
  }

  func squareMetres(_ cells: Int) -> Double { Double(cells) * floor.metres * floor.metres }

  /// The hall without its voids.
  var hallArea: Double {
    let voids = plan.hall.features.values.filter { $0.kind == .void }
    let cells = Set(voids.flatMap { OracleFloor.cells(floor.extent(of: $0)) })
    return squareMetres(plan.hall.width * plan.hall.depth - cells.count(where: floor.isHall))
  }
}
