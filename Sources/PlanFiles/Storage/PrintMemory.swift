// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Glibc

/// What was printed of a plan last.
package struct LastPrint: Hashable, Sendable {
  /// When, in UTC as files have it.
  package let at: String
  /// The control number on the pages.
  package let control: String
  /// The plan as it was printed, without its history.
  package let plan: Plan

  /// Remembers a print.
  package init(at: String, control: String, plan: Plan) {
    self.at = at
    self.control = control
    self.plan = plan
  }
}

/// Keeps what was printed of a plan last, in a file beside the plan's own: `.NAME.qarya-printed`.
///
/// It can be removed at any time; then nobody knows any more what paper says. It has the plan's mode
/// and owner, and one that belongs to a stranger is neither read nor written.
package struct PrintMemory: Hashable, Sendable {
  /// Where it is kept.
  package let path: String
  private let plan: String

  private static let format = "qarya-printed"
  private static let version = 1

  /// The memory of a plan's file, which need not exist; links are followed.
  package init(of plan: String) {
    let plan = FilePath.followingLinks(plan)
    let slash = plan.utf8.lastIndex(of: UInt8(ascii: "/"))
    let name = slash.map { plan[plan.utf8.index(after: $0)...] } ?? plan[...]
    path = FilePath.folder(of: plan) + "/." + name + ".qarya-printed"
    self.plan = plan
  }

  /// What was printed last; nil where nobody knows.
  ///
  /// - Complexity: O(bytes).
  package func read() -> LastPrint? {
    guard Journal.isTrusted(path, of: plan) == true,
      let file = try? Descriptor(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY),
      let bytes = try? file.readAll(limit: JSONReader.sizeLimit),
      let document = (try? DocumentFormat.json.read(bytes))?.dictionary,
      document["format"] == .text(Self.format), document["formatVersion"] == .integer(Self.version),
      let at = document["at"]?.text, let control = document["control"]?.text,
      let value = document["plan"], let printed = try? PlanReader.plan(of: value)
    else { return nil }
    return LastPrint(at: at, control: control, plan: printed)
  }

  /// Remembers a print in the place of the last one.
  ///
  /// - Complexity: O(bytes of the plan), with one forced write to the disk.
  package func note(_ print: LastPrint) throws(FileError) {
    guard Journal.isTrusted(path, of: plan) != false else { throw .exists(path: path) }
    var printed = PlanWriter.document(of: print.plan)
    printed["history"] = nil
    let document: PropertyDictionary = [
      "format": .text(Self.format), "formatVersion": .integer(Self.version),
      "at": .text(print.at), "control": .text(print.control), "plan": .dictionary(printed),
    ]
    try Replacement(of: path, like: FilePath.status(plan))
      .carryOut(DocumentFormat.json.bytes(of: .dictionary(document)))
  }
}
