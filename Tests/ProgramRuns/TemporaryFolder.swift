// SPDX-License-Identifier: Apache-2.0

import Foundation
import PathBytes

/// A folder of its own for a test, removed afterwards.
public final class TemporaryFolder: Sendable {
  /// Its path, without links.
  public let path: String

  /// Makes an empty folder.
  public init() throws {
    let parent = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
    let name = "qarya-" + String(UInt64.random(in: 0 ... .max), radix: 36)
    let folder = parent.appending(path: name)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    path = folder.path
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// The path of a file in the folder.
  public subscript(name: String) -> String { path + "/" + name }

  /// What lies in the folder, in order.
  public func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: path).sorted()
  }

  /// What lies in the folder, in the order of the bytes, with all of them (`PathBytes`).
  public func namesWithAllBytes() -> [String] {
    guard let listing = opendir(path) else { return [] }
    defer { closedir(listing) }
    var names: [[UInt8]] = []
    while let entry = readdir(listing) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
      if name != [0x2E], name != [0x2E, 0x2E] { names.append(name) }
    }
    return names.sorted { $0.lexicographicallyPrecedes($1) }.map { PathBytes.text($0) }
  }

  /// Gives a file another name, of any bytes.
  public func move(_ old: String, to new: String) {
    PathBytes.withCString(self[old]) { old in
      _ = PathBytes.withCString(self[new]) { rename(old, $0) }
    }
  }

  /// Makes a folder in it, of any name.
  public func makeFolder(_ name: String) {
    PathBytes.withCString(self[name]) { _ = mkdir($0, 0o755) }
  }

  /// Whether a file is there.
  public func has(_ name: String) -> Bool { FileManager.default.fileExists(atPath: self[name]) }

  /// Writes a file.
  public func write(_ bytes: [UInt8], to name: String) throws {
    try Data(bytes).write(to: URL(filePath: self[name]))
  }

  /// Writes a text file.
  public func write(_ text: String, to name: String) throws {
    try write(Array(text.utf8), to: name)
  }

  /// All bytes of a file.
  public func bytes(_ name: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: URL(filePath: self[name])))
  }

  /// A text file.
  public func text(_ name: String) throws -> String {
    String(decoding: try bytes(name), as: UTF8.self)
  }
}
