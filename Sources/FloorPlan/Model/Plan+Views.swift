// SPDX-License-Identifier: Apache-2.0

/// Ordered views of a plan, for lists and people.
extension Plan {
  /// The stands by id.
  ///
  /// O(n log n).
  public var sortedStands: [Stand] { stands.values.sorted { $0.id < $1.id } }

  /// The cooperatives by id.
  ///
  /// O(n log n).
  package var sortedCooperatives: [Cooperative] { cooperatives.values.sorted { $0.id < $1.id } }

  /// The rules by id.
  ///
  /// O(n log n).
  package var sortedRules: [Rule] { rules.values.sorted { $0.id < $1.id } }

  /// The waiting cooperatives in order of seniority.
  ///
  /// O(n log n).
  package var waitingList: [Cooperative] {
    cooperatives.values.filter { $0.status == .waiting }.sorted { $0.isSenior(to: $1) }
  }

  /// The stands that a cooperative sits on, by id.
  ///
  /// O(stands).
  package func stands(of cooperative: Cooperative.ID) -> [Stand.ID] {
    placements.filter { $0.value.contains(cooperative) }.keys.sorted()
  }

  /// The stands of every placed cooperative, by id.
  ///
  /// O(stands log stands).
  package var standsByCooperative: [Cooperative.ID: [Stand.ID]] {
    var table: [Cooperative.ID: [Stand.ID]] = [:]
    for stand in placements.keys.sorted() {
      for cooperative in placements[stand] ?? [] { table[cooperative, default: []].append(stand) }
    }
    return table
  }

  /// The stand whose id a text is, else whose number it is; nil if there is none, or two with that
  /// number.
  ///
  /// O(stands).
  package func stand(named text: String) -> Stand? {
    if let id = Stand.ID(text), let stand = stands[id] { return stand }
    let numbered = stands.values.filter { ExactText($0.number) == ExactText(text) }
    return numbered.count == 1 ? numbered.first : nil
  }
}
