// SPDX-License-Identifier: Apache-2.0

extension PropertyValue {
  /// The largest number, either way, that a plan file can hold: 2⁵³.
  package static let numberLimit = 9_007_199_254_740_992

  /// How deep dictionaries and arrays in a part of a plan may nest; the file allows 64 in all.
  private static let depthLimit = 62

  /// Whether a plan file can hold the value: finite numbers within ±2⁵³, texts without control
  /// characters, no endless nesting.
  ///
  /// - Complexity: O(size).
  package var isStorable: Bool { isStorable(depth: Self.depthLimit) }

  private func isStorable(depth: Int) -> Bool {
    guard depth > 0 else { return false }
    switch self {
    case .dictionary(let dictionary):
      return dictionary.entries.allSatisfy {
        $0.key.isStorable && $0.value.isStorable(depth: depth - 1)
      }
    case .array(let values): return values.allSatisfy { $0.isStorable(depth: depth - 1) }
    case .string(let text): return text.isStorable
    case .integer(let number): return number.magnitude <= Self.numberLimit.magnitude
    case .real(let number): return Self.isStorable(number)
    case .boolean: return true
    }
  }

  /// Whether a plan file can hold a number.
  package static func isStorable(_ number: Double) -> Bool {
    number.isFinite && number.magnitude <= Double(numberLimit)
  }
}
