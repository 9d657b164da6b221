// SPDX-License-Identifier: Apache-2.0

/// A value that JSON and property lists have in common: what a plan file is made of.
///
/// There is no null, and integers and reals stay apart, so that JSON → property list → JSON gives
/// the same bytes back.
public enum PropertyValue: Hashable, Sendable {
  /// A dictionary whose keys are compared by scalars.
  case dictionary(PropertyDictionary)
  /// An array, in the file's order.
  case array([PropertyValue])
  /// A text, kept scalar by scalar as the file has it.
  case string(ExactText)
  /// A whole number, written without a point.
  case integer(Int)
  /// A number written with a point.
  case real(Double)
  /// `true` or `false`.
  case boolean(Bool)

  /// A text value.
  public static func text(_ text: String) -> PropertyValue { .string(ExactText(text)) }
}

extension PropertyValue {
  /// The dictionary, if this is one.
  package var dictionary: PropertyDictionary? {
    if case .dictionary(let value) = self { value } else { nil }
  }

  /// The text, if this is one.
  package var text: String? {
    if case .string(let value) = self { value.string } else { nil }
  }

  /// The number as a real, if this is an integer or a real.
  package var number: Double? {
    switch self {
    case .integer(let value): Double(value)
    case .real(let value): value
    default: nil
    }
  }

  /// What a person calls a value of this type, such as "a text" or "a whole number".
  package var typeName: String {
    switch self {
    case .dictionary: "a dictionary"
    case .array: "an array"
    case .string: "a text"
    case .integer: "a whole number"
    case .real: "a number"
    case .boolean: "true or false"
    }
  }
}
