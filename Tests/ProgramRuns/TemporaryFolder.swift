// SPDX-License-Identifier: Apache-2.0

import Foundation

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
