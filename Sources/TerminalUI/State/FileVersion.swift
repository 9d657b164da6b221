// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import LayoutEngine
import PlanFiles

/// A plan as its file had it at one time.
struct FileVersion: Hashable, Sendable {
  /// The plan.
  let plan: Plan
  /// What the file held.
  let bytes: [UInt8]
  /// What tells this content from a later one.
  let fingerprint: Fingerprint
  /// The form that it has.
  let format: DocumentFormat

  /// Reads a file.
  ///
  /// - Throws: `FileError`, or `PlanFileError` where it holds no plan.
  init(reading path: String) throws {
    let content = try FileStore.read(path)
    bytes = content.bytes
    fingerprint = content.fingerprint
    format = DocumentFormat(of: bytes)
    plan = try PlanReader.read(bytes, vocabulary: RuleCatalogue())
  }

  // The content says it all, and the fingerprint the content.
  static func == (one: FileVersion, other: FileVersion) -> Bool {
    one.fingerprint == other.fingerprint
  }

  func hash(into hasher: inout Hasher) { hasher.combine(fingerprint) }
}

extension Plan {
  /// Whether a file would say the same of another plan; what files leave out does not count.
  ///
  /// - Complexity: O(entries of both).
  func isWritten(as other: Plan) -> Bool {
    self == other || PlanWriter.document(of: self) == PlanWriter.document(of: other)
  }
}
