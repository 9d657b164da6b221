// SPDX-License-Identifier: Apache-2.0

import TerminalDriver

/// Where keys lie on keyboards that do not type the Latin letter of a command.
///
/// A key that means nothing by what it types counts as the key of a Latin keyboard at its place:
/// as the terminal tells it (kitty's protocol, any layout), else by the Arabic layout (Arabic 101,
/// as in Windows and in X11’s `ara`) and by the row of digits of the French one (AZERTY), whose
/// letters are where their labels say.
enum KeyboardLayout {
  /// The key itself, then what it counts as where that means nothing.
  static func readings(of key: Key) -> [Key] {
    guard case .character(let scalar) = key.code else { return [key] }
    // What types Latin letters and signs lies where its label says, whatever the terminal tells.
    let base = scalar.isASCII ? nil : key.base
    return [key]
      + [base ?? latin[scalar]].compactMap { $0.map { Key(.character($0), key.modifiers) } }
  }

  /// The digit of a key, ٤ and ۴ like 4; nil for what types none.
  static func digit(of key: Key) -> Int? {
    guard let scalar = key.text else { return nil }
    switch scalar.value {
    case 0x30...0x39: return Int(scalar.value) - 0x30
    case 0x660...0x669: return Int(scalar.value) - 0x660
    case 0x6F0...0x6F9: return Int(scalar.value) - 0x6F0
    default: return nil
    }
  }

  private static let latin: [Unicode.Scalar: Unicode.Scalar] = {
    // The unshifted digits of AZERTY but for its hyphen.
    var table: [Unicode.Scalar: Unicode.Scalar] = [
      "&": "1", "é": "2", "\"": "3", "'": "4", "(": "5", "è": "7", "_": "8", "ç": "9", "à": "0",
    ]
    for (arabic, latin) in rows {
      for (from, to) in zip(arabic.unicodeScalars, latin.unicodeScalars) { table[from] = to }
    }
    for digit in 0..<10 as Range<UInt32> {
      for zero in [0x660, 0x6F0] as [UInt32] {
        guard let from = Unicode.Scalar(zero + digit), let to = Unicode.Scalar(0x30 + digit) else {
          continue
        }
        table[from] = to
      }
    }
    // Lam and alef come as one character from X11.
    for (from, to) in [("\u{FEFB}", "b"), ("\u{FEF5}", "B"), ("\u{FEF7}", "G"), ("\u{FEF9}", "T")]
      as [(Unicode.Scalar, Unicode.Scalar)]
    {
      table[from] = to
    }
    return table
  }()

  /// The rows of the Arabic keyboard, unshifted and shifted, and those of the Latin one.
  private static let rows = [
    ("ضصثقفغعهخحجد", "qwertyuiop[]"), ("شسيبلاتنمكط", "asdfghjkl;'"), ("ئءؤرىةوزظ", "zxcvnm,./"),
    ("ذ", "`"), ("\u{64E}\u{64B}\u{64F}\u{64C}إ\u{2018}÷×؛", "QWERYUIOP"),
    ("\u{650}\u{64D}أـ،", "ASHJK"), ("\u{652}آ\u{2019}؟", "XNM?"), ("\u{651}", "~"),
  ]
}
