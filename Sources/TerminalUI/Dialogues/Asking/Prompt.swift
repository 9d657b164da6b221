// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import StandMaps
import TerminalDriver
import Wording

/// A line of text that is asked for, in the status line.
struct Prompt: Dialogue {
  static let bindings = [
    DialogueBinding("type", [], DialogueWords.typeName, .reads),
    DialogueBinding(.choose, [.enter], DialogueWords.confirm, .takes),
    DialogueBinding(.back, [.escape], DialogueWords.cancel, .leaves),
  ]

  let title: Phrase
  var field = TextField()
  /// Whether Enter waits until something is typed.
  var needsText = false
  /// What is done with the text.
  let answer: @Sendable (String, DialogueView) -> Outcome
  /// What follows the text as it is typed, such as a search.
  var follow: (@Sendable (String, DialogueView) -> Outcome)?
  /// What Esc does besides closing it.
  var leave = Outcome.stay
  /// What is said behind the field, such as how much was found.
  var note: (@Sendable (String, DialogueView) -> Sentence)?

  var place: DialoguePlace { .statusLine }
  var isTyping: Bool { true }
  var wheelLines: Int { 0 }

  func keys(in view: DialogueView) -> [DialogueBinding] {
    let isSearch = follow != nil
    return Self.bindings.compactMap { line in
      switch line.name {
      case "type": isSearch ? line : nil
      case .choose: isSearch ? line.called(DialogueWords.keep) : line
      default: isSearch ? line.called(DialogueWords.back) : line
      }
    }
  }

  mutating func perform(_ name: DialogueBinding.Name, in view: DialogueView) -> Outcome {
    switch name {
    case .choose:
      return needsText && field.isEmpty ? .stay : .all([.close, answer(field.text, view)])
    case .back:
      // What is being chosen says itself what is asked.
      let said =
        view.choosing == nil ? Outcome.say(.notice(Words.cancelled[view.language])) : .stay
      return .all([.close, .request(.abandonErrand), said, leave])
    default: return .stay
    }
  }

  mutating func type(_ key: Key, in view: DialogueView) -> Outcome {
    field.handle(key) ? follow?(field.text, view) ?? .stay : .stay
  }

  mutating func paste(_ text: String, in view: DialogueView) -> Outcome {
    field.paste(text)
    return follow?(field.text, view) ?? .stay
  }

  func paint(in view: DialogueView, on frame: inout Frame) {
    let area = view.layout.status
    let line = ReadingLine(
      MapRectangle(x: area.x + 1, y: area.y, width: area.width - 2, height: 1), of: view)
    let title = view.text(title.sentence(in: view.language) + Sentence(words: view.language.colon))
    frame.draw(title, x: line.x(of: title.width), y: area.y, style: view.theme.title)
    let said = view.text(note?(field.text, view) ?? "")
    frame.draw(
      said, x: line.x(of: said.width, after: line.width - said.width), y: area.y,
      style: view.theme.faint)
    let room = line.width - title.width - said.width - 1
    FieldPainter.paint(
      field, of: view, x: line.x(of: room, after: title.width), y: area.y, width: room,
      hasCursor: true, on: &frame)
  }
}
