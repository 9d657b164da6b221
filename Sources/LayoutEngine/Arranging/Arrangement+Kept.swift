// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Wording

/// Whom arranging leaves where they are because they have several stands.
extension Plan {
  /// The confirmed cooperatives on several stands, by id: no search moves them.
  ///
  /// - Complexity: O(stands log stands).
  public var confirmedOnSeveralStands: [(cooperative: Cooperative.ID, stands: [Stand.ID])] {
    standsByCooperative.filter { id, stands in
      stands.count > 1 && cooperatives[id]?.status == .confirmed
    }.sorted { $0.key < $1.key }.map { (cooperative: $0.key, stands: $0.value) }
  }
}

extension Arrangement {
  /// A line that names them; none where there are none.
  func keptLines(in language: Language) -> [String] {
    let kept = plan.confirmedOnSeveralStands.map { one in
      let labels = one.stands.compactMap { plan.stands[$0]?.label }
      return "\(one.cooperative) (\(labels.joined(separator: " ")))"
    }
    if kept.isEmpty { return [] }
    let names = kept.joined(separator: language.comma)
    return [
      Phrase(
        "on several stands, kept where they are: \(names)",
        fr: "sur plusieurs stands, laissées en place : \(names)",
        ar: "في عدة أروقة، بقيت في مكانها: \(names)")[language]
    ]
  }

  /// The same as data.
  var keptProperties: PropertyValue {
    .array(
      plan.confirmedOnSeveralStands.map { one in
        .dictionary([
          "cooperative": .text(one.cooperative.text),
          "stands": .array(one.stands.map { .text($0.text) }),
        ])
      })
  }
}
