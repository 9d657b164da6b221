// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// The kinds that are about the programme, minute by minute and seat by seat.
extension Oracle {
  func sessionClash(_ rule: OracleRule) -> [OracleFinding] {
    let sessions = Array(plan.sessions.values)
    return sessions.flatMap { one in
      sessions.compactMap { other -> OracleFinding? in
        guard one.id.text < other.id.text else { return nil }
        let common = minutes(of: one).intersection(minutes(of: other)).count
        guard common > 0, shares(one, other) else { return nil }
        return rule.finding(sessions: [one.id.text, other.id.text], Double(common), of: 0)
      }
    }
  }

  private func shares(_ one: Session, _ other: Session) -> Bool {
    if let area = one.area, area == other.area { return true }
    func scalars(_ text: String) -> [Unicode.Scalar] { text.unicodeScalars.filter { $0 != " " } }
    if scalars(one.trainer) == scalars(other.trainer), !scalars(one.trainer).isEmpty { return true }
    return one.participants.contains { other.participants.contains($0) }
  }

  func sessionSeats(_ rule: OracleRule) -> [OracleFinding] {
    plan.sessions.values.compactMap { session -> OracleFinding? in
      guard let area = session.area.flatMap({ plan.hall.features[$0]?.area }) else { return nil }
      let usual: [String: Double] = ["theatre": 1, "classroom": 1.5, "uShape": 2.2]
      let key = session.seating.rawValue
      let each: Double = rule.number(key) ?? usual[key] ?? 0
      let (width, depth) = (
        plan.hall.module.metres(area.width), plan.hall.module.metres(area.depth)
      )
      let squareMetres: Double = width * depth + 1e-9
      guard each > 0 else { return nil }
      var room = 0
      while Double(room + 1) * each < squareMetres { room += 1 }
      return session.seats > room
        ? rule.finding(sessions: [session.id.text], Double(session.seats), of: Double(room)) : nil
    }
  }

  func sessionHours(_ rule: OracleRule) -> [OracleFinding] {
    let opens = plan.openingSpans.map(minutes)
    if opens.isEmpty { return [] }
    return plan.sessions.values.compactMap { session -> OracleFinding? in
      let own = minutes(of: session)
      let outside = opens.map { own.subtracting($0).count }.min() ?? own.count
      return outside > 0
        ? rule.finding(sessions: [session.id.text], Double(outside), of: 0) : nil
    }
  }

  private func minutes(of session: Session) -> Set<Int> { session.span.map(minutes) ?? [] }

  /// The minutes that a span lasts; random programmes begin and end at full ones.
  private func minutes(of span: TimeSpan) -> Set<Int> { Set(span.from / 60..<span.to / 60) }
}
