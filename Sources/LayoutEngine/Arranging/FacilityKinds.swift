// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// Cooperatives that no rule about seats tells apart.
struct FacilityKinds {
  /// The kind of each facility.
  let kindOf: [Int]
  /// A cooperative of each kind.
  let members: [Int]
  /// The facility of each cooperative that is one.
  let numbers: [Int: Int]

  /// What rules may look at.
  private struct Likeness: Hashable {
    let needs: Roster.Needs
    let category: String
    let province: String
    let tags: Set<String>
    let wishes: [Stand.ID]
    /// Those that a rule names by id are like nobody else.
    let id: Cooperative.ID?
  }

  /// - Parameters:
  ///   - facilities: The cooperative of each facility.
  ///   - named: Those that rules name by id.
  init(_ facilities: [Int], in roster: Roster, named: Set<Cooperative.ID>) {
    var known: [Likeness: Int] = [:]
    var members: [Int] = []
    kindOf = facilities.map { number in
      let cooperative = roster.cooperatives[number]
      let likeness = Likeness(
        needs: roster.needs[number], category: cooperative.category,
        province: cooperative.province, tags: Set(cooperative.tags), wishes: cooperative.wishes,
        id: named.contains(cooperative.id) ? cooperative.id : nil)
      if let kind = known[likeness] { return kind }
      known[likeness] = members.count
      members.append(number)
      return members.count - 1
    }
    self.members = members
    numbers = Dictionary(uniqueKeysWithValues: facilities.enumerated().map { ($1, $0) })
  }
}

extension Plan {
  /// The cooperatives that rules name by id.
  var cooperativesNamedInRules: Set<Cooperative.ID> {
    var named: Set<Cooperative.ID> = []
    func look(_ value: PropertyValue) {
      if let text = value.text, let id = Cooperative.ID(text), cooperatives[id] != nil {
        named.insert(id)
      }
      for entry in value.dictionary?.entries ?? [] { look(entry.value) }
    }
    for rule in rules.values { for entry in rule.parameters.entries { look(entry.value) } }
    return named
  }
}
