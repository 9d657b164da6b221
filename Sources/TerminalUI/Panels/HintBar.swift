// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import StandMaps

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
    if let keys = DialogueWords.keys(
      of: editor.dialogue, isNarrow: ScreenLayout(editor).side == nil)
    {
      let text = fitted(keys[editor.language], of: editor, width: area.width - 2)
      let x = editor.language == .arabic ? area.width - 1 - text.width : 1
      frame.draw(text, x: x, y: area.y, style: editor.theme.faint)
      return
    }
    if let mode = editor.shaping { paintTag(of: mode, editor, in: area, on: &frame) }
    for hint in hints(of: editor) {
      frame.draw(hint.key, x: area.x + hint.x, y: area.y, style: editor.theme.key)
      frame.draw(
        hint.title, x: area.x + hint.x + hint.key.width + 1, y: area.y, style: editor.theme.faint)
    }
  }

  /// As many of a dialogue's keys as fit, each whole; those that read go first, then those that act,
  /// the one that leads out never.
  private static func fitted(_ keys: String, of editor: Editor, width: Int) -> DisplayText {
    let gap = keys.contains("   ") ? "   " : "  "
    var parts = keys.split(separator: gap).map(String.init)
    var text = editor.text(keys)
    while text.width > width, parts.count > 1 {
      text = editor.text(parts.joined(separator: "  "))
      if text.width <= width { break }
      let least = parts.indices.min { weight(of: parts[$0]) < weight(of: parts[$1]) } ?? 0
      let dropped = parts.lastIndex { weight(of: $0) == weight(of: parts[least]) }
      parts.remove(at: dropped ?? parts.count - 1)
      text = editor.text(parts.joined(separator: gap))
    }
    return text.cropped(to: width)
  }

  /// How much a key of a dialogue matters: 0 for those that read, choose and type, as one tries them
  /// anyway.
  private static func weight(of part: String) -> Int {
    if part.hasPrefix("Esc") || part.hasPrefix("Échap") { return 4 }
    if part.hasPrefix("Ctrl-") { return 3 }
    if part.hasPrefix("Enter") || part.hasPrefix("Entrée") { return 2 }
    let reading = ["←", "↑", "↓", "→", "Page", "Pag", "type", "taper", "اكتب"]
    return reading.contains(where: part.hasPrefix) ? 0 : 1
  }

  /// The command whose hint is at a column of the bar.
  static func command(at column: Int, in editor: Editor) -> Command? {
    hints(of: editor).first { ($0.x..<$0.end).contains(column) }?.command
  }

  /// What mode one is in, and what the arrows do there, unless the keys need the room.
  private static func tag(
    of mode: ShapingMode, _ editor: Editor
  ) -> (name: DisplayText, arrows: DisplayText, width: Int) {
    let isNarrow = editor.columns < 56
    let words = ShapingWords.tag(of: mode, isShort: isNarrow)
    let name = editor.text(" \(words[editor.language]) ")
    if isNarrow { return (name, .empty, name.width) }
    let arrows = editor.text(ShapingWords.arrows(of: mode))
    return (name, arrows, name.width + 6 + arrows.width)
  }

  private static func paintTag(
    of mode: ShapingMode, _ editor: Editor, in area: MapRectangle, on frame: inout Frame
  ) {
    let tag = tag(of: mode, editor)
    frame.draw(tag.name, x: area.x + 1, y: area.y, style: editor.theme.cursor)
    guard tag.arrows.width > 0 else { return }
    frame.draw("←↑↓→", x: area.x + 2 + tag.name.width, y: area.y, style: editor.theme.key)
    frame.draw(tag.arrows, x: area.x + 7 + tag.name.width, y: area.y, style: editor.theme.faint)
  }

  /// As many hints as fit; help always does.
  private static func hints(of editor: Editor) -> [Hint] {
    var taken: Set<String> = []
    let wanted = editor.contexts.flatMap { editor.bindings.hints(in: $0) }
      .filter { editor.offers($0.command) && taken.insert($0.keys.first ?? "").inserted }
    let help = wanted.first { $0.command == .help }
    let room = editor.columns - 1 - (help.map { hint($0, at: 2, editor).end } ?? 0)
    var hints: [Hint] = []
    var x = 1 + (editor.shaping.map { tag(of: $0, editor).width + 2 } ?? 0)
    for binding in wanted where binding.command != .help {
      let next = hint(binding, at: x, editor)
      guard next.end <= room else { continue }
      hints.append(next)
      x = next.end + 2
    }
    if let help { hints.append(hint(help, at: x, editor)) }
    return hints
  }

  /// What a command is called here: what Enter does depends on the list.
  private static func title(of binding: Binding, _ editor: Editor) -> Phrase {
    switch (binding.command, editor.context, editor.focus) {
    case (.open, .list, .side): Words.placeHint
    case (.open, .list, _): Words.goThereHint
    default: binding.title
    }
  }

  private static func hint(_ binding: Binding, at x: Int, _ editor: Editor) -> Hint {
    Hint(
      command: binding.command, x: x, key: editor.text(binding.keys.first ?? ""),
      title: editor.text(title(of: binding, editor)))
  }
}
