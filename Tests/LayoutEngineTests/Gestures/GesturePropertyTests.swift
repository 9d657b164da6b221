// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import LayoutEngine
import PlanFiles
import TestSupport
import Testing
import Wording

@Suite("Gestures by chance")
struct GesturePropertyTests {
  @Test(
    "A gesture and its undo give the same plan and the same bytes",
    arguments: 0..<16 as Range<UInt64>)
  func undo(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    var plan = RandomHall.plan(&random)
    var carriedOut = 0
    for _ in 0..<60 {
      guard let gesture = try? RandomGesture.gesture(of: plan, &random) else { continue }
      let before = plan
      let stamp = Stamp(at: "2017-11-29T18:00:00Z", by: "Ali")
      let inverse = try plan.apply(gesture.edit, stamp: stamp)
      carriedOut += 1
      var undone = plan
      let redo = try undone.apply(inverse, stamp: nil)
      #expect(undone == before)
      #expect(PlanWriter.bytes(of: undone) == PlanWriter.bytes(of: before))
      _ = try undone.apply(redo, stamp: nil)
      #expect(undone == plan)
    }
    #expect(carriedOut > 15)
  }

  @Test(
    "What a gesture leaves can be saved and read again, rules and all",
    arguments: 40..<52 as Range<UInt64>)
  func readBack(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    var plan = RandomHall.plan(&random)
    for _ in 0..<40 {
      guard let gesture = try? RandomGesture.gesture(of: plan, &random) else { continue }
      plan = try plan.applying(gesture.edit, stamp: nil)
      let bytes = PlanWriter.bytes(of: plan)
      let read = try PlanReader.read(bytes, vocabulary: RuleCatalogue())
      #expect(PlanWriter.bytes(of: read) == bytes)
      #expect(read.stands.mapValues(\.parts) == plan.stands.mapValues(\.parts))
      #expect(read.stands.mapValues(\.number) == plan.stands.mapValues(\.number))
      #expect(read.hall.features.mapValues(\.place) == plan.hall.features.mapValues(\.place))
      #expect(read.placements == plan.placements)
    }
  }

  @Test(
    "Nobody loses more than a stand: cooperatives stay, and who is unplaced is named",
    arguments: 70..<80 as Range<UInt64>)
  func cooperatives(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    var plan = RandomHall.plan(&random)
    for _ in 0..<40 {
      guard let gesture = try? RandomGesture.gesture(of: plan, &random) else { continue }
      let after = try plan.applying(gesture.edit, stamp: nil)
      #expect(after.cooperatives == plan.cooperatives)
      let lost = Set(plan.placements.values.joined()).subtracting(after.placements.values.joined())
      let named = gesture.notices.compactMap { notice -> Cooperative.ID? in
        if case .unplaces(let id, _) = notice { id } else { nil }
      }
      #expect(lost == Set(named))
      plan = after
    }
  }

  @Test(
    "The notices say what the rules say of floor that is shared or outside",
    arguments: 90..<100 as Range<UInt64>)
  func notices(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let plan = RandomHall.plan(&random)
    for _ in 0..<30 {
      guard let gesture = try? RandomGesture.gesture(of: plan, &random),
        gesture.selection.features.isEmpty
      else { continue }
      let after = try plan.applying(gesture.edit, stamp: nil)
      let broken = after.violations.filter { violation in
        violation.kind == "insideHall" || violation.kind == "noOverlap"
      }.filter { violation in
        violation.stands.contains { after.stands[$0]?.parts != plan.stands[$0]?.parts }
      }
      let said = gesture.notices.filter { notice in
        switch notice {
        case .leavesHall, .overlaps, .blocked: true
        default: false
        }
      }
      #expect(said.count == broken.count)
    }
  }

  @Test("An approved plan takes new numbers and nothing else")
  func approved() throws {
    var random = SplitMix64(seed: 5)
    var plan = RandomHall.plan(&random)
    _ = try plan.apply(.setStatus(.approved), stamp: nil)
    for _ in 0..<200 {
      guard let gesture = try? RandomGesture.gesture(of: plan, &random) else { continue }
      let after = try plan.applying(gesture.edit, stamp: nil)
      #expect(after.stands.mapValues(\.parts) == plan.stands.mapValues(\.parts))
      #expect(after.hall == plan.hall)
    }
    #expect(throws: GestureRefusal.plan(.approved)) {
      try Gestures(plan).draw(.init(x: 0, y: 0, width: 2, depth: 2))
    }
  }

  @Test("Every refusal and notice speaks three languages")
  func languages() throws {
    var random = SplitMix64(seed: 6)
    var phrases: Set<Phrase> = []
    for seed in 0..<30 as Range<UInt64> {
      var hall = SplitMix64(seed: seed)
      let plan = RandomHall.plan(&hall)
      for _ in 0..<40 {
        do throws(GestureRefusal) {
          phrases.formUnion(try RandomGesture.gesture(of: plan, &random).notices.map(\.phrase))
        } catch {
          phrases.insert(error.phrase)
        }
      }
    }
    #expect(phrases.count > 20)
    for phrase in phrases {
      #expect(
        phrase[.english].hasSuffix(".") && phrase[.french].hasSuffix(".")
          && phrase[.arabic].hasSuffix("."))
      #expect(phrase.english != phrase.french)
      #expect(phrase.english != "That is not possible.")
    }
  }
}
