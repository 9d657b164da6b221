// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import LayoutEngine
import PlanFiles
import PlanMerging

/// Says what is wrong with a merge, by what the three files say, path by path.
///
/// It knows nothing of how merging is done. What only one side has changed must be there, what neither
/// has must be as it was, and where both did different things ours must be there and a conflict that
/// says so. A conflict must have its reason in what both did (`MergeReasons`).
struct MergeJudge {
  private let versions: ThreeVersions<Plan>
  private let facts: ThreeVersions<[[String]: PropertyValue]>
  private let reasons: MergeReasons

  init(_ versions: ThreeVersions<Plan>) {
    self.versions = versions
    facts = ThreeVersions(
      base: Self.facts(of: versions.base), ours: Self.facts(of: versions.ours),
      theirs: Self.facts(of: versions.theirs))
    reasons = MergeReasons(versions, facts)
  }

  /// What is wrong with a merge of the three; nothing where it is as it must be.
  func faults(of merge: PlanMerge) -> [String] {
    unsound(merge.plan) + wrongFacts(in: merge)
      + missingHistory(in: merge.plan)
      + merge.conflicts.filter { reasons.reason(for: $0.path) == nil }
      .map { "a conflict without a reason: \($0.path) \($0.matter)" }
  }

  /// Why there is each conflict.
  func reasons(for merge: PlanMerge) -> [MergeReasons.Reason] {
    merge.conflicts.compactMap { reasons.reason(for: $0.path) }
  }

  /// What is wrong with a plan that some other way of merging made, and called free of conflicts.
  func faults(ofClean plan: Plan) -> [String] {
    wrongSeats(in: plan) + differences(in: plan, settled: []) + missingHistory(in: plan)
  }

  // MARK: What must hold

  /// What a plan has that neither side's had: what does not read, and wrong seats.
  func unsound(_ plan: Plan) -> [String] { misread(plan) + wrongSeats(in: plan) }

  private func misread(_ plan: Plan) -> [String] {
    let bytes = PlanWriter.bytes(of: plan)
    let back = try? PlanReader.read(bytes, vocabulary: RuleCatalogue())
    return back.map { PlanWriter.bytes(of: $0) } == bytes ? [] : ["the plan does not read"]
  }

  private func wrongSeats(in plan: Plan) -> [String] {
    let known = Self.wrongSeats(in: versions.ours).union(Self.wrongSeats(in: versions.theirs))
    return Self.wrongSeats(in: plan).subtracting(known).map { "a new violation: \($0)" }
  }

  private static func wrongSeats(in plan: Plan) -> Set<[String]> {
    Set(
      Checker(plan).report.violations.filter { ["oneEach", "placed"].contains($0.kind) }
        .map { [$0.kind] + $0.stands.map(\.text) + $0.cooperatives.map(\.text) })
  }

  private func missingHistory(in plan: Plan) -> [String] {
    let entries = Set(plan.history)
    return [versions.ours, versions.theirs].contains { !entries.isSuperset(of: $0.history) }
      ? ["the history lacks a line"] : []
  }

  private func wrongFacts(in merge: PlanMerge) -> [String] {
    let settled = merge.conflicts.map(\.path)
    return differences(in: merge.plan, settled: Set(settled.map(Self.thing)))
  }

  private func differences(in plan: Plan, settled: Set<[String]>) -> [String] {
    let made = Self.facts(of: plan)
    let paths = Set(facts.base.keys).union(facts.ours.keys).union(facts.theirs.keys)
      .union(made.keys)
    return paths.sorted { $0.lexicographicallyPrecedes($1) }.compactMap { path in
      let (base, ours, theirs) = (facts.base[path], facts.ours[path], facts.theirs[path])
      let found = made[path]
      let isSettled = settled.contains([]) || settled.contains(Self.thing(path))
      if isSettled, found == ours { return nil }
      if isSettled, ours == nil, path.last == Self.standing { return nil }
      if theirs == base || ours == theirs {
        return found == ours ? nil : "\(path): not as ours has it"
      }
      if ours == base { return found == theirs ? nil : "\(path): not as theirs has it" }
      return "\(path): both touched it, and no conflict says so"
    }
  }

  // MARK: What a file says

  /// What follows the id where it is said whether and where a cooperative takes part.
  static let standing = "(standing)"

  /// The thing that a path leads into: a stand, a cooperative, a rule, a session, a feature.
  static func thing(_ path: [String]) -> [String] {
    Array(path.prefix(path.starts(with: ["hall", "features"]) ? 3 : 2))
  }

  /// Each value of a plan's file by its path; whether and where a cooperative takes part is one.
  private static func facts(of plan: Plan) -> [[String]: PropertyValue] {
    var found: [[String]: PropertyValue] = [:]
    func add(_ value: PropertyValue, at path: [String]) {
      if case .dictionary(let entries) = value {
        if path.count == 2, path[0] != "hall" || path[1] != "features" {
          found[path] = .boolean(true)
        }
        for entry in entries.entries { add(entry.value, at: path + [entry.key.string]) }
      } else {
        found[path] = value
      }
    }
    for entry in PlanWriter.document(of: plan).entries
    where !["history", "placements"].contains(entry.key.string) {
      add(entry.value, at: [entry.key.string])
    }
    let seats = plan.standsByCooperative
    for id in plan.cooperatives.keys {
      let keys = ["status", "stands", "withdrawnAt", "reason"].map {
        found.removeValue(forKey: ["cooperatives", id.text, $0]) ?? .boolean(false)
      }
      let stands = (seats[id] ?? []).map { PropertyValue.text($0.text) }
      found[["cooperatives", id.text, standing]] = .array([.array(stands)] + keys)
    }
    return found
  }
}
