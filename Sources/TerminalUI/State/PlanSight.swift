// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import LayoutEngine
import PlanReports
import StandMaps

/// All that is seen of a plan: what the checker found, the map, and ordered lists.
struct PlanSight: Sendable {
  /// The plan itself.
  private(set) var plan: Plan
  /// The engine that checks it.
  private(set) var checker: Checker
  /// What the engine found.
  private(set) var report: Report
  /// The gravest problem of each stand that has one.
  private(set) var severities: [Stand.ID: Severity]
  /// The map, ready to be painted.
  private(set) var map: MapPainter
  /// How the stands are taken.
  private(set) var stands: StandCounts
  /// Ordered views of the plan.
  private(set) var lists: PlanLists
  /// The engine of gestures, with what it had to look up for the last one.
  private(set) var gestures: Gestures
  /// In which order what was found is told.
  private var order: ReadingOrder

  /// Looks at a plan.
  init(_ plan: Plan, longRules: Checker.LongRules = .checked) {
    self.plan = plan
    checker = Checker(plan, longRules: longRules)
    order = ReadingOrder(plan)
    report = order.sorted(checker.report)
    severities = Self.severities(of: report)
    map = MapPainter(plan: plan, floor: checker.floor, findings: checker.findings)
    stands = StandCounts(plan)
    lists = PlanLists(plan)
    gestures = Gestures(plan)
  }

  /// Goes on to another plan.
  ///
  /// - Parameters:
  ///   - inverse: The edit that takes the change back, so that only what it touched is
  ///   checked again; nil looks for what changed.
  ///   - longRules: What becomes of rules that take long.
  mutating func follow(
    _ plan: Plan, changedBy inverse: Edit?, longRules: Checker.LongRules = .checked
  ) {
    self.plan = plan
    checker.update(to: plan, changedBy: inverse, longRules: longRules)
    if !order.holds(for: plan, changedBy: inverse) { order = ReadingOrder(plan) }
    readReport()
    map = MapPainter(
      plan: plan, floor: checker.floor, findings: checker.findings(after: map.findings), after: map)
    stands = StandCounts(plan)
    lists = PlanLists(plan, after: lists)
    gestures = Gestures(plan)
  }

  /// Checks what was put off.
  mutating func settle() {
    checker.settle()
    readReport()
  }

  private mutating func readReport() {
    report = order.sorted(checker.report)
    severities = Self.severities(of: report)
  }

  private static func severities(of report: Report) -> [Stand.ID: Severity] {
    // The gravest come first.
    var gravest: [Stand.ID: Severity] = [:]
    gravest.reserveCapacity(report.stands)
    for violation in report.violations {
      for stand in violation.stands where gravest[stand] == nil {
        gravest[stand] = violation.severity
      }
    }
    return gravest
  }
}

/// A plan that is considered and shown, while the one that is worked on stays as it is.
struct PlanPreview: Sendable {
  /// All that is seen of it.
  let sight: PlanSight
  /// The stands that differ.
  let stands: Set<Stand.ID>
  /// Tells one preview from the next.
  var number = 0

  /// Another plan; what may be done with it is not asked.
  init(of plan: Plan, from sight: PlanSight, marking stands: Set<Stand.ID>) {
    var next = sight
    next.follow(plan, changedBy: nil)
    self.sight = next
    self.stands = stands
  }

  /// What an edit would lead to; nil if it would be refused.
  init?(after edit: Edit, of sight: PlanSight, marking stands: Set<Stand.ID>) {
    var plan = sight.plan
    guard let inverse = try? plan.apply(edit, stamp: nil) else { return nil }
    var next = sight
    next.follow(plan, changedBy: inverse)
    self.sight = next
    self.stands = stands
  }
}
