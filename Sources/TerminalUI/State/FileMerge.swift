// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import PlanMerging
import Wording

/// What is worked on and what somebody else saved meanwhile, as one plan.
struct FileMerge: Sendable {
  /// Why it is worked out.
  enum Occasion: Hashable, Sendable {
    /// The file changed.
    case fileChanged
    /// The plan was to be saved, and the file had changed.
    case saving
    /// The person asks for it.
    case asked
  }

  /// What the file has now.
  let version: FileVersion
  /// What both began with.
  let base: Plan
  /// How it came together; nil where nothing here was unsaved, so that the file's plan is taken.
  let merge: PlanMerge?
  /// The state of the session that it was worked out for.
  let revision: Int
  /// Why it was worked out; but where the file changed, it is saved then.
  let occasion: Occasion

  /// The plan that comes of it.
  var plan: Plan { merge?.plan ?? version.plan }
  /// Where both did different things.
  var conflicts: [MergeConflict] { merge?.conflicts ?? [] }

  /// Works it out.
  ///
  /// - Parameters:
  ///   - base: What both began with.
  ///   - plan: The plan that is worked on.
  /// - Complexity: that of a merge.
  init(_ version: FileVersion, base: Plan, into plan: Plan, revision: Int, on occasion: Occasion) {
    self.version = version
    self.base = base
    self.revision = revision
    self.occasion = occasion
    merge =
      plan.isWritten(as: base)
      ? nil : PlanMerge(ThreeVersions(base: base, ours: plan, theirs: version.plan))
  }
}

/// How bringing both together went.
enum FileMergeOutcome: Sendable {
  /// Both, as one plan or with conflicts.
  case found(FileMerge)
  /// It cannot be done, for this reason.
  case failed(reason: Phrase, FileMerge.Occasion)
}
