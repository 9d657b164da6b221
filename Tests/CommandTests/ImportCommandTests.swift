// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import PlanFiles
import ProgramRuns
import Testing

@Suite("The import of lists by the command")
struct ImportCommandTests {
  @Test("Without a target it is a trial, and the shape of its JSON is stable")
  func trial() throws {
    let copy = try PlanCopy()
    let before = try copy.bytes()
    let list = "id;nom (fr);superficie;Stand 2022\nc001;Autre;12;x\n;Neuve;9;\nc002;;;\n"
    let result = try copy.qarya("import", "plan.json", "-", "--json", input: Array(list.utf8))
    #expect(result.status == 0, "\(result.errors)")
    let found = try #require(try JSONReader.read(result.output).dictionary)
    for (key, count) in [
      ("rows", 3), ("new", 1), ("changed", 1), ("unchanged", 1), ("skipped", 0),
    ] {
      #expect(found[key] == .integer(count), "\(key)")
    }
    for key in ["faults", "doubles", "withdrawn"] { #expect(found[key] == .array([]), "\(key)") }
    #expect(found.texts("unknownHeadings") == ["Stand 2022"])
    let changes = found.array("changes").compactMap(\.dictionary)
    #expect(
      changes.map { $0.texts("key") } == [
        ["fields", "Stand 2022"], ["names", "fr"], ["wishedArea"],
      ])
    #expect(changes.allSatisfy { $0["line"] == .integer(2) && $0["cooperative"] == .text("c001") })
    #expect(changes[0]["before"] == nil)
    #expect(changes[1]["before"] == .text("Miel de Tafoughalt"))
    #expect(changes[2]["after"] == .real(12))
    #expect(try copy.bytes() == before)
  }

  @Test(
    "Each refusal has its status",
    arguments: [
      ("", [], 65), ("a;b\n1;2\n", [], 65), ("\u{1}\u{0}\u{2}\u{3}", [], 65),
      ("nom;eau\nA;bof\n", [], 65), ("nom;eau\nA;bof\n", ["--skip-faulty"], 0),
      ("nom\nA\n", ["--map", "X=names.fr"], 64), ("nom\nA\n", ["--map", "nom=wrong"], 64),
      ("nom\nA\n", ["--separator", ";;"], 64), ("nom\nA\n", ["--encoding", "latin"], 64),
      ("nom\nA\n", ["--in-place", "-o", "x.json"], 64), ("nom\nA\n", ["--status", "gone"], 64),
      ("nom|eau\nA|oui\n", ["--separator", "|", "--status", "confirmed", "--missing", "keep"], 0),
    ] as [(String, [String], Int32)])
  func statuses(list: String, options: [String], status: Int32) throws {
    let copy = try PlanCopy()
    let before = try copy.bytes()
    let result = try copy.qarya(
      ["import", "plan.json", "-"] + options, input: Array(list.utf8))
    #expect(result.status == status, "\(result.errors)")
    #expect(try copy.bytes() == before)
    #expect(try copy.folder.names() == ["plan.json"])
  }

  @Test("A list that is not there is told (66), and only one of the two comes from standard input")
  func missing() throws {
    let copy = try PlanCopy()
    #expect(try copy.qarya("import", "plan.json", "none.csv").status == 66)
    #expect(try copy.qarya("import", "-", "-").status == 64)
  }

