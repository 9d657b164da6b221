// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import LayoutEngine
import Wording

/// Says what a change makes better or worse.
enum ReportWords {
  /// What is said of a choice that changes nothing for better or worse.
  static let nothingBreaks = Phrase(
    "breaks no rule", fr: "aucune règle enfreinte", ar: "لا تُخالَف أي قاعدة")

  /// "  +1 error  penalty −2.0" between two reports; empty where nothing changed.
  static func difference(
    from before: Report, to after: Report, _ language: Language
  ) -> Sentence {
    let change = difference(from: before.quality, to: after.quality, language)
    return change.isEmpty ? "" : "   " + change
  }

  /// "+1 error  penalty −2" between two qualities; empty where nothing changed.
  static func difference(
    from before: PlanQuality, to after: PlanQuality, _ language: Language
  ) -> Sentence {
    var parts: [Sentence] = []
    func count(_ change: Int, _ one: Phrase, several: Phrase? = nil) {
      guard change != 0 else { return }
      let words = change.magnitude == 1 ? one : several ?? one
      parts.append("\(Figures.signed(Double(change), language)) \(words, language)")
    }
    count(after.unplaced - before.unplaced, Phrase("to place", fr: "à placer", ar: "بلا رواق"))
    count(after.errors - before.errors, Terms.error.one, several: Terms.error.several)
    count(after.warnings - before.warnings, Terms.warning.one, several: Terms.warning.several)
    let cost = after.wishCost - before.wishCost
    if cost.magnitude > 0.049 {
      // A penalty: "+4.5 wishes" reads like a gain.
      parts.append("\(ArrangementWords.wishCost, language) \(Figures.signed(cost, language))")
    }
    return parts.joined(separator: "  ")
  }

  /// The gravest error or warning that came with a change; nil where none did.
  ///
  /// One that goes while another comes leaves the counts as they were.
  ///
  /// - Complexity: O(errors and warnings).
  static func firstNew(from before: Report, to after: Report) -> Violation? {
    let old = before.violations.prefix { $0.severity != .wish }
    let new = after.violations.prefix { $0.severity != .wish }
    // Most of a long list stays as it was, and in its order.
    let same = zip(old, new).prefix { $0 == $1 }.count
    let known = Set(old.dropFirst(same).map(\.subject))
    return new.dropFirst(same).first { !known.contains($0.subject) }
  }
}
