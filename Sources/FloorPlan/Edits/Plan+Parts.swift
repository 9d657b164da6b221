// SPDX-License-Identifier: Apache-2.0

extension Plan {
  /// The parts that make another plan of this one, all that edits can change.
  ///
  /// - Complexity: O(parts of both plans).
  package func parts(leadingTo other: Plan) -> [PlanPart] {
    var parts: [PlanPart] = []
    if hall.shape != other.hall.shape { parts.append(.hallShape(other.hall.shape)) }
    if names != other.names { parts.append(.names(other.names)) }
    if status != other.status { parts.append(.status(other.status)) }
    parts += Self.changed(stands, other.stands).map { .stand($0, $1) }
    parts += Self.changed(cooperatives, other.cooperatives).map { .cooperative($0, $1) }
    parts += Self.changed(placements, other.placements).map { .placement($0, $1 ?? []) }
    parts += Self.changed(hall.features, other.hall.features).map { .feature($0, $1) }
    parts += Self.changed(rules, other.rules).map { .rule($0, $1) }
    parts += Self.changed(sessions, other.sessions).map { .session($0, $1) }
    for grouping in [Grouping.category, .province] {
      parts += Self.changed(self[grouping], other[grouping])
        .map { .category($0, $1, of: grouping) }
    }
    let same = zip(history, other.history).prefix { $0 == $1 }.count
    if same < max(history.count, other.history.count) {
      parts.append(.history(from: same, Array(other.history.dropFirst(same))))
    }
    return parts
  }

  private static func changed<Key: Hashable & Comparable, Value: Equatable>(
    _ old: [Key: Value], _ new: [Key: Value]
  ) -> [(Key, Value?)] {
    Set(old.keys).union(new.keys).filter { old[$0] != new[$0] }.sorted().map { ($0, new[$0]) }
  }
}
