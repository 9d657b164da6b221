// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import LayoutEngine
import PlanFiles

/// A merged plan in the making: what is to be read, and who stands where.
struct MergeDraft {
  /// The tables of a plan's file, which hold things by id.
  private static let tables = [
    "stands", "cooperatives", "rules", "categories", "provinces", "sessions",
  ]

  private let versions: ThreeVersions<MergedVersion>
  private var document: MergedDocument
  private var seats: SeatMerge
  /// Whether nothing of theirs fits.
  private var isHopeless = false
  /// Where one side's plan violates the rules about who sits where already.
  private lazy var known = Self.violations(of: versions.ours.plan)
    .union(Self.violations(of: versions.theirs.plan))

  init(_ versions: ThreeVersions<MergedVersion>) {
    self.versions = versions
    document = MergedDocument(versions)
    let doubles = document.conflicts.filter { conflict in
      conflict.path.first == "stands" && conflict.path.count == 2 && conflict.base == nil
    }.compactMap { Stand.ID($0.path[1]) }
    seats = SeatMerge(
      versions, of: document.ids(in: "cooperatives").compactMap { Cooperative.ID($0) },
      doubles: Set(doubles))
  }

  /// The merged plan.
  ///
  /// What does not read, or violates `oneEach` or `placed` anew, is put back as ours has it, thing by
  /// thing, until it does; ours itself does.
  mutating func finished() -> Plan {
    for _ in 0..<100 {
      settleSeats()
      do throws(PlanFileError) {
        let plan = try PlanReader.plan(of: .dictionary(written()), vocabulary: RuleCatalogue())
        if !putBackViolations(of: plan) { return plan }
      } catch {
        if !putBack(whatFails: error) { break }
      }
    }
    return ours()
  }

  /// Seats everybody whom the stands allow, and brings back the stands of those who stay where ours
  /// has them.
  private mutating func settleSeats() {
    while true {
      let stands = Set(document.ids(in: "stands").compactMap { Stand.ID($0) })
      let shared = stands.filter {
        document.content[["stands", $0.text, "shared"]] == .boolean(true)
      }
      seats.settle(on: stands, shared: shared)
      let gone = Set(seats.sides.keys.flatMap { seats.standing(of: $0)?.seats ?? [] })
        .subtracting(stands)
      if gone.isEmpty { return }
      for stand in gone.sorted() {
        // A stand that ours does not have has nobody of ours on it.
        guard versions.ours.plan.stands[stand] != nil else { return }
        document.putBack(["stands", stand.text], .removedAndTouched)
      }
    }
  }

  /// The document with seats and history.
  private func written() -> PropertyDictionary {
    var whole = document.content
    var guests: [Stand.ID: [Cooperative.ID]] = [:]
    var people: [PropertyDictionary.Entry] = []
    for id in seats.sides.keys.sorted() {
      guard let standing = seats.standing(of: id) else { continue }
      for stand in standing.seats { guests[stand, default: []].append(id) }
      var words = document.content[["cooperatives", id.text]]?.dictionary ?? [:]
      for key in Standing.keys { words[key] = standing.words[key] }
      people.append(PropertyDictionary.Entry(key: ExactText(id.text), value: .dictionary(words)))
    }
    if whole["cooperatives"] != nil {
      whole["cooperatives"] = .dictionary(PropertyDictionary(people))
    }
    let placements = guests.map { stand, ids in
      // In the order of whoever changed it.
      let lists = versions.map { $0.plan.placements[stand] ?? [] }
      let (first, second) =
        lists.ours == lists.base ? (lists.theirs, lists.ours) : (lists.ours, lists.theirs)
      let order = first + second.filter { !first.contains($0) }
      let sorted = order.filter(ids.contains) + ids.filter { !order.contains($0) }
      return PropertyDictionary.Entry(
        key: ExactText(stand.text), value: .array(sorted.map { .text($0.text) }))
    }
    if !placements.isEmpty || whole["placements"] != nil {
      whole["placements"] = .dictionary(PropertyDictionary(placements))
    }
    whole["history"] = history
    return whole
  }

  /// Both histories in one; nil where there is none.
  private var history: PropertyValue? {
    let lines = HistoryMerge.joined(versions.map(\.plan.history))
    if lines.isEmpty { return versions.ours.document["history"] }
    return .array(lines.map { .dictionary(PlanWriter.dictionary(of: $0)) })
  }

