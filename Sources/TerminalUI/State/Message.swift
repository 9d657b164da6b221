// SPDX-License-Identifier: Apache-2.0

import Wording

/// What the status line says.
struct Message: Hashable, Sendable {
  /// How it is meant.
  enum Tone: Hashable, Sendable {
    /// Something was done, or is simply so.
    case notice
    /// Something was refused or failed.
    case refusal
  }

  /// The words, with names of the file as values.
  var said: Sentence
  /// How it is meant.
  var tone: Tone

  /// A notice.
  static func notice(_ said: Sentence) -> Message { Message(said: said, tone: .notice) }
  /// A refusal.
  static func refusal(_ said: Sentence) -> Message { Message(said: said, tone: .refusal) }

  /// The words as text alone.
  var text: String { said.plain }
}
