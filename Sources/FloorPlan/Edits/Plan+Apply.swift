// SPDX-License-Identifier: Apache-2.0

extension Plan {
  /// Carries out an edit and returns the edit that takes it back, history included.
  ///
  /// Every plan that edits lead to can be written, and is the same when it is read again; an edit
  /// that would lead elsewhere is refused.
  ///
  /// - Parameters:
  ///   - edit: What to change.
  ///   - stamp: Who does it and when; nil writes nothing into the history.
  ///   - vocabulary: Who knows what rules mean; without one, rules are written unchecked.
  /// - Throws: `EditRefusal`; the plan is then as it was.
  /// - Complexity: O(1) dictionary work for each part touched, O(stands) to find where a
  ///   cooperative sits.
  public mutating func apply(
    _ edit: Edit, stamp: Stamp?, vocabulary: (any RuleVocabulary)? = nil
  ) throws(EditRefusal) -> Edit {
    var draft = PlanDraft(plan: self, stamp: stamp, vocabulary: vocabulary)
    do throws(EditRefusal) {
      // The draft holds the only reference while it works, so that tables change in place.
      self = Plan.vacated
      if let stamp, !stamp.isStorable { throw .unstorableText("history") }
      try draft.carryOut(edit)
      self = draft.plan
      return .restore(draft.inverse)
    } catch {
      draft.takeBack()
      self = draft.plan
      throw error
    }
  }

  /// The plan after an edit.
  ///
  /// See `apply(_:stamp:)`.
  package func applying(
    _ edit: Edit, stamp: Stamp?, vocabulary: (any RuleVocabulary)? = nil
  ) throws(EditRefusal) -> Plan {
    var plan = self
    _ = try plan.apply(edit, stamp: stamp, vocabulary: vocabulary)
    return plan
  }

  /// What stands in for a plan while a draft of it is worked on.
  private static let vacated = Plan(hall: Hall(width: 0, depth: 0))
}
