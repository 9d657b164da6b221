// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import ProgramRuns
import Testing

@Suite("Text that would harm a terminal")
struct HostileTextTests {
  @Test("Names from a file reach no terminal raw, and make no line of their own")
  func names() throws {
    let copy = try PlanCopy()
    let name = PropertyValue.text(HostileText.name)
    for language in ["ar", "en", "fr"] {
      try copy.set(name, at: "cooperatives", "c045", "names", language)
      try copy.set(name, at: "name", language)
    }
    try copy.set(name, at: "cooperatives", "c045", "category")
    try copy.set(name, at: "cooperatives", "c045", "province")
    try copy.set(name, at: "cooperatives", "c045", "contact")
    try copy.set(name, at: "stands", "s001", "hold")
    try copy.set(name, at: "stands", "s002", "number")
    try copy.set(name, at: "hall", "features", "workshops", "names", "en")
    for command in [
      ["check", "plan.json"], ["list", "plan.json"], ["list", "plan.json", "cooperatives"],
      ["show", "plan.json", "c045"], ["show", "plan.json", "s001"],
      ["print", "plan.json", "--paper", "200x100"],
    ] {
      let result = try Program.qarya.run(command, in: copy.folder)
      #expect(result.status == 0, "\(command): \(result.errors)")
      let text = result.text.replacing("\u{C}", with: "")
      #expect(text.unicodeScalars.allSatisfy(HostileText.isHarmless), "\(command)")
      #expect(!result.lines.contains { $0.hasPrefix("error A01 A02 · overlap") }, "\(command)")
    }
  }

  @Test(
    "Arguments are quoted without what they hold",
    arguments: [
      ["check", HostileText.argument], [HostileText.argument],
      ["show", "plan.json", HostileText.argument],
      ["place", "plan.json", HostileText.argument, "A01", "--in-place"],
      ["convert", "plan.json", HostileText.argument],
      ["convert", "plan.json", HostileText.argument + "/x.json"],
      ["check", "plan.json", "--" + HostileText.argument],
      ["list", "plan.json", HostileText.argument],
      ["print", "plan.json", "--paper", HostileText.argument],
      ["lock", "plan.json", "A01", "-o", "x.json", "--at", HostileText.argument],
    ])
  func arguments(arguments: [String]) throws {
    let result = try PlanCopy().qarya(all: arguments)
    #expect(result.status != 0)
    #expect(!result.errors.isEmpty)
    #expect(result.isHarmless, "\(result.errors.debugDescription)")
  }

  @Test("What is quoted from a broken file is cleaned", arguments: ["\u{202E}", "\u{9B}31m"])
  func brokenFile(text: String) throws {
    let json = "{\"format\": \"org.qarya.plan\", \"formatVersion\": 1, \"\(text)\": null}"
    let result = try PlanCopy().qarya("check", "-", input: Array(json.utf8))
    #expect(result.status == 65)
    #expect(result.isHarmless)
  }
}

extension PlanCopy {
  fileprivate func qarya(all arguments: [String]) throws -> ProgramResult {
    try Program.qarya.run(arguments, in: folder)
  }
}
