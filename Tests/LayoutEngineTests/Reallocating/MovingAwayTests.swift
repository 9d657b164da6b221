// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import TestSupport
import Testing

@testable import LayoutEngine

@Suite("Another stand for those who ask for one, or lose theirs")
struct MovingAwayTests {
  private static let hall = TextHall(
    """
    +====-------+
    |...........|
    |AABBCCDDD..|
    |AABBCCDDD..|
    |...........|
    |FF......EE.|
    +-----------+
    """)

  private func plan(
    waiting: Int = 0, _ change: (inout Stand) -> Void = { _ in }
  ) -> Plan {
    let queue = (0..<waiting).map { number in
      Cooperative.named(Cooperative.ID(stringLiteral: "w\(number)")) { $0.status = .waiting }
    }
    return Self.hall.plan(
      rules: [
        .of("minimumAisleWidth", ["metres": .integer(1)]), .of("areaFits"), .of("areaWish"),
        .of("placed"),
      ],
      cooperatives: queue + [
        .named("a") { ($0.minArea, $0.wishedArea) = (3, 6) },
        .named("b") { $0.minArea = 3 },
      ], seats: ["A": ["a"], "B": ["b"], "C": ["c"], "D": ["d"]], changing: change)
  }

  private func texts(_ found: Reallocation) -> [String] {
    found.proposals.map { proposal in
      proposal.moves.map { "\($0.cooperative)>\($0.to?.text ?? "-")" }.joined(separator: " ")
    }
  }

  @Test("one that asks gets an open stand, or changes places with another")
  func relocation() throws {
    let found = try Reallocation(plan(), .relocation("a"))

    // Alone it can only go where it is too small; D is what it wishes.
    #expect(found.proposals.map(\.moved) == [1, 2])
    #expect(found.proposals[0].after.errors == 1)
    #expect(Set(found.proposals[1].moves.map(\.cooperative)) == ["a", "d"])
    #expect(found.proposals[1].after.wishCost == 0)
    #expect(found.freed == ["A"])
    for proposal in found.proposals {
      #expect(proposal.outcome.stands(of: "a") != ["A"])
      #expect(Checker(proposal.outcome).quality == proposal.after)
    }
  }

  @Test("what it leaves may go to the waiting list; nothing else does")
  func vacated() throws {
    let found = try Reallocation(plan(waiting: 2), .relocation("a"))
    let seating = found.proposals.filter { !$0.seated.isEmpty }
    #expect(!seating.isEmpty)
    for proposal in seating {
      #expect(proposal.seated == ["w0"])
      let stand = try #require(proposal.outcome.stands(of: "w0").first)
      #expect(found.plan.placements[stand] != nil)
    }
  }

  @Test("all ways to move one and up to two others are considered, in random halls")
  func relocationByForce() throws {
    var villages = SmallVillages(seed: 77)
    for round in 0..<30 {
      let plan = villages.next(most: 6, policy: .senior)
      for cooperative in plan.sortedCooperatives {
        guard let found = try? Reallocation(plan, .relocation(cooperative.id)) else { continue }
        let best = Self.best(plan, cooperative.id)
        let unseated = found.proposals.filter(\.seated.isEmpty)
        for moved in 1...3 {
          let proposed = unseated.filter { $0.moved <= moved }.map(\.after).min()
          #expect(proposed == best[...moved].compactMap { $0 }.min(), "round \(round) \(moved)")
        }
      }
    }
  }

