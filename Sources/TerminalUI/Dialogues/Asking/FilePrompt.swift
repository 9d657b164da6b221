// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import PlanFiles
import StandMaps
import TerminalDriver
import Wording

/// A file that is asked for in the status line, with the files that there are above it.
///
/// Until something else is typed the field holds what is offered: the first letter replaces its name
/// and keeps its folder. The prompt stays open until the file could be written or read, so that a slip
/// costs a letter and not the whole name.
struct FilePrompt: Dialogue {
  static let bindings = [
    DialogueBinding("complete", [.tab], DialogueWords.complete),
    DialogueBinding(.up, [.up, .backTab], DialogueWords.move, .reads),
    DialogueBinding(.down, [.down], DialogueWords.move, .reads),
    DialogueBinding(.choose, [.enter], DialogueWords.confirm, .takes),
    DialogueBinding(.back, [.escape], DialogueWords.cancel, .leaves),
  ]

  /// The most files shown at once.
  private static let shown = 8

  let title: Phrase
  private(set) var field: TextField
  /// The endings of the files that make sense; empty for any.
  var endings: [String] = []
  /// What is done with the file.
  let answer: @Sendable (String) -> Outcome

  /// Whether the field holds what was offered.
  private var isFresh = true
  private var folder: Folder?
  private var recent: [String] = []
  /// Why the last file could not be read or written; shown until something is typed.
  var problem: Phrase?
  /// The line of the list under the cursor; nil while the field has it.
  private(set) var line: Int?
  private var isListed = false

  init(
    _ title: Phrase, offering path: String, endings: [String] = [],
    answer: @escaping @Sendable (String) -> Outcome
  ) {
    self.title = title
    field = TextField(path, limit: TextField.pathLimit)
    self.endings = endings
    self.answer = answer
  }

  var place: DialoguePlace { .statusLine }
  var isTyping: Bool { true }
  var wheelLines: Int { 1 }
  var click: DialogueClick { .first(.choose) }

  /// The typed folder, with its last slash.
  private var prefix: String { Self.parts(of: field.text).folder }

  private static func parts(of path: String) -> (folder: String, name: String) {
    guard let slash = path.lastIndex(of: "/") else { return ("", path) }
    return (String(path[...slash]), String(path[path.index(after: slash)...]))
  }

  var opening: Outcome { wish }

  /// Has the folder read that the typed path is in.
  private var wish: Outcome { .ask(.listFolder(prefix)) }

  /// Takes in what is in a folder, and which plans were worked on last.
  mutating func take(_ folder: Folder, recent: [String]) {
    guard folder.prefix == prefix else { return }
    self.folder = folder
    self.recent = recent
    line = nil
  }

  /// The files that go with what was typed: those worked on last while nothing is, then those of the
  /// folder.
  var matches: [String] {
    let name = isFresh ? "" : Self.parts(of: field.text).name
    let here = (folder?.entries ?? []).filter { entry in
      entry.name.hasPrefix(name)
        && (entry.isFolder || endings.isEmpty || endings.contains { entry.name.hasSuffix($0) })
    }
    let last = name.isEmpty && !endings.isEmpty ? recent.filter(hasEnding) : []
    return last + here.map { prefix + $0.name + ($0.isFolder ? "/" : "") }
  }

  private func hasEnding(_ path: String) -> Bool { endings.contains { path.hasSuffix($0) } }
}

// MARK: Keys

extension FilePrompt {
  mutating func perform(_ name: DialogueBinding.Name, in view: DialogueView) -> Outcome {
    switch name {
    case "complete": return complete()
    case .up, .down:
      let count = matches.count
      guard count > 0 else { return .stay }
      isListed = true
      let next = (line ?? (name == .down ? -1 : count)) + (name == .down ? 1 : -1)
      line = (0..<count).contains(next) ? next : nil
      return .stay
    case .choose:
      if let line, matches.indices.contains(line) { return choose(matches[line]) }
      return field.isEmpty ? .stay : choose(field.text)
    case .back:
      return .all([
        .close, .request(.abandonErrand), .say(.notice(Words.cancelled[view.language])),
      ])
    default: return .stay
    }
  }

  /// Takes a file, or goes into a folder.
  private mutating func choose(_ path: String) -> Outcome {
    let isFolder =
      path.hasSuffix("/")
      || folder?.entries.contains { $0.isFolder && prefix + $0.name == path } == true
    set(isFolder && !path.hasSuffix("/") ? path + "/" : path)
    return isFolder ? wish : answer(path)
  }

