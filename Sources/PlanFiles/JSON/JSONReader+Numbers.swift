// SPDX-License-Identifier: Apache-2.0

import FloorPlan

extension JSONReader {
  /// Reads a number: whole without a point or an exponent, real with either.
  mutating func readNumber() throws(TextFault) -> PropertyValue {
    let start = index
    let isNegative = skip(UInt8(ascii: "-"))
    if isNegative, index < bytes.count, bytes[index] == UInt8(ascii: "I") {
      throw TextFault(at: start, "-Infinity is no number that a plan may use")
    }
    var decimal = Decimal()
    let leadingZero = index < bytes.count && bytes[index] == UInt8(ascii: "0")
    let wholeDigits = try readDigits(into: &decimal, isFraction: false, from: start)
    if leadingZero && wholeDigits > 1 {
      throw TextFault(at: start, "a number must not begin with a needless 0")
    }
    var isReal = false
    if skip(UInt8(ascii: ".")) {
      isReal = true
      _ = try readDigits(into: &decimal, isFraction: true, from: start)
    }
    if index < bytes.count, bytes[index] | 0x20 == UInt8(ascii: "e") {
      isReal = true
      index += 1
      try readExponent(into: &decimal, from: start)
    }
    if isReal { return .real(try real(decimal, isNegative: isNegative, from: start)) }
    guard decimal.isExact, decimal.digits <= NumberLimit.magnitude else {
      throw TextFault(at: start, NumberLimit.reason)
    }
    return .integer(isNegative ? -Int(decimal.digits) : Int(decimal.digits))
  }

  /// A number's digits while it is read: `digits × 10^exponent`.
  private struct Decimal {
    var digits: UInt64 = 0
    var exponent = 0
    /// Whether all digits fit; the rest are then only counted in the text itself.
    var isExact = true
  }

  private mutating func readDigits(
    into decimal: inout Decimal, isFraction: Bool, from start: Int
  ) throws(TextFault) -> Int {
    var count = 0
    while index < bytes.count, case let digit = bytes[index] &- UInt8(ascii: "0"), digit < 10 {
      // 18 digits always fit 64 bits.
      if decimal.digits < 100_000_000_000_000_000 {
        decimal.digits = decimal.digits * 10 + UInt64(digit)
        if isFraction { decimal.exponent -= 1 }
      } else {
        decimal.isExact = false
      }
      index += 1
      count += 1
    }
    if count == 0 { throw brokenNumber(from: start) }
    return count
  }

  private mutating func readExponent(
    into decimal: inout Decimal, from start: Int
  ) throws(TextFault) {
    let isNegative = skip(UInt8(ascii: "-"))
    if !isNegative { _ = skip(UInt8(ascii: "+")) }
    var exponent = Decimal()
    _ = try readDigits(into: &exponent, isFraction: false, from: start)
    if exponent.digits > 10_000 {
      decimal.isExact = false
    } else {
      decimal.exponent += isNegative ? -Int(exponent.digits) : Int(exponent.digits)
    }
  }

  private func brokenNumber(from start: Int) -> TextFault {
    index == bytes.count
      ? ended(inside: "a number")
      : TextFault(at: start, "a number lacks a digit")
  }

  private func real(
    _ decimal: Decimal, isNegative: Bool, from start: Int
  ) throws(TextFault) -> Double {
    let sign = isNegative ? -1.0 : 1.0
    // Both are exact in binary, so that their quotient or product is rounded once, correctly.
    if decimal.isExact, decimal.digits <= 1 << 53, (-22...0).contains(decimal.exponent) {
      return sign * (Double(decimal.digits) / Self.powersOfTen[-decimal.exponent])
    }
    let text = String(decoding: bytes[start..<index], as: UTF8.self)
    guard let value = NumberLimit.real(text) else {
      throw TextFault(at: start, NumberLimit.reason)
    }
    return value
  }

  private static let powersOfTen: [Double] = [
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16,
    1e17, 1e18, 1e19, 1e20, 1e21, 1e22,
  ]
}

/// The bound of all numbers in a plan: those up to 2⁵³ are the same in every reader.
enum NumberLimit {
  /// 2⁵³.
  static let magnitude: UInt64 = 1 << 53
  /// The sentence that refuses a number.
  static let reason = "a number is beyond 2⁵³ (9007199254740992)"

  /// The real that a decimal text names; nil when it is none, or beyond 2⁵³ even by a fraction
  /// that rounding would swallow.
  static func real(_ text: String) -> Double? {
    guard let value = Double(text), value.magnitude <= Double(magnitude) else { return nil }
    return value.magnitude == Double(magnitude) && exceedsLimit(text) ? nil : value
  }

  /// Whether a decimal that rounds to 2⁵³ is more than that.
  private static func exceedsLimit(_ text: String) -> Bool {
    let parts = text.split(maxSplits: 1) { $0 == "e" || $0 == "E" }
    let exponent = parts.count > 1 ? Int(parts[1]) ?? 0 : 0
    let mantissa = (parts.first ?? "").drop { $0 == "-" || $0 == "+" }
    let point = mantissa.firstIndex(of: ".") ?? mantissa.endIndex
    let wholeDigits = mantissa.distance(from: mantissa.startIndex, to: point) + exponent
    let digits = mantissa.filter { $0 != "." }
    let leading = digits.prefix { $0 == "0" }.count
    let significant = String(digits.dropFirst(leading).reversed().drop { $0 == "0" }.reversed())
    let limit = "9007199254740992"
    // Rounding to 2⁵³ means the same count of digits before the point, or just less than it.
    guard wholeDigits - leading >= limit.count else { return false }
    return significant > limit
  }
}
