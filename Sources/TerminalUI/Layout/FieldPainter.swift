// SPDX-License-Identifier: Apache-2.0

import DisplayText
import StandMaps
import Wording

/// Draws a field that is being typed into.
enum FieldPainter {
  /// Draws the field's text, the part around the cursor where it is too long.
  ///
  /// The cursor stands where the next letter of the script before it goes. For Arabic readers the
  /// field begins at its right, whatever is typed.
  static func paint(
    _ field: TextField, of editor: some Presenting, x: Int, y: Int, width: Int, hasCursor: Bool,
    style: Style = .plain, on frame: inout Frame
  ) {
    guard width > 0 else { return }
    let whole = editor.name(field.text)
    let caret = DisplayText.caret(
      in: field.text, behind: field.position, bidi: editor.settings.bidi)
    let isOrdered = whole.isRightToLeft && editor.settings.bidi != .off
    // The field is a window onto a strip with room for the cursor behind the text.
    var strip = Frame(columns: max(width, whole.width + 1), rows: 1, style: style)
    let free = strip.columns - whole.width
    let isMirrored = editor.language == .arabic
    let start = isOrdered ? free : isMirrored ? free - (hasCursor ? 1 : 0) : 0
    strip.draw(whole, x: start, y: 0, style: style)
    let cursor = start + caret
    let hidden = strip.columns - width
    let skipped =
      hasCursor
      ? max(0, min(cursor - width / 2, hidden)) : isOrdered ? hidden : min(start, hidden)
    frame.draw(windowOnto: strip, from: skipped, width: width, x: x, y: y, style: style)
    if hasCursor {
      frame.cursor = ScreenPoint(x: x + max(0, min(cursor - skipped, width - 1)), y: y)
    }
  }
}
