// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// Makes ids and small fairs in few words.
enum SmallFair {
  static func stand(_ text: String) throws -> Stand.ID { try identifier(text) }
  static func cooperative(_ text: String) throws -> Cooperative.ID { try identifier(text) }

  /// Six stands in a row, the last one shared; c1 on s1, c2 on s2, c3 waiting, c4 unplaced.
  static func plan() throws -> Plan {
    var stands: [Stand] = []
    for number in 1...6 {
      stands.append(
        Stand(
          id: try stand("s\(number)"), number: "A0\(number)",
          parts: [GridRectangle(x: number * 6, y: 6, width: 6, depth: 6)],
          isShared: number == 6))
    }
    var cooperatives: [Cooperative] = []
    for number in 1...4 {
      var one = Cooperative(
        id: try cooperative("c\(number)"), names: Names([("fr", "Coopérative \(number)")]))
      one.status = number == 3 ? .waiting : .confirmed
      one.priority = number
      cooperatives.append(one)
    }
    return Plan(
      names: Names([("en", "Small fair")]), hall: Hall(width: 60, depth: 40), stands: stands,
      cooperatives: cooperatives,
      placements: [
        try stand("s1"): [try cooperative("c1")], try stand("s2"): [try cooperative("c2")],
      ])
  }
}

/// An id that a test knows to be well formed.
func identifier<Subject>(_ text: String) throws -> Identifier<Subject> {
  guard let id = Identifier<Subject>(text) else { throw MalformedID(text: text) }
  return id
}

/// A test misspelt an id.
struct MalformedID: Error { let text: String }
