// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import LayoutEngine
import PlanFiles
import PlanReports
import TestSupport
import Testing
import Wording

@Suite("What differs between two plans")
struct PlanComparisonTests {
  private func compare(_ before: Plan, _ after: Plan) -> PlanComparison {
    PlanComparison(from: before, to: after, writing: PlanWriter.document(of:))
  }

  @Test("Nothing differs from itself, nor from itself written and read")
  func same() throws {
    var random = SplitMix64(seed: 1)
    for _ in 0..<20 {
      let plan = RandomHall.plan(&random)
      #expect(compare(plan, plan).isEmpty)
      #expect(compare(plan, plan).stands.isEmpty)
      let read = try PlanReader.read(PlanWriter.bytes(of: plan))
      #expect(compare(plan, read).isEmpty)
    }
  }

  @Test("Every change shows up, the same from either side", arguments: 0..<14 as Range<UInt64>)
  func every(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    var plan = RandomHall.plan(&random)
    for _ in 0..<40 {
      let isGesture = Bool.random(using: &random)
      let edit =
        isGesture
        ? (try? RandomGesture.gesture(of: plan, &random))?.edit ?? .all([])
        : RandomEdit.edit(of: plan, &random)
      guard let after = try? plan.applying(edit, stamp: nil) else { continue }
      let there = compare(plan, after)
      let back = compare(after, plan)
      #expect(there.isEmpty == (PlanWriter.bytes(of: plan) == PlanWriter.bytes(of: after)))
      #expect(there.differences.map(\.path) == back.differences.map(\.path))
      #expect(there.differences.map(\.before) == back.differences.map(\.after))
      #expect(there.differences.map(\.after) == back.differences.map(\.before))
      #expect(there.stands.keys.sorted() == back.stands.keys.sorted())
      let told = Set(
        there.differences.filter { ["stands", "placements"].contains($0.path[0]) }.map {
          $0.path[1]
        })
      #expect(told == Set(there.stands.keys.map(\.text)))
      for language in Language.allCases {
        #expect(!there.lines(in: language).contains(""))
      }
      plan = after
    }
  }

  @Test("Halls of different modules compare in metres")
  func modules() throws {
    let fine = Plan(
      hall: Hall(module: try #require(Module(metres: 0.25)), width: 20, depth: 8),
      stands: [.at("A", x: 2, y: 2, width: 8, depth: 4)])
    let coarse = Plan(
      hall: Hall(width: 10, depth: 4), stands: [.at("A", x: 1, y: 1, width: 4, depth: 2)])
    #expect(compare(coarse, fine).lines(in: .english) == ["hall: grid step (m) 0.5 → 0.25"])
    #expect(compare(coarse, fine).stands.isEmpty)
  }
}
