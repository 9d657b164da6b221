// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import LayoutEngine

/// An arrangement as data: what `arrange --json` prints.
extension Arrangement {
  /// The arrangement as a dictionary; keys are only ever added to it.
  package func properties(seed: UInt64) -> PropertyDictionary {
    var entries: PropertyDictionary = [
      "before": .dictionary(before.properties),
      "after": .dictionary(after.properties),
      "seed": .integer(Int(clamping: seed)),
      "iterations": .integer(iterations),
      "seconds": .real((duration / .microseconds(1)).rounded() / 1e6),
      "moves": .array(
        moves.map { move in
          .dictionary([
            "cooperative": .text(move.cooperative.text),
            "from": .text(move.from?.text ?? ""),
            "to": .text(move.to?.text ?? ""),
          ])
        }),
      "kept": keptProperties,
      "unplaced": .array(leftOut.map { .dictionary($0.properties) }),
    ]
    if seatsOnlyOnLeft { entries["makesRoom"] = .boolean(false) }
    return entries
  }

  /// Whom arranging leaves where they are because they have several stands.
  private var keptProperties: PropertyValue {
    .array(
      plan.confirmedOnSeveralStands.map { one in
        .dictionary([
          "cooperative": .text(one.cooperative.text),
          "stands": .array(one.stands.map { .text($0.text) }),
        ])
      })
  }
}

extension LeftOut {
  /// Who is left out and why, as a dictionary.
  fileprivate var properties: PropertyDictionary {
    [
      "cooperative": .text(cooperative.text), "open": .integer(open), "taken": .integer(taken),
      "reasons": .array(
        reasons.map { reason in
          .dictionary(["rule": .text(reason.rule.text), "stands": .integer(reason.stands)])
        }),
    ]
  }
}

extension PlanQuality {
  /// The quality as a dictionary, as wherever plans are compared.
  var properties: PropertyDictionary {
    [
      "unplaced": .integer(unplaced), "errors": .integer(errors), "warnings": .integer(warnings),
      "wishCost": .real(wishCost),
    ]
  }
}
