// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import LayoutEngine
import Wording

/// What the choices of a list would do to the plan: to be looked at, or found.
struct Foresight: Sendable {
  /// A line of the list, and what picking it does.
  struct Choice: Hashable, Sendable {
    let line: Int
    let edit: Edit
  }

  /// What a choice would do.
  struct Prospect: Sendable {
    /// The words: "+1 error".
    let said: Sentence
    /// Whether the plan gets an error or a warning more.
    let isWorse: Bool
  }

  /// The choices.
  let choices: [Choice]
  /// After how many changes the plan was as it is there.
  let revision: Int
  private let checker: Checker
  private let now: PlanQuality
  private let language: Language
  /// What was found, by line.
  private(set) var prospects: [Int: Prospect] = [:]

  /// Choices that are to be looked at.
  init(of choices: [Choice], in view: DialogueView) {
    self.choices = choices
    revision = view.session.revision
    checker = view.checker
    now = view.report.quality
    language = view.language
  }

  /// The same, looked at.
  ///
  /// - Complexity: As `Checker.qualities(after:)`.
  var workedOut: Foresight {
    var found = self
    for (choice, quality) in zip(choices, checker.qualities(after: choices.map(\.edit))) {
      found.prospects[choice.line] = prospect(of: quality)
    }
    return found
  }

  private func prospect(of quality: PlanQuality?) -> Prospect {
    guard let quality else { return Prospect(said: Words.notPossible[language], isWorse: true) }
    let difference = ReportWords.difference(from: now, to: quality, language)
    return Prospect(
      said: difference.isEmpty ? ReportWords.nothingBreaks[language] : difference,
      isWorse: quality.errors > now.errors || quality.warnings > now.warnings)
  }
}
