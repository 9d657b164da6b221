// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import LayoutEngine
import PlanFiles
import PlanReports
import Wording

/// Another plan beside the one that is worked on, and what differs here from there.
///
/// The other plan is what one compares with, as a patch is read: what only the plan that is worked
/// on has was added, what only the other has was removed.
struct Variant: Sendable {
  /// One difference in words.
  struct Line: Hashable, Sendable {
    /// What kind of difference it is.
    let sign: VariantSign
    /// The words; names in them are the files'.
    let said: Sentence
    /// The stand that it is about.
    let stand: Stand.ID?
  }

  /// How many things of each kind differ.
  struct Counts: Hashable, Sendable {
    /// Stands that differ in more than who sits there.
    var stands = 0
    /// Stands with others on them.
    var placements = 0
    /// Cooperatives whose data or status differ.
    var cooperatives = 0
    /// Features of the hall, and its measures.
    var hall = 0
    /// Rules.
    var rules = 0
    /// Sessions of the programme.
    var sessions = 0
    /// All else.
    var others = 0
  }

  /// What tells what is drawn of it from what was drawn before.
  struct Look: Hashable, Sendable {
    let number: Int
    let showsOther: Bool
    let visited: Stand.ID?
  }

  /// The other plan's file.
  let path: String
  /// All that is seen of the other plan.
  let sight: PlanSight
  /// What the other plan's file holds.
  private let document: PropertyDictionary
  /// The differences, in the order of the file's parts.
  private(set) var lines: [Line] = []
  /// The stands that differ, and in what.
  private(set) var stands: [Stand.ID: StandDifference] = [:]
  /// The sign of each of them.
  private(set) var signs: [Stand.ID: VariantSign] = [:]
  /// How much differs.
  private(set) var counts = Counts()
  /// Whether the map shows the other plan.
  var showsOther = false
  /// The stand that was gone to last; it may be in the other plan alone.
  var visited: Stand.ID?
  /// Tells one comparison from the next.
  private var number = 0

  /// Compares a plan with another, which a file holds.
  init(_ other: Plan, at path: String, with plan: Plan, _ language: Language) {
    self.path = path
    sight = PlanSight(other)
    document = PlanWriter.document(of: other)
    follow(plan, language)
  }

  /// Compares anew, after an edit or in another language.
  ///
  /// - Complexity: O(entries of both plans).
  mutating func follow(_ plan: Plan, _ language: Language) {
    let comparison = PlanComparison(
      from: sight.plan, to: plan, documents: (document, PlanWriter.document(of: plan)))
    stands = comparison.stands
    signs = stands.mapValues { VariantSign($0) }
    lines = comparison.sentences(in: language).map { sentence in
      Line(
        sign: VariantSign(sentence.difference, stands: stands), said: sentence.brief,
        stand: sentence.stand)
    }
    counts = Counts(comparison, stands)
    number += 1
    if let visited, stands[visited] == nil { self.visited = nil }
  }

  /// What the map shows of it.
  var look: Look { Look(number: number, showsOther: showsOther, visited: visited) }
}

extension Variant.Counts {
  /// Counts what differs between two plans.
  ///
  /// - Complexity: O(entries of both plans).
  init(from before: Plan, to after: Plan) {
    let comparison = PlanComparison(from: before, to: after, writing: PlanWriter.document(of:))
    self.init(comparison, comparison.stands)
  }

  /// Counts what differs; of a thing with several differences, one.
  fileprivate init(_ comparison: PlanComparison, _ stands: [Stand.ID: StandDifference]) {
    self.stands = stands.values.count { !$0.subtracting(.occupants).isEmpty }
    placements = stands.values.count { $0.contains(.occupants) }
    func things(_ part: String) -> Int {
      Set(comparison.differences.filter { $0.path.first == part }.map { $0.path.prefix(2) }).count
    }
    cooperatives = things("cooperatives")
    rules = things("rules")
    sessions = things("sessions")
    hall =
      Set(comparison.differences.filter { $0.path.first == "hall" }.map { $0.path.prefix(3) }).count
    others = comparison.differences.count { difference in
      ![
        "stands", "placements", "cooperatives", "rules", "sessions", "hall", "history",
      ].contains(difference.path.first ?? "")
    }
  }
}
