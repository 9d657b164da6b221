// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import LayoutEngine
import Wording

/// A rehearsal as data: what `rehearse --json` prints.
extension Rehearsal {
  /// The rehearsal as a dictionary; keys are only ever added to it.
  ///
  /// - Parameters:
  ///   - control: The plan's control number.
  ///   - seconds: How long it took.
  package func properties(
    in language: Language, control: String, seconds: Duration
  ) -> PropertyDictionary {
    var entries: PropertyDictionary = [
      "control": .text(control),
      "before": .dictionary(answers.first?.found.before.properties ?? PropertyDictionary()),
      "singles": .array(answers.map { .dictionary(properties(of: $0, language)) }),
      "uncovered": .array(uncovered.map { .text($0.cooperative.text) }),
      "rehearsed": .integer(answers.count), "of": .integer(count),
      "seconds": .real((seconds / .milliseconds(1)).rounded() / 1e3),
    ]
    if let pairs {
      entries["pairs"] = .dictionary([
        "rehearsed": .integer(pairs.rehearsed), "of": .integer(pairs.count),
        "uncovered": .array(
          pairs.uncovered.map { pair in .array(pair.map { .text($0.text) }) }),
        "unsure": .integer(pairs.unsure),
      ])
    }
    return entries
  }

  private func properties(of answer: Answer, _ language: Language) -> PropertyDictionary {
    var entry: PropertyDictionary = [
      "cooperative": .text(answer.cooperative.text), "refilled": .boolean(answer.isRefilled),
      "exact": .boolean(answer.isExact),
    ]
    if let proposal = answer.proposal {
      entry["moved"] = .integer(proposal.moved)
      entry["after"] = .dictionary(proposal.after.properties)
      entry["proposal"] = .dictionary(answer.found.properties(of: proposal, language))
    }
    return entry
  }
}
