// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Testing

@testable import PlanFiles

@Suite("How many stands a cooperative takes, in the file")
struct StandLimitTests {
  private func file(_ stands: String) -> [UInt8] {
    Array(
      """
      {
        "cooperatives": {
          "c001": {\(stands)}
        },
        "format": "org.qarya.plan",
        "formatVersion": 1,
        "hall": {
          "depth": 10.0,
          "width": 10.0
        }
      }

      """.utf8)
  }

  private func written(_ stands: String, as limit: Int) throws -> PropertyValue? {
    var plan = try PlanReader.read(file(stands))
    var one = try #require(plan.sortedCooperatives.first)
    one.standLimit = limit
    _ = try plan.apply(.writeCooperative(one), stamp: nil)
    return PlanWriter.dictionary(of: try #require(plan.sortedCooperatives.first))["stands"]
  }

  @Test("one where the file says nothing; written where it is changed, and kept where it was")
  func keys() throws {
    #expect(try PlanReader.read(file("")).sortedCooperatives.first?.standLimit == 1)
    #expect(try PlanReader.read(file("\"stands\": 3")).sortedCooperatives.first?.standLimit == 3)
    #expect(try written("", as: 1) == nil)
    #expect(try written("", as: 2) == .integer(2))
    #expect(try written("\"stands\": 1", as: 1) == .integer(1))
    #expect(try written("\"stands\": 2", as: 1) == .integer(1))
  }

  @Test("no edit makes it none, or more than there may be")
  func bounds() throws {
    #expect(throws: EditRefusal.self) { try written("", as: 0) }
    #expect(throws: EditRefusal.self) { try written("", as: 1001) }
  }
}
