// SPDX-License-Identifier: Apache-2.0

import FloorPlan

extension PlanReader {
  /// Makes sure that what is about to be written as a plan's file will be read back.
  ///
  /// Forms differ in size: what was read from 60 MiB in one can be too large in another. Nothing
  /// that this program refuses to read is written by it.
  ///
  /// - Parameter path: Where the bytes would go, for the message.
  /// - Throws: `FileError.notReadBack`.
  /// - Complexity: That of `read(_:vocabulary:)`.
  package static func prove(
    _ bytes: [UInt8], for path: String, vocabulary: (any RuleVocabulary)? = nil
  ) throws(FileError) {
    do throws(PlanFileError) {
      _ = try read(bytes, vocabulary: vocabulary)
    } catch {
      throw .notReadBack(path: path, reason: "\(error)")
    }
  }
}
