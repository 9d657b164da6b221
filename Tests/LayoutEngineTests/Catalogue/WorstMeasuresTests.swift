// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import TestSupport
import Testing

@testable import LayoutEngine

@Suite("Of very many measures the worst are kept")
struct WorstMeasuresTests {
  @Test("in their order, with how many there were and the best of all", arguments: Seeds.first(40))
  func keeps(seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    let worst: Measures.Worst = Bool.random(using: &random) ? .most : .least
    var all = WorstMeasures(worst, limit: 3)
    var few = WorstMeasures(worst, limit: 3, most: 5)
    for stand in 0..<Int.random(in: 0..<60, using: &random) {
      var findings = Findings(rule: "r", kind: "r", severity: .error, weight: 0)
      for _ in 0..<Int.random(in: 0..<4, using: &random) {
        findings.add(
          stands: [.init(stringLiteral: "s\(stand)")],
          features: [.init(stringLiteral: "f\(Int.random(in: 0..<9, using: &random))")],
          measured: Double(Int.random(in: 0..<6, using: &random)))
      }
      let found = findings.take().listed
      all.take(found)
      few.take(found)
    }
    let (whole, part) = (all.measures(nil), few.measures(nil))
    #expect(whole.count == whole.list.count && whole.best == whole.list.last)
    #expect(part.count == whole.count)
    #expect(part.best == whole.best)
    #expect(part.list.prefix(5) == whole.list.prefix(5))
    #expect(part.list.count <= 5)
  }
}
