// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import PlanReports
import Wording

/// What an earlier session left unsaved.
struct Unsaved: Sendable {
  /// The plan with it.
  let plan: Plan
  /// The plan without it: as its file was when that work began; nil where nobody knows.
  var base: Plan?
  /// When the last of it was kept (ISO 8601, UTC); nil where nobody knows.
  var keptAt: String?
  /// Whether the file has been changed since that work began.
  var isFileChanged = false

  /// What it changes, as counts, `3 placements · 1 cooperative`; nothing where the plans are alike.
  ///
  /// - Parameter file: The plan as its file has it, where the base is not known.
  /// - Complexity: O(entries of both plans).
  func summary(beside file: Plan, _ language: Language) -> Sentence {
    let counts = Variant.Counts(from: base ?? file, to: plan)
    return counts == Variant.Counts() ? "" : VariantWords.summary(of: counts, language)
  }

  /// Since when it was not saved: its first line of history; where it wrote none, when it ended.
  func time(beside file: Plan, _ language: Language) -> Sentence {
    let known = (base ?? file).history.count
    if plan.history.count > known {
      let at = Dates.minute(plan.history[known].at, by: plan.clock, language)
      return FileWords.since(at)[language]
    }
    let at = keptAt.map { Dates.minute($0, by: plan.clock, language) }
    return at.map { FileWords.until($0)[language] } ?? ""
  }
}
