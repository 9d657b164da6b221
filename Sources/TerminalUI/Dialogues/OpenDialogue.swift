// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import LayoutEngine

/// What is open above the map and has the keys until it is closed.
enum OpenDialogue: Sendable {
  /// One that keeps its own keys.
  case sheet(any Dialogue)
  /// Data to fill in.
  case form(Form)
  /// A rule's parameters.
  case ruleForm(RuleForm)
  /// How to search for better placements.
  case arrange(ArrangementQuestion)
  /// A row of stands, or new numbers.
  case shapingForm(ShapingForm)

  /// One that keeps its own keys.
  var sheet: (any Dialogue)? { if case .sheet(let sheet) = self { sheet } else { nil } }

  /// Whether the map shows what a form of the edit mode would make.
  var isShapingForm: Bool { if case .shapingForm = self { true } else { false } }
}
