// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import StandMaps
import TerminalDriver
import Wording

/// A question with a few answers, each given by its letter, by Enter or by a click.
struct Choice: Dialogue {
  static let bindings = [
    DialogueBinding(.up, [.up, .left, .backTab], DialogueWords.move, .reads),
    DialogueBinding(.down, [.down, .right, .tab], DialogueWords.move, .reads),
    DialogueBinding(.choose, [.enter], DialogueWords.choose, .takes),
    DialogueBinding("save", [.ctrl("s")], Words.saveAndQuit, .saves, isInBar: false),
    DialogueBinding(.back, [.escape], Words.stay, .leaves),
  ]

  /// One answer, and the letter that gives it.
  struct Option: Sendable {
    let key: Unicode.Scalar
    let title: Phrase
    let outcome: Outcome
    /// Whether the plan is saved by it.
    var saves = false

    /// The answer that changes nothing.
    static func stay(_ key: Unicode.Scalar, _ title: Phrase = Words.stay) -> Option {
      Option(key: key, title: title, outcome: .request(.abandonErrand))
    }
  }

  let title: Phrase
  /// What it is about, such as a file's name; untrusted.
  var detail = ""
  let options: [Option]
  /// What Esc does, and what that is called.
  var escape = Outcome.request(.abandonErrand)
  var escapeTitle = Words.stay
  /// Whether it is only offered: a key that is no answer closes it and does what it does on the map.
  var isOnlyOffered = false
  /// The answer under the cursor.
  private var here = 0

  init(
    title: Phrase, detail: String = "", options: [Option],
    escape: Outcome = .request(.abandonErrand), escapeTitle: Phrase = Words.stay,
    isOnlyOffered: Bool = false
  ) {
    self.title = title
    self.detail = detail
    self.options = options
    self.escape = escape
    self.escapeTitle = escapeTitle
    self.isOnlyOffered = isOnlyOffered
  }

  var line: Int? { here }
  var click: DialogueClick { .first(.choose) }
  var wheelLines: Int { 1 }
  // Letters are answers.
  var isTyping: Bool { true }

  func keys(in view: DialogueView) -> [DialogueBinding] {
    Self.bindings.filter { $0.name != "save" || options.contains(where: \.saves) }
      .map { $0.name == .back ? $0.called(escapeTitle) : $0 }
  }

  mutating func perform(_ name: DialogueBinding.Name, in view: DialogueView) -> Outcome {
    switch name {
    case .up: here = max(0, here - 1)
    case .down: here = min(options.count - 1, here + 1)
    case .choose where options.indices.contains(here): return answer(options[here])
    case "save":
      // Who presses the key that saves means the answer that does.
      if let saving = options.first(where: \.saves) { return answer(saving) }
    case .back: return .all([.close, escape])
    default: break
    }
    return .stay
  }

  func type(_ key: Key, in view: DialogueView) -> Outcome {
    for reading in KeyboardLayout.readings(of: key) {
      if let option = options.first(where: { .character($0.key) == reading }) {
        return answer(option)
      }
    }
    return isOnlyOffered ? .all([.close, .request(.press(key))]) : .stay
  }

  private func answer(_ option: Option) -> Outcome { .all([.close, option.outcome]) }

  func paint(in view: DialogueView, on frame: inout Frame) {
    let layout = view.layout
    let title = view.text(title)
    let answers = options.map { view.text("\($0.key)  \($0.title[view.language])") }
    let subject = view.name(detail)
    let widest = ([title, subject] + answers).map(\.width).max() ?? 0
    let width = min(layout.columns, widest + 10)
    let height = options.count + (detail.isEmpty ? 2 : 4)
    let box = MapRectangle(
      x: (layout.columns - width) / 2, y: max(1, (layout.rows - height) / 2), width: width,
      height: height)
    BoxPainter.paint(box, title: title, on: &frame)
    var writer = PanelWriter(box.inside, isMirrored: view.isMirrored)
    if !detail.isEmpty {
      writer.line(subject, indent: 2, style: view.theme.faint, on: &frame)
      writer.skip()
    }
    for (place, answer) in answers.enumerated() {
      let isCursor = place == here
      writer.link(.dialogue, place, on: &frame)
      writer.line(
        answer, indent: 2, style: isCursor ? view.theme.cursor : .plain, fills: isCursor,
        on: &frame)
    }
  }
}
