// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import TestSupport
import Testing

@testable import LayoutEngine

@Suite("Building where a freed stand was")
struct RebuildingTests {
  private static let hall = TextHall(
    """
    +====-------+
    |...........|
    |AABBCCDDD..|
    |AABBCCDDD..|
    |...........|
    |........EE.|
    +-----------+
    """)

  private func plan(waiting: Int = 0, status: Plan.Status = .draft) throws -> Plan {
    let queue = (0..<waiting).map { number in
      Cooperative.named(Cooperative.ID(stringLiteral: "w\(number)")) { $0.status = .waiting }
    }
    let plan = Self.hall.plan(
      rules: [.of("minimumAisleWidth", ["metres": .integer(1)]), .of("areaWish"), .of("areaFits")],
      cooperatives: queue + [
        .named("a") { $0.wishedArea = 8 }, .named("c") { $0.wishedArea = 6 },
        .named("d") { $0.wishedArea = 4 },
      ], seats: ["A": ["a"], "B": ["b"], "C": ["c"], "D": ["d"]],
      features: [
        Feature(
          id: "fire", kind: .extinguisher, place: .point(GridPoint(x: 2, y: 3)), mountedOn: "B")
      ]
    ) { stand in
      stand.powerKilowatts = stand.id == "B" ? 4 : 2
      stand.hasWater = stand.id == "B"
    }
    return try plan.applying(.setStatus(status), stamp: nil)
  }

  @Test("neighbours that wish more take the freed stand in, each in a proposal of its own")
  func enlarge() throws {
    let found = try Reallocation(try plan(), .withdrawal(["b"]), maxMoves: 0)
    let enlargements = found.proposals.filter { $0.kind == .enlarge }
    #expect(enlargements.map(\.rebuilding?.into) == ["A", "C"])
    let first = try #require(enlargements.first)
    #expect(first.rebuilding?.area == 8)
    #expect(first.after.wishCost == 2)
    let outcome = first.outcome
    #expect(outcome.stands["B"] == nil)
    #expect(outcome.stands["A"]?.cellCount == 8)
    #expect(outcome.stands["A"]?.powerKilowatts == 4)
    #expect(outcome.stands["A"]?.hasWater == true)
    #expect(outcome.hall.features["fire"]?.mountedOn == "A")
    #expect(outcome.placements["A"] == ["a"])
  }

  @Test("enlarging is refused while no more stands are open than cooperatives wait")
  func queueFirst() throws {
    // With B free, E is open too.
    for (waiting, isRefused) in [(0, false), (1, false), (2, true), (3, true)] {
      let found = try Reallocation(try plan(waiting: waiting), .withdrawal(["b"]), maxMoves: 0)
      #expect(found.proposals.contains { $0.kind == .enlarge } != isRefused)
      let reason = Refusal.Reason.tooFewOpen(open: 2, waiting: waiting)
      #expect(found.refusals.contains { $0.kind == .enlarge && $0.reason == reason } == isRefused)
    }
  }

  @Test("a rest area takes the stand's place")
  func rest() throws {
    let found = try Reallocation(try plan(), .withdrawal(["b"]), maxMoves: 0)
    let rest = try #require(found.proposals.first { $0.kind == .rest })
    let feature = try #require(rest.outcome.hall.features["rest-B"])
    #expect(feature.kind == .restArea)
    #expect(feature.area == GridRectangle(x: 2, y: 1, width: 2, depth: 2))
    #expect(feature.names["fr"] == "Espace repos")
    #expect(rest.outcome.stands["B"] == nil)
    #expect(rest.outcome.hall.features["fire"]?.mountedOn == nil)
  }

  @Test("in an approved plan both say that the plan must be reopened, and are refused until then")
  func approved() throws {
    let plan = try plan(status: .approved)
    let found = try Reallocation(plan, .withdrawal(["b"]), maxMoves: 0)
    let draft = try Reallocation(try self.plan(), .withdrawal(["b"]), maxMoves: 0)
    #expect(found.proposals.map(\.kind) == draft.proposals.map(\.kind))
    #expect(found.proposals.map(\.after) == draft.proposals.map(\.after))
    for proposal in found.proposals {
      let edit = proposal.edit(reason: "", at: "")
      #expect(proposal.needsReopening == (proposal.rebuilding != nil))
      if proposal.needsReopening {
        #expect(throws: EditRefusal.approved) { try plan.applying(edit, stamp: nil) }
        let open = try plan.applying(.setStatus(.draft), stamp: nil)
        #expect(try open.applying(edit, stamp: nil) == proposal.outcome)
      } else {
        #expect(try plan.applying(edit, stamp: nil) == proposal.outcome)
      }
    }
  }

  @Test("a shared stand where others stay is not built away")
  func shared() throws {
    let plan = Self.hall.plan(seats: ["A": ["a"], "B": ["b", "c"]]) { $0.isShared = $0.id == "B" }
    let found = try Reallocation(plan, .withdrawal(["b"]), maxMoves: 0)
    #expect(found.proposals.map(\.kind) == [.leave])
    #expect(found.refusals.filter { $0.reason == .othersSit }.map(\.kind) == [.rest, .enlarge])
  }
}
