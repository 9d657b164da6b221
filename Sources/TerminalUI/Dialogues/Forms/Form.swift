// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import LayoutEngine
import TerminalDriver
import Wording

/// Data to fill in, field by field, about any subject.
///
/// What the fields are and what they amount to is said by the subject (`StandForm` and so on); moving
/// about, typing, leaving and painting are the same for all.
struct Form: Dialogue {
  static let bindings = [
    DialogueBinding("save", [.ctrl("s")], DialogueWords.confirm, .saves),
    DialogueBinding(.choose, [.enter], FormWords.next, .takes),
    DialogueBinding(.back, [.escape], FormWords.leave, .leaves),
    DialogueBinding(.left, [.left], FormWords.change, .reads),
    DialogueBinding(.right, [.right], FormWords.change, .reads),
    DialogueBinding(.up, [.up, .backTab], FormWords.field, .reads),
    DialogueBinding(.down, [.down, .tab], FormWords.field, .reads),
    DialogueBinding(.pageUp, [.pageUp], FormWords.values, .reads, isInBar: false),
    DialogueBinding(.pageDown, [.pageDown], FormWords.values, .reads, isInBar: false),
  ]

  /// What is wrong: with which field, and why.
  struct Fault: Error, Hashable {
    let datum: Datum
    let reason: Phrase
  }

  /// A fault as the form shows it.
  struct Complaint: Hashable, Sendable {
    let datum: Datum
    let text: Sentence
  }

  /// Something to know of what the fields say now.
  struct Note: Hashable, Sendable {
    let text: Sentence
    /// Whether something should be done about it.
    var isGrave = false
  }

  let subject: any FormSubject
  private(set) var fields: [Field]
  /// The field with the cursor.
  private(set) var here = 0
  /// What is wrong with a field.
  private(set) var complaint: Complaint?
  /// What follows from the fields, such as an area.
  private(set) var notes: [Note] = []
  /// Whether nothing was typed into the field since the cursor came.
  private(set) var isFresh = true
  private let initial: [Field]

  /// Opens a form with what follows from its fields.
  init(_ subject: any FormSubject, in view: DialogueView) {
    self.init(subject, subject.fields(in: view).map { $0.written(in: view.language) })
    if let start = subject.start(in: view) { move(to: start) }
    review(in: view)
  }

  /// Opens a form on fields as they are.
  init(_ subject: any FormSubject, _ fields: [Field]) {
    self.subject = subject
    self.fields = fields
    initial = fields
  }

  /// Whether anything was typed.
  var isChanged: Bool { zip(fields, initial).contains { $0.value != $1.value } }

  /// The field with the cursor.
  var current: Field? { fields.indices.contains(here) ? fields[here] : nil }

  /// Whether no field after the one with the cursor can be changed.
  private var isOnLastField: Bool { !fields.dropFirst(here + 1).contains { $0.kind != .fixed } }

  /// Whether a field holds no longer what it held first.
  func isChanged(_ datum: Datum) -> Bool {
    field(datum)?.value != initial.first { $0.datum == datum }?.value
  }

  /// The same form with what another one of its kind held, field by field.
  func filled(with values: [String]) -> Form {
    var filled = self
    for (place, value) in zip(fields.indices, values) { filled.fields[place].value = value }
    return filled
  }
}

// MARK: As a dialogue

extension Form {
  var line: Int? { here }
  var wheelLines: Int { 1 }
  var isTyping: Bool { true }
  var place: DialoguePlace { subject.place }
  var click: DialogueClick { current?.isTyped == false ? .second(.right) : .moves }

  func gesture(in view: DialogueView) throws -> Gesture? { try subject.gesture(of: self, in: view) }

