// SPDX-License-Identifier: Apache-2.0

/// Finds where in a JSON file a key path leads.
///
/// Only refused files are walked a second time, so that reading keeps no positions.
enum JSONLocator {
  /// The place of the value at a key path, or of the innermost thing around it that exists.
  ///
  /// - Parameters:
  ///   - keyPath: Keys, and indices of arrays as `[0]`.
  ///   - bytes: A file that `JSONReader` reads.
  /// - Complexity: O(bytes).
  static func position(of keyPath: [String], in bytes: [UInt8]) -> TextPosition {
    var reader = JSONReader(bytes)
    var steps = keyPath[...]
    var offset = 0
    reader.skipBlanks()
    offset = reader.index
    // Whatever the walk throws, the last place found stands.
    try? reader.walk(along: &steps, noting: &offset)
    return TextPosition(of: offset, in: bytes)
  }
}

extension JSONReader {
  /// Thrown to leave the walk once the place is found; never seen outside.
  private static let found = TextFault(at: 0, "")

  fileprivate mutating func walk(
    along steps: inout ArraySlice<String>, noting offset: inout Int
  ) throws(TextFault) {
    skipBlanks()
    offset = index
    guard let step = steps.popFirst(), index < bytes.count else { return }
    var rest = steps
    var place = offset
    if bytes[index] == UInt8(ascii: "{") {
      try? forEachEntry(depth: 0) { key, reader throws(TextFault) in
        let isWanted = key.utf8.elementsEqual(step.utf8)
        if isWanted {
          try reader.walk(along: &rest, noting: &place)
          throw Self.found
        }
        _ = try reader.readValue(depth: 0, inside: "a dictionary")
      }
    } else if bytes[index] == UInt8(ascii: "[") {
      try? forEachElement(depth: 0) { count, reader throws(TextFault) in
        if "[\(count)]" == step {
          try reader.walk(along: &rest, noting: &place)
          throw Self.found
        }
        _ = try reader.readValue(depth: 0, inside: "an array")
      }
    }
    offset = place
  }
}
