// SPDX-License-Identifier: Apache-2.0

/// The text form of a key, for the binding table, the help and the configuration.
///
/// `Ctrl-S`, `Shift-Tab`, `Alt-x`, `F1`, `?`, `Space`; a character that does not show by itself is
/// written as its code point, `U+064B`. Modifiers come in the order Ctrl, Alt, Shift.
extension Key: LosslessStringConvertible {
  private static let prefixes: [(Modifiers, String)] = [
    (.ctrl, "Ctrl-"), (.alt, "Alt-"), (.shift, "Shift-"),
  ]

  private static let names: [(Code, String)] = [
    (.up, "Up"), (.down, "Down"), (.left, "Left"), (.right, "Right"),
    (.home, "Home"), (.end, "End"), (.pageUp, "PageUp"), (.pageDown, "PageDown"),
    (.insert, "Insert"), (.delete, "Delete"), (.backspace, "Backspace"), (.enter, "Enter"),
    (.tab, "Tab"), (.escape, "Esc"), (.character(" "), "Space"),
  ]

  /// What people also write, in lower case.
  private static let aliases: [String: Code] = [
    "escape": .escape, "return": .enter, "pgup": .pageUp, "pgdn": .pageDown, "del": .delete,
    "ins": .insert,
  ]

  /// The text form; ``init(_:)`` reads it back.
  package var description: String {
    var text = ""
    for (modifier, prefix) in Key.prefixes where modifiers.contains(modifier) { text += prefix }
    return text + name
  }

  private var name: String {
    if let (_, name) = Key.names.first(where: { $0.0 == code }) { return name }
    switch code {
    case .function(let number): return "F\(number)"
    case .character(let scalar):
      let isLatinWithCtrl = modifiers.contains(.ctrl) && ("a"..."z").contains(scalar)
      if isLatinWithCtrl { return String(scalar).uppercased() }
      return Key.showsAlone(scalar) ? String(scalar) : Key.codePoint(scalar)
    default: return ""
    }
  }

  /// Reads a text form, in any case; nil when it is none.
  package init?(_ description: String) {
    var rest = Substring(description)
    var modifiers: Modifiers = []
    while let (modifier, length) = Key.leadingModifier(rest) {
      modifiers.insert(modifier)
      rest = rest.dropFirst(length)
    }
    guard let code = Key.code(named: rest) else { return nil }
    self.init(code, modifiers)
  }

  /// The modifier that a text begins with, and how long its name is; something must follow it.
  private static func leadingModifier(_ text: Substring) -> (Modifiers, Int)? {
    let spellings = prefixes + [(.ctrl, "Control-"), (.alt, "Meta-")]
    for (modifier, prefix) in spellings where text.count > prefix.count {
      if text.prefix(prefix.count).lowercased() == prefix.lowercased() {
        return (modifier, prefix.count)
      }
    }
    return nil
  }

  private static func code(named text: Substring) -> Code? {
    let scalars = text.unicodeScalars
    guard let first = scalars.first else { return nil }
    if scalars.count == 1 { return showsAlone(first) ? .character(first) : nil }
    let lower = text.lowercased()
    if let (code, _) = names.first(where: { $0.1.lowercased() == lower }) { return code }
    if let code = aliases[lower] { return code }
    if lower.hasPrefix("f"), lower.utf8.count <= 3, let number = Int(lower.dropFirst()) {
      return (1...12).contains(number) ? .function(number) : nil
    }
    guard lower.hasPrefix("u+"), let value = UInt32(lower.dropFirst(2), radix: 16) else {
      return nil
    }
    return Unicode.Scalar(value).map { .character($0) }
  }

  /// Whether a character can stand in a text by itself and be recognised.
  private static func showsAlone(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
      .paragraphSeparator, .spaceSeparator, .nonspacingMark, .enclosingMark, .spacingMark:
      false
    default: true
    }
  }

  private static func codePoint(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
