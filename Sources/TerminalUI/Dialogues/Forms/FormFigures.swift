// SPDX-License-Identifier: Apache-2.0

/// Numbers in a form, as people type them.
enum FormFigures {
  /// The number that a text says, with a point or a comma; empty is 0.
  ///
  /// Nil for what is no number, negative or absurdly large.
  static func value(_ text: String) -> Double? {
    let trimmed = text.filter { $0 != " " && $0 != "\u{A0}" }
    if trimmed.isEmpty { return 0 }
    let plain = String(trimmed.map { $0 == "," || $0 == "٫" ? "." : latin($0) })
    guard plain.allSatisfy({ $0 == "." || ("0"..."9").contains($0) }), let value = Double(plain),
      value.isFinite, value <= 1e6
    else { return nil }
    return value
  }

  /// Arabic-Indic digits as Latin ones.
  private static func latin(_ digit: Character) -> Character {
    guard let scalar = digit.unicodeScalars.first, (0x660...0x669).contains(scalar.value),
      let ascii = Unicode.Scalar(scalar.value - 0x660 + 0x30)
    else { return digit }
    return Character(ascii)
  }
}
