// SPDX-License-Identifier: Apache-2.0

/// A name that ends in a number: `s057` is the 57th of `s`, `B02` the second of `B`.
package struct NumberedName: Hashable {
  /// The largest number that is counted on: nine digits.
  static let limit = 999_999_999

  package let prefix: String
  package let value: Int
  /// How many digits the name has at least.
  package let digits: Int

  package init(prefix: String, value: Int, digits: Int) {
    self.prefix = prefix
    self.value = value
    self.digits = digits
  }

  /// Takes a name apart; nil unless it ends in one to nine digits `0`–`9`.
  package init?(_ text: String) {
    let bytes = Array(text.utf8)
    let count = bytes.reversed().prefix { (0x30...0x39).contains($0) }.count
    guard (1...9).contains(count) else { return nil }
    prefix = String(decoding: bytes.dropLast(count), as: UTF8.self)
    value = bytes.suffix(count).reduce(0) { $0 * 10 + Int($1 - 0x30) }
    digits = count
  }

  /// The name in words: `B02`.
  package var text: String {
    let number = "\(value)"
    return prefix + String(repeating: "0", count: max(0, digits - number.utf8.count)) + number
  }

  /// Stands for the digits as they are written; the same for names of one prefix that read the same.
  var code: Int {
    var written = 1
    var limit = 10
    while value >= limit, written < 10 {
      written += 1
      limit *= 10
    }
    return value * 16 + max(digits, written)
  }

  /// The next name of the series; nil after the last.
  var next: NumberedName? {
    value < Self.limit ? NumberedName(prefix: prefix, value: value + 1, digits: digits) : nil
  }
}
