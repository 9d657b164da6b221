// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import LayoutEngine
import PlanFiles
import TestSupport
import Testing
import Wording

@testable import PlanMerging

@Suite("What two people did to one plan")
struct PlanMergeTests {
  /// Three stands in a row, honey on the first, dates waiting, oil without a stand.
  private static func base() throws -> Plan {
    var plan = Plan(
      hall: Hall(width: 40, depth: 40),
      stands: (1...3).map { number in
        Stand(
          id: .init(stringLiteral: "s\(number)"), number: "A0\(number)",
          parts: [GridRectangle(x: number * 8, y: 4, width: 6, depth: 6)])
      },
      cooperatives: [
        .named("c1") { $0.names["fr"] = "Miel" },
        .named("c2") { $0.status = .waiting },
        .named("c3"),
      ])
    _ = try plan.apply(.place("c1", on: "s1"), stamp: Stamp(at: "2017-11-28T08:00:00Z", by: "Ali"))
    return plan
  }

  private static func merge(
    _ ours: [Edit], _ theirs: [Edit], from base: Plan
  ) throws -> PlanMerge {
    func side(_ edits: [Edit], _ by: String, _ minute: Int) throws -> Plan {
      var plan = base
      for (place, edit) in edits.enumerated() {
        let stamp = Stamp(at: "2017-11-29T18:0\(minute):0\(place)Z", by: by)
        _ = try plan.apply(edit, stamp: stamp)
      }
      return plan
    }
    return PlanMerge(
      ThreeVersions(base: base, ours: try side(ours, "o", 1), theirs: try side(theirs, "t", 0)))
  }

  @Test("What only one touched is taken, and the histories are joined by time")
  func takes() throws {
    let merge = try Self.merge(
      [.hold("s2", "presse")], [.hold("s3", "sponsor"), .place("c3", on: "s3")],
      from: try Self.base())
    #expect(merge.conflicts.isEmpty)
    #expect(merge.plan.stands["s2"]?.hold == "presse")
    #expect(merge.plan.stands["s3"]?.hold == "sponsor")
    #expect(merge.plan.placements["s3"] == ["c3"])
    #expect(merge.plan.history.map(\.by) == ["Ali", "t", "t", "o"])
    #expect(merge.taken == (1, 2))
  }

