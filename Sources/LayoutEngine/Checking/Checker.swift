// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// Checks a plan, and checks it again after changes without redoing what they cannot have touched.
///
/// A checker is a value: it keeps the last plan it saw, what follows from its geometry, and what
/// each rule found. `update(to:)` compares the new plan with the last one, part by part; parts that
/// were not touched share their storage, so that costs next to nothing. Only rules that look at
/// something changed are checked again.
///
/// ```swift
/// var checker = Checker(plan)
/// checker.update(to: edited)
/// let better = checker.quality(of: another) < checker.report.quality
/// ```
public struct Checker: Sendable {
  /// The plan that the report is about.
  public private(set) var plan: Plan
  /// The verdict on it.
  public var report: Report { Report(situation, found: found, unchecked: book.unchecked) }
  private var book: RuleBook
  private(set) var situation: Situation
  /// What each active rule found.
  private var found: [[Violation]]

  /// Checks a plan.
  ///
  /// - Complexity: O(cells + stands + what the rules ask).
  public init(_ plan: Plan) {
    self.plan = plan
    let book = RuleBook(plan)
    let situation = Situation(plan, aisleRule: book.aisleRule)
    self.book = book
    self.situation = situation
    found = book.active.map { $0.violations(in: situation) }
  }

  /// The floor of the plan: aisles, open sides, fronts.
  public var floor: Floor { situation.survey.floor }

  /// How every two stands of the plan stand to each other.
  public var neighbours: Neighbours { situation.survey.neighbours }

  /// What the plan is compared by.
  public var quality: PlanQuality { PlanQuality(situation, found: found) }

  /// Goes on to another plan, usually the last one after an edit.
  ///
  /// - Complexity: After a change of placements alone, O(stands + cooperatives) and the checks of
  ///   the rules that look at placements; nothing is walked or measured anew.
  public mutating func update(to plan: Plan) {
    let rulesChanged = plan.rules != self.plan.rules || Self.namesChanged(self.plan, plan)
    let newBook = rulesChanged ? RuleBook(plan) : book
    let aspects = situation.aspects(changing: self.plan, to: plan, book: newBook, from: book)
    let next = situation.following(plan, changed: aspects, aisleRule: newBook.aisleRule)
    if rulesChanged {
      found = newBook.active.map { $0.violations(in: next) }
    } else {
      for (number, rule) in newBook.active.enumerated()
      where !rule.looksAt.isDisjoint(with: aspects) {
        found[number] = rule.violations(in: next)
      }
    }
    self.plan = plan
    book = newBook
    situation = next
  }

  /// How good another plan is, usually this one with a change that somebody considers.
  ///
  /// - Complexity: As `update(to:)`; the checker stays as it is.
  public func quality(of plan: Plan) -> PlanQuality {
    var other = self
    other.update(to: plan)
    return other.quality
  }

  /// How good the plan would be after an edit.
  ///
  /// - Throws: `EditRefusal` if the plan does not take the edit.
  public func quality(after edit: Edit) throws(EditRefusal) -> PlanQuality {
    quality(of: try plan.applying(edit, stamp: nil))
  }

  /// Whether rules may read otherwise, because what they may name has come, gone or moved.
  private static func namesChanged(_ old: Plan, _ new: Plan) -> Bool {
    old.hall != new.hall
      || old.cooperatives != new.cooperatives
        && old.cooperatives.keys != new.cooperatives.keys
  }
}
