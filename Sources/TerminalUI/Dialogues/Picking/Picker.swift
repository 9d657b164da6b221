// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import StandMaps
import TerminalDriver
import Wording

/// A list from which one thing is picked by typing part of its name, in any language.
struct Picker: Dialogue {
  static let bindings = DialogueBinding.picking

  /// One line of the list.
  struct Item: Sendable {
    /// The line's main words, untrusted.
    let title: String
    /// More about it, such as a category.
    let detail: Sentence
    /// Where it is, such as a stand's number or a key.
    let place: Sentence
    /// What is remarkable about the choice, such as that it was wished for.
    var mark: Sentence = ""
    /// What picking it does.
    let outcome: @Sendable (DialogueView) -> Outcome
  }

  private let title: Sentence
  /// What is listed.
  let lines: any PickerLines
  private(set) var field = TextField()
  /// The lines that match what was typed.
  private(set) var matches: [Int]
  /// The line under the cursor, among the matches.
  private var cursor = 0
  /// What the choices would do, as far as they were looked at.
  private var prospects: [Int: Foresight.Prospect] = [:]

  init(title: Sentence, lines: any PickerLines, in view: DialogueView) {
    self.title = title
    self.lines = lines
    matches = Array(0..<lines.count)
    lookAhead(in: view)
  }

  /// The item under the cursor.
  func current(in view: DialogueView) -> Item? {
    matches.indices.contains(cursor) ? lines.item(at: matches[cursor], in: view) : nil
  }

  /// Narrows the list to what was typed: every word must be found; names come first.
  ///
  /// - Complexity: As `PickerLines.matches`, and O(matches × log matches).
  private mutating func narrow(in view: DialogueView) {
    let words = SearchKey.words(of: field.text)
    if words.isEmpty {
      matches = Array(0..<lines.count)
    } else {
      matches = lines.matches(PickerWords(words), in: view)
        .sorted { ($0.rank, $0.line) < ($1.rank, $1.line) }.map(\.line)
    }
    cursor = 0
    lookAhead(in: view)
  }

  /// The matches shown, with the cursor among them.
  private func window(in view: DialogueView) -> Range<Int> {
    ListWindow.range(count: matches.count, line: cursor, height: view.layout.pickerHeight)
  }

  /// Works out anew what the choices in sight would do.
  mutating func lookAnew(in view: DialogueView) {
    prospects = [:]
    lookAhead(in: view)
  }

  /// Works out what the choices in sight would do to the plan, where nobody waits for that.
  private mutating func lookAhead(in view: DialogueView) {
    guard !view.worksAside, let due = foresight(in: view) else { return }
    prospects.merge(due.workedOut.prospects) { $1 }
  }

  /// The choices in sight of which it is not known what they would do; nil where of all it is.
  private func foresight(in view: DialogueView) -> Foresight? {
    guard lines.changePlan else { return nil }
    var choices: [Foresight.Choice] = []
    for line in window(in: view).map({ matches[$0] }) where prospects[line] == nil {
      if case .apply(let edit, _) = lines.item(at: line, in: view).outcome(view) {
        choices.append(Foresight.Choice(line: line, edit: edit))
      }
    }
    return choices.isEmpty ? nil : Foresight(of: choices, in: view)
  }

  func work(in view: DialogueView) -> DialogueWork? {
    guard view.worksAside, let due = foresight(in: view) else { return nil }
    return { due.workedOut }
  }

  mutating func take(_ found: any Sendable, in view: DialogueView) -> Outcome {
    guard let found = found as? Foresight, found.revision == view.session.revision else {
      return .stay
    }
    // Another list may have been opened meanwhile.
    let areOwn = found.choices.allSatisfy { choice in
      guard choice.line < lines.count,
        case .apply(choice.edit, _) = lines.item(at: choice.line, in: view).outcome(view)
      else { return false }
      return true
    }
    if areOwn { prospects.merge(found.prospects) { $1 } }
    return .stay
  }
}

// MARK: Keys

extension Picker {
  var isTyping: Bool { true }
  var line: Int? { cursor }
  var click: DialogueClick { .second(.choose) }

  mutating func perform(_ name: DialogueBinding.Name, in view: DialogueView) -> Outcome {
    let page = max(1, view.layout.pickerHeight - 1)
    switch name {
    case .choose: return current(in: view).map { .all([.close, $0.outcome(view)]) } ?? .stay
    case .back: return .close(saying: .notice(Words.cancelled[view.language]))
    case .up: return go(to: cursor - 1, in: view)
    case .down: return go(to: cursor + 1, in: view)
    case .pageUp: return go(to: cursor - page, in: view)
    case .pageDown: return go(to: cursor + page, in: view)
    default: return .stay
    }
  }

  /// Moves the cursor; it stays within the list.
  mutating func go(to line: Int, in view: DialogueView) -> Outcome {
    cursor = max(0, min(line, matches.count - 1))
    lookAhead(in: view)
    return .stay
  }

  mutating func type(_ key: Key, in view: DialogueView) -> Outcome {
    if field.handle(key) { narrow(in: view) }
    return .stay
  }

  mutating func paste(_ text: String, in view: DialogueView) -> Outcome {
    field.paste(text)
    narrow(in: view)
    return .stay
  }
}

// MARK: Paint

extension Picker {
  func paint(in view: DialogueView, on frame: inout Frame) {
    let box = view.layout.box
    BoxPainter.paint(box, title: view.text(title), on: &frame)
    let inside = MapRectangle(
      x: box.x + 2, y: box.y + 3, width: box.width - 4, height: view.layout.pickerHeight)
    var writer = PanelWriter(inside, isMirrored: view.isMirrored)
    if matches.isEmpty {
      writer.line(view.text(Words.nothingMatches), style: view.theme.faint, on: &frame)
    }
    let window = window(in: view)
    let rows = window.map { cells(of: matches[$0], in: view) }
    let columns = Self.columns(of: rows, width: inside.width)
    for (place, cells) in zip(window, rows) {
      let isCursor = place == cursor
      writer.link(.dialogue, place, on: &frame)
      let isWorse = prospects[matches[place]]?.isWorse == true
      let style =
        isCursor ? view.theme.cursor : isWorse ? view.theme.style(.error) : Style.plain
      writer.line(cells, in: columns, style: style, fills: isCursor, on: &frame)
    }
    let count = view.figures("\(matches.count)/\(lines.count)")
    QueryLine.paint(field, count: count, of: view, in: box, on: &frame)
  }

  /// What a line says: the name, more about it, where it is, a mark, and what the choice would do.
  private func cells(of index: Int, in view: DialogueView) -> [DisplayText] {
    let item = lines.item(at: index, in: view)
    return [
      view.name(item.title), view.text(item.detail), view.text(item.place), view.text(item.mark),
      view.text(prospects[index]?.said ?? (lines.changePlan ? "…" : "")),
    ]
  }

  /// The columns of the lines in sight; what else is known of a thing, then where it is, go before its
  /// name is cut short.
  private static func columns(of rows: [[DisplayText]], width: Int) -> ListColumns {
    var wanted = ListColumns.wanted(rows)
    for column in [1, 2] where wanted.count > column {
      let columns = ListColumns(wanted, width: width)
      if columns.widths[0] >= min(wanted[0], leastName) { return columns }
      wanted[column] = 0
    }
    return ListColumns(wanted, width: width)
  }

  /// The columns that a name keeps before others are left out.
  private static let leastName = 16
}
