// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import LayoutEngine
import Wording

/// A re-allocation as data: what `withdraw --json`, `relocate --json` and `close --json` print.
extension Reallocation {
  /// The proposals as a dictionary; keys are only ever added to it.
  ///
  /// `cooperative` is the first of `cooperatives`, and `freed` its stand, or the first of several;
  /// empty for a cooperative without one. `freedStands` has the stands in the order of
  /// `cooperatives`.
  package func properties(in language: Language) -> PropertyDictionary {
    let concerned = concerned
    let seats = plan.standsByCooperative
    // A stand that closes is known even where nobody sits on it.
    let first = concerned.first.map { seats[$0]?.sorted().first } ?? freed.first
    var dictionary: PropertyDictionary = [
      "cooperative": .text(concerned.first?.text ?? ""),
      "cooperatives": .array(concerned.map { .text($0.text) }),
      "freed": .text(first?.text ?? ""),
      "freedStands": .array(freedInTurn.map { .text($0.text) }),
      "policy": .text(plan.waitingPolicy.rawValue),
      "before": .dictionary(before.properties),
      "proposals": .array(proposals.map { .dictionary(properties(of: $0, language)) }),
      "refusals": .array(
        refusals.map { refusal in
          .dictionary([
            "kind": .text(refusal.kind.rawValue), "stand": .text(refusal.stand?.text ?? ""),
            "reason": .text(refusal.sentence(in: plan)[language]),
          ])
        }),
    ]
    if listsAll { dictionary["all"] = .boolean(true) }
    return dictionary
  }

  /// One proposal as a dictionary.
  func properties(of proposal: Proposal, _ language: Language) -> PropertyDictionary {
    let consequences = consequences(of: proposal)
    let outcome = proposal.outcome
    var entry: PropertyDictionary = [
      "rank": .integer(proposal.rank),
      "kind": .text(proposal.kind.rawValue),
      "moves": .array(
        proposal.moves.map { move in
          .dictionary([
            "cooperative": .text(move.cooperative.text), "from": .text(move.from?.text ?? ""),
            "to": .text(move.to?.text ?? ""),
          ])
        }),
      "moved": .integer(proposal.moved),
      "metres": .real(Report.rounded(proposal.metres)),
      "after": .dictionary(proposal.after.properties),
      "exact": .boolean(proposal.isExact),
      "breaks": .array(consequences.broken.map { .text($0.message(in: language, of: outcome)) }),
      "mends": .array(consequences.mended.map { .text($0.message(in: language, of: plan)) }),
      "passedOver": .array(
        passedOver(by: proposal).map { one in
          .dictionary([
            "cooperative": .text(one.cooperative.text), "reason": .text(one.sentence[language]),
          ])
        }),
    ]
    if let rebuilding = proposal.rebuilding {
      if proposal.kind == .merge {
        let stands = [rebuilding.into, rebuilding.stand].compactMap(\.self)
        entry["stands"] = .array(stands.map { .text($0.text) })
      } else {
        entry["stand"] = .text(rebuilding.stand.text)
      }
      if let into = rebuilding.into { entry["into"] = .text(into.text) }
      entry["area"] = .real(rebuilding.area)
      entry["needsReopening"] = .boolean(proposal.needsReopening)
    }
    return entry
  }
}
