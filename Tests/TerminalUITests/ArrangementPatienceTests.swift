// SPDX-License-Identifier: Apache-2.0

import LayoutEngine
import Testing

@testable import TerminalUI

@Suite("How long a search has a chance")
struct ArrangementPatienceTests {
  private func quality(_ cost: Double, errors: Int = 0) -> PlanQuality {
    PlanQuality(unplaced: 0, errors: errors, warnings: 0, wishCost: cost)
  }

  /// Whether the search may end after each of some reports of cost and seconds.
  private func ends(_ reports: [(cost: Double, seconds: Double)]) -> [Bool] {
    var patience = ArrangementPatience()
    return reports.map { patience.isOver(at: quality($0.cost), after: .seconds($0.seconds)) }
  }

  @Test("A plan with nothing wrong ends it at once")
  func perfect() {
    #expect(ends([(0, 0)]) == [true])
    #expect(!ArrangementPatience.isPerfect(quality(0, errors: 1)))
    #expect(!ArrangementPatience.isPerfect(quality(0.5)))
  }

  @Test("Without any gain it ends after three seconds")
  func noGain() {
    #expect(ends([(5, 0), (5, 2.999), (5, 3)]) == [false, false, true])
  }

  @Test("A late gain earns three times as long again")
  func lateGain() {
    #expect(ends([(5, 0), (4, 2), (4, 7), (4, 8)]) == [false, false, false, true])
  }
}
