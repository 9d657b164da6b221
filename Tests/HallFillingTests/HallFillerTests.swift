// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import LayoutEngine
import TestSupport
import Testing

@testable import HallFilling

@Suite("Filling halls")
struct HallFillerTests {
  private let threeByThree = FillingAsk(size: .init(width: 3, depth: 3))

  private func fill(_ plan: Plan, _ ask: FillingAsk) throws -> Filling {
    try HallFiller(plan, ask).run(isStopped: { false })
  }

  /// The plan with its new stands; every plan made is without error.
  private func filled(_ plan: Plan, _ filling: Filling, keeping: Bool = false) throws -> Plan {
    let edit = try FillingEdit(filling, of: plan, keeping: keeping)
    var made = plan
    _ = try made.apply(edit.edit, stamp: nil)
    #expect(made == edit.plan)
    #expect(Checker(made).report.errors == 0)
    #expect(made.stands.count == filling.stands)
    return made
  }

  @Test("The fair's hall takes 70 stands on a lattice, and no more")
  func village() throws {
    let filling = try fill(villageHall(), threeByThree)
    #expect(filling.stands == 70)
    #expect(filling.bound == 70)
    #expect(filling.isOptimal)
    #expect(filling.lattice == 3)
    _ = try filled(villageHall(), filling)
  }

  @Test("Half of the hall lets 66 in, and the answer says so")
  func share() throws {
    let plan = villageHall(blindDepth: 6.1, share: 0.5)
    let filling = try fill(plan, threeByThree)
    #expect(filling.stands == 66)
    #expect(filling.isOptimal)
    #expect(filling.binding.map(\.text) == ["netRatio"])
    #expect(Checker(try filled(plan, filling)).report.warnings == 0)
  }

  @Test("A hall of millions of steps is refused before anything is tried")
  func refusesMillions() {
    let plan = Plan(hall: Hall(module: .standard, width: 2500, depth: 2001))
    #expect(throws: FillingRefusal.tooManyCells) { try HallFiller(plan, threeByThree) }
  }

  @Test("In every hall no rule is broken, and a kept stand stays")
  func keeping() throws {
    let column = feature("c1", .column, .area(GridRectangle(x: 20, y: 14, width: 1, depth: 1)))
    var plan = fairHall(width: 21, depth: 18, blindDepth: 6.1, share: 0.5, features: [column])
    let kept = Stand(
      id: "s001", number: "X1",
      parts: [GridRectangle(x: 7, y: 0, width: 5, depth: 5)])
    _ = try plan.apply(.writeStand(kept), stamp: nil)
    var ask = threeByThree
    ask.keepsStands = true
    let filling = try fill(plan, ask)
    #expect(filling.kept == 1)
    #expect(filling.stands > 10)
    let made = try filled(plan, filling, keeping: true)
    #expect(made.stands[kept.id] == kept)
    #expect(Checker(made).report.warnings == 0)
  }

  @Test("Where nothing fits there is nothing, and the bound says so")
  func nothingFits() throws {
    let filling = try fill(fairHall(width: 6, depth: 6), threeByThree)
    #expect(filling.stands == 0)
    #expect(filling.isOptimal)
    var large = threeByThree
    large.size = .init(width: 12, depth: 10)
    let tooLarge = try fill(villageHall(), large)
    // Off the lattice there may be more than on it; then nothing is called proved.
    #expect(tooLarge.isOptimal == (tooLarge.stands == tooLarge.bound))
  }

  @Test("A length that is none is refused")
  func refusals() {
    func refusal(_ width: Double) -> FillingRefusal? {
      do throws(FillingRefusal) {
        _ = try HallFiller(villageHall(), FillingAsk(size: .init(width: width, depth: 3)))
        return nil
      } catch {
        return error
      }
    }
    #expect(refusal(0) == .noLength(0))
    #expect(refusal(3.2) == .noMultiple(3.2, module: 0.5))
    #expect(refusal(.infinity) == .noLength(.infinity))
    #expect(refusal(1e7) == .noLength(1e7))
  }

  @Test(
    "Halls that take longer are filled to the end, too", .enabled(if: isLong),
    arguments: zip([0, 1, 2], [118, 74, 66]))
  func longer(hall: Int, stands: Int) throws {
    let plans = [
      fairHall(width: 60, depth: 30), villageHall(workshops: false), villageHall(blindDepth: 0),
    ]
    let filling = try fill(plans[hall], threeByThree)
    #expect(filling.stands == stands && filling.bound == stands)
    _ = try filled(plans[hall], filling)
  }

