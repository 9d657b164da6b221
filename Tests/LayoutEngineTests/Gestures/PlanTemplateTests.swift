// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import LayoutEngine
import PlanFiles
import Testing

@Suite("A plan as the template of the next")
struct PlanTemplateTests {
  private let old = Plan(
    hall: Hall(width: 20, depth: 20),
    stands: [
      Stand(
        id: "s1", number: "A1", parts: [.init(x: 0, y: 0, width: 2, depth: 2)], hold: "press",
        isLocked: true, powerKilowatts: 3)
    ],
    cooperatives: [
      .named("a"),
      .named("b") {
        $0.status = .withdrawn
        $0.withdrawnAt = "2017-11-29T18:00:00Z"
        $0.reason = "ill"
        $0.contact = "0600"
      },
    ],
    placements: ["s1": ["a"]],
    rules: [
      .of("standArea"),
      .of("pair", ["first": .text("a"), "second": .text("b"), "metres": .integer(3)]),
    ],
    history: [.init(at: "", by: "", event: "placed")], status: .approved)

  @Test("Hall, stands and rules stay; placements, holds, locks and history go")
  func keeps() throws {
    let template = PlanTemplate(old)
    #expect(template.plan.hall == old.hall)
    #expect(template.plan.stands["s1"]?.number == "A1")
    #expect(template.plan.stands["s1"]?.powerKilowatts == 3)
    #expect(template.plan.stands["s1"]?.hold == "")
    #expect(template.plan.stands["s1"]?.isLocked == false)
    #expect(template.plan.rules == old.rules)
    #expect(template.plan.placements.isEmpty && template.plan.history.isEmpty)
    #expect(template.plan.status == .draft)
    #expect(template.droppedRules.isEmpty)
  }

  @Test("Everybody waits to be asked again, with all that is known of them")
  func cooperatives() throws {
    let cooperatives = PlanTemplate(old).plan.cooperatives
    #expect(cooperatives.values.map(\.status) == [.waiting, .waiting])
    #expect(cooperatives["b"]?.contact == "0600")
    #expect(cooperatives["b"]?.withdrawnAt == "" && cooperatives["b"]?.reason == "")
  }

  @Test("Without the roster, rules that name a cooperative are left out, and said")
  func withoutCooperatives() throws {
    let template = PlanTemplate(old, keepsCooperatives: false)
    #expect(template.plan.cooperatives.isEmpty)
    #expect(template.droppedRules == ["pair"])
    #expect(template.plan.rules.keys.sorted() == ["standArea"])
    _ = try PlanReader.read(PlanWriter.bytes(of: template.plan), vocabulary: RuleCatalogue())
  }
}