  @Test("One cooperative moved to two stands stands where ours has it")
  func twoStands() throws {
    let merge = try Self.merge(
      [.place("c1", on: "s2")], [.place("c1", on: "s3")], from: try Self.base())
    #expect(merge.plan.stands(of: "c1") == ["s2"])
    #expect(merge.conflicts.map(\.path) == [["cooperatives", "c1", "stand"]])
    let said = merge.sentence(for: try #require(merge.conflicts.first), in: .english)
    #expect(said.plain == "Miel: ours A02, theirs A03; ours stays")
    // What lost is in the history all the same.
    #expect(merge.plan.history.count == 3)
  }

  @Test("Two on one stand: the one that theirs seated goes back, and its status with it")
  func oneStand() throws {
    let merge = try Self.merge(
      [.place("c3", on: "s2")], [.place("c2", on: "s2")], from: try Self.base())
    #expect(merge.plan.placements["s2"] == ["c3"])
    #expect(merge.plan.cooperatives["c2"]?.status == .waiting)
    #expect(merge.conflicts.map(\.path) == [["cooperatives", "c2", "stand"]])
    #expect(merge.conflicts.map(\.matter) == [.seatRefused])
  }

  @Test("A chain of seats goes back as far as it has to")
  func chain() throws {
    // Theirs: c1 makes room for c2. Ours: c3 takes the stand that c1 goes to.
    let merge = try Self.merge(
      [.place("c3", on: "s2")], [.place("c1", on: "s2"), .place("c2", on: "s1")],
      from: try Self.base())
    #expect(merge.plan.placements == ["s1": ["c1"], "s2": ["c3"]])
    #expect(merge.plan.cooperatives["c2"]?.status == .waiting)
    #expect(merge.conflicts.count == 2)
  }

  @Test("A stand that theirs removed and ours seats somebody on stays")
  func removedStand() throws {
    let merge = try Self.merge([.place("c3", on: "s3")], [.removeStand("s3")], from: Self.base())
    #expect(merge.plan.stands["s3"] != nil)
    #expect(merge.plan.placements["s3"] == ["c3"])
    #expect(merge.conflicts.map(\.path) == [["stands", "s3"]])
  }

  @Test("A seat on a stand that ours removed is refused")
  func seatOnRemoved() throws {
    let merge = try Self.merge([.removeStand("s3")], [.place("c2", on: "s3")], from: Self.base())
    #expect(merge.plan.stands["s3"] == nil)
    #expect(merge.plan.cooperatives["c2"]?.status == .waiting)
    #expect(merge.conflicts.map(\.path) == [["cooperatives", "c2", "stand"]])
  }

  @Test("Of one that both changed each keeps their keys; one key that both changed is ours")
  func keys() throws {
    let base = try Self.base()
    var (mine, other) = (base.cooperatives["c1"], base.cooperatives["c1"])
    mine?.phone = "0611"
    mine?.category = "miel"
    other?.remark = "near the door"
    other?.category = "honey"
    let merge = try Self.merge(
      [.writeCooperative(try #require(mine))], [.writeCooperative(try #require(other))], from: base)
    let merged = try #require(merge.plan.cooperatives["c1"])
    #expect(merged.phone == "0611")
    #expect(merged.remark == "near the door")
    #expect(merged.category == "miel")
    #expect(merge.conflicts.map(\.path) == [["cooperatives", "c1", "category"]])
  }

  @Test("Whom one removed and the other changed: as ours has it, whichever that is")
  func removedAndChanged() throws {
    let base = try Self.base()
    var changed = try #require(base.cooperatives["c2"])
    changed.phone = "0611"
    let (change, remove) = ([Edit.writeCooperative(changed)], [Edit.removeCooperative("c2")])
    let kept = try Self.merge(change, remove, from: base)
    #expect(kept.plan.cooperatives["c2"]?.phone == "0611")
    let gone = try Self.merge(remove, change, from: base)
    #expect(gone.plan.cooperatives["c2"] == nil)
    for merge in [kept, gone] {
      #expect(merge.conflicts.map(\.path) == [["cooperatives", "c2"]])
    }
  }

  @Test("Of a rule that a plan has once, and both added under two ids, ours stands")
  func ruleOnce() throws {
    let merge = try Self.merge(
      [.writeRule(.of("robust", ["weight": .real(1)]))],
      [.writeRule(.of("robust", id: "r2")), .hold("s2", "presse")], from: Self.base())
    #expect(merge.plan.rules["robust"] != nil && merge.plan.rules["r2"] == nil)
    #expect(merge.plan.stands["s2"]?.hold == "presse")
    #expect(merge.conflicts.map(\.path) == [["rules", "r2"]])
  }

  @Test("The drawing of a plan that one approved stays as ours has it", arguments: [true, false])
  func approved(isOurs: Bool) throws {
    let base = try Self.base()
    var moved = try #require(base.stands["s3"])
    moved.parts = moved.parts.map { $0.moved(dx: 0, dy: 10) }
    let approve = [Edit.setStatus(.approved)]
    let draw = [Edit.writeStand(moved), .hold("s2", "presse")]
    let merge = try Self.merge(isOurs ? approve : draw, isOurs ? draw : approve, from: base)
    #expect(merge.plan.status == (isOurs ? .approved : .draft))
    #expect(merge.plan.stands["s3"]?.parts == (isOurs ? base.stands["s3"]?.parts : moved.parts))
    // A hold is no drawing.
    #expect(merge.plan.stands["s2"]?.hold == "presse")
    #expect(merge.conflicts.map(\.path) == [isOurs ? ["stands", "s3"] : ["status"]])
  }

  @Test("Withdrawn by one and moved by the other: ours stands, whole")
  func withdrawn() throws {
    let withdraw = [Edit.withdraw("c1", reason: "ill", at: "2017-11-29T18:00:00Z")]
    let merge = try Self.merge([.place("c1", on: "s2")], withdraw, from: try Self.base())
    #expect(merge.plan.cooperatives["c1"]?.status == .confirmed)
    #expect(merge.plan.stands(of: "c1") == ["s2"])
    let other = try Self.merge(withdraw, [.place("c1", on: "s2")], from: try Self.base())
    #expect(other.plan.cooperatives["c1"]?.status == .withdrawn)
    #expect(other.plan.stands(of: "c1") == [])
    #expect(other.conflicts.map(\.path) == [["cooperatives", "c1", "stand"]])
  }

  @Test("Keys that nobody knows are merged like others")
  func unknownKeys() throws {
    let base = try Self.base()
    func with(_ key: String, _ value: PropertyValue) throws -> Plan {
      var document = PlanWriter.document(of: base)
      var own = document["org.example"]?.dictionary ?? [:]
      own[key] = value
      document["org.example"] = .dictionary(own)
      return try PlanReader.plan(of: .dictionary(document))
    }
    let merge = PlanMerge(
      ThreeVersions(
        base: base, ours: try with("a", .integer(1)), theirs: try with("b", .integer(2))))
    #expect(merge.conflicts.isEmpty)
    let own = PlanWriter.document(of: merge.plan)["org.example"]?.dictionary
    #expect(own == ["a": .integer(1), "b": .integer(2)])
  }
}
