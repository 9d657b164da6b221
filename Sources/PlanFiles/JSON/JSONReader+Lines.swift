// SPDX-License-Identifier: Apache-2.0

extension JSONReader {
  /// The line, from 1, of the value at a key path, or of the innermost thing around it.
  ///
  /// - Parameters:
  ///   - keyPath: Keys, and indices of arrays as `[0]`.
  ///   - bytes: A file that can be read.
  /// - Complexity: O(bytes).
  package static func line(of keyPath: [String], in bytes: [UInt8]) -> Int {
    JSONLocator.position(of: keyPath, in: bytes).line
  }
}
