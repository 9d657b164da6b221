// SPDX-License-Identifier: Apache-2.0

import DisplayText

/// Turns the bytes that a terminal sends into events; pure, so that any stream can be tested.
///
/// A sequence that is not known is swallowed whole: no part of it ever becomes a key. Bytes may be
/// split anywhere between calls. What could still go on is held back until ``pendingWait`` has
/// passed in silence and ``flush(into:)`` is called: that is how a lone Esc is told from the
/// beginning of a sequence.
struct InputDecoder {
  enum State {
    case ground
    /// Inside of a character of several bytes.
    case character
    /// ESC came, and what follows decides.
    case escape
    /// `ESC [`, collecting parameters up to the final byte.
    case control
    /// `ESC O`.
    case singleShift
    /// `ESC [ [`, the function keys of the Linux console.
    case linuxFunction
    /// Three bytes that tell the mouse in the oldest way.
    case oldMouse
    /// A string that terminals send as an answer, up to BEL or ESC \.
    case string
    /// Between the marks of a bracketed paste.
    case paste
  }

  /// How long silence must last before a lone Esc counts as the key.
  static let escapeWait = Duration.milliseconds(25)
  /// How long silence must last before an unfinished sequence or character is given up.
  static let sequenceWait = Duration.milliseconds(500)
  /// How long silence must last after an Esc in a paste before the paste counts as ended.
  static let pasteWait = Duration.seconds(1)
  /// How many bytes of a sequence are kept; a longer one is swallowed all the same.
  static let maximumSequence = 64

  var state = State.ground
  /// The bytes since the ESC, with it.
  var sequence: [UInt8] = []
  /// Whether the character at hand was preceded by ESC.
  var hasAlt = false
  /// Whether one more ESC came before that of the sequence.
  var hasSecondEscape = false
  /// Whether the ESC ended a string, so that `\` may follow it.
  var endsString = false
  var utf8 = UTF8Assembler()
  var paste = PasteBuffer()
  /// The button pressed last, because the oldest mouse reports do not say which came up.
  var lastButton = MouseEvent.Button.left
  private let described: [[UInt8]: Key]

  /// Makes a decoder that knows the key strings of the terminal's description besides the usual.
  init(described: [[UInt8]: Key] = [:]) {
    self.described = described.filter { $0.key.first == 0x1B && $0.key.count > 1 }
  }

  /// How long to wait for more before ``flush(into:)``; nil when nothing is held back.
  ///
  /// An unfinished paste is waited for as long as it takes: what follows must not become commands.
  /// Only Esc and then silence end it, for a person whose paste lost the mark at its end.
  var pendingWait: Duration? {
    switch state {
    case .ground: nil
    case .paste: paste.endsWithEscape ? InputDecoder.pasteWait : nil
    case .escape: endsString ? InputDecoder.sequenceWait : InputDecoder.escapeWait
    case .control, .singleShift, .string:
      sequence.count <= 2 ? InputDecoder.escapeWait : InputDecoder.sequenceWait
    case .character, .linuxFunction, .oldMouse: InputDecoder.sequenceWait
    }
  }

  /// Decodes some bytes and appends the events that they complete; at most two a byte.
  mutating func decode(_ bytes: some Sequence<UInt8>, into events: inout [InputEvent]) {
    for byte in bytes { decode(byte, into: &events) }
  }

  mutating func decode(_ byte: UInt8, into events: inout [InputEvent]) {
    switch state {
    case .ground: begin(byte, into: &events)
    case .character: goOn(byte, into: &events)
    case .escape: afterEscape(byte, into: &events)
    case .control: collect(byte, into: &events)
    case .singleShift: singleShift(byte, into: &events)
    case .linuxFunction: linuxFunction(byte, into: &events)
    case .oldMouse: oldMouse(byte, into: &events)
    case .string: skipString(byte)
    case .paste:
      if let text = paste.append(byte) {
        if !text.isEmpty { events.append(.paste(text)) }
        reset()
      }
    }
  }

