// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import StandMaps
import TerminalDriver
import Wording

/// Help, made from the tables of keys: what works here first, then the rest; it may be narrowed to what
/// is typed, and may lie over something else that is open.
struct HelpPage: Dialogue {
  static let takesHelp = false
  static let bindings =
    DialogueBinding.reading + [
      DialogueBinding("search", ["/"], DialogueWords.search),
      DialogueBinding(.choose, [.enter], DialogueWords.keep, .takes),
      DialogueBinding(
        .back, [.escape, "q", "?", .enter, .function(1)], DialogueWords.back, .leaves),
    ]

  /// What was open when help was asked for, and is open again afterwards.
  let behind: (any Dialogue)?
  /// What was typed to narrow it.
  private(set) var field = TextField()
  private(set) var isTyping = false
  /// The first line shown.
  private(set) var top = 0

  /// Opens it, over something else or not.
  init(over behind: (any Dialogue)? = nil) { self.behind = behind }

  /// Whether a line shows what was typed.
  private var showsField: Bool { isTyping || !field.isEmpty }

  func keys(in view: DialogueView) -> [DialogueBinding] {
    guard isTyping else { return Self.bindings.filter { $0.name != .choose } }
    return [DialogueBinding("type", [], DialogueWords.typeToNarrow, .reads)]
      + Self.bindings.filter {
        [.up, .down, .pageUp, .pageDown, .choose].contains($0.name)
      } + [DialogueBinding(.back, [.escape], DialogueWords.all, .leaves)]
  }

  mutating func perform(_ name: DialogueBinding.Name, in view: DialogueView) -> Outcome {
    switch name {
    case "search": isTyping = true
    case .choose: isTyping = false
    case .back where showsField: self = HelpPage(over: behind)
    case .back: return behind.map { .open($0) } ?? .close
    default:
      let count = rows(in: view).count
      top = view.layout.scrolled(top, name, of: count, height: visible(in: view))
    }
    return .stay
  }

  mutating func type(_ key: Key, in view: DialogueView) -> Outcome {
    if isTyping, field.handle(key) { top = 0 }
    return .stay
  }

  mutating func paste(_ text: String, in view: DialogueView) -> Outcome {
    if isTyping {
      field.paste(text)
      top = 0
    }
    return .stay
  }

  private func visible(in view: DialogueView) -> Int {
    view.layout.pageHeight - (showsField ? 1 : 0)
  }

  /// Its lines, as wide as its box.
  func rows(in view: DialogueView) -> [HelpRows.Row] {
    HelpRows.rows(
      over: behind, matching: field.text, in: view, width: view.layout.box.width - 4)
  }

  func paint(in view: DialogueView, on frame: inout Frame) {
    let box = view.layout.box
    BoxPainter.paint(box, title: view.text(Words.helpTitle), on: &frame)
    var area = box.inset
    if showsField {
      frame.draw("/", x: area.x, y: area.y, style: view.theme.key)
      FieldPainter.paint(
        field, of: view, x: area.x + 1, y: area.y, width: area.width - 1, hasCursor: isTyping,
        on: &frame)
      area.y += 1
      area.height -= 1
    }
    let rows = rows(in: view)
    if rows.isEmpty {
      frame.draw(view.text(Words.nothingMatches), x: area.x, y: area.y, style: view.theme.faint)
    }
    for (line, row) in rows.dropFirst(top).prefix(area.height).enumerated() {
      Self.paint(row, of: view, x: area.x, y: area.y + line, width: area.width, on: &frame)
    }
    MoreLine.paint(rows.count - top - area.height, view, under: box, on: &frame)
  }

  private static func paint(
    _ row: HelpRows.Row, of view: DialogueView, x: Int, y: Int, width: Int, on frame: inout Frame
  ) {
    let isMirrored = view.language == .arabic
    /// Draws a text so many columns from where lines begin.
    func draw(_ text: DisplayText, _ indent: Int, _ style: Style) {
      let shown = text.cropped(to: max(0, width - indent))
      frame.draw(
        shown, x: isMirrored ? x + width - indent - shown.width : x + indent, y: y, style: style)
    }
    switch row {
    case .blank: break
    case .place(let title): draw(view.text(title), 0, view.theme.title.adding(.underline))
    case .group(let title): draw(view.text(title), 0, view.theme.title)
    case .command(let keys, let text):
      draw(view.figures(Sentence(value: keys)), 2, view.theme.key)
      draw(view.text(text), 2 + max(HelpRows.keyWidth, keys.unicodeScalars.count + 1), .plain)
    }
  }
}
