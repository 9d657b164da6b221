// SPDX-License-Identifier: Apache-2.0

import Foundation

/// The plans that come with the program.
public enum Layouts {
  /// The sample fair: 56 stands, all placed, four cooperatives waiting.
  public static let village = "solidarity-village.json"

  /// The names of all of them.
  public static var names: [String] {
    let entries = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return entries.filter { $0.hasSuffix(".json") }.sorted()
  }

  /// The bytes of one.
  public static func bytes(_ name: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: folder.appending(path: name)))
  }

  /// A folder with a copy of the sample fair as `plan.json`.
  public static func folderWithVillage() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write(try bytes(village), to: "plan.json")
    return folder
  }

  private static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "layouts")
}
