// SPDX-License-Identifier: Apache-2.0

/// A key as a terminal tells it: a character or a named key, with the modifiers that are known.
///
/// There is one value for all ways to say the same key: what terminals cannot tell apart is equal,
/// so Ctrl-I is Tab, Ctrl-M and Ctrl-J are Enter, Ctrl-H is Backspace and Ctrl-[ is Esc.
package struct Key: Hashable, Sendable {
  /// A key without its modifiers.
  package enum Code: Hashable, Sendable {
    /// A character; a combining mark comes as a key of its own.
    case character(Unicode.Scalar)
    /// An arrow.
    case up, down, left, right
    /// A key of the block above the arrows.
    case home, end, pageUp, pageDown, insert, delete
    /// A key around the letters.
    case backspace, enter, tab, escape
    /// F1 to F12.
    case function(Int)
  }

  /// The keys held down with another one.
  package struct Modifiers: OptionSet, Hashable, Sendable {
    /// One bit a key.
    package let rawValue: UInt8

    /// Makes a set from its bits.
    package init(rawValue: UInt8) {
      self.rawValue = rawValue
    }

    /// Ctrl.
    package static let ctrl = Modifiers(rawValue: 1 << 0)
    /// Alt, or Meta.
    package static let alt = Modifiers(rawValue: 1 << 1)
    /// Shift; a character tells it by being the upper one, so only named keys and Ctrl have it.
    package static let shift = Modifiers(rawValue: 1 << 2)
  }

  /// The key itself.
  package let code: Code
  /// What was held down with it.
  package let modifiers: Modifiers
  /// What the key at this place types on a Latin keyboard, where the terminal tells it; of no account
  /// when keys are compared.
  package var base: Unicode.Scalar?

  /// Makes a key; ways to say the same key give the same value.
  package init(_ code: Code, _ modifiers: Modifiers = []) {
    (self.code, self.modifiers) = Key.normal(code, modifiers)
  }

  package static func == (left: Key, right: Key) -> Bool {
    left.code == right.code && left.modifiers == right.modifiers
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(code)
    hasher.combine(modifiers)
  }

  /// The character, when the key is one without Ctrl or Alt: what goes into a text field.
  package var text: Unicode.Scalar? {
    guard case .character(let scalar) = code, modifiers.isEmpty else { return nil }
    return scalar
  }
}

extension Key {
  /// A character without modifiers.
  package static func character(_ scalar: Unicode.Scalar) -> Key { Key(.character(scalar)) }
  /// A character with Ctrl.
  package static func ctrl(_ scalar: Unicode.Scalar) -> Key { Key(.character(scalar), .ctrl) }
  /// A character with Alt.
  package static func alt(_ scalar: Unicode.Scalar) -> Key { Key(.character(scalar), .alt) }
  /// F1 to F12.
  package static func function(_ number: Int) -> Key { Key(.function(number)) }
  /// The same key with these modifiers as well.
  package func with(_ more: Modifiers) -> Key { Key(code, modifiers.union(more)) }

  /// Up.
  package static let up = Key(.up)
  /// Down.
  package static let down = Key(.down)
  /// Left.
  package static let left = Key(.left)
  /// Right.
  package static let right = Key(.right)
  /// Home.
  package static let home = Key(.home)
  /// End.
  package static let end = Key(.end)
  /// Page up.
  package static let pageUp = Key(.pageUp)
  /// Page down.
  package static let pageDown = Key(.pageDown)
  /// Insert.
  package static let insert = Key(.insert)
  /// Delete.
  package static let delete = Key(.delete)
  /// Backspace.
  package static let backspace = Key(.backspace)
  /// Enter.
  package static let enter = Key(.enter)
  /// Tab.
  package static let tab = Key(.tab)
  /// Shift-Tab.
  package static let backTab = Key(.tab, .shift)
  /// Esc.
  package static let escape = Key(.escape)
}

extension Key {
  /// The one form of a key among those that terminals cannot tell apart.
  private static func normal(_ code: Code, _ modifiers: Modifiers) -> (Code, Modifiers) {
    guard case .character(let scalar) = code else { return (code, modifiers) }
    let withCtrl = modifiers.union(.ctrl)
    switch scalar.value {
    case 0: return controlled(" ", withCtrl)
    case 0x08, 0x7F: return (.backspace, modifiers)
    case 0x09: return (.tab, modifiers)
    case 0x0A, 0x0D: return (.enter, modifiers)
    case 0x1B: return (.escape, modifiers)
    case 0x01...0x1A: return controlled(shifted(scalar, by: 0x60), withCtrl)
    case 0x1C...0x1F: return controlled(shifted(scalar, by: 0x40), withCtrl)
    case 0x80...0x9F: return normal(.character("\u{FFFD}"), modifiers)
    default: break
    }
    if modifiers.contains(.ctrl) { return controlled(scalar, modifiers) }
    guard modifiers.contains(.shift) else { return (code, modifiers) }
    let isLower = ("a"..."z").contains(scalar)
    let upper = isLower ? Unicode.Scalar(UInt8(scalar.value) & ~0x20) : scalar
    return (.character(upper), modifiers.subtracting(.shift))
  }

  /// The one form of a character with Ctrl, which terminals send as a control character.
  private static func controlled(
    _ scalar: Unicode.Scalar, _ modifiers: Modifiers
  ) -> (Code, Modifiers) {
    let isUpper = ("A"..."Z").contains(scalar)
    let lower = isUpper ? Unicode.Scalar(UInt8(scalar.value) | 0x20) : scalar
    let isLetter = ("a"..."z").contains(lower)
    if isLetter, modifiers.contains(.shift) { return (.character(lower), modifiers) }
    let modifiers = modifiers.subtracting(.shift)
    let others = modifiers.subtracting(.ctrl)
    switch lower {
    case "h": return (.backspace, others)
    case "i": return (.tab, others)
    case "j", "m": return (.enter, others)
    case "[": return (.escape, others)
    case "@": return (.character(" "), modifiers)
    case "/": return (.character("_"), modifiers)
    default: return (.character(lower), modifiers)
    }
  }

  private static func shifted(_ scalar: Unicode.Scalar, by offset: UInt8) -> Unicode.Scalar {
    Unicode.Scalar(UInt8(truncatingIfNeeded: scalar.value) &+ offset)
  }
}

extension Key: ExpressibleByUnicodeScalarLiteral {
  /// A character without modifiers, so that a key can be written as "q".
  package init(unicodeScalarLiteral scalar: Unicode.Scalar) {
    self.init(.character(scalar))
  }
}