  /// Goes on as far as all matches have the same letters; where they have no more, to the next match.
  private mutating func complete() -> Outcome {
    isListed = true
    let found = matches.filter { $0.hasPrefix(prefix) }
    guard let first = found.first else { return .stay }
    let shared = found.dropFirst().reduce(first) { $0.commonPrefix(with: $1) }
    if found.count == 1 {
      set(first)
      return first.hasSuffix("/") ? wish : .stay
    }
    if shared.count > field.text.count || isFresh, !shared.isEmpty {
      set(shared)
    } else {
      line = ((line ?? -1) + 1) % matches.count
    }
    return .stay
  }

  private mutating func set(_ path: String) {
    field = TextField(path, limit: TextField.pathLimit)
    isFresh = false
    line = nil
  }

  mutating func type(_ key: Key, in view: DialogueView) -> Outcome {
    edit { prompt in
      if prompt.isFresh, key.text != nil || key == .backspace {
        // A whole path takes the place of the folder, too.
        let kept = key.text == nil ? prompt.field.text : key == "/" ? "" : prompt.prefix
        prompt.field = TextField(kept, limit: TextField.pathLimit)
      }
      if prompt.field.handle(key) { prompt.isFresh = false }
    }
  }

  mutating func paste(_ text: String, in view: DialogueView) -> Outcome {
    edit { prompt in
      if prompt.isFresh { prompt.field = TextField("", limit: TextField.pathLimit) }
      prompt.field.paste(text)
      prompt.isFresh = false
    }
  }

  /// Changes the field; another folder is read.
  private mutating func edit(_ change: (inout FilePrompt) -> Void) -> Outcome {
    let before = prefix
    change(&self)
    line = nil
    problem = nil
    return prefix == before ? .stay : wish
  }
}

extension String {
  /// The letters that both begin with.
  fileprivate func commonPrefix(with other: String) -> String {
    String(zip(self, other).prefix { $0 == $1 }.map(\.0))
  }
}

// MARK: Paint

extension FilePrompt {
  func paint(in view: DialogueView, on frame: inout Frame) {
    let area = view.layout.status
    if let problem {
      paintProblem(problem, above: area.y, in: view, on: &frame)
    } else if isListed {
      paintList(above: area.y, in: view, on: &frame)
    }
    let reading = ReadingLine(
      MapRectangle(x: area.x + 1, y: area.y, width: area.width - 2, height: 1), of: view)
    let title = view.text("\(title, view.language)\(words: view.language.colon)")
    frame.draw(title, x: reading.x(of: title.width), y: area.y, style: view.theme.title)
    let room = reading.width - title.width - 1
    FieldPainter.paint(
      field, of: view, x: reading.x(of: room, after: title.width), y: area.y, width: room,
      hasCursor: line == nil, on: &frame)
  }

  /// Why it did not work, on the line above the field.
  private func paintProblem(
    _ problem: Phrase, above y: Int, in view: DialogueView, on frame: inout Frame
  ) {
    guard y > 1 else { return }
    frame.fill(x: 0, y: y - 1, width: view.layout.columns, height: 1, style: .plain)
    var writer = PanelWriter(
      MapRectangle(x: 1, y: y - 1, width: view.layout.columns - 2, height: 1),
      isMirrored: view.isMirrored)
    writer.line(view.text(problem), style: view.theme.refusal, on: &frame)
  }

  /// The matches in a box that stands on the status line.
  private func paintList(above y: Int, in view: DialogueView, on frame: inout Frame) {
    let found = matches
    let height = min(max(1, found.count), Self.shown, y - 3)
    guard height > 0 else { return }
    let names = found.map { view.figures(Sentence(value: $0)) }
    let widest = names.map(\.width).max() ?? 0
    let width = min(view.layout.columns, max(24, widest + 4))
    let box = MapRectangle(
      x: view.isMirrored ? view.layout.columns - width : 0, y: y - height - 2, width: width,
      height: height + 2)
    BoxPainter.paint(box, title: view.figures("\(found.count)"), on: &frame)
    let inside = MapRectangle(x: box.x + 2, y: box.y + 1, width: box.width - 4, height: height)
    var writer = PanelWriter(inside, isMirrored: view.isMirrored)
    if found.isEmpty {
      writer.line(view.text(Words.nothingMatches), style: view.theme.faint, on: &frame)
    }
    for place in ListWindow.range(count: found.count, line: line ?? 0, height: height) {
      writer.link(.dialogue, place, on: &frame)
      let isCursor = place == line
      writer.line(
        names[place], style: isCursor ? view.theme.cursor : .plain, fills: isCursor, on: &frame)
    }
  }
}
