// SPDX-License-Identifier: Apache-2.0

/// A dialogue in which the mouse drags things: a press takes, a drag carries along, letting go puts
/// down.
protocol DraggingDialogue: Dialogue {
  /// The button went down on a line, or beside all.
  mutating func press(_ line: Int?, in view: DialogueView) -> Outcome
  /// The mouse was moved to another line with the button held down.
  mutating func drag(to line: Int?, in view: DialogueView) -> Outcome
  /// The button came up.
  mutating func release(in view: DialogueView) -> Outcome
}
