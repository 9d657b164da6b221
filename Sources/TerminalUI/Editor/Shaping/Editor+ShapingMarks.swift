// SPDX-License-Identifier: Apache-2.0

import Wording
import FloorPlan
import LayoutEngine

/// Selecting several stands or features.
extension Editor {
  /// Marks what is under the cursor, or takes its mark away.
  mutating func toggleSelected() {
    let here = underShapingCursor
    guard let mode = shaping else { return }
    guard !here.isEmpty else {
      tell(
        .refusal(
          (mode.subject == .stands ? ShapingWords.noStandHere : ShapingWords.noFeatureHere)[
            language]))
      return
    }
    shaping?.marked = mode.marked.symmetricDifference(here)
    shaping?.lastMarked = here.stands.first
  }

  /// Marks the stands between the one marked last and the one under the cursor, row by row.
  mutating func markRange() {
    guard let first = shaping?.lastMarked, let last = underShapingCursor.stands.first else {
      tell(.refusal(ShapingWords.rangeNeedsTwo[language]))
      return
    }
    mark(engine.range(from: first, to: last))
    shaping?.lastMarked = last
  }

  /// Marks more, and says how much is marked.
  mutating func mark(_ more: Selection) {
    guard let mode = shaping else { return }
    let all = mode.marked.union(more)
    shaping?.marked = all
    tell(.notice(ShapingWords.marked(all.count)[language]))
  }
}

extension Selection {
  /// What is in one of two selections and not in both.
  func symmetricDifference(_ other: Selection) -> Selection {
    Selection(
      stands: stands.symmetricDifference(other.stands),
      features: features.symmetricDifference(other.features))
  }
}