  @Test("Small stands with wide aisles and halls without a lattice are filled, too")
  func smallStands() throws {
    let plan = fairHall(width: 18, depth: 14, blindDepth: 6.1, share: 0.5)
    let filling = try fill(plan, FillingAsk(size: .init(width: 2, depth: 2)))
    #expect(filling.stands >= 18)
    #expect(filling.bound >= filling.stands)
    #expect(filling.lattice == 0.5)
    #expect(Checker(try filled(plan, filling)).report.warnings == 0)
  }

  @Test("Whoever stops at once gets no plan worse than the empty hall")
  func stopping() throws {
    let plan = fairHall(width: 21, depth: 18)
    let filler = try HallFiller(plan, threeByThree)
    let none = filler.run(isStopped: { true })
    #expect(none.stands >= 0 && none.bound >= none.stands)
    var asked = 0
    let some = filler.run(isStopped: {
      asked += 1
      return asked > 400
    })
    #expect(some.stands > 0)
    #expect(some.bound >= some.stands)
    _ = try filled(plan, some)
  }

  @Test("A fifth of larger stands is a fifth of larger stands")
  func mixture() throws {
    let plan = fairHall(width: 24, depth: 18, blindDepth: 6.1, share: 0.5)
    var ask = threeByThree
    ask.second = (FillingAsk.Size(width: 4, depth: 3), 0.2)
    let filling = try fill(plan, ask)
    let larger = filling.areas.count { $0.cellCount == 48 }
    #expect(filling.areas.allSatisfy { [36, 48].contains($0.cellCount) })
    #expect(5 * larger >= filling.stands)
    #expect(filling.stands >= 14)
    _ = try filled(plan, filling)
  }

  @Test(
    "However early it is stopped, there are never fewer stands than in the rows of a new plan",
    arguments: [0, 1, 40, 1500])
  func columnsAndVoids(questions: Int) throws {
    let plan = randomHall(seed: UInt64(questions) + 3)
    let filling = try HallFiller(plan, threeByThree).run(isStopped: stopping(after: questions))
    #expect(filling.bound >= filling.stands || !filling.isOptimal)
    #expect(filling.stands >= soundRows(of: plan), "\(questions)")
    if filling.stands > 0 { _ = try filled(plan, filling) }
  }

  /// Whether `QARYA_SEEDS` asks for more than a few halls.
  private static let isLong = Seeds.first(few.count).count > few.count
  /// Small halls among the random ones.
  private static let few: [UInt64] = [9, 27, 31]

  @Test(
    "With columns and voids there is a twentieth more than in the rows of a new plan, never fewer")
  func randomHalls() throws {
    var ratios: [Double] = []
    for seed in Self.isLong ? Seeds.first(0).map({ UInt64($0) + 1 }) : Self.few {
      let plan = randomHall(seed: seed)
      let filler = try HallFiller(plan, threeByThree)
      let filling = filler.run(isStopped: stopping(after: 20_000))
      let rows = soundRows(of: plan)
      #expect(filling.stands >= rows, "seed \(seed)")
      #expect(filling.warnings == 0 && !filling.partsDoors, "seed \(seed)")
      _ = try filled(plan, filling)
      ratios.append(Double(filling.stands) / Double(max(1, rows)))
      // The best fillings of lattices are taken where they break no rule; on the module there is more.
      let judge = FillingJudge(filler.ground)
      for part in filling.proof?.parts ?? [] where part.stands > filling.stands {
        #expect(!judge.verdict(part.lattice.stands(part.filling)).isSound, "seed \(seed)")
      }
    }
    #expect(ratios.reduce(0, +) / Double(ratios.count) >= 1.05)
  }

  /// Says stop once it was asked so often.
  private func stopping(after times: Int) -> () -> Bool {
    var asked = 0
    return {
      asked += 1
      return asked > times
    }
  }

  @Test("Everyone who has a stand keeps it, and numbers begin at the entrance")
  func cooperatives() throws {
    var plan = fairHall(width: 18, depth: 15, blindDepth: 6.1, share: 0.5)
    let stand = Stand(
      id: "s007", number: "Z9",
      parts: [GridRectangle(x: 8, y: 8, width: 6, depth: 6)])
    let one = Cooperative(id: "c1")
    for edit in [Edit.writeStand(stand), .writeCooperative(one), .place(one.id, on: stand.id)] {
      _ = try plan.apply(edit, stamp: nil)
    }
    let filling = try fill(plan, threeByThree)
    let made = try filled(plan, filling)
    #expect(made.stands(of: one.id) == [stand.id])
    let first = try #require(made.stands.values.first { $0.number == "A01" })
    let floor = Floor(made)
    let door: Feature.ID = "door-south"
    let walk = floor.walk(from: floor.doorCells[door] ?? [])
    let own = floor.indices[first.id].flatMap { walk.nearest(of: floor.fronts[$0]) }
    let steps = floor.stands.indices.compactMap { walk.nearest(of: floor.fronts[$0]) }
    #expect(own == steps.min())
  }
}
