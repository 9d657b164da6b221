// SPDX-License-Identifier: Apache-2.0

/// What a cooperative is told of its place: the numbers of its stands, their size, whether it takes
/// part.
///
/// A line of history keeps it, so that it is known whether there is something else to tell by now.
package struct Told: Hashable, Sendable {
  /// The numbers of its stands.
  package let numbers: [String]
  /// How large they are together, in m².
  package let squareMetres: Double
  /// Whether it takes part; who is no longer on the roster has withdrawn.
  package let status: Cooperative.Status

  /// What there is to tell a cooperative of a plan as it is.
  ///
  /// - Parameter stands: Those that it has.
  package init(_ id: Cooperative.ID, on stands: [Stand.ID], in plan: Plan) {
    let own = stands.compactMap { plan.stands[$0] }
    numbers = own.map(\.label)
    squareMetres = plan.hall.module.squareMetres(own.reduce(0) { $0 + $1.cellCount })
    status = plan.cooperatives[id]?.status ?? .withdrawn
  }

  /// What a line of history says that a cooperative was told; nil for any other line.
  package init?(_ entry: HistoryEntry) {
    guard entry.event == HistoryEntry.Event.told.rawValue else { return nil }
    guard case .array(let numbers)? = entry.source["numbers"],
      let area = entry.source["area"]?.number,
      let status = entry.source["status"]?.text.flatMap(Cooperative.Status.init(rawValue:))
    else { return nil }
    self.numbers = numbers.compactMap(\.text)
    squareMetres = area
    self.status = status
  }

  /// As a line of history has it, beside who, when and whom.
  var source: PropertyDictionary {
    [
      "numbers": .array(numbers.map { .text($0) }), "area": .real(squareMetres),
      "status": .text(status.rawValue),
    ]
  }
}

extension Plan {
  /// The last line of history about each cooperative that was told of its place, by id.
  ///
  /// - Complexity: O(history).
  package var lastTold: [String: HistoryEntry] {
    var last: [String: HistoryEntry] = [:]
    for entry in history where entry.event == HistoryEntry.Event.told.rawValue {
      last[entry.cooperative] = entry
    }
    return last
  }
}
