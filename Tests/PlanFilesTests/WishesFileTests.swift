// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Testing

@testable import PlanFiles

@Suite("The stands that a cooperative wished for, in the file")
struct WishesFileTests {
  private let id = Cooperative.ID("c001")

  /// The example with a list of wishes, as a line of canonical JSON.
  private func text(_ wishes: [String]) -> String {
    let list = wishes.map { "\n        \"\($0)\"" }.joined(separator: ",")
    let value = wishes.isEmpty ? "[]" : "[\(list)\n      ]"
    return Example.text.replacing(
      "\"wishedArea\": 9.0", with: "\"wishedArea\": 9.0,\n      \"wishes\": \(value)")
  }

  private func plan(_ text: String) throws -> Plan { try PlanReader.read(Array(text.utf8)) }

  private func wishes(_ plan: Plan) -> [String]? {
    plan.cooperatives[id]?.wishes.map(\.text)
  }

  @Test(
    "are read in their order, gone and repeated ones too, and written back byte for byte",
    arguments: [[], ["s014"], ["gone", "s014", "s014", "A.1-b_"]])
  func kept(list: [String]) throws {
    let file = text(list)
    let plan = try plan(file)
    #expect(wishes(plan) == list)
    #expect(PlanWriter.bytes(of: plan) == Array(file.utf8))
  }

  @Test("are none in a file without them, which gains no key by a save")
  func missing() throws {
    let plan = try plan(Example.text)
    #expect(wishes(plan) == [])
    #expect(PlanWriter.bytes(of: plan) == Array(Example.text.utf8))
  }

  @Test("appear in the file when they are given, and go when they are taken back")
  func changed() throws {
    let plan = try plan(Example.text)
    var cooperative = try #require(plan.cooperatives[id])
    cooperative.wishes = ["s014", "gone"]
    let wishing = try plan.applying(.writeCooperative(cooperative), stamp: nil)
    #expect(PlanWriter.bytes(of: wishing) == Array(text(["s014", "gone"]).utf8))
    var emptied = try self.plan(text(["s014"]))
    cooperative = try #require(emptied.cooperatives[id])
    cooperative.wishes = []
    emptied = try emptied.applying(.writeCooperative(cooperative), stamp: nil)
    #expect(PlanWriter.bytes(of: emptied) == Array(Example.text.utf8))
    let back = try wishing.applying(.writeCooperative(cooperative), stamp: nil)
    #expect(PlanWriter.bytes(of: back) == Array(Example.text.utf8))
  }
}
