// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import TestSupport
import Testing

@testable import LayoutEngine

@Suite("Ends of aisles")
struct StandEndTests {
  private func ends(_ drawing: String) -> [StandEnd?] {
    let plan = TextHall(drawing).plan(
      rules: [.of("minimumAisleWidth", ["metres": .integer(1)])], seats: [:], features: [])
    let survey = Survey(plan, aisleRule: AisleRule(metres: 1))
    return survey.floor.stands.indices.map(survey.end)
  }

  @Test("A stand in a blind aisle is at a blind end, one on the way is not")
  func blind() {
    #expect(
      ends(
        """
        +==----==-+
        |.........|
        |AA#.#BBBB|
        |###.#####|
        |###.#####|
        |###D#####|
        +---------+
        """) == [nil, nil, .blind])
  }

  @Test("A stand that looks down an aisle of twelve metres is at a split end, of eleven it is not")
  func split() {
    #expect(ends("+-=-----------+\n|A............=\n+-------------+") == [.split])
    #expect(ends("+-=----------+\n|A...........=\n+------------+") == [nil])
  }
}
