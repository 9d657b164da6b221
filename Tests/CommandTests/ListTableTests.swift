// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import ProgramRuns
import Testing

@Suite("Lists as tables")
struct ListTableTests {
  @Test("They have headings on a terminal and none in a pipe")
  func headings() throws {
    let copy = try PlanCopy()
    let piped = try copy.qarya("list", "plan.json", "cooperatives").text
    let script = """
      import pty, sys
      sys.exit(pty.spawn(sys.argv[1:]))
      """
    let shown = try Program.run(
      "python3", ["-c", script, Program.qarya.path, "list", "plan.json", "cooperatives"],
      in: copy.folder)
    let lines = shown.text.replacing("\r\n", with: "\n").split(separator: "\n")
    let title = try #require(lines.first)
    #expect(title.split(separator: " ").prefix(3) == ["ID", "STAND", "STATUS"])
    #expect(lines.count == 61)
    #expect(
      lines.dropFirst().map { $0.split(separator: " ") }
        == piped.split(separator: "\n").map { $0.split(separator: " ") })
  }

  @Test("--columns gives others, by their keys or their headings")
  func columns() throws {
    let copy = try PlanCopy()
    try copy.set(.text("+212 6 00"), at: "cooperatives", "c001", "phone")
    try copy.set(.text("Fatima"), at: "cooperatives", "c001", "person")
    let lines = try copy.qarya(
      "list", "plan.json", "cooperatives", "--columns", "id,person,phone,power,water,wishedArea"
    ).lines
    let first = lines.first?.split(separator: "  ").map { $0.drop { $0 == " " } }
    #expect(first?.prefix(3) == ["c001", "Fatima", "+212 6 00"])
    #expect(lines.first?.hasSuffix("9 m²") == true, "\(lines.first ?? "")")
    let stands = try copy.qarya(
      "list", "plan.json", "--columns", "numéro,power,powerNeeded,water"
    ).lines
    #expect(stands.count == 56)
    #expect(stands.first?.hasPrefix("A01  1.5 kW  1 kW") == true, "\(stands.first ?? "")")
  }

  @Test("64: a column that there is not is answered with those that there are")
  func unknown() throws {
    let copy = try PlanCopy()
    let result = try copy.qarya("list", "plan.json", "--columns", "number,colour")
    #expect(result.status == 64)
    #expect(result.errors.contains("there is no column colour; there are: number, id, area"))
    #expect(try copy.qarya("list", "plan.json", "--json", "--columns", "id").status == 64)
  }

  @Test("2 comes before 10")
  func order() throws {
    let copy = try PlanCopy()
    try copy.set(.text("10"), at: "stands", "s001", "number")
    try copy.set(.text("2"), at: "stands", "s002", "number")
    let numbers = try copy.qarya("list", "plan.json").lines.compactMap {
      $0.split(separator: " ").first
    }
    #expect(numbers.prefix(3) == ["2", "10", "A03"])
    let entries = try copy.qarya("list", "plan.json", "--json").entries()
    #expect(entries.prefix(2).map { $0["number"]?.text } == ["2", "10"])
  }
}
