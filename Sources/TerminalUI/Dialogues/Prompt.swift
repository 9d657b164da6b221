// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import LayoutEngine

/// A line of text that is asked for.
struct Prompt: Hashable, Sendable {
  /// What the text is for.
  enum Purpose: Hashable, Sendable {
    /// Why a cooperative withdraws or a stand closes.
    case reason(Occasion)
    /// The comment of a hold.
    case hold(Stand.ID)
    /// The file to save to.
    case saveAs
    /// The file to print to.
    case printTo
    /// What to find; the cursor follows while typing. The stand is the one to go back to.
    case find(from: Stand.ID?)
    /// What to narrow a list to; it follows while typing.
    case filter(Panel)
    /// The plan file to compare with.
    case compareWith
    /// Another value for a limit of a rule.
    case limit(Rule.ID, key: String)
  }

  var title: Phrase
  var purpose: Purpose
  var field = TextField()
}
