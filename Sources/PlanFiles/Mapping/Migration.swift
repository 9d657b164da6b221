// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// Brings documents of older versions of the format to the version that the program reads.
enum Migration {
  /// The document in the current version.
  ///
  /// A step for each version there was belongs here, from version 1 to 2, from 2 to 3…: each takes
  /// the whole document, changes what the new version says otherwise, and raises `formatVersion`.
  /// There is only version 1 so far, and so no step.
  ///
  /// - Throws: `PlanFileError` when this is no plan, or a version that is not known.
  static func current(_ document: PropertyDictionary) throws(PlanFileError) -> PropertyDictionary {
    let format = try document.required(FileKey<String>.text("format"))
    guard ExactText(format) == ExactText(PlanReader.format) else {
      throw PlanFileError(
        keyPath: ["format"],
        reason: "\(Excerpt.quoted(format)) is not \(PlanReader.format): this is no plan")
    }
    let version = try document.required(FileKey<Int?>.wholeNumber("formatVersion")) ?? 0
    if version > PlanReader.version {
      throw PlanFileError(
        keyPath: ["formatVersion"],
        reason: "the file is of version \(version); this program reads version "
          + "\(PlanReader.version)")
    }
    if version < 1 {
      throw PlanFileError(
        keyPath: ["formatVersion"], reason: "there is no version \(version); the first is 1")
    }
    return document
  }
}