  func keys(in view: DialogueView) -> [DialogueBinding] {
    Self.bindings.compactMap { binding -> DialogueBinding? in
      switch binding.name {
      case "save": binding.called(subject.doneTitle)
      case .choose: isOnLastField ? binding.called(subject.doneTitle) : binding
      case .back: binding.called(subject.leaveTitle)
      case .left, .right: current?.words == nil ? nil : binding
      case .pageUp, .pageDown: current?.known.isEmpty == false ? binding : nil
      default: binding
      }
    }
  }

  mutating func perform(_ name: DialogueBinding.Name, in view: DialogueView) -> Outcome {
    switch name {
    case .up: move(by: -1)
    case .down: move(by: 1)
    case .left: change(in: view) { $0.step(by: -1) }
    case .right: change(in: view) { $0.step(by: 1) }
    case .pageUp: change(in: view) { $0.cycle(by: -1) }
    case .pageDown: change(in: view) { $0.cycle(by: 1) }
    case .choose where !isOnLastField: move(by: 1)
    case .choose, "save": return finish(in: view)
    case .back: return leave(in: view)
    default: break
    }
    return .stay
  }

  mutating func type(_ key: Key, in view: DialogueView) -> Outcome {
    let wasFresh = isFresh
    var isTaken = false
    change(in: view) { isTaken = $0.type(key, replacing: wasFresh) }
    if isTaken { isFresh = false }
    return .stay
  }

  mutating func paste(_ text: String, in view: DialogueView) -> Outcome {
    let wasFresh = isFresh
    change(in: view) { $0.paste(text, replacing: wasFresh) }
    isFresh = false
    return .stay
  }

  func paint(in view: DialogueView, on frame: inout Frame) {
    FormPainter(self, in: view).paint(on: &frame)
  }

  /// Changes the field with the cursor, and works out what follows.
  private mutating func change(in view: DialogueView, _ change: (inout Field) -> Void) {
    guard let before = current else { return }
    change(&fields[here])
    if fields[here] != before { review(in: view) }
  }

  /// Works out what follows from the fields, such as an area, or what is wrong with them.
  private mutating func review(in view: DialogueView) {
    var notes: [Note] = []
    complaint = nil
    do {
      try subject.review(self, in: view, &notes)
    } catch {
      complaint = complaint(about: error, in: view)
    }
    self.notes = notes
  }

  /// What the form amounts to; or says what is wrong with a field and goes there.
  private mutating func finish(in view: DialogueView) -> Outcome {
    if let refusal = view.readOnlyRefusal { return .say(refusal) }
    do {
      return try subject.finish(self, in: view)
    } catch {
      let complaint = complaint(about: error, in: view)
      self.complaint = complaint
      move(to: complaint.datum)
      return .stay
    }
  }

  /// What the form says of something that is wrong, and at which field.
  private func complaint(about error: any Error, in view: DialogueView) -> Complaint {
    if let fault = error as? Fault {
      return Complaint(datum: fault.datum, text: fault.reason[view.language])
    }
    return Complaint(
      datum: subject.datum(of: error, in: self, view) ?? current?.datum ?? .id,
      text: RefusalWords.sentence(for: error, in: view))
  }

  /// Closes the form; asks first where something was typed that would be lost.
  private func leave(in view: DialogueView) -> Outcome {
    let left = subject.leave(self, in: view)
    guard isChanged, place == .box else { return left }
    return .open(
      Choice(
        title: Words.leaveFormTitle,
        options: [
          Choice.Option(key: "g", title: Words.goOn, outcome: .open(self)),
          Choice.Option(key: "l", title: Words.leave, outcome: left),
        ], escape: .open(self)))
  }
}

// MARK: Moving about

extension Form {
  /// Moves the cursor to another field.
  mutating func move(by lines: Int) { move(toLine: here + lines) }

  /// Moves the cursor to the field of a datum.
  mutating func move(to datum: Datum) {
    move(toLine: fields.firstIndex { $0.datum == datum } ?? here)
  }

  private mutating func move(toLine line: Int) {
    here = max(0, min(line, fields.count - 1))
    isFresh = true
  }
}
