// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// Lets tests write ids as plain texts.
extension Identifier: ExpressibleByStringLiteral, ExpressibleByUnicodeScalarLiteral,
  ExpressibleByExtendedGraphemeClusterLiteral
{
  /// An id in a test; the test process ends at a malformed one.
  public init(stringLiteral value: String) {
    guard let id = Self.checked(value) else {
      preconditionFailure("\(value) is no id")
    }
    self = id
  }

  private static func checked(_ text: String) -> Identifier? { Identifier.init(_:)(text) }
}
