// SPDX-License-Identifier: Apache-2.0

import DisplayText

/// A control sequence, `ESC [ … final`, taken apart.
///
/// Sources: ECMA-48 for the grammar, xterm's "Control Sequences" for keys, mouse and paste, the
/// manuals of rxvt and of the Linux console for theirs.
struct EscapeSequence {
  /// What a sequence says.
  enum Meaning {
    case key(Key)
    case mouse(MouseEvent)
    case pasteBegins
    /// The terminal's window has the focus again.
    case focus
    case unknown
  }

  /// `<`, `?`, `>` or `=` before the numbers.
  private var marker: UInt8?
  /// The numbers; one that is left out is nil.
  private var numbers: [Int?] = []
  /// What follows numbers after colons, by the place of the number.
  private var details: [[Int?]] = []
  private let final: UInt8

  /// Takes apart what follows `ESC [`, with its final byte; nil when it is none that we can know.
  init?(_ body: ArraySlice<UInt8>) {
    guard let final = body.last else { return nil }
    self.final = final
    var rest = body.dropLast()
    if let first = rest.first, (0x3C...0x3F).contains(first) {
      marker = first
      rest = rest.dropFirst()
    }
    guard !rest.isEmpty else { return }
    for part in rest.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false) {
      let pieces = part.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
      var values: [Int?] = []
      for piece in pieces {
        guard piece.count <= 7, piece.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        values.append(
          piece.isEmpty ? nil : piece.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) })
      }
      numbers.append(values.first ?? nil)
      details.append(Array(values.dropFirst()))
    }
  }

  /// What the sequence says.
  var meaning: Meaning {
    switch marker {
    case UInt8(ascii: "<"): return mouse.map { .mouse($0) } ?? .unknown
    case nil: break
    default: return .unknown
    }
    if final == UInt8(ascii: "~"), numbers == [200] { return .pasteBegins }
    if final == UInt8(ascii: "I"), numbers.isEmpty { return .focus }
    return key.map { .key($0) } ?? .unknown
  }

  /// `CSI < code ; column ; row M`, or `m` when a button came up.
  private var mouse: MouseEvent? {
    guard final == UInt8(ascii: "M") || final == UInt8(ascii: "m"), numbers.count == 3,
      let code = numbers[0], let column = numbers[1], let row = numbers[2]
    else { return nil }
    return MouseEvent(
      code: code, column: column, row: row, isRelease: final == UInt8(ascii: "m"))
  }

  private var key: Key? {
    // A key that came up again, which nobody asked for.
    if detail(1, 0) == 3 { return nil }
    switch final {
    case UInt8(ascii: "~"):
      if numbers.first == 27, numbers.count == 3 { return character(2, modifiedBy: 1) }
      return numbered(extra: [])
    case UInt8(ascii: "u"): return described
    case UInt8(ascii: "^"): return numbered(extra: .ctrl)
    case UInt8(ascii: "@"): return numbered(extra: [.ctrl, .shift])
    case UInt8(ascii: "Z"): return numbers.isEmpty ? .backTab : nil
    case UInt8(ascii: "a")...UInt8(ascii: "d"):
      return numbers.isEmpty ? EscapeSequence.letters[final - 0x20].map { Key($0, .shift) } : nil
    default:
      guard let code = EscapeSequence.letters[final] else { return nil }
      guard !numbers.isEmpty else { return Key(code) }
      // With another number first, `R` is the answer to where the cursor is.
      guard numbers.count <= 2, (numbers[0] ?? 1) == 1 else { return nil }
      return modifiers(1).map { Key(code, $0) }
    }
  }

  /// `CSI number ; modifiers ~`, or another final byte that says the modifiers.
  private func numbered(extra: Key.Modifiers) -> Key? {
    guard (1...2).contains(numbers.count), let number = numbers[0],
      let code = EscapeSequence.numbered[number], let modifiers = modifiers(1)
    else { return nil }
    return Key(code, modifiers.union(extra))
  }

  /// A key as kitty’s keyboard protocol tells it: `CSI code:shifted:base ; modifiers ; text u`.
  ///
  /// Source: "Comprehensive keyboard handling in terminals", kitty's documentation.
  private var described: Key? {
    guard (1...3).contains(numbers.count), let code = numbers[0], let held = modifiers(1) else {
      return nil
    }
    // The text is what the layout makes of it, Shift included; a dead key's is a scalar of its own.
    if !held.contains(.ctrl), !held.contains(.alt), let text = text {
      var key = Key(.character(text))
      key.base = base(held)
      return key
    }
    if let named = EscapeSequence.functional[code] { return Key(named, held) }
    guard let scalar = EscapeSequence.scalar(code) else { return nil }
    let shifted = held.contains(.shift) ? detail(0, 0).flatMap(EscapeSequence.scalar) : nil
    var key =
      shifted.map { Key(.character($0), held.subtracting(.shift)) } ?? Key(.character(scalar), held)
    key.base = base(held)
    return key
  }

  /// The character of the third number, where it is one and no control.
  private var text: Unicode.Scalar? {
    guard numbers.count == 3, details[2].isEmpty, let value = numbers[2], value >= 0x20 else {
      return nil
    }
    return EscapeSequence.scalar(value)
  }

  /// What the key types on a Latin keyboard, with Shift where it is held.
  private func base(_ held: Key.Modifiers) -> Unicode.Scalar? {
    guard let value = detail(0, 1), let plain = EscapeSequence.scalar(value) else { return nil }
    guard held.contains(.shift) else { return plain }
    if ("a"..."z").contains(plain) { return Key(.character(plain), .shift).text }
    return EscapeSequence.shifted[plain]
  }

  private func detail(_ number: Int, _ place: Int) -> Int? {
    number < details.count && place < details[number].count ? details[number][place] : nil
  }

  private static func scalar(_ value: Int) -> Unicode.Scalar? {
    // The private-use area stands for keys in kitty's numbering, and C1 for nothing.
    guard !(0x80...0x9F).contains(value), !(0xE000...0xF8FF).contains(value) else { return nil }
    return UInt32(exactly: value).flatMap(Unicode.Scalar.init)
  }

  /// A character that is told as a number.
  private func character(_ index: Int, modifiedBy other: Int) -> Key? {
    guard index < numbers.count, numbers.count <= 3, let value = numbers[index],
      let scalar = EscapeSequence.scalar(value), let modifiers = modifiers(other)
    else { return nil }
    return Key(.character(scalar), modifiers)
  }

  /// The modifiers that a number tells: one more than the bits of Shift, Alt, Ctrl and Meta.
  private func modifiers(_ index: Int) -> Key.Modifiers? {
    guard index < numbers.count else { return [] }
    return EscapeSequence.modifiers(numbers[index] ?? 1)
  }

  private static func modifiers(_ number: Int) -> Key.Modifiers? {
    // Beyond the four are super, hyper and the locks, which change nothing.
    guard (1...256).contains(number) else { return nil }
    let bits = number - 1
    if bits & 0b11_0000 != 0 { return nil }
    var modifiers: Key.Modifiers = []
    if bits & 1 != 0 { modifiers.insert(.shift) }
    if bits & 0b1010 != 0 { modifiers.insert(.alt) }
    if bits & 4 != 0 { modifiers.insert(.ctrl) }
    return modifiers
  }
}

