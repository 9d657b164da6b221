// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import LayoutEngine

/// What is open above the map and has the keys until it is closed.
enum OpenDialogue: Sendable {
  /// One that keeps its own keys.
  case sheet(any Dialogue)
  /// One of many things is picked by typing part of its name.
  case picker(Picker)
  /// A command, a stand or a cooperative is picked by a few letters.
  case palette(Palette)
  /// A search for better placements, while it goes on.
  case arranging(ArrangementWatch)
  /// What it found.
  case arranged(ArrangementSummary)
  /// Proposals for freed stands are being worked out.
  case seeking(ReallocationRequest)
  /// The proposals.
  case proposals(ProposalSheet)

  /// One that keeps its own keys.
  var sheet: (any Dialogue)? { if case .sheet(let sheet) = self { sheet } else { nil } }
}
