// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import PlanFiles
import ProgramRuns
import Testing

@Suite("JSON for programs, seen on a terminal")
struct SafeJSONTests {
  @Test("No report hides or reorders anything, and programs read what the file says")
  func reports() throws {
    let copy = try PlanCopy()
    let name = PropertyValue.text(HostileText.name)
    for language in ["ar", "en", "fr"] {
      try copy.set(name, at: "cooperatives", "c045", "names", language)
      try copy.set(name, at: "name", language)
    }
    try copy.set(name, at: "cooperatives", "c045", "category")
    try copy.set(name, at: "cooperatives", "c045", "extra\u{202E}")
    try copy.set(name, at: "stands", "s001", "hold")
    try copy.set(name, at: "stands", "s002", "number")
    try copy.set(.boolean(true), at: "stands", "s003", "locked")
    try copy.folder.write(Layouts.bytes(Layouts.village), to: "old.json")
    for command in [
      ["check", "plan.json"], ["list", "plan.json"], ["list", "plan.json", "cooperatives"],
      ["list", "plan.json", "waiting"], ["show", "plan.json", "c045"],
      ["show", "plan.json", "s001"], ["diff", "old.json", "plan.json"],
      ["withdraw", "plan.json", "c045"], ["close", "plan.json", "s001"],
      ["relocate", "plan.json", "c045"], ["notices", "plan.json", "--before", "old.json"],
      ["rules", "plan.json"], ["arrange", "plan.json", "--effort", "10"], ["keys"],
    ] {
      let result = try copy.qarya(command + ["--json"])
      #expect(result.status <= 1, "\(command): \(result.errors)")
      #expect(result.text.unicodeScalars.allSatisfy(HostileText.isHarmless), "\(command)")
      #expect(throws: Never.self, "\(command)") { try JSONReader.read(result.output) }
    }
    let shown = try copy.qarya("show", "plan.json", "c045", "--json")
    #expect(shown.text.contains("Honey\\u202eyenoH\\u2066\\u200b\\udb40\\udc41\\nerror"))
    let entry = try #require(JSONReader.read(shown.output).dictionary)
    #expect(entry["names"]?.dictionary?["en"] == name)
  }

  @Test("A plan keeps its texts as they are, on standard output, too")
  func plans() throws {
    let copy = try PlanCopy()
    try copy.set(.text(HostileText.name), at: "name", "en")
    let written = try copy.qarya("lock", "plan.json", "A01", "-o", "-")
    #expect(written.text.contains("Honey\u{202E}yenoH"))
  }
}
