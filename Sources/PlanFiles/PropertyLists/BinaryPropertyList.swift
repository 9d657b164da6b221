// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// Binary property lists (`bplist00`), as Apple's and Python's readers take them.
package enum BinaryPropertyList {
  static let mark = Array("bplist00".utf8)
  static let trailerLength = 32

  /// The value that a file describes.
  ///
  /// Only what a plan may hold is taken; see `XMLPropertyList.read(_:)`. Objects that are named
  /// more than once count each time, so that a small file cannot describe a huge value.
  ///
  /// - Throws: `PlanFileError` with a key path and without a line.
  package static func read(_ bytes: [UInt8]) throws(PlanFileError) -> PropertyValue {
    guard bytes.count <= JSONReader.sizeLimit else {
      throw PlanFileError(reason: "the file is larger than \(JSONReader.sizeLimit >> 20) MiB")
    }
    var reader = try BinaryPropertyListReader(bytes)
    return try reader.readTop()
  }

  /// The file that describes a value: equal texts and numbers are written once.
  package static func bytes(of value: PropertyValue) -> [UInt8] {
    var writer = BinaryPropertyListWriter()
    return writer.bytes(of: value)
  }
}
