// SPDX-License-Identifier: Apache-2.0

import DisplayText
import StandMaps
import Wording

/// The last line: the keys that matter most here, from the binding table; a click runs one.
enum HintBar {
  /// One hint as it stands in the bar.
  private struct Hint {
    let command: Command
    let x: Int
    let key: DisplayText
    let title: DisplayText
    var end: Int { x + key.width + 1 + title.width }
  }

  static func paint(_ editor: Editor, in area: MapRectangle, on frame: inout Frame) {
    if let sheet = editor.dialogue {
      let text = editor.text(keys(of: sheet, editor, width: area.width - 2))
        .cropped(to: area.width - 2)
      let x = editor.isMirrored ? area.width - 1 - text.width : 1
      frame.draw(text, x: x, y: area.y, style: editor.theme.faint)
      return
    }
    let line = ReadingLine(area, of: editor)
    if let mode = editor.editMode { paintTag(of: mode, editor, in: line, on: &frame) }
    for hint in hints(of: editor) {
      let title = hint.x + hint.key.width + 1
      frame.link(
        x: line.x(of: hint.end - hint.x, after: hint.x), y: area.y, width: hint.end - hint.x,
        list: ClickList.hints.rawValue,
        line: Command.allCases.firstIndex(of: hint.command) ?? Command.allCases.count)
      frame.draw(
        hint.key, x: line.x(of: hint.key.width, after: hint.x), y: area.y, style: editor.theme.key)
      frame.draw(
        hint.title, x: line.x(of: hint.title.width, after: title), y: area.y,
        style: editor.theme.faint)
    }
  }

  /// The keys of what is open, as far as they fit.
  private static func keys(of sheet: any Dialogue, _ editor: Editor, width: Int) -> Sentence {
    let entries = DialogueBar.entries(
      sheet.keys(in: editor.view), editor.bindings, editor.language)
    let (fitting, gap) = DialogueBar.fitted(entries, in: width) { editor.text($0).width }
    return DialogueBar.line(of: fitting, gap)
  }

  /// What mode one is in, and what the arrows do there, unless the keys need the room.
  private static func tag(
    of mode: EditMode, _ editor: Editor
  ) -> (name: DisplayText, arrows: DisplayText, width: Int) {
    let isNarrow = editor.columns < 72
    let words = EditModeWords.tag(of: mode, isShort: isNarrow)
    let name = editor.text(" \(words[editor.language]) ")
    if isNarrow { return (name, .empty, name.width) }
    let arrows = editor.text(EditModeWords.arrows(of: mode))
    return (name, arrows, name.width + 6 + arrows.width)
  }

  private static func paintTag(
    of mode: EditMode, _ editor: Editor, in line: ReadingLine, on frame: inout Frame
  ) {
    let tag = tag(of: mode, editor)
    let width = tag.name.width
    frame.draw(tag.name, x: line.x(of: width, after: 1), y: line.y, style: editor.theme.cursor)
    guard tag.arrows.width > 0 else { return }
    frame.draw("←↑↓→", x: line.x(of: 4, after: 2 + width), y: line.y, style: editor.theme.key)
    frame.draw(
      tag.arrows, x: line.x(of: tag.arrows.width, after: 7 + width), y: line.y,
      style: editor.theme.faint)
  }

  /// As many hints as fit, the pressing ones first.
  private static func hints(of editor: Editor) -> [Hint] {
    var taken: Set<String> = []
    let wanted = editor.contexts.flatMap { editor.bindings.hints(in: $0) }
      .filter { editor.offers($0.command) && taken.insert($0.keys.first ?? "").inserted }
    // Help and the way out are always there; out of the edit mode leads Esc.
    let lastOfAll: Set<Command> = editor.editMode == nil ? [.help, .quit] : [.help]
    let last = wanted.filter { lastOfAll.contains($0.command) }
    var room = editor.columns - 1
    for binding in last { room -= hint(binding, at: 2, editor).end }
    var hints: [Hint] = []
    var x = 1 + (editor.editMode.map { tag(of: $0, editor).width + 2 } ?? 0)
    func add(_ binding: Binding) {
      hints.append(hint(binding, at: x, editor))
      x = (hints.last?.end ?? x) + 2
    }
    let pressing = pressing(editor)
    let first = wanted.filter { pressing.contains($0.command) }
    for binding in first + wanted.filter({ !pressing.contains($0.command) })
    where !lastOfAll.contains(binding.command) && hint(binding, at: x, editor).end <= room {
      add(binding)
    }
    for binding in last { add(binding) }
    return hints
  }

  /// What matters most at the moment, before everything else: saving what is not saved, and what is
  /// done with several marked things.
  private static func pressing(_ editor: Editor) -> Set<Command> {
    if (editor.editMode?.marked.count ?? 0) > 1 { return [.cancel, .merge, .pickUp, .renumber] }
    if editor.editMode != nil, editor.columns < 56 { return [.cancel] }
    if editor.editMode != nil || editor.choosing != nil { return [] }
    return editor.session.hasUnsavedChanges && !editor.session.done.isEmpty ? [.save] : []
  }

  /// What a command is called here: what Enter does depends on the list.
  private static func title(of binding: Binding, _ editor: Editor) -> Phrase {
    switch (binding.command, editor.context, editor.focus) {
    case (.open, .list, .side): Words.placeHint
    case (.open, .list, _): Words.goThereHint
    case (.cancel, .editingStands, _), (.cancel, .editingFeatures, _):
      editor.editMode?.marked.isEmpty == false ? EditModeWords.unmark : binding.title
    case (.nextPanel, _, _): Words.panels
    case (.split, .gesture, _), (.resize, .gesture, _): EditModeWords.otherWay
    default: binding.title
    }
  }

  private static func hint(_ binding: Binding, at x: Int, _ editor: Editor) -> Hint {
    Hint(
      command: binding.command, x: x,
      key: editor.figures(
        Sentence(value: KeyWords.name(of: binding.keys.first ?? "", editor.language))),
      title: editor.text(title(of: binding, editor)))
  }
}