  @Test("A workbook goes through xlsx2csv, and where that is missing a sentence says so (69)")
  func workbook() throws {
    let copy = try PlanCopy()
    try copy.folder.write([0x50, 0x4B, 3, 4, 0, 0], to: "liste.xlsx")
    let tools = try TemporaryFolder()
    let command = ["import", "plan.json", "liste.xlsx"]
    let without = try Program.qarya.run(
      command, in: copy.folder, environment: ["PATH": tools.path])
    #expect(without.status == 69)
    #expect(without.errors.contains("xlsx2csv"))
    try tools.write(Array("#!/bin/sh\nprintf 'nom,eau\\nNeuve,oui\\n'\n".utf8), to: "xlsx2csv")
    #expect(
      try Program.run("chmod", ["+x", tools["xlsx2csv"]], in: tools).status == 0)
    let with = try Program.qarya.run(
      command + ["--in-place"], in: copy.folder, environment: ["PATH": tools.path])
    #expect(with.status == 0, "\(with.errors)")
    #expect(try PlanReader.read(try copy.bytes()).cooperative("c061")?.needsWater == true)
    try tools.write(Array("#!/bin/sh\nexit 3\n".utf8), to: "xlsx2csv")
    let broken = try Program.qarya.run(
      command, in: copy.folder, environment: ["PATH": tools.path])
    #expect(broken.status == 65)
  }

  @Test("Who is not in the list is withdrawn when that is asked for, in the one line of history")
  func withdrawing() throws {
    let copy = try PlanCopy()
    let list =
      Array("id\n".utf8) + (2...60).flatMap { Array("c0\($0 < 10 ? "0" : "")\($0)\n".utf8) }
    let result = try copy.qarya(
      "import", "plan.json", "-", "--missing", "withdraw", "--in-place", input: list)
    #expect(result.status == 0, "\(result.errors)")
    let plan = try PlanReader.read(try copy.bytes())
    #expect(plan.cooperative("c001")?.status == .withdrawn)
    #expect(plan.placements.values.allSatisfy { !$0.map(\.text).contains("c001") })
    #expect(try copy.newHistory().count == 1)
    // The notices know of it all the same.
    let notices = try copy.qarya(
      "notices", "plan.json", "--since", "2026-01-01T00:00:00Z", "--json")
    #expect(notices.text.contains("c001"))
  }

  @Test("A full disk in the middle of an import leaves the old plan")
  func fullDisk() throws {
    let copy = try PlanCopy()
    let before = try copy.bytes()
    try copy.folder.write(Self.largeList(rows: 5000), to: "liste.csv")
    let command = "ulimit -f 64; exec '\(Program.qarya.path)' import plan.json liste.csv --in-place"
    let result = try Program.run("sh", ["-c", command], in: copy.folder)
    #expect(result.status == 74, "\(result.errors)")
    #expect(try copy.bytes() == before)
    #expect(try copy.folder.names() == ["liste.csv", "plan.json"])
  }

  @Test("An import that is killed leaves the old plan or the new one", arguments: 0..<6)
  func killed(run: Int) throws {
    let copy = try PlanCopy()
    let before = try copy.bytes()
    try copy.folder.write(Self.largeList(rows: 1500), to: "liste.csv")
    let delay = Double(run) * 0.25 + 0.1
    let command =
      "'\(Program.qarya.path)' import plan.json liste.csv --in-place >/dev/null & p=$!; "
      + "sleep \(delay); kill -9 $p; wait $p"
    _ = try Program.run("sh", ["-c", command], in: copy.folder)
    let after = try copy.bytes()
    let count = try PlanReader.read(after).cooperatives.count
    #expect(after == before || count == 1560)
    // And the next one is not locked out.
    #expect(try copy.qarya("list", "plan.json", "cooperatives").status == 0)
    #expect(try copy.qarya("lock", "plan.json", "A01", "--in-place").status == 0)
  }

  @Test("Thousands of rows are imported and come back unchanged")
  func large() throws {
    let copy = try PlanCopy()
    try copy.folder.write(Self.largeList(rows: 5000), to: "liste.csv")
    let result = try copy.qarya("import", "plan.json", "liste.csv", "-o", "out.json")
    #expect(result.status == 0, "\(result.errors.prefix(300))")
    let again = try copy.qarya("import", "out.json", "liste.csv", "--json")
    let found = try #require(try JSONReader.read(again.output).dictionary)
    #expect(found["unchanged"] == .integer(5000))
  }

  /// Rows with names that nobody else has.
  static func largeList(rows: Int) -> [UInt8] {
    var text = "Nom;الاسم;Produit;Ville;Superficie;Puissance;Eau;Tél;Remarque;Redevance\r\n"
    for number in 0..<rows {
      text += "Coopérative des Amis \(number);تعاونية \(number);Miel;Berkane;9,5 m²;1,5 kW;oui;"
      text += "06\(number);\"une remarque; un \"\"mot\"\"\";\(number),50\r\n"
    }
    return Array(text.utf8)
  }
}
