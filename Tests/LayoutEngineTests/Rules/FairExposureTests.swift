// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import TestSupport
import Testing

@testable import LayoutEngine

@Suite("fairExposure")
struct FairExposureTests {
  /// A corridor: the farther in, the less a stand is passed.
  private let hall = TextHall(
    """
    +--------+
    =........|
    |AABBCCDD|
    +--------+
    """)

  private func plan(
    _ parameters: PropertyDictionary, near: [Stand.ID], far: [Stand.ID]
  ) -> Plan {
    var cooperatives: [Cooperative] = []
    var seats: [Stand.ID: [Cooperative.ID]] = [:]
    for (stands, province) in [(near, "Near"), (far, "Far")] {
      for stand in stands {
        let id = Cooperative.ID(stringLiteral: "c" + stand.text)
        cooperatives.append(
          .named(id) {
            $0.province = province
            $0.category = "all"
          })
        seats[stand] = [id]
      }
    }
    return Plan(
      hall: hall.hall, stands: hall.stands, cooperatives: cooperatives, placements: seats,
      rules: [
        .of("fairExposure", parameters), .of("minimumAisleWidth", ["metres": .integer(1)]),
      ])
  }

  private func exposure(_ plan: Plan) -> Exposure {
    Survey(plan, aisleRule: AisleRule(metres: 1)).exposure
  }

  @Test("A province at the far end lacks what the stands lack, and is named; the near one is not")
  func provinces() throws {
    let plan = plan(["fewest": .integer(2)], near: ["A", "B"], far: ["C", "D"])
    let agreed = try (0..<4).map { try #require(exposure(plan).agreed($0)) }
    let found = plan.violations
    let violation = try #require(found.first)
    #expect(found.count == 1)
    #expect(violation.cooperatives == ["cC", "cD"] && violation.stands.isEmpty)
    #expect(violation.limit == 0.9)
    let mean = (agreed[2] + agreed[3]) / 2
    #expect((try #require(violation.measured) - mean).magnitude < 1e-12)
    #expect((violation.cost - (0.9 - mean) * 2).magnitude < 1e-12)
    let weighty = self.plan(
      ["fewest": .integer(2), "weight": .integer(3)], near: ["A", "B"], far: ["C", "D"])
    #expect((weighty.violations[0].cost - 3 * violation.cost).magnitude < 1e-12)
  }

  @Test("Small groups, all of one category, and what is allowed are no violation")
  func allowed() {
    #expect(plan([:], near: ["A", "B"], far: ["C", "D"]).violations.isEmpty)
    let two = PropertyValue.integer(2)
    let category: PropertyDictionary = ["by": .text("category"), "fewest": two]
    #expect(plan(category, near: ["A", "B"], far: ["C", "D"]).violations.isEmpty)
    #expect(
      plan(["fewest": two, "below": .integer(1)], near: ["A"], far: ["C", "D"]).violations.isEmpty)
  }

  @Test("What a wish costs falls as the far ones come nearer")
  func nearer() {
    func cost(_ near: [Stand.ID], _ far: [Stand.ID]) -> Double {
      plan(["fewest": .integer(2)], near: near, far: far).violations.reduce(0) { $0 + $1.cost }
    }
    #expect(cost(["A", "C"], ["B", "D"]) < cost(["A", "B"], ["C", "D"]))
  }

  @Test("The sentence names the province and says what it is not")
  func sentence() throws {
    let plan = plan(["fewest": .integer(2)], near: ["A", "B"], far: ["C", "D"])
    let violation = try #require(plan.violations.first)
    let percent = Int(((1 - (violation.measured ?? 0)) * 100).rounded(.up))
    #expect(
      violation.message(in: .english, of: plan)
        == """
        Far: stands passed by \(percent) % less than the mean, as far as three models of visiting agree \
        on each.
        """)
  }
}