  /// Gives up what was held back: a lone Esc and Alt with a character become keys, the beginning of
  /// an unknown sequence becomes nothing.
  mutating func flush(into events: inout [InputEvent]) {
    switch state {
    case .ground: return
    case .paste:
      guard paste.endsWithEscape else { return }
      let text = paste.text
      if !text.isEmpty { events.append(.paste(text)) }
      reset()
    case .character:
      utf8 = UTF8Assembler()
      finish(Key(.character("\u{FFFD}"), hasAlt ? .alt : []), into: &events)
    case .escape:
      if hasSecondEscape { events.append(.key(.escape)) }
      hasSecondEscape = false
      finish(endsString ? nil : .escape, into: &events)
    case .control, .singleShift, .string:
      let introducer = sequence.count == 2 ? sequence.last : nil
      let key = introducer.map { Key(.character(Unicode.Scalar($0)), .alt) }
      if hasSecondEscape, key != nil { events.append(.key(.escape)) }
      hasSecondEscape = false
      finish(key, into: &events)
    case .linuxFunction, .oldMouse: reset()
    }
  }
}

extension InputDecoder {
  /// Ends a sequence with the key it stands for, if any.
  mutating func finish(_ key: Key?, into events: inout [InputEvent]) {
    if let key { events.append(.key(hasSecondEscape ? key.with(.alt) : key)) }
    reset()
  }

  mutating func reset() {
    state = .ground
    sequence.removeAll(keepingCapacity: true)
    hasAlt = false
    hasSecondEscape = false
    endsString = false
  }

  /// Keeps a byte of a sequence; whether that makes one of the terminal's own key strings.
  mutating func keep(_ byte: UInt8, into events: inout [InputEvent]) -> Bool {
    guard sequence.count < InputDecoder.maximumSequence else { return false }
    sequence.append(byte)
    guard let key = described[sequence] else { return false }
    finish(key, into: &events)
    return true
  }

  /// A byte outside of any sequence.
  private mutating func begin(_ byte: UInt8, into events: inout [InputEvent]) {
    switch byte {
    case 0x1B:
      sequence = [byte]
      state = .escape
    case 0x00..<0x80: finish(.character(Unicode.Scalar(byte)), into: &events)
    default: goOn(byte, into: &events)
    }
  }

  /// A byte of a character of several.
  private mutating func goOn(_ byte: UInt8, into events: inout [InputEvent]) {
    switch utf8.append(byte) {
    case .unfinished: state = .character
    case .scalar(let scalar): type(scalar, into: &events)
    case .broken(let isTaken):
      type("\u{FFFD}", into: &events)
      if !isTaken { begin(byte, into: &events) }
    }
  }

  private mutating func type(_ scalar: Unicode.Scalar, into events: inout [InputEvent]) {
    // C1 controls are introducers of sequences where they are not encoded; nobody types them.
    let isControl = (0x80...0x9F).contains(scalar.value)
    finish(isControl ? nil : Key(.character(scalar), hasAlt ? .alt : []), into: &events)
  }

  private mutating func afterEscape(_ byte: UInt8, into events: inout [InputEvent]) {
    if endsString, byte == UInt8(ascii: "\\") { return reset() }
    guard byte != 0x1B else {
      if hasSecondEscape { events.append(.key(.escape)) }
      hasSecondEscape = !endsString
      endsString = false
      return
    }
    if keep(byte, into: &events) { return }
    switch byte {
    case UInt8(ascii: "["): state = .control
    case UInt8(ascii: "O"): state = .singleShift
    case UInt8(ascii: "P"), UInt8(ascii: "]"), UInt8(ascii: "X"), UInt8(ascii: "^"),
      UInt8(ascii: "_"):
      state = .string
    default:
      // Esc, and then Alt with a key: an Alt on top of another Alt would say nothing.
      if hasSecondEscape { events.append(.key(.escape)) }
      hasSecondEscape = false
      hasAlt = true
      guard byte < 0x80 else { return goOn(byte, into: &events) }
      finish(Key(.character(Unicode.Scalar(byte)), .alt), into: &events)
    }
  }
}
