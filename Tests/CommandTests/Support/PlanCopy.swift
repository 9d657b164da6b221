// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import PlanFiles
import ProgramRuns
import Testing

/// A copy of the sample fair, `plan.json` in a folder of its own, and the commands run there.
struct PlanCopy {
  let folder: TemporaryFolder
  let name = "plan.json"

  init() throws { folder = try Layouts.folderWithVillage() }

  /// Runs `qarya` with arguments, in the folder.
  func qarya(_ arguments: String..., input: [UInt8] = []) throws -> ProgramResult {
    try qarya(arguments, input: input)
  }

  /// Runs `qarya` with arguments, in the folder.
  func qarya(_ arguments: [String], input: [UInt8] = []) throws -> ProgramResult {
    try Program.qarya.run(arguments, in: folder, input: input)
  }

  /// What the file holds.
  func bytes() throws -> [UInt8] { try folder.bytes(name) }

  /// The file as data.
  func content() throws -> PropertyDictionary {
    try #require(try JSONReader.read(bytes()).dictionary)
  }

  /// Puts a value somewhere into the file.
  func set(_ value: PropertyValue, at path: String...) throws {
    let changed = PropertyValue.dictionary(try content()).setting(value, at: path[...])
    try folder.write(JSONWriter.bytes(of: changed), to: name)
  }

  /// What the file holds beside its history.
  func contentWithoutHistory() throws -> PropertyDictionary {
    var all = try content()
    all["history"] = nil
    return all
  }

  /// The lines of the history beyond those that the sample fair begins with.
  func newHistory() throws -> [PropertyValue] {
    let old = try JSONReader.read(try Layouts.bytes(Layouts.village)).dictionary
    return Array(try content().array("history").dropFirst(try #require(old).array("history").count))
  }
}

extension PropertyDictionary {
  /// The array under a key; empty where there is none.
  func array(_ key: String) -> [PropertyValue] {
    if case .array(let values)? = self[key] { values } else { [] }
  }

  /// The texts of the array under a key.
  func texts(_ key: String) -> [String] { array(key).compactMap(\.text) }
}

extension PropertyValue {
  /// The same with a value set at a path of keys.
  fileprivate func setting(_ value: PropertyValue, at path: ArraySlice<String>) -> PropertyValue {
    guard let key = path.first else { return value }
    var dictionary = dictionary ?? PropertyDictionary()
    dictionary[ExactText(key)] =
      (dictionary[key] ?? .dictionary([:])).setting(value, at: path.dropFirst())
    return .dictionary(dictionary)
  }
}