  /// The best quality for each number of moves that seats nobody who waits and uses one open stand
  /// at most.
  private static func best(_ plan: Plan, _ id: Cooperative.ID) -> [PlanQuality?] {
    let checker = Checker(plan)
    let open = plan.sortedStands.filter {
      !$0.isLocked && $0.hold.isEmpty && ($0.isShared || plan.placements[$0.id] == nil)
    }.map(\.id)
    let movers = plan.sortedCooperatives.filter { cooperative in
      let own = plan.stands(of: cooperative.id)
      guard own.count == 1, cooperative.status == .confirmed, let stand = plan.stands[own[0]]
      else { return false }
      return !stand.isLocked && stand.hold.isEmpty
        && (stand.isShared || plan.placements[stand.id]?.count == 1)
    }.map(\.id).filter { $0 != id }
    var best = [PlanQuality?](repeating: nil, count: 4)
    func visit(_ chosen: [Cooperative.ID], from start: Int) {
      let homes = chosen.compactMap { plan.stands(of: $0).first }
      let own = plan.stands(of: id)[0]
      let isHandedOn =
        plan.stands[own]?.hold.isEmpty == true
        && (plan.stands[own]?.isShared == true || plan.placements[own]?.count == 1)
      for hole in [nil] + open.map(Optional.some) {
        let places = (isHandedOn ? homes : Array(homes.dropFirst())) + (hole.map { [$0] } ?? [])
        seat(chosen[...], [], places) { seats in
          guard let edited = try? plan.applying(.reseat(seats), stamp: nil) else { return }
          let quality = checker.quality(of: edited)
          best[chosen.count] = min(best[chosen.count] ?? quality, quality)
        }
      }
      if chosen.count == 3 { return }
      for index in movers.indices.dropFirst(start) {
        visit(chosen + [movers[index]], from: index + 1)
      }
    }
    func seat(
      _ rest: ArraySlice<Cooperative.ID>, _ seats: [FloorPlan.Seat], _ places: [Stand.ID],
      _ done: ([FloorPlan.Seat]) -> Void
    ) {
      guard let next = rest.first else { return done(seats) }
      for (index, place) in places.enumerated() where plan.placements[place]?.contains(next) != true
      {
        var others = places
        others.remove(at: index)
        seat(rest.dropFirst(), seats + [FloorPlan.Seat(next, on: place)], others, done)
      }
    }
    visit([id], from: 0)
    return best
  }

  @Test("who sits on a closed stand goes elsewhere or is left without; nobody comes")
  func closure() throws {
    let plan = plan(waiting: 1) { $0.isLocked = $0.id == "A" }
    let found = try Reallocation(plan, .closure("A"))
    #expect(found.proposals.last?.kind == .leave)
    #expect(found.proposals.last?.after.unplaced == 1)
    for proposal in found.proposals {
      let outcome = proposal.outcome
      #expect(outcome.placements["A"] == nil)
      #expect(outcome.stands["A"]?.hold == Occasion.closedText)
      #expect(outcome.waitingList.count == 1)
      #expect(Checker(outcome).quality == proposal.after)
    }
    #expect(found.proposals.dropLast().allSatisfy { $0.after.unplaced == 0 })
    let edited = try plan.applying(
      found.proposals[0].edit(reason: "a leak", at: ""), stamp: nil)
    #expect(edited.stands["A"]?.hold == "a leak")
  }

  @Test("both guests of a shared stand that closes find places")
  func sharedClosure() throws {
    let plan = Self.hall.plan(
      rules: [.of("minimumAisleWidth", ["metres": .integer(1)])],
      seats: ["A": ["a", "b"], "B": ["c"]]
    ) { $0.isShared = $0.id == "A" }
    let found = try Reallocation(plan, .closure("A"))
    let first = try #require(found.proposals.first)
    #expect(first.moved == 2)
    #expect(Set(first.moves.map(\.cooperative)) == ["a", "b"])
    #expect(first.after.unplaced == 0)
  }

  @Test("an empty stand is closed without moves, in an approved plan too")
  func emptyClosure() throws {
    let plan = try plan().applying(.setStatus(.approved), stamp: nil)
    let found = try Reallocation(plan, .closure("E"))
    #expect(found.proposals.map(\.kind) == [.leave])
    #expect(
      try plan.applying(found.proposals[0].edit(reason: "", at: ""), stamp: nil)
        .stands["E"]?.hold == Occasion.closedText)
  }

  @Test("more than three moves are found by search, and say so")
  func search() throws {
    let stands = Self.hall.stands.map(\.id)
    let plan = plan(waiting: 0)
    let exact = try Reallocation(plan, .withdrawal(["d"]), maxMoves: 3)
    let searched = try Reallocation(plan, .withdrawal(["d"]), maxMoves: 6)
    #expect(stands.count == 6)
    #expect(
      searched.proposals.filter { $0.moved <= 3 }.map(\.after) == exact.proposals.map(\.after))
    #expect(searched.proposals.allSatisfy { $0.isExact == ($0.moved <= 3) })
  }
}
