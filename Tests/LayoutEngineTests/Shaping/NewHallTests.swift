// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import LayoutEngine
import PlanFiles
import TestSupport
import Testing

@Suite("A new hall")
struct NewHallTests {
  @Test("The usual hall has 56 stands in blocks A to F and breaks no rule at all")
  func usual() throws {
    let plan = try NewHall().plan()
    #expect(plan.stands.count == 56)
    #expect(plan.violations.isEmpty)
    let numbers = plan.sortedStands.map(\.number)
    #expect(numbers.first == "A01")
    #expect(numbers.last == "F06")
    #expect(plan.stands["s001"]?.powerKilowatts == 3)
    let doors = plan.hall.sortedFeatures.filter { $0.door != nil }.map(\.id.text)
    #expect(doors == ["entrance-south", "exit-east", "exit-north", "exit-west"])
    let read = try PlanReader.read(PlanWriter.bytes(of: plan), vocabulary: RuleCatalogue())
    #expect(PlanWriter.bytes(of: read) == PlanWriter.bytes(of: plan))
  }

  @Test(
    "Halls of all sizes have no error where the stands fit, and say how many do where not",
    arguments: 0..<60 as Range<UInt64>)
  func sizes(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let sizes: [Double] = [0.25, 0.5, 1]
    let module = try #require(Module(metres: sizes.randomElement(using: &random) ?? 0.5))
    func metres(_ range: ClosedRange<Int>) -> Double {
      Double(Int.random(in: range, using: &random))
    }
    var hall = NewHall(
      width: metres(10...110), depth: metres(10...70), module: module)
    hall.standWidth = metres(2...6)
    hall.standDepth = metres(2...4)
    let aisles: [Double] = [1.5, 2, 2.4, 3, 3.7, 5]
    hall.aisle = aisles.randomElement(using: &random) ?? 3
    hall.entrance = Side.allCases.randomElement(using: &random) ?? .south
    hall.stands = Bool.random(using: &random) ? Int.random(in: 1...150, using: &random) : nil
    do throws(NewHallRefusal) {
      let plan = try hall.plan()
      #expect(plan.faults == [], "\(hall)")
      if let stands = hall.stands { #expect(plan.stands.count == stands) }
      #expect(!plan.stands.isEmpty)
    } catch {
      guard case .tooManyStands(let shortage) = error else {
        Issue.record("\(error) for \(hall)")
        return
      }
      #expect(shortage.stands < hall.stands ?? 1)
      guard shortage.stands > 0 else { return }
      hall.stands = shortage.stands
      let plan = try hall.plan()
      #expect(plan.stands.count == shortage.stands)
      #expect(plan.faults == [], "\(hall)")
    }
  }

  @Test("What no hall can have is refused with a sentence")
  func refused() throws {
    func refusal(_ hall: NewHall, _ change: (inout NewHall) -> Void = { _ in }) -> NewHallRefusal? {
      var changed = hall
      change(&changed)
      do throws(NewHallRefusal) {
        _ = try changed.plan()
        return nil
      } catch { return error }
    }
    let usual = NewHall()
    #expect(refusal(NewHall(width: 0, depth: 30)) == .noLength(0))
    #expect(refusal(NewHall(width: .nan, depth: 30)) != nil)
    #expect(refusal(NewHall(width: 40.2, depth: 30)) == .noMultiple(40.2, module: 0.5))
    #expect(refusal(NewHall(width: 2001, depth: 30)) == .tooLarge)
    #expect(refusal(NewHall(width: 2000, depth: 2000.5)) == .tooLarge)
    #expect(refusal(usual) { $0.stands = 0 } == .wrongCount(limit: 10_000))
    #expect(refusal(usual) { $0.aisle = -1 } == .noAisle(-1))
    #expect(refusal(usual) { $0.powerKilowatts = -1 } == .noPower(-1))
    #expect(refusal(usual) { $0.standWidth = 3.3 } == .noMultiple(3.3, module: 0.5))
  }

  @Test("A hall too large for the doors of its crowd has all its stands, and its check says so")
  func large() throws {
    var hall = NewHall(width: 400, depth: 300)
    hall.stands = 4000
    let plan = try hall.plan()
    #expect(plan.stands.count == 4000)
    let room = try hall.room()
    #expect(room.nearDoors < 4000 && room.stands > 4000)
    let broken = Dictionary(grouping: Checker(plan).report.violations, by: \.kind)
    #expect(Set(broken.keys) == ["exitCount", "exitReach"])
    #expect(broken["exitCount"]?.count == 1)
  }

  @Test("An empty hall has doors, extinguishers and rules")
  func empty() throws {
    let plan = try NewHall(width: 20, depth: 15).emptyPlan()
    #expect(plan.stands.isEmpty)
    #expect(plan.violations.isEmpty)
    #expect(plan.hall.features.values.contains { $0.kind == .entrance })
  }

  @Test("The entrance is on the side asked for")
  func entrance() throws {
    for side in Side.allCases {
      var hall = NewHall()
      hall.entrance = side
      let plan = try hall.plan()
      let entrances = plan.hall.features.values.filter { $0.kind == .entrance }
      #expect(entrances.map(\.door?.side) == [side])
      #expect(plan.violations.isEmpty)
    }
  }
}

extension Plan {
  /// What a check finds wrong with a new plan, by kind and stand.
  var faults: [String] {
    Checker(self).report.violations.filter { $0.severity != .wish }
      .map { "\($0.kind) \($0.stands.map(\.text)) \($0.features.map(\.text))" }
  }
}
