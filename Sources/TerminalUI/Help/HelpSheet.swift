// SPDX-License-Identifier: Apache-2.0

/// Help while it is read: how far, and what it is narrowed to.
struct HelpSheet: Sendable {
  /// The first line shown.
  private(set) var top = 0
  /// What was typed to narrow it.
  var field = TextField() {
    didSet { top = 0 }
  }
  /// Whether the keys go into the field.
  var isTyping = false
  /// What was open when help was asked for, and is open again afterwards.
  let behind: OpenDialogue?

  /// Opens it, over something else or not.
  init(over behind: OpenDialogue? = nil) { self.behind = behind }

  /// Whether a line shows what was typed.
  var showsField: Bool { isTyping || !field.isEmpty }

  /// Scrolls; it stays within its lines, of which so many are visible at a time.
  mutating func scroll(by lines: Int, of count: Int, visible: Int) {
    top = max(0, min(top + lines, count - visible))
  }
}
