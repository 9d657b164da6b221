// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import LayoutEngine
import PlanFiles
import PlanMerging
import TestSupport
import Testing

@Suite("Choosing theirs in the conflicts of a merge")
struct MergeChoiceTests {
  @Test(
    "The plan reads, no seat is wrong that was right, and what was chosen is as theirs has it",
    arguments: Seeds.first(200))
  func chosen(seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed) &+ 7000)
    let branches = try RandomBranches(&random)
    let merge = PlanMerge(branches.versions)
    let chosen = merge.conflicts.filter { _ in Bool.random(using: &random) }
    guard let taken = merge.taking(chosen) else { return }
    #expect(MergeJudge(branches.versions).unsound(taken.plan) == [])

    let open = Set(taken.conflicts.map(\.path))
    let theirs = PlanWriter.document(of: branches.versions.theirs)
    let made = PlanWriter.document(of: taken.plan)
    for conflict in chosen where !open.contains(conflict.path) && !conflict.path.isEmpty {
      if conflict.path.last == "stand" {
        let id = try #require(Cooperative.ID(conflict.path[1]))
        #expect(
          taken.plan.stands(of: id) == branches.versions.theirs.stands(of: id), "\(conflict.path)")
      } else if conflict.matter == .touchedByBoth {
        #expect(value(made, conflict.path) == value(theirs, conflict.path), "\(conflict.path)")
      }
    }
  }

  private func value(_ document: PropertyDictionary, _ path: [String]) -> PropertyValue? {
    path.dropFirst().reduce(document[path[0]]) { $0?.dictionary?[$1] }
  }

  /// Three stands in a row, nobody on them.
  private static let base = Plan(
    hall: Hall(width: 40, depth: 40),
    stands: (1...3).map { number in
      Stand(
        id: .init(stringLiteral: "s\(number)"), number: "A0\(number)",
        parts: [GridRectangle(x: number * 8, y: 4, width: 6, depth: 6)])
    },
    cooperatives: [.named("c1"), .named("c2"), .named("c3")])

  private func merge(_ ours: [Edit], _ theirs: [Edit]) throws -> PlanMerge {
    func side(_ edits: [Edit]) throws -> Plan {
      var plan = Self.base
      for edit in edits { _ = try plan.apply(edit, stamp: nil) }
      return plan
    }
    return PlanMerge(
      ThreeVersions(base: Self.base, ours: try side(ours), theirs: try side(theirs)))
  }

  @Test(
    "Whom theirs seated takes the stand, and who is there goes where theirs has them, or nowhere")
  func seats() throws {
    let merge = try merge(
      [.place("c1", on: "s1")], [.place("c2", on: "s1"), .place("c1", on: "s3")])
    #expect(merge.plan.placements == ["s1": ["c1"]])
    let taken = try #require(merge.taking(merge.conflicts.filter { $0.path[1] == "c2" }))
    #expect(taken.conflicts.isEmpty)
    #expect(taken.plan.placements == ["s1": ["c2"], "s3": ["c1"]])

    let other = try self.merge([.place("c1", on: "s1")], [.place("c2", on: "s1")])
    let alone = try #require(other.taking(other.conflicts))
    #expect(alone.conflicts.isEmpty)
    #expect(alone.plan.placements == ["s1": ["c2"]])
    #expect(alone.plan.cooperatives["c1"]?.status == .confirmed)
  }

  @Test(
    "A stand that ours removed comes back for whom theirs seated there; one that theirs removed goes"
  )
  func removed() throws {
    let merge = try merge([.removeStand("s1")], [.place("c2", on: "s1")])
    let taken = try #require(merge.taking(merge.conflicts))
    #expect(taken.plan.placements == ["s1": ["c2"]])

    let other = try self.merge([.hold("s1", "mine")], [.removeStand("s1")])
    let gone = try #require(other.taking(other.conflicts))
    #expect(gone.conflicts.isEmpty)
    #expect(gone.plan.stands["s1"] == nil)
  }

  @Test("Some are theirs and the others stay ours; a stand approved there keeps its shape")
  func some() throws {
    let merge = try merge(
      [.hold("s1", "mine"), .hold("s2", "mine")], [.hold("s1", "yours"), .hold("s2", "yours")])
    let taken = try #require(merge.taking(merge.conflicts.filter { $0.path[1] == "s2" }))
    #expect(taken.plan.stands["s1"]?.hold == "mine")
    #expect(taken.plan.stands["s2"]?.hold == "yours")
    #expect(taken.conflicts.map { $0.path[1] } == ["s1"])

    let wide = Stand(
      id: "s3", number: "A03", parts: [GridRectangle(x: 24, y: 4, width: 8, depth: 6)])
    let approved = try self.merge([.writeStand(wide)], [.setStatus(.approved)])
    #expect(approved.plan.status == .draft)
    let theirs = try #require(approved.taking(approved.conflicts))
    #expect(theirs.plan.status == .approved)
    #expect(theirs.plan.stands["s3"]?.parts == Self.base.stands["s3"]?.parts)
  }

  @Test("What each did is told, with the cooperative's name where it is about a seat")
  func told() throws {
    let merge = try merge(
      [.place("c1", on: "s1"), .hold("s2", "mine")], [.place("c1", on: "s3"), .hold("s2", "yours")])
    let accounts = merge.conflicts.map { merge.account(of: $0, in: .english) }
    #expect(accounts.count == 2)
    #expect(accounts[0].subject?.plain == "c1")
    #expect(accounts[0].ours.plain == "A01")
    #expect(accounts[0].theirs.plain == "A03")
    #expect(accounts[1].subject == nil)
    #expect(accounts[1].theirs.plain.contains("yours"))
    #expect(merge.stands(of: merge.conflicts[0]) == ["s1", "s3"])
  }
}
