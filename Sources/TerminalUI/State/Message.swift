// SPDX-License-Identifier: Apache-2.0

/// What the status line says.
struct Message: Hashable, Sendable {
  /// How it is meant.
  enum Tone: Hashable, Sendable {
    /// Something was done, or is simply so.
    case notice
    /// Something was refused or failed.
    case refusal
  }

  /// The words, untrusted: they may hold names from the file.
  var text: String
  /// How it is meant.
  var tone: Tone

  /// A notice.
  static func notice(_ text: String) -> Message { Message(text: text, tone: .notice) }
  /// A refusal.
  static func refusal(_ text: String) -> Message { Message(text: text, tone: .refusal) }
}
