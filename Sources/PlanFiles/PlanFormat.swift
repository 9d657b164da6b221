// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// The forms that a plan file can have; all say the same.
public enum PlanFormat: String, CaseIterable, Hashable, Sendable {
  /// The plan's own: plist-style JSON.
  case json
  /// An XML property list.
  case xml = "plist"
  /// A binary property list.
  case binary = "bplist"

  /// The form that a file's extension asks for; nil for another extension.
  public init?(path: String) {
    let name = path.split(separator: "/", omittingEmptySubsequences: false).last ?? ""
    guard let dot = name.lastIndex(of: ".") else { return nil }
    self.init(rawValue: name[name.index(after: dot)...].lowercased())
  }

  /// Reads a document in any of the forms, told apart by how they begin.
  ///
  /// - Throws: `PlanFileError` with the place where the form is broken.
  public static func read(_ bytes: [UInt8]) throws(PlanFileError) -> PropertyValue {
    if BinaryPropertyList.isMark(of: bytes) { return try BinaryPropertyList.read(bytes) }
    let first = bytes.first { ![0x20, 0x09, 0x0A, 0x0D].contains($0) }
    if first == UInt8(ascii: "<") { return try XMLPropertyList.read(bytes) }
    return try JSONReader.read(bytes)
  }

  /// Writes a document in this form.
  public func bytes(of value: PropertyValue) -> [UInt8] {
    switch self {
    case .json: JSONWriter.bytes(of: value)
    case .xml: XMLPropertyList.bytes(of: value)
    case .binary: BinaryPropertyList.bytes(of: value)
    }
  }
}
