// SPDX-License-Identifier: Apache-2.0

/// What is wrong with a file that should be in QAPLIB format, and where.
public struct QAPLIBError: Error, Equatable, Sendable {
  /// What is wrong.
  package enum Reason: Equatable, Sendable {
    /// The file holds nothing but white space.
    case empty
    /// A word is not a whole number; its first characters, made printable.
    case notAWholeNumber(String)
    /// A whole number has too many digits.
    case numberTooLarge
    /// The first number is not a size.
    case impossibleSize(Int)
    /// The file ends before the matrices do.
    case tooFewNumbers(expected: Int, found: Int)
    /// Something follows the matrices.
    case tooManyNumbers(expected: Int)
    /// The numbers make no instance.
    case instance(InstanceError)
  }

  /// What is wrong.
  package let reason: Reason
  /// Where, counted from 1: the offending word, or the end of the file.
  package let line: Int
  /// The byte in the line, counted from 1.
  package let column: Int
}

extension QAPLIBError: CustomStringConvertible {
  /// Line, column and reason, without a full stop: `3:14: not a whole number: "x"`.
  public var description: String {
    "\(line):\(column): \(reason)"
  }
}

extension QAPLIBError.Reason: CustomStringConvertible {
  /// The reason in words, without a full stop.
  package var description: String {
    switch self {
    case .empty: "the file is empty"
    case .notAWholeNumber(let word): "not a whole number: \"\(word)\""
    case .numberTooLarge: "the number is too large"
    case .impossibleSize(let size): "impossible size \(size)"
    case .tooFewNumbers(let expected, let found):
      "the size calls for \(expected) numbers after it, the file ends after \(found)"
    case .tooManyNumbers(let expected):
      "the size calls for \(expected) numbers after it, more follow"
    case .instance(let error): error.description
    }
  }
}
