// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import LayoutEngine
import Wording

/// Selecting several stands or features.
extension Editor {
  /// Marks what is under the cursor, or takes its mark away.
  mutating func toggleSelected() {
    let here = underFreeCursor
    guard let mode = editMode else { return }
    guard !here.isEmpty else {
      tell(
        .refusal(
          (mode.subject == .stands ? EditModeWords.noStandHere : EditModeWords.noFeatureHere)[
            language]))
      return
    }
    editMode?.marked = mode.marked.symmetricDifference(here)
    editMode?.lastMarked = here.stands.first
  }

  /// Marks the stands between the one marked last and the one under the cursor, row by row.
  mutating func markRange() {
    guard let first = editMode?.lastMarked, let last = underFreeCursor.stands.first else {
      tell(.refusal(EditModeWords.rangeNeedsTwo[language]))
      return
    }
    mark(engine.range(from: first, to: last))
    editMode?.lastMarked = last
  }

  /// Marks more, and says how much is marked.
  mutating func mark(_ more: Selection) {
    guard let mode = editMode else { return }
    let all = mode.marked.union(more)
    editMode?.marked = all
    tell(.notice(EditModeWords.marked(all.count)[language]))
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
