// SPDX-License-Identifier: Apache-2.0

import DisplayText
import StandMaps
import Wording

/// Says how many lines of a list are not seen.
enum MoreLine {
  static func paint(
    _ count: Int, _ editor: some Presenting, with writer: inout PanelWriter, on frame: inout Frame
  ) {
    guard count > 0, writer.room > 0 else { return }
    writer.line(
      editor.text(CountWords.more(count)), indent: 2,
      style: editor.theme.faint,
      on: &frame)
  }

  /// Says it in the lower border of a box, at the end of the line.
  static func paint(
    _ count: Int, _ editor: some Presenting, under box: MapRectangle, on frame: inout Frame
  ) {
    guard count > 0 else { return }
    let more = editor.text(" \(CountWords.more(count)[editor.language]) ")
    let border = ReadingLine(box, of: editor)
    frame.draw(
      more, x: border.x(of: more.width, after: box.width - more.width - 2), y: box.bottom,
      style: editor.theme.faint)
  }

  /// How many of some lines to show in a room, so that there is a line left to say how many more.
  static func shown(of count: Int, in room: Int) -> Int { count <= room ? count : max(0, room - 1) }
}
