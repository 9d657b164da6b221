// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// Old stands that stay together when a hall is filled anew: one, or those that share a cooperative, and what
/// those who have them need where they go.
struct SeatedParty {
  /// The stands, by id.
  let stands: [Stand]
  /// Who has them, the most senior first; empty for a stand that is held or locked.
  let cooperatives: [Cooperative]

  /// The power that they need, in kilowatts.
  var powerKilowatts: Double { cooperatives.reduce(0) { $0 + max(0, $1.powerKilowatts) } }
  var needsWater: Bool { cooperatives.contains(where: \.needsWater) }
  /// The floor that they need, in m².
  var squareMetres: Double { cooperatives.reduce(0) { $0 + max(0, $1.minArea) } }

  /// So many new stands of some square metres it takes.
  func places(of squareMetres: Double) -> Int {
    guard let first = cooperatives.first, cooperatives.count == 1, first.standLimit > 1,
      squareMetres > 0
    else { return stands.count }
    let needed = (self.squareMetres / squareMetres - 1e-9).rounded(.up)
    return max(stands.count, min(first.standLimit, Int(min(needed, 1000))))
  }

  /// Whether this party is seated before another where not all are.
  func precedes(_ other: SeatedParty) -> Bool {
    guard let first = cooperatives.first, let second = other.cooperatives.first else {
      if cooperatives.isEmpty != other.cooperatives.isEmpty { return other.cooperatives.isEmpty }
      return stands[0].id < other.stands[0].id
    }
    return first.isSenior(to: second)
  }

  /// The parties of a plan: the stands that somebody has, that are held or locked.
  ///
  /// - Complexity: O(stands log stands + placements).
  static func all(of plan: Plan) -> [SeatedParty] {
    let bound = plan.sortedStands.filter {
      plan.placements[$0.id]?.isEmpty == false || !$0.hold.isEmpty || $0.isLocked
    }
    var numbers = [Int](bound.indices)
    func root(_ number: Int) -> Int {
      var number = number
      while numbers[number] != number { number = numbers[number] }
      return number
    }
    var first: [Cooperative.ID: Int] = [:]
    for (number, stand) in bound.enumerated() {
      for cooperative in plan.placements[stand.id] ?? [] {
        guard let other = first[cooperative] else {
          first[cooperative] = number
          continue
        }
        let (low, high) = (min(root(other), root(number)), max(root(other), root(number)))
        numbers[high] = low
      }
    }
    let groups = Dictionary(grouping: bound.indices, by: root)
    return groups.keys.sorted().map { key in
      let stands = (groups[key] ?? []).map { bound[$0] }
      let ids = Set(stands.flatMap { plan.placements[$0.id] ?? [] })
      let cooperatives = ids.compactMap { plan.cooperatives[$0] }.sorted { $0.isSenior(to: $1) }
      return SeatedParty(stands: stands, cooperatives: cooperatives)
    }.sorted { $0.precedes($1) }
  }
}