  /// Puts back, as ours has it, the thing in which something does not read, or where that is ours
  /// already the one other thing that it does not go with.
  ///
  /// - Returns: False where nothing is left to put back.
  private mutating func putBack(whatFails error: PlanFileError) -> Bool {
    let path = error.keyPath
    let depth = path.count > 2 && path.starts(with: ["hall", "features"]) ? 3 : 2
    if path.count >= depth, path[0] == "hall" || Self.tables.contains(path[0]),
      putBackThing(at: Array(path.prefix(depth)))
    {
      return true
    }
    return putBackCulprit(of: error) || bringBackRemoved()
  }

  /// How many things are tried for the one that something else does not go with.
  private static let mostTrials = 200

  /// Puts back the first thing without which something else reads: one that theirs removed and it names,
  /// or one that theirs made and that may be there once.
  private mutating func putBackCulprit(of error: PlanFileError) -> Bool {
    for path in thingsOfTheirs.prefix(Self.mostTrials) {
      var trial = self
      guard trial.putBackThing(at: path) else { continue }
      trial.settleSeats()
      if trial.failure != error {
        self = trial
        return true
      }
    }
    return false
  }

  /// Why what there is does not read; nil where it does.
  private var failure: PlanFileError? {
    do throws(PlanFileError) {
      _ = try PlanReader.plan(of: .dictionary(written()), vocabulary: RuleCatalogue())
      return nil
    } catch {
      return error
    }
  }

  /// The paths of all things that are not as ours has them.
  private var thingsOfTheirs: [[String]] {
    let tables = Self.tables.map { [$0] } + [["hall", "features"]]
    return tables.flatMap { table in
      let lists = [document.content, versions.ours.document].map {
        $0[table]?.dictionary?.keys ?? []
      }
      return Set(lists.joined()).sorted().map { table + [$0] }
    }.filter { document.content[$0] != versions.ours.document[$0] }
  }

  /// Puts a thing back as ours has it, a cooperative with its seats.
  ///
  /// - Returns: Whether that changed anything.
  private mutating func putBackThing(at path: [String]) -> Bool {
    let isNews = document.putBack(path, .fitsNothing)
    guard path[0] == "cooperatives", let id = Cooperative.ID(path[1]) else { return isNews }
    return (isNews ? seats.putBack(id) : seats.refuse(id)) || isNews
  }

  /// Brings back what only theirs removed: something of ours may need it.
  private mutating func bringBackRemoved() -> Bool {
    var isAnything = false
    for table in Self.tables {
      for id in versions.ours.ids(in: table) where document.content[[table, id]] == nil {
        isAnything = putBackThing(at: [table, id]) || isAnything
      }
    }
    return isAnything
  }

  /// Puts back what violates `oneEach` or `placed` where neither side's plan did.
  ///
  /// - Returns: Whether anything was put back.
  private mutating func putBackViolations(of plan: Plan) -> Bool {
    let found = Self.violations(of: plan)
    if found.isEmpty { return false }
    for violation in found.subtracting(known).sorted(by: { $0.key < $1.key }) {
      for id in violation.cooperatives where seats.sides[id] == .theirs {
        seats.refuse(id)
        return true
      }
      let things =
        violation.stands.map { ["stands", $0.text] }
        + violation.cooperatives.map { ["cooperatives", $0.text] }
      for path in things where document.content[path] != versions.ours.document[path] {
        return putBackThing(at: path)
      }
    }
    return false
  }

  /// Where a plan violates the rules about who sits where.
  private struct SeatViolation: Hashable {
    let kind: String
    let stands: [Stand.ID]
    let cooperatives: [Cooperative.ID]

    var key: String {
      kind + " " + (stands.map(\.text) + cooperatives.map(\.text)).joined(separator: " ")
    }
  }

  private static func violations(of plan: Plan) -> Set<SeatViolation> {
    let report = Checker(plan).report
    return Set(
      report.violations.filter { RuleCatalogue.seatKinds.contains($0.kind) }
        .map { SeatViolation(kind: $0.kind, stands: $0.stands, cooperatives: $0.cooperatives) })
  }

  /// Ours with both histories, where nothing else reads.
  private mutating func ours() -> Plan {
    isHopeless = true
    var document = versions.ours.document
    document["history"] = history
    let plan = try? PlanReader.plan(of: .dictionary(document), vocabulary: RuleCatalogue())
    return plan ?? versions.ours.plan
  }

  /// All conflicts, those about seats among them.
  var conflicts: [MergeConflict] {
    let whole = MergeConflict(path: [], matter: .fitsNothing, base: nil, ours: nil, theirs: nil)
    return document.conflicts + seats.conflicts + (isHopeless ? [whole] : [])
  }
}
