// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import TerminalUI

@Suite("How the panel's lines are shared")
struct PanelSharesTests {
  @Test("Nothing takes more than there is, lists have three lines at least", arguments: 8...60)
  func fits(room: Int) {
    for waiting in [2, 5, 40] {
      for problems in [2, 12, 90] {
        let shares = PanelShares(
          room: room, waiting: waiting, problems: problems, reason: 4, colours: 7, signs: 3)
        #expect(shares.waiting >= min(waiting, 3))
        #expect(shares.problems >= min(problems, 3))
        let legend = shares.showsLegend ? 1 + 7 + shares.signs : 0
        #expect(shares.waiting + 1 + shares.problems + legend <= room)
      }
    }
  }

  @Test("What the legend finds no room for, the lists get")
  func withoutLegend() {
    let shares = PanelShares(
      room: 14, waiting: 5, problems: 30, reason: 4, colours: 7, signs: 3)
    #expect(!shares.showsLegend)
    #expect(shares.waiting == 5)
    #expect(shares.problems == 8)
  }

  @Test("Signs come all together, where both lists have all that they need")
  func signs() {
    func signs(room: Int) -> Int {
      PanelShares(room: room, waiting: 5, problems: 12, reason: 4, colours: 7, signs: 3).signs
    }
    #expect(signs(room: 28) == 0)
    #expect(signs(room: 29) == 3)
  }
}

@Suite("Columns of a list")
struct ListColumnsTests {
  @Test("Each gets what it needs where there is room")
  func room() {
    #expect(ListColumns([10, 0, 5], width: 17).widths == [10, 0, 5])
  }

  @Test("The widest give way, the narrow ones stay whole")
  func narrow() {
    #expect(ListColumns([20, 4, 18], width: 28).widths == [10, 4, 10])
    #expect(ListColumns([20, 4], width: 0).widths == [1, 1])
  }
}
