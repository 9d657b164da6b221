// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Wording

/// What a rule says of one thing that it looks at: what it measured there, and whether that breaks
/// it.
///
/// Kinds that give a verdict on a stand, a seat, a pair of stands or a holding (`StandRule`,
/// `SeatRule`, `PairRule`, `NeedRule`) say it once: what is checked, what the solver pays and what
/// is told of a plan follow from it.
struct Verdict {
  var isBroken = true
  /// What was measured; infinite where nothing was found to measure.
  var measured: Double?
  /// What the rule asks of it.
  var limit: Double?
  var unit = Violation.Unit.none
  /// The penalty if the rule is a wish; its weight where nil.
  var cost: Double?
  /// Which way the rule is broken, in the kind's own word, where there are several.
  var aspect = ""
  /// Where the way narrows, if that is the reason.
  var narrowing: Narrowing?
}

extension Findings {
  /// Adds a verdict, if it is that the rule is broken, on some stands and those who have them.
  mutating func add(
    _ verdict: Verdict, on stands: [Int], of cooperatives: [Int] = [], _ situation: Situation
  ) {
    guard verdict.isBroken else { return }
    add(
      stands: stands.map(situation.id(ofStand:)),
      cooperatives: cooperatives.map(situation.id(ofCooperative:)), measured: verdict.measured,
      limit: verdict.limit, unit: verdict.unit, cost: verdict.cost, aspect: verdict.aspect,
      narrowing: verdict.narrowing)
  }
}

extension Measure {
  /// What a verdict measured; nil where it measured nothing.
  init?(
    _ verdict: Verdict, on stands: [Int], of cooperatives: [Int] = [], _ situation: Situation
  ) {
    guard let measured = verdict.measured else { return nil }
    self.init(
      stands: stands.map(situation.id(ofStand:)),
      cooperatives: cooperatives.map(situation.id(ofCooperative:)), measured,
      limit: verdict.limit, verdict.unit)
  }
}
