// SPDX-License-Identifier: Apache-2.0

extension DisplayText: ExpressibleByStringInterpolation {
  /// A sentence of the program: its own words, numbers, and texts that are safe already.
  ///
  /// A `String` cannot be put in; it has to become a ``DisplayText`` first. Parts stay in the order
  /// that they have already, and follow each other from left to right:
  ///
  ///     let line: DisplayText = "placed \(name) on \(number) · \(area) m²"
  package init(stringInterpolation parts: StringInterpolation) {
    self = parts.text
  }

  /// Collects the parts of an interpolated text.
  package struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var text = DisplayText.empty

    /// Starts with nothing.
    package init(literalCapacity: Int, interpolationCount: Int) {}

    /// Adds words of the program itself.
    package mutating func appendLiteral(_ literal: String) {
      guard !literal.isEmpty else { return }
      text = text + DisplayText(stringLiteral: literal)
    }

    /// Adds a text as it is.
    package mutating func appendInterpolation(_ part: DisplayText) {
      text = text + part
    }

    /// Adds a whole number in decimal digits.
    package mutating func appendInterpolation(_ number: some BinaryInteger) {
      text = text + DisplayText(stringLiteral: String(number))
    }
  }
}
