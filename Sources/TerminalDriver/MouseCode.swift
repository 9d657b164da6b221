// SPDX-License-Identifier: Apache-2.0

import DisplayText

extension MouseEvent {
  /// Reads a mouse report of xterm.
  ///
  /// Bits 0 and 1 of the code are the button, 2 Shift, 3 Alt, 4 Ctrl, 5 motion, 6 the wheel, 7 the
  /// further buttons; column and row count from one. Nil for what Qarya has no use for.
  init?(code: Int, column: Int, row: Int, isRelease: Bool) {
    var modifiers: Key.Modifiers = []
    if code & 4 != 0 { modifiers.insert(.shift) }
    if code & 8 != 0 { modifiers.insert(.alt) }
    if code & 16 != 0 { modifiers.insert(.ctrl) }
    guard column > 0, row > 0, code >> 7 == 0 else { return nil }
    let position = ScreenPoint(x: column - 1, y: row - 1)
    let low = code & 3
    if code & 64 != 0 {
      guard !isRelease, code & 32 == 0 else { return nil }
      let directions: [Direction] = [.up, .down, .left, .right]
      self.init(.wheel(directions[low]), at: position, modifiers: modifiers)
      return
    }
    guard low < 3 else { return nil }
    let button = [Button.left, .middle, .right][low]
    let isMotion = code & 32 != 0
    self.init(
      isRelease ? .release(button) : isMotion ? .drag(button) : .press(button),
      at: position, modifiers: modifiers)
  }
}
