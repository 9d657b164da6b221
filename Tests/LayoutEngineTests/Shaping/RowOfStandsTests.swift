// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import LayoutEngine
import TestSupport
import Testing

@Suite("Rows of stands")
struct RowOfStandsTests {
  private let hall = Plan(hall: Hall(width: 200, depth: 100))

  private func drawn(_ row: RowOfStands) throws -> [Stand] {
    try hall.applying(try Shaping(hall).row(row).edit, stamp: nil).sortedStands
  }

  @Test("Ten stands run east, with an aisle after every four and no 13")
  func single() throws {
    var row = RowOfStands(
      origin: .init(x: 6, y: 6), width: 6, depth: 6, count: 10,
      numbering: Numbering(prefix: "B", start: 8, skips: [13]))
    row.aisleEvery = 4
    row.aisle = 5
    row.powerKilowatts = 3
    let stands = try drawn(row)
    #expect(stands.map(\.id) == (1...9).map { Stand.ID(stringLiteral: "s00\($0)") } + ["s010"])
    #expect(
      stands.map(\.number)
        == ["B08", "B09", "B10", "B11", "B12", "B14", "B15", "B16", "B17", "B18"])
    #expect(stands.map(\.bounds.x) == [6, 12, 18, 24, 35, 41, 47, 53, 64, 70])
    #expect(stands.allSatisfy { $0.bounds.y == 6 && $0.powerKilowatts == 3 })
  }

  @Test("A double row stands back to back and is numbered as one walks it")
  func double() throws {
    var row = RowOfStands(
      origin: .init(x: 50, y: 50), width: 4, depth: 6, count: 3, direction: .west,
      numbering: Numbering(prefix: "A", digits: 1))
    row.isDouble = true
    func corners() throws -> [[Int]] { try row.places().map { [$0.x, $0.y] } }
    #expect(try corners() == [[50, 50], [46, 50], [42, 50], [50, 56], [46, 56], [42, 56]])
    row.walk = .round
    #expect(try corners().suffix(3) == [[42, 56], [46, 56], [50, 56]])
    row.walk = .pairs
    #expect(try corners().prefix(3) == [[50, 50], [50, 56], [46, 50]])
    row.direction = .south
    #expect(try corners().prefix(3) == [[50, 50], [54, 50], [50, 56]])
    #expect(try drawn(row).map(\.number) == ["A1", "A2", "A3", "A4", "A5", "A6"])
  }

  @Test(
    "Stands of a row never overlap, are as many as asked, and skip what is skipped",
    arguments: 0..<60 as Range<UInt64>)
  func property(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    for _ in 0..<20 {
      let row = RandomGesture.row(&random)
      guard let gesture = try? Shaping(hall).row(row) else { continue }
      let stands = try hall.applying(gesture.edit, stamp: nil).sortedStands
      #expect(stands.count == row.count * (row.isDouble ? 2 : 1))
      #expect(!gesture.notices.contains { if case .overlaps = $0 { true } else { false } })
      let numbers = stands.compactMap {
        Int($0.number.drop { !$0.isASCII || $0.isLetter || $0 == " " })
      }
      #expect(numbers.count == stands.count)
      #expect(Set(numbers).isDisjoint(with: row.numbering.skips))
      #expect(Set(numbers).count == numbers.count)
      #expect(
        zip(numbers, numbers.dropFirst()).allSatisfy { ($1 > $0) == (row.numbering.step > 0) })
    }
  }

  @Test("Absurd rows are refused")
  func refused() throws {
    var row = RowOfStands(origin: .init(x: 0, y: 0), width: 6, depth: 6, count: 3)
    func refusal(_ change: (inout RowOfStands) -> Void) -> ShapingRefusal? {
      var changed = row
      change(&changed)
      do throws(ShapingRefusal) {
        _ = try Shaping(hall).row(changed)
        return nil
      } catch { return error }
    }
    #expect(refusal { _ in } == nil)
    #expect(refusal { $0.count = 0 } == .wrongCount(limit: 10_000))
    #expect(refusal { $0.count = .max } == .wrongCount(limit: 10_000))
    #expect(refusal { $0.width = 0 } == .empty)
    #expect(refusal { $0.width = .max } == .outOfBounds)
    #expect(refusal { $0.aisle = -1 } == .outOfBounds)
    #expect(refusal { $0.origin.x = .min } == .outOfBounds)
    #expect(refusal { $0.width = 900_000 } == .outOfBounds)
    #expect(refusal { $0.numbering.start = -1 } == .numbersRunOut)
    #expect(refusal { $0.numbering.step = 0 } == .numbersRunOut)
    #expect(refusal { $0.powerKilowatts = .nan } == .wrongPower)
    #expect(refusal { $0.numbering.prefix = "\u{1B}[31m" } == .wrongText)
    row.direction = .north
    #expect(refusal { _ in } == .rowLeavesHall(fit: 1, of: 3))
    // To the last cell of the hall, and one farther.
    row.direction = .east
    row.origin = GridPoint(x: hall.hall.width - 18, y: hall.hall.depth - 6)
    #expect(refusal { _ in } == nil)
    #expect(refusal { $0.origin.x += 1 } == .rowLeavesHall(fit: 2, of: 3))
    #expect(refusal { $0.origin.y += 1 } == .rowLeavesHall(fit: 0, of: 3))
  }

  @Test("A new series has the next letter")
  func series() throws {
    #expect(Shaping(hall).nextSeries == Numbering(prefix: "A"))
    func next(_ numbers: String...) -> Numbering {
      let stands = numbers.enumerated().map { place, number in
        var stand = Stand.at(
          .init(stringLiteral: "s\(place)"), x: 9 * place, y: 0, width: 1, depth: 1)
        stand.number = number
        return stand
      }
      return Shaping(Plan(hall: Hall(width: 99, depth: 9), stands: stands)).nextSeries
    }
    #expect(next("A01", "F06", "C10") == Numbering(prefix: "G"))
    #expect(next("Z1") == Numbering(prefix: "AA", digits: 1))
    #expect(next("17", "4").start == 18)
  }
}