extension EscapeSequence {
  /// Keys by the final byte of `ESC [` and `ESC O`.
  private static let letters: [UInt8: Key.Code] = [
    UInt8(ascii: "A"): .up, UInt8(ascii: "B"): .down, UInt8(ascii: "C"): .right,
    UInt8(ascii: "D"): .left, UInt8(ascii: "H"): .home, UInt8(ascii: "F"): .end,
    UInt8(ascii: "P"): .function(1), UInt8(ascii: "Q"): .function(2),
    UInt8(ascii: "R"): .function(3), UInt8(ascii: "S"): .function(4),
  ]

  /// Keys by the number before `~`.
  private static let numbered: [Int: Key.Code] = [
    1: .home, 2: .insert, 3: .delete, 4: .end, 5: .pageUp, 6: .pageDown, 7: .home, 8: .end,
    11: .function(1), 12: .function(2), 13: .function(3), 14: .function(4), 15: .function(5),
    17: .function(6), 18: .function(7), 19: .function(8), 20: .function(9), 21: .function(10),
    23: .function(11), 24: .function(12),
  ]

  /// Keys of the number block by kitty's numbers.
  private static let functional: [Int: Key.Code] = [
    57414: .enter, 57417: .left, 57418: .right, 57419: .up, 57420: .down, 57421: .pageUp,
    57422: .pageDown, 57423: .home, 57424: .end, 57425: .insert, 57426: .delete,
  ]

  /// What Shift makes of the signs of a Latin keyboard.
  private static let shifted: [Unicode.Scalar: Unicode.Scalar] = [
    "`": "~", "1": "!", "2": "@", "3": "#", "4": "$", "5": "%", "6": "^", "7": "&", "8": "*",
    "9": "(", "0": ")", "-": "_", "=": "+", "[": "{", "]": "}", "\\": "|", ";": ":", "'": "\"",
    ",": "<", ".": ">", "/": "?",
  ]

  /// The key of `ESC O body`: an arrow, F1 to F4, or a key of the number block.
  static func singleShift(_ body: ArraySlice<UInt8>) -> Key? {
    guard let final = body.last else { return nil }
    let parameters = body.dropLast()
    var held: Key.Modifiers = []
    if !parameters.isEmpty {
      guard let last = parameters.last, (0x31...0x38).contains(last), parameters.count <= 3,
        let told = modifiers(Int(last) - 0x30)
      else { return nil }
      held = told
    }
    switch final {
    case UInt8(ascii: "M"): return Key(.enter, held)
    case UInt8(ascii: "I"): return Key(.tab, held)
    case UInt8(ascii: "X"): return Key(.character("="), held)
    case UInt8(ascii: "a")...UInt8(ascii: "d"):
      return letters[final - 0x20].map { Key($0, held.union(.ctrl)) }
    case UInt8(ascii: "j")...UInt8(ascii: "y"):
      return Key(.character(Unicode.Scalar(final - 0x40)), held)
    default: return letters[final].map { Key($0, held) }
    }
  }

  /// F1 to F5 of the Linux console, by the byte after `ESC [ [`.
  static func linuxFunction(_ byte: UInt8) -> Key? {
    guard (UInt8(ascii: "A")...UInt8(ascii: "E")).contains(byte) else { return nil }
    return .function(Int(byte - UInt8(ascii: "A")) + 1)
  }
}
