// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// The forms that one and the same document can be written in.
public enum DocumentFormat: CaseIterable, Hashable, Sendable {
  /// Plan files.
  case json
  /// XML property lists.
  case xml
  /// Binary property lists.
  case binary

  /// What may come before a document: white space, and the bytes of a byte order mark.
  private static let blanks: Set<UInt8> = [0x20, 0x0A, 0x0D, 0x09, 0xEF, 0xBB, 0xBF]

  /// The form that a file's name asks for: `.json`, `.plist` or `.bplist`; nil for any other.
  package init?(path: String) {
    guard let point = path.utf8.lastIndex(of: UInt8(ascii: ".")) else { return nil }
    switch path[point...].lowercased() {
    case ".json": self = .json
    case ".plist": self = .xml
    case ".bplist": self = .binary
    default: return nil
    }
  }

  /// The form that bytes seem to have, by how they begin.
  package init(of bytes: [UInt8]) {
    if bytes.starts(with: "bplist".utf8) {
      self = .binary
    } else if bytes.first(where: { !Self.blanks.contains($0) }) == UInt8(ascii: "<") {
      self = .xml
    } else {
      self = .json
    }
  }

  /// Whether a file's bytes look like a plan in one of the forms, however damaged.
  static func mayHoldPlan(_ bytes: [UInt8]) -> Bool {
    let format = DocumentFormat(of: bytes)
    if format == .json, bytes.first(where: { !blanks.contains($0) }) != UInt8(ascii: "{") {
      return false
    }
    // Every form writes short texts of ASCII as they are.
    let mark = Array(PlanReader.format.utf8)
    return bytes.indices.contains { bytes[$0] == mark[0] && bytes[$0...].starts(with: mark) }
  }

  /// The document that bytes of this form describe.
  ///
  /// - Throws: `PlanFileError` with a line, except for the binary form.
  package func read(_ bytes: [UInt8]) throws(PlanFileError) -> PropertyValue {
    switch self {
    case .json: try JSONReader.read(bytes)
    case .xml: try XMLPropertyList.read(bytes)
    case .binary: try BinaryPropertyList.read(bytes)
    }
  }

  /// The bytes that describe a document in this form.
  package func bytes(of document: PropertyValue) -> [UInt8] {
    switch self {
    case .json: JSONWriter.bytes(of: document)
    case .xml: XMLPropertyList.bytes(of: document)
    case .binary: BinaryPropertyList.bytes(of: document)
    }
  }
}
