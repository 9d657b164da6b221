// SPDX-License-Identifier: Apache-2.0

import TestSupport
import Testing

@testable import FloorPlan

@Suite("Walks from front to front over a net, against every state of a walker")
struct FrontWalksTests {
  /// What the walker says: from each stand's front to each other's.
  private func expect(_ floor: Floor, _ walker: SquareWalker, _ doors: [GridPoint]) {
    let aisles = walker.joined(to: doors)
    var walks = FrontWalks(floor)
    for stand in floor.stands.indices {
      let field = walker.steps(from: floor.fronts[stand].map(floor.point), in: aisles)
      let wanted = floor.fronts.map { front in
        front.map { field[$0] }.filter { $0 >= 0 }.min() ?? WalkingDistance.unreachable
      }
      #expect(walks.steps(from: stand) == wanted)
    }
  }

  @Test("where squares meet without a way across", arguments: 0..<300)
  func narrowFloors(seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    let drawn = RandomFloor(&random)
    let floor = drawn.floor
    expect(floor, drawn.walker(on: floor), drawn.doorCells(on: floor))
  }

  @Test("in halls with columns, voids and stands of any size", arguments: 300..<400)
  func wideFloors(seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    var drawn = RandomFloor(&random)
    drawn.hall.width = Int.random(in: 12...34, using: &random)
    drawn.hall.depth = Int.random(in: 12...26, using: &random)
    for number in 0..<Int.random(in: 0...4, using: &random) {
      drawn.hall.add("column-\(number)", .column, .area(drawn.rectangle(&random)))
    }
    drawn.stands = (0..<Int.random(in: 2...9, using: &random)).compactMap { number in
      Stand("s\(number)", parts: [drawn.rectangle(&random)])
    }
    let floor = drawn.floor
    expect(floor, drawn.walker(on: floor), drawn.doorCells(on: floor))
  }

  @Test("where a net would be too large", arguments: 400..<420)
  func overCells(seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    let floor = RandomFloor(&random).floor
    var (net, field) = (FrontWalks(floor), FrontWalks(floor, corners: 0))
    for stand in floor.stands.indices {
      #expect(net.steps(from: stand) == field.steps(from: stand))
    }
  }

  @Test("in rows of stands the net has few corners")
  func isSmall() throws {
    var stands: [Stand] = []
    for row in 0..<6 {
      for place in 0..<40 {
        let area = GridRectangle(
          x: 6 + 6 * place + (place >= 20 ? 6 : 0), y: 6 + 12 * row, width: 6, depth: 6)
        stands += [Stand("s\(row)-\(place)", parts: [area])].compactMap(\.self)
      }
    }
    var hall = Hall(module: .standard, width: 264, depth: 84)
    hall.add("door", .exit, .door(Feature.Door(side: .west, offset: 2, width: 4)))
    let floor = Floor(hall: hall, stands: stands)
    let net = try #require(WalkNet(floor, most: 1000))
    #expect(net.count < 400)
  }
}
