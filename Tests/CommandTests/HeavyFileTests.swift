// SPDX-License-Identifier: Apache-2.0

import ProgramRuns
import Testing

@Suite("Files that are made to be heavy")
struct HeavyFileTests {
  private func run(_ plan: HeavyPlan, _ arguments: [String]) throws -> ProgramResult {
    let folder = try TemporaryFolder()
    try #require(plan.bytes.count <= HeavyPlan.most)
    try folder.write(plan.bytes, to: "heavy.json")
    try folder.write(Array("id,nom,superficie\nc1,Miel,9\n".utf8), to: "list.csv")
    return try Program.qarya.run(arguments, in: folder)
  }

  private func expectEnd(_ plan: HeavyPlan, _ arguments: [String]) throws {
    let result = try run(plan, arguments)
    // 1: the plan has errors, or cannot be arranged without.
    #expect([0, 1].contains(result.status), "\(plan.name): \(result.errors.prefix(300))")
  }

  @Test(
    "are checked, with repairs", arguments: HeavyPlan.all)
  func checked(plan: HeavyPlan) throws { try expectEnd(plan, ["check", "heavy.json", "--json"]) }

  @Test("are arranged", arguments: [HeavyPlan.crowd, .crooked, .freedStands])
  func arranged(plan: HeavyPlan) throws {
    try expectEnd(plan, ["arrange", "heavy.json", "--seconds", "1"])
  }

  @Test(
    "are read by every other command", arguments: [HeavyPlan.crowd, .freedStands],
    [
      ["list", "heavy.json"], ["print", "heavy.json", "-o", "map.txt"], ["rules", "heavy.json"],
      ["convert", "heavy.json", "copy.plist"], ["diff", "heavy.json", "heavy.json"],
      ["notices", "heavy.json", "--since", "2017-11-01"], ["import", "heavy.json", "list.csv"],
    ])
  func read(plan: HeavyPlan, arguments: [String]) throws { try expectEnd(plan, arguments) }

  @Test("are rehearsed as far as some seconds reach, and those left out are told")
  func rehearsed() throws {
    let result = try run(.crooked, ["rehearse", "heavy.json"])
    #expect(result.status == 0)
    #expect(result.lines.contains { $0.hasPrefix("stopped: ") })
    #expect(result.errors.contains("--seconds"))
  }

  @Test("where more is violated than is listed, the same is listed each time")
  func listedAlike() throws {
    let command = ["withdraw", "heavy.json", "c7", "--json"]
    let first = try run(.manyRules, command)
    #expect(first.status == 0)
    #expect(first.text.contains("\"breaks\": [\n"))
    for _ in 0..<2 { #expect(try run(.manyRules, command).text == first.text) }
  }

  @Test(
    "where rules ask too much, those that were not looked at are told",
    arguments: [HeavyPlan.crowd, .crooked, .fineGrid])
  func tells(plan: HeavyPlan) throws {
    let result = try run(plan, ["check", "heavy.json"])
    let told = result.lines.filter { $0.hasPrefix("rule not checked: ") }
    #expect(!told.isEmpty, "\(plan.name)")
    #expect(told.allSatisfy { $0.hasSuffix("it is about too much here") })
    // The rest is checked to its end: the summary stands last.
    #expect(result.lines.last?.contains("placed") == true)
  }

  @Test("ordinary plans leave no rule out", arguments: Layouts.names)
  func ordinary(layout: String) throws {
    let folder = try TemporaryFolder()
    try folder.write(try Layouts.bytes(layout), to: "plan.json")
    let result = try Program.qarya.run(["check", "plan.json"], in: folder)
    #expect(!result.text.contains("rule not checked"))
  }
}
