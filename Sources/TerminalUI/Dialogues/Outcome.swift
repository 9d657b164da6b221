// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Wording

/// What a dialogue answers to a key; the editor carries it out.
enum Outcome: Sendable {
  /// It stays open, as it has changed itself.
  case stay
  /// It closes, and the map shows the plan as it is.
  case close
  /// Another one opens in its place.
  case open(any Dialogue)
  /// The plan changes, and the status line says so; what is refused is said, and ends the outcome.
  case apply(Edit, saying: Sentence)
  /// The world outside does something.
  case ask(Effect)
  /// The status line says this, or nothing any more.
  case say(Message?)
  /// The editor does something that only it can.
  case request(Request)
  /// One after the other.
  case all([Outcome])

  /// Closes it and says something.
  static func close(saying message: Message) -> Outcome { .all([.close, .say(message)]) }
}
