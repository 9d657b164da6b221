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

  /// Merges.
  ///
  /// - Complexity: that of writing, comparing and checking the plans a few times.
  package init(_ versions: ThreeVersions<Plan>) {
    self.versions = versions
    var draft = MergeDraft(versions.map(MergedVersion.init))
    plan = draft.finished()
    var seen: Set<[String]> = []
    conflicts = draft.conflicts.filter { seen.insert($0.path).inserted }
      .sorted { $0.path.lexicographicallyPrecedes($1.path) }
    taken = Self.taken(versions, draft.versions, plan)
  }

  private static func taken(
    _ plans: ThreeVersions<Plan>, _ versions: ThreeVersions<MergedVersion>, _ merged: Plan
  ) -> (Int, Int) {
    func changes(_ plan: Plan, _ document: PropertyDictionary) -> Set<PlanComparison.Difference> {
      let comparison = PlanComparison(
        from: plans.base, to: plan, documents: (versions.base.document, document))
      return Set(comparison.differences.filter { $0.path != ["history"] })
    }
    let made = changes(merged, PlanWriter.document(of: merged))
    let ours = changes(plans.ours, versions.ours.document)
    let theirs = changes(plans.theirs, versions.theirs.document)
    return (made.intersection(ours).count, made.intersection(theirs).subtracting(ours).count)
  }
}
