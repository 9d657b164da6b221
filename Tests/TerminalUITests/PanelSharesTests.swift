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
        let legend = shares.showsLegend ? 1 + 1 + 3 + shares.colours : 0
        #expect(shares.waiting + 1 + shares.problems + legend <= room)
      }
    }
  }

  @Test("What the legend finds no room for, the lists get")
  func withoutLegend() {
    let shares = PanelShares(
      room: 11, waiting: 4, problems: 30, reason: 4, colours: 7, signs: 3)
    #expect(!shares.showsLegend)
    #expect(shares.waiting == 3)
    #expect(shares.problems == 7)
  }

  @Test("Signs come before lists, all together; colours after what the lists need")
  func signs() {
    func shares(room: Int) -> PanelShares {
      PanelShares(room: room, waiting: 5, problems: 30, reason: 4, colours: 7, signs: 3)
    }
    #expect(!shares(room: 11).showsLegend)
    #expect(shares(room: 12).showsLegend)
    #expect(shares(room: 18).colours == 0)
    #expect(shares(room: 20).colours == 2)
    #expect(shares(room: 40).colours == 7)
  }

  @Test("The list that has the focus gets the room; the legend stays")
  func focus() {
    func shares(_ focus: Panel) -> PanelShares {
      PanelShares(
        room: 22, waiting: 20, problems: 30, reason: 4, colours: 6, signs: 2, focus: focus)
    }
    #expect([Panel.map, .side, .problems].map { shares($0).colours } == [5, 5, 5])
    #expect(shares(.side).waiting == 9)
    #expect(shares(.side).problems == 3)
    #expect(shares(.problems).waiting == 3)
    #expect(shares(.problems).problems == 9)
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
