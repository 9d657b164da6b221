// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import TestSupport
import Testing

@testable import PlanFiles

@Suite("The control number")
struct ControlNumberTests {
  private func number(_ plan: Plan) -> String { ControlNumber(of: plan).description }

  @Test("It has five digits, and changes with the plan, but not with its history")
  func changes() throws {
    let plan = try Example.plan()
    let before = number(plan)
    #expect(before.contains(/^\d{5}$/))
    #expect(number(plan) == before)
    var approved = plan
    let status: Plan.Status = plan.status == .draft ? .approved : .draft
    let back = try approved.apply(
      .setStatus(status), stamp: Stamp(at: "2026-11-29T18:00:00Z", by: "x"))
    #expect(number(approved) != before)
    _ = try approved.apply(back, stamp: Stamp(at: "2026-11-29T18:01:00Z", by: "y"))
    #expect(number(approved) == before)
  }

  @Test("It is the same in whatever form the plan was kept, and in whatever order")
  func forms() throws {
    let plan = try Example.plan()
    for format in DocumentFormat.allCases {
      let bytes = PlanWriter.bytes(of: plan, as: format)
      #expect(number(try PlanReader.read(bytes)) == number(plan))
    }
  }

  @Test("Followed from edit to edit it is that of the plan", arguments: 0..<40)
  func follows(_ seed: UInt64) throws {
    var document = RandomPlan(seed: seed)
    var plan = try PlanReader.plan(of: .dictionary(document.document()))
    var sum = ControlSum(of: plan)
    var random = SplitMix64(seed: seed)
    for _ in 0..<30 {
      let edit = RandomEdit.edit(of: plan, &random)
      let stamp = Stamp(at: "2017-11-29T18:00:00Z", by: "a")
      guard let inverse = try? plan.apply(edit, stamp: stamp) else { continue }
      // Told what leads back, it looks at nothing else.
      sum.follow(plan, changedBy: Bool.random(using: &random) ? inverse : nil)
      #expect(sum.number == ControlNumber(of: plan), "\(edit)")
    }
    let other = try PlanReader.plan(of: .dictionary(document.document()))
    sum.follow(other)
    #expect(sum.number == ControlNumber(of: other))
  }

  @Test("Every change of a datum makes another number")
  func each() throws {
    var seen: Set<String> = []
    let plan = try Example.plan()
    let document = PlanWriter.document(of: plan)
    for table in ["stands", "cooperatives", "categories", "rules"] {
      for entry in document[table]?.dictionary?.entries ?? [] {
        for datum in entry.value.dictionary?.entries ?? [] {
          guard case .string(let text) = datum.value, !text.string.isEmpty else { continue }
          var (other, changed) = (document, entry.value.dictionary ?? [:])
          changed[datum.key] = .text(text.string + "x")
          var entries = document[table]?.dictionary ?? [:]
          entries[entry.key] = .dictionary(changed)
          other[table] = .dictionary(entries)
          guard let read = try? PlanReader.plan(of: .dictionary(other)) else { continue }
          #expect(number(read) != number(plan), "\(table) \(entry.key) \(datum.key)")
          seen.insert(number(read))
        }
      }
    }
    #expect(seen.count >= 5)
  }
}
