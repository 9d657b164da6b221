// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// A cooperative with all its stands, and all who sit on one of them.
struct OracleHolder {
  let cooperative: Cooperative
  /// Its stands, by id.
  let stands: [OracleStand]
  /// Itself and all who share one of its stands, each once.
  let sharers: [Cooperative]

  var id: String { cooperative.id.text }
  var area: Double { stands.reduce(0) { $0 + $1.area } }

  /// Whether one comes from each stand to each over stands that adjoin.
  var isJoined: Bool { groups.count <= 1 }

  /// The groups of stands that join.
  var groups: [[OracleStand]] {
    var groups: [[OracleStand]] = []
    for stand in stands {
      let touched = groups.filter { $0.contains { $0.adjoins(stand) } }
      let others = groups.filter { group in !touched.contains { $0[0].id == group[0].id } }
      groups = others + [touched.flatMap { $0 } + [stand]]
    }
    return groups
  }
}

extension Oracle {
  /// Everybody who has a stand.
  var holders: [OracleHolder] {
    plan.cooperatives.values.sorted { $0.id < $1.id }.compactMap { cooperative in
      let own = seats.filter { $0.id == cooperative.id.text }.map(\.stand)
      if own.isEmpty { return nil }
      let ids = Set(own.map(\.id))
      let sharers = Set(seats.filter { ids.contains($0.stand.id) }.map(\.cooperative))
      return OracleHolder(
        cooperative: cooperative, stands: own, sharers: sharers.sorted { $0.id < $1.id })
    }
  }

  func finding(
    _ rule: OracleRule, _ holder: OracleHolder, _ measured: Double, of limit: Double,
    units: Double = 1
  ) -> OracleFinding {
    rule.finding(
      stands: holder.stands.map(\.id), cooperatives: [holder.id], measured, of: limit, units: units)
  }
}
