// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Foundation
import PlanFiles
import ProgramRuns
import Testing

@Suite("The export of tables")
struct ExportCommandTests {
  @Test(
    "What is exported and imported again changes nothing",
    arguments: ["cooperatives", "stands", "waiting", "notices", "services"])
  func unchanged(subject: String) throws {
    let copy = try PlanCopy()
    _ = try copy.qarya(
      "set", "plan.json", "c001", "phone=0612345678", "remark==1+1 \"x\"\nة",
      "fields.Ville=12/05/2017",
      "fields.Code=007", "contact=-", "--in-place")
    _ = try copy.qarya("swap", "plan.json", "c001", "c002", "--in-place")
    for (form, language) in [("csv", "fr"), ("tsv", "ar"), ("csv", "en")] {
      let exported = try copy.qarya(
        "export", "plan.json", "--to", form, "--what", subject, "--headings", language)
      #expect(exported.status == 0, "\(exported.errors)")
      #expect(exported.output.starts(with: [0xEF, 0xBB, 0xBF]))
      #expect(exported.output.suffix(2) == [0x0D, 0x0A])
      let again = try copy.qarya("import", "plan.json", "-", "--json", input: exported.output)
      #expect(again.status == 0, "\(again.errors)")
      let found = try #require(try JSONReader.read(again.output).dictionary)
      #expect(found["rows"] != .integer(0))
      #expect(found["unchanged"] == found["rows"])
      #expect(found["changes"] == .array([]))
    }
  }

  @Test("Python's csv reads it as it is, with formulas guarded")
  func python() throws {
    let copy = try PlanCopy()
    _ = try copy.qarya(
      "set", "plan.json", "c001", "phone=0612345678", "remark==1+1 \"x\"\nة", "contact=-",
      "--in-place")
    let exported = try copy.qarya("export", "plan.json", "--to", "csv", "--headings", "en")
    try copy.folder.write(exported.output, to: "list.csv")
    let script = """
      import csv, json
      rows = list(csv.DictReader(open('list.csv', encoding='utf-8-sig', newline='')))
      one = rows[0]
      print(json.dumps([one['id'], one['phone'], one['remark'], one['contact'], str(len(rows))]))
      """
    let result = try Program.run("python3", ["-c", script], in: copy.folder)
    let cells = try JSONDecoder().decode([String].self, from: Data(result.output))
    #expect(cells == ["c001", "0612345678", "'=1+1 \"x\"\nة", "'-", "60"])
  }

  @Test("Wrong usage and a plan's place are refused")
  func refused() throws {
    let copy = try PlanCopy()
    #expect(try copy.qarya("export", "plan.json").status == 64)
    #expect(try copy.qarya("export", "plan.json", "--to", "doc").status == 64)
    #expect(
      try copy.qarya("export", "plan.json", "--to", "csv", "--since", "2017-11-29T18:00:00Z").status
        == 64)
    #expect(try copy.qarya("export", "plan.json", "--to", "csv", "-o", "plan.json").status == 73)
  }
}
