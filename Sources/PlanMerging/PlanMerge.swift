// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import LayoutEngine
import PlanFiles

/// What two people did to one plan, each without the other, as one plan.
///
/// What only one touched is taken, what both did alike is taken once, and the histories are joined by
/// time. Where both touched one thing differently, and where what they did together would come to what
/// neither plan had (a cooperative on two stands, two on one that is not shared, a seat on a stand that
/// is gone, a new drawing of an approved plan), ours stands and the conflict is told. The plan is
/// always one that the reader accepts, and violates `oneEach` and `placed` nowhere where neither ours
/// nor theirs did.
package struct PlanMerge: Sendable {
  /// What both began with, and what each made of it.
  package let versions: ThreeVersions<Plan>
  /// What came of it.
  package let plan: Plan
  /// What ours stands in, in the order of the file's parts.
  package let conflicts: [MergeConflict]
  /// How many differences from what both began with were taken from ours, and from theirs alone.
  package let taken: (ours: Int, theirs: Int)
  /// What each side did.
  let ours: PlanComparison
  let theirs: PlanComparison

  /// Merges.
  ///
  /// - Complexity: that of writing, comparing and checking the plans a few times.
  package init(_ versions: ThreeVersions<Plan>) {
    self.versions = versions
    let written = versions.map(MergedVersion.init)
    func done(_ plan: Plan, _ document: PropertyDictionary) -> PlanComparison {
      PlanComparison(from: versions.base, to: plan, documents: (written.base.document, document))
    }
    ours = done(versions.ours, written.ours.document)
    theirs = done(versions.theirs, written.theirs.document)
    var draft = MergeDraft(written)
    plan = draft.finished()
    var seen: Set<[String]> = []
    conflicts = draft.conflicts.filter { seen.insert($0.path).inserted }
      .sorted { $0.path.lexicographicallyPrecedes($1.path) }
    let made = done(plan, PlanWriter.document(of: plan)).changes
    taken = (
      made.intersection(ours.changes).count,
      made.intersection(theirs.changes).subtracting(ours.changes).count
    )
  }
}

extension PlanComparison {
  /// The differences but for the history, which both sides write.
  fileprivate var changes: Set<Difference> { Set(differences.filter { $0.path != ["history"] }) }
}
