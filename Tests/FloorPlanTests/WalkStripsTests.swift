// SPDX-License-Identifier: Apache-2.0

import TestSupport
import Testing

@testable import FloorPlan

@Suite("Walks put together out of the strips of a long hall, against walks over all cells")
struct WalkStripsTests {
  /// A hall several times as long as it is across, with columns and stands of any size.
  private func drawn(_ random: inout SplitMix64) -> RandomFloor {
    var drawn = RandomFloor(&random)
    let (long, wide) = (
      Int.random(in: 48...110, using: &random), Int.random(in: 7...12, using: &random)
    )
    let isTall = Bool.random(using: &random)
    drawn.hall = Hall(
      module: drawn.hall.module, width: isTall ? wide : long, depth: isTall ? long : wide)
    let (side, length): (Side, Int) =
      Bool.random(using: &random) ? (.north, drawn.hall.width) : (.west, drawn.hall.depth)
    drawn.hall.add(
      "door", .exit, .door(Feature.Door(side: side, offset: 0, width: max(1, length / 2))))
    for number in 0..<Int.random(in: 0...6, using: &random) {
      drawn.hall.add("column-\(number)", .column, .area(drawn.rectangle(&random)))
    }
    drawn.stands = (0..<Int.random(in: 6...24, using: &random)).compactMap { number in
      Stand("s\(number)", parts: [drawn.rectangle(&random)])
    }
    return drawn
  }

  private func expect(_ strips: inout WalkStrips, on floor: Floor) {
    var walks = FrontWalks(floor, corners: 0)
    let all = Array(floor.stands.indices)
    for stand in all { #expect(strips.steps(from: stand, to: all) == walks.steps(from: stand)) }
  }

  @Test("on random floors", arguments: 0..<80)
  func randomFloors(seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    let floor = drawn(&random).floor
    guard var strips = WalkStrips(floor, corners: 100_000) else {
      #expect(floor.hasSplitCells)
      return
    }
    expect(&strips, on: floor)
  }

  @Test("after stands moved", arguments: 80..<130)
  func moves(seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed))
    let drawn = drawn(&random)
    var floor = drawn.floor
    guard var strips = WalkStrips(floor, corners: 100_000) else { return }
    for _ in 0..<6 {
      let all = Array(floor.stands.indices)
      _ = strips.steps(from: 0, to: all)
      var stand = try #require(floor.stands.randomElement(using: &random))
      let (dx, dy) = (
        Int.random(in: -3...3, using: &random), Int.random(in: -2...2, using: &random)
      )
      stand.parts = stand.parts.map { $0.moved(dx: dx, dy: dy) }
      let before = floor
      let change = floor.follow([stand])
      guard
        let followed = strips.following(
          strips.places(touchedBy: change, from: before, to: floor), to: floor)
      else {
        #expect(floor.hasSplitCells)
        return
      }
      strips = followed
      expect(&strips, on: floor)
    }
  }
}
