// SPDX-License-Identifier: Apache-2.0

/// Reals as the canonical form writes them.
enum DecimalText {
  /// The fewest digits that read back as the same real, with a point and without an exponent.
  ///
  /// A plan holds no infinities and no NaN; should one come here, it is written as 0.0, so that
  /// the file stays one that can be read.
  static func shortest(_ number: Double) -> String {
    guard number.isFinite else { return "0.0" }
    let text = number.description
    guard let mark = text.utf8.firstIndex(of: UInt8(ascii: "e")),
      let exponent = Int(text[text.utf8.index(after: mark)...])
    else { return text }
    return expanded(text[..<mark], exponent: exponent)
  }

  private static func expanded(_ mantissa: Substring, exponent: Int) -> String {
    let sign = mantissa.hasPrefix("-") ? "-" : ""
    let unsigned = mantissa.drop { $0 == "-" }
    let pieces = unsigned.split(separator: ".", omittingEmptySubsequences: false)
    let whole = pieces.first ?? ""
    var fraction = pieces.count > 1 ? pieces[1] : ""
    if fraction == "0" { fraction = "" }
    let digits = String(whole) + String(fraction)
    let point = whole.count + exponent
    if point <= 0 {
      return sign + "0." + String(repeating: "0", count: -point) + digits
    }
    if point >= digits.count {
      return sign + digits + String(repeating: "0", count: point - digits.count) + ".0"
    }
    return sign + digits.prefix(point) + "." + digits.dropFirst(point)
  }
}
