// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import BreakoutSearch

@Suite("The order of turns")
struct TurnOrderTests {
  @Test("goes round the walks")
  func rounds() throws {
    let order = TurnOrder(walks: 3, movesEach: 10, moves: nil)
    for index in 0..<10 {
      let turn = try #require(order.take())
      #expect((turn.index, turn.walk, turn.moves) == (index, index % 3, 10))
      order.handBack(turn)
    }
  }

  @Test("gives nobody a walk that another is busy with")
  func busyWalks() throws {
    let order = TurnOrder(walks: 2, movesEach: 1, moves: nil)
    let slow = try #require(order.take())
    for index in [1, 3, 5] {
      let turn = try #require(order.take())
      #expect(turn.index == index)
      if index < 5 { order.handBack(turn) }
    }
    #expect(order.take() == nil)
    order.handBack(slow)
    #expect(order.take()?.index == 2)
  }

  @Test("makes exactly the moves there are", arguments: [0, 1, 9, 10, 11, 57])
  func limit(moves: Int) {
    let order = TurnOrder(walks: 3, movesEach: 10, moves: moves)
    var made = 0
    while let turn = order.take() {
      made += turn.moves
      order.handBack(turn)
    }
    #expect(made == moves)
  }

  @Test("ends with the earliest turn that somebody names, those before it still to be taken")
  func end() throws {
    let order = TurnOrder(walks: 4, movesEach: 10, moves: nil)
    let turns = try (0..<4).map { _ in try #require(order.take()) }
    order.end(with: 2)
    #expect(!order.leavesOut(2) && order.leavesOut(3))
    order.handBack(turns[0])
    #expect(order.take() == nil)
    order.end(with: 7)
    #expect(order.leavesOut(3))
  }
}
