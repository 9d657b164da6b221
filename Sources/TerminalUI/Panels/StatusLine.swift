// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import StandMaps
import Wording

/// The line above the hints: what happened, what is asked, or what is being typed.
enum StatusLine {
  static func paint(_ editor: Editor, in area: MapRectangle, on frame: inout Frame) {
    let width = area.width - 2
    if editor.dialogue?.place == .statusLine { return }
    if editor.message == nil, let line = EditModeLine(of: editor) {
      line.paint(editor, in: area, on: &frame)
      return
    }
    let text: DisplayText
    let style: Style
    if let count = editor.cursor.count {
      text = editor.figures("\(count) ×")
      style = editor.theme.notice
    } else if let message = editor.message {
      style = message.tone == .refusal ? editor.theme.refusal : editor.theme.notice
      // What would be lost is said whatever else there is to say.
      let said = [editor.fileWarning, editor.bindings.filled(message.said, in: editor.language)]
      let lines = lines(
        of: said.compactMap { $0 }.joined(separator: " · "), editor, width: width)
      paint(lines.dropLast(), above: area, style, editor, on: &frame)
      text = editor.text(lines.last ?? "").cropped(to: width)
    } else if let warning = editor.fileWarning {
      text = editor.text(warning).cropped(to: width)
      style = editor.theme.refusal
    } else {
      let edges = ScaleBar.edges(of: editor).unicodeScalars.count
      text = editor.text(file(of: editor)).cropped(to: edges > 0 ? width - edges - 2 : width)
      style = editor.theme.faint
    }
    let x = editor.language == .arabic ? area.width - 1 - text.width : 1
    frame.draw(text, x: x, y: area.y, style: style)
  }

  /// The most lines of a message; what is open covers all but the last.
  private static let mostLines = 3

  /// A message on the lines that it takes, of which the last is the status line.
  private static func lines(of message: Sentence, _ editor: Editor, width: Int) -> [Sentence] {
    guard editor.dialogue == nil, editor.text(message).width > width else { return [message] }
    let lines = Wrapping.lines(message, width: width)
    guard lines.count > mostLines else { return lines }
    let rest = lines[(mostLines - 1)...].joined(separator: " ")
    return lines.prefix(mostLines - 1) + [rest]
  }

  /// Writes lines over the foot of the map; the next key takes them away.
  private static func paint(
    _ lines: [Sentence], above area: MapRectangle, _ style: Style, _ editor: Editor,
    on frame: inout Frame
  ) {
    for (place, line) in lines.enumerated() {
      let y = area.y - lines.count + place
      let text = editor.text(line).cropped(to: area.width - 2)
      frame.fill(x: area.x, y: y, width: area.width, height: 1)
      frame.draw(
        text, x: editor.language == .arabic ? area.width - 1 - text.width : 1, y: y, style: style)
    }
  }

  /// The file and its state; before them the stand under the cursor, where no side panel shows it.
  private static func file(of editor: Editor) -> Sentence {
    var parts = [Sentence(value: editor.path ?? "")]
    if editor.layout.side == nil, let id = editor.selected,
      let stand = editor.plan.stands[id]
    {
      let first = (editor.plan.placements[id] ?? []).first.map { editor.name(of: $0) }
      let seated: Sentence = first.map(Sentence.init(value:)) ?? Words.empty[editor.language]
      parts.insert("\(stand.label)  \(seated)", at: 0)
    }
    if editor.path == nil {
      parts.append(Words.unsaved[editor.language])
    } else if editor.session.hasUnsavedChanges {
      parts.append(Words.modified[editor.language])
    }
    if let stale = editor.staleness { parts.append(stale[editor.language]) }
    if let mark = editor.fileMark { parts.append(mark[editor.language]) }
    if let mark = editor.holderMark { parts.append(mark[editor.language]) }
    if editor.settings.isReadOnly { parts.append(Words.readOnlyMark[editor.language]) }
    return parts.filter { !$0.isEmpty }.joined(separator: " · ")
  }
}
