// SPDX-License-Identifier: Apache-2.0

import DisplayText

extension InputDecoder {
  /// A byte of `ESC [ …`.
  mutating func collect(_ byte: UInt8, into events: inout [InputEvent]) {
    switch byte {
    case 0x1B: restart()
    case 0x00..<0x20, 0x7F...0xFF: cutOff(by: byte, into: &events)
    default:
      if keep(byte, into: &events) { return }
      let isFirst = sequence.count == 3
      if isFirst, byte == UInt8(ascii: "[") {
        state = .linuxFunction
      } else if isFirst, byte == UInt8(ascii: "M") {
        state = .oldMouse
        sequence.removeAll(keepingCapacity: true)
      } else if (0x40...0x7E).contains(byte) {
        complete(into: &events)
      }
    }
  }

  private mutating func complete(into events: inout [InputEvent]) {
    guard sequence.count < InputDecoder.maximumSequence,
      let parsed = EscapeSequence(sequence.dropFirst(2))
    else { return reset() }
    switch parsed.meaning {
    case .key(let key): finish(key, into: &events)
    case .mouse(let event):
      note(event)
      events.append(.mouse(event))
      reset()
    case .focus:
      events.append(.focus)
      reset()
    case .pasteBegins:
      reset()
      paste = PasteBuffer()
      state = .paste
    case .unknown: reset()
    }
  }

  /// A byte of `ESC O …`: digits may name modifiers.
  mutating func singleShift(_ byte: UInt8, into events: inout [InputEvent]) {
    switch byte {
    case 0x1B: restart()
    case 0x00..<0x20, 0x7F...0xFF: cutOff(by: byte, into: &events)
    default:
      if keep(byte, into: &events) { return }
      guard (0x40...0x7E).contains(byte) else { return }
      let isShort = sequence.count < InputDecoder.maximumSequence
      finish(isShort ? EscapeSequence.singleShift(sequence.dropFirst(2)) : nil, into: &events)
    }
  }

  /// A byte of an answer that nobody asked for.
  mutating func skipString(_ byte: UInt8) {
    switch byte {
    case 0x1B: restart()
    case 0x07, 0x18, 0x1A: reset()
    default:
      // Only to tell an introducer alone, which is Alt with a character, from a string.
      if sequence.count < 3 { sequence.append(byte) }
    }
  }

  /// The sequence at hand is over and another begins; a string ends so, with `ESC \`.
  private mutating func restart() {
    let wasString = state == .string
    reset()
    sequence = [0x1B]
    state = .escape
    endsString = wasString
  }

  /// The sequence at hand will not be finished: this byte is the next thing that was typed.
  private mutating func cutOff(by byte: UInt8, into events: inout [InputEvent]) {
    reset()
    decode(byte, into: &events)
  }

  /// The byte after `ESC [ [`.
  mutating func linuxFunction(_ byte: UInt8, into events: inout [InputEvent]) {
    guard (0x20...0x7E).contains(byte) else { return cutOff(by: byte, into: &events) }
    finish(EscapeSequence.linuxFunction(byte), into: &events)
  }

  /// One of the three bytes after `ESC [ M`: button, column and row, each with 32 added.
  mutating func oldMouse(_ byte: UInt8, into events: inout [InputEvent]) {
    guard byte >= 0x20 else { return cutOff(by: byte, into: &events) }
    sequence.append(byte)
    guard sequence.count == 3 else { return }
    let numbers = sequence.map { Int($0) - 32 }
    reset()
    let isRelease = numbers[0] & 0b1100_0011 == 3
    guard
      var event = MouseEvent(
        code: isRelease ? numbers[0] & ~3 : numbers[0], column: numbers[1], row: numbers[2],
        isRelease: isRelease)
    else { return }
    if isRelease { event.action = .release(lastButton) }
    note(event)
    events.append(.mouse(event))
  }

  private mutating func note(_ event: MouseEvent) {
    if case .press(let button) = event.action { lastButton = button }
  }
}
