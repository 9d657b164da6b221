// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import LayoutEngine
import TestSupport
import Testing

@Suite("Renumbering")
struct NumberingTests {
  private let plan = TextHall(
    """
    +----------+
    |..........|
    |.AA.BB.CC.|
    |.AA.BB.CC.|
    |..........|
    |.DD.EE.FF.|
    |.DD.EE.FF.|
    +----------+
    """
  ).plan(seats: ["A": ["a"], "E": ["e"]])

  private func numbers(_ numbering: Numbering, _ order: StandOrder) throws -> String {
    let gesture = try Shaping(plan).renumber(Set(plan.stands.keys), numbering, order: order)
    let after = try plan.applying(gesture.edit, stamp: nil)
    #expect(after.placements == plan.placements)
    return after.sortedStands.map { "\($0.id)\($0.number)" }.joined(separator: " ")
  }

  @Test(
    "Numbers go through stands in the order asked for",
    arguments: [
      (StandOrder.rows, "A1 B2 C3 D4 E5 F6"), (.rowsFromEast, "A3 B2 C1 D6 E5 F4"),
      (.snake, "A1 B2 C3 D6 E5 F4"), (.snakeFromEast, "A3 B2 C1 D4 E5 F6"),
      (.columns, "A1 B3 C5 D2 E4 F6"), (.columnsFromEast, "A5 B3 C1 D6 E4 F2"),
    ])
  func order(order: StandOrder, expected: String) throws {
    #expect(try numbers(Numbering(digits: 1), order) == expected)
  }

  @Test("Prefix, start, step, digits and skips make the numbers")
  func numbering() throws {
    let odd = Numbering(prefix: "X-", start: 9, step: 2, digits: 3, skips: [13])
    #expect(try odd.numbers(4) == ["X-009", "X-011", "X-015", "X-017"])
    #expect(try Numbering(start: 3, step: -1).numbers(4) == ["03", "02", "01", "00"])
    #expect(throws: ShapingRefusal.numbersRunOut) { try Numbering(start: 2, step: -1).numbers(4) }
    #expect(throws: ShapingRefusal.numbersRunOut) {
      try Numbering(start: 999_999_999).numbers(2)
    }
    #expect(throws: ShapingRefusal.numbersRunOut) { try Numbering(step: .max).numbers(3) }
    #expect(try Numbering(start: 1, avoidsTaken: true).numbers(2, besides: ["01"]) == ["02", "03"])
    #expect(Numbering(first: "B02") == Numbering(prefix: "B", start: 2, digits: 2))
    #expect(Numbering(first: "VIP ").prefix == "VIP ")
  }

  @Test("A number that another stand shows is said at once")
  func taken() throws {
    let gesture = try Shaping(plan).renumber("A", as: "B")
    #expect(gesture.notices == [.sameNumber("B")])
    #expect(try Shaping(plan).renumber("A", as: "A").changesNothing)
    #expect(throws: ShapingRefusal.wrongText) { try Shaping(plan).renumber("A", as: "\u{7}") }
    // Two that exchange their numbers do not clash.
    let exchanged = try Shaping(plan).renumber(["B", "A"], Numbering(prefix: "N"))
    #expect(exchanged.notices.isEmpty)
  }

  @Test("Named one by one, stands are numbered in that order, each once")
  func byHand() throws {
    let gesture = try Shaping(plan).renumber(["F", "A", "F", "C"], Numbering(digits: 1))
    let after = try plan.applying(gesture.edit, stamp: nil)
    #expect(["F", "A", "C"].map { after.stands[$0]?.number } == ["1", "2", "3"])
  }

  @Test("Renumbering never touches who sits where", arguments: 0..<20 as Range<UInt64>)
  func placements(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let plan = RandomHall.plan(&random)
    for _ in 0..<20 {
      guard
        let gesture = try? Shaping(plan).renumber(
          Set(plan.stands.keys), RandomGesture.numbering(&random),
          order: RandomGesture.order(&random))
      else { continue }
      let after = try plan.applying(gesture.edit, stamp: nil)
      #expect(after.placements == plan.placements)
      #expect(after.stands.mapValues(\.parts) == plan.stands.mapValues(\.parts))
    }
  }
}
