// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// Whom a zone is kept for, and who stands where it wished to.
extension Oracle {
  func zoneOnly(_ rule: OracleRule) -> [OracleFinding] {
    seats.filter { seat in
      cellsOutside(rule, seat.stand) == 0 && !rule.picks("of", seat.cooperative)
    }.map { rule.finding(stands: [$0.stand.id], cooperatives: [$0.id]) }
  }

  /// Every stand of a cooperative is given its place, those not wished for after all others; the
  /// first in that order is the one that counts.
  func standWish(_ rule: OracleRule) -> [OracleFinding] {
    let there = stands.map(\.id)
    return Dictionary(grouping: seats, by: \.id).compactMap { id, seats in
      guard let wishes = seats.first?.cooperative.wishes.map(\.text), !wishes.isEmpty else {
        return nil
      }
      var counted: [String] = []
      for wish in wishes where there.contains(wish) && !counted.contains(wish) {
        counted.append(wish)
      }
      let ranked = seats.map { seat in
        (rank: counted.firstIndex(of: seat.stand.id) ?? Int.max, stand: seat.stand.id)
      }.sorted { $0 < $1 }
      guard let best = ranked.first else { return nil }
      let place = best.rank == Int.max ? rule.number("otherwise") ?? 3 : Double(best.rank)
      guard place * rule.weight > 0 else { return nil }
      return rule.finding(
        stands: [best.stand], cooperatives: [id], place, of: 0, units: place)
    }
  }
}
