// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import PlanFiles
import ProgramRuns
import Testing

@Suite("The list of a fair, imported")
struct ImportFairListTests {
  private let stamp = ["--at", "2017-11-29T18:00:00Z", "--by", "Ali"]

  /// A folder with a new hall as `plan.json` and the list as `list.json`.
  private func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    #expect(try Program.qarya.run(["new", "plan.json"], in: folder).status == 0)
    try FairList.prepare(folder)
    return folder
  }

  /// Imports a list into the new hall and returns the plan's bytes.
  private func imported(_ list: String, in folder: TemporaryFolder) throws -> [UInt8] {
    let result = try Program.qarya.run(
      ["import", "plan.json", list, "--skip-faulty", "-o", "out.json"] + stamp, in: folder)
    #expect(result.status == 0, "\(result.errors)")
    // The name of the list is in the history.
    let name = list.split(separator: "/").last ?? ""
    return Array(
      String(decoding: try folder.bytes("out.json"), as: UTF8.self)
        .replacing("\"\(name)\"", with: "\"liste\"").utf8)
  }

  @Test("Trial, import, arrange and print")
  func story() throws {
    let folder = try folder()
    try folder.write(Array(FairList.text.utf8), to: "liste.csv")
    let before = try folder.bytes("plan.json")
    let trial = try Program.qarya.run(["import", "plan.json", "liste.csv", "--json"], in: folder)
    #expect(trial.status == 65)
    let found = try #require(try JSONReader.read(trial.output).dictionary)
    #expect(found["rows"] == .integer(56))
    #expect(found["new"] == .integer(54))
    func lines(_ key: String) -> [PropertyValue?] {
      found.array(key).map { $0.dictionary?["line"] }
    }
    // Rows with a line break in a cell take two lines of the file.
    #expect(lines("faults").count == 2)
    #expect(lines("doubles").count == 3)
    #expect(found.texts("unknownHeadings") == ["Redevance (DH)"])
    #expect(try folder.bytes("plan.json") == before)

    let refused = try Program.qarya.run(
      ["import", "plan.json", "liste.csv", "--in-place"], in: folder)
    #expect(refused.status == 65)
    #expect(try folder.bytes("plan.json") == before)

    let done = try Program.qarya.run(
      ["import", "plan.json", "liste.csv", "--skip-faulty", "--in-place"] + stamp, in: folder)
    #expect(done.status == 0, "\(done.errors)")
    let plan = try PlanReader.read(try folder.bytes("plan.json"))
    #expect(plan.cooperatives.count == 54)
    #expect(plan.history.count == 1)
    let entry = try #require(plan.history.first)
    #expect(ListImport(entry) == ListImport(name: "liste.csv", added: 54, changed: 0))
    let first = try #require(plan.cooperative("c001"))
    #expect(first.names["fr"] == "Miel de Berkane")
    #expect(first.names["ar"] == "تعاونية عسل بركان 0")
    #expect(first.phone == "0612345610")
    #expect(first.fields["Redevance (DH)"] == "1 100,50")
    #expect(first.remark == "arrive le 12/05;\nappeler \"avant\"")
    #expect(plan.cooperative("c002")?.wishedArea == 9.5)
    #expect(!plan.placements.isEmpty)

    let arranged = try Program.qarya.run(
      ["arrange", "plan.json", "--waiting", "--effort", "20000", "--in-place"], in: folder)
    #expect(arranged.status <= 1, "\(arranged.errors)")
    let placed = try PlanReader.read(try folder.bytes("plan.json")).placements
    #expect(placed.count > 30)
    let printed = try Program.qarya.run(["print", "plan.json", "--language", "fr"], in: folder)
    #expect(printed.status == 0)
    #expect(printed.text.contains("Miel de Berkane"))
    // Again: nothing is new.
    let again = try Program.qarya.run(
      ["import", "plan.json", "liste.csv", "--skip-faulty", "--json"], in: folder)
    #expect(try #require(try JSONReader.read(again.output).dictionary)["new"] == .integer(0))
  }

  @Test(
    "Python's csv in each dialect and encoding gives the same plan, byte for byte",
    arguments: ["excel", "excel-tab", "unix", "semicolon", "all", "utf-16", "utf-8-sig", "windows"])
  func dialects(how: String) throws {
    let folder = try folder()
    try folder.write(Array(FairList.text.utf8), to: "liste.csv")
    let expected = try imported("liste.csv", in: folder)
    let written = try Program.run("python3", ["write.py", how, "autre.csv"], in: folder)
    try #require(written.status == 0, "\(written.errors)")
    #expect(try imported("autre.csv", in: folder) == expected)
  }

  @Test(
    "A workbook by openpyxl gives the same plan, byte for byte",
    .enabled(
      if: FairList.python(with: "openpyxl") != nil && FairList.has("xlsx2csv"),
      "python3-openpyxl and xlsx2csv are not installed"))
  func workbook() throws {
    let folder = try folder()
    try folder.write(Array(FairList.text.utf8), to: "liste.csv")
    let expected = try imported("liste.csv", in: folder)
    let python = try #require(FairList.python(with: "openpyxl"))
    let written = try Program.run(python, ["write.py", "xlsx", "liste.xlsx"], in: folder)
    try #require(written.status == 0, "\(written.errors)")
    #expect(try imported("liste.xlsx", in: folder) == expected)
  }

  @Test(
    "The list as LibreOffice writes it gives the same plan, byte for byte",
    .enabled(
      if: FairList.has("soffice") && FairList.has("xlsx2csv"),
      "LibreOffice and xlsx2csv are not installed"), .serialized,
    arguments: [
      "csv:Text - txt - csv (StarCalc):59,34,76", "csv:Text - txt - csv (StarCalc):9,34,76", "xlsx",
    ])
  func libreOfficeWrites(how: String) throws {
    let folder = try folder()
    try folder.write(Array(FairList.text.utf8), to: "liste.csv")
    let expected = try imported("liste.csv", in: folder)
    // Every column as text, as whoever keeps telephone numbers has to say.
    let columns = (1...FairList.headings.count).map { "\($0)/2" }.joined(separator: "/")
    let result = try Program.run(
      "soffice",
      [
        "--headless", "--infilter=CSV:59,34,76,1,\(columns)", "--convert-to", how, "--outdir",
        folder["written"], "liste.csv",
      ], in: folder)
    try #require(result.status == 0, "\(result.errors)")
    let name = how == "xlsx" ? "liste.xlsx" : "liste.csv"
    #expect(try imported("written/" + name, in: folder) == expected)
  }

  @Test(
    "What LibreOffice makes of an exported list changes nothing, told the encoding or not",
    .enabled(if: FairList.has("soffice"), "LibreOffice is not installed"), .serialized,
    arguments: [["--infilter=CSV:44,34,76,1"], []])
  func libreOffice(options: [String]) throws {
    let folder = try folder()
    try folder.write(Array(FairList.text.utf8), to: "liste.csv")
    try folder.write(try imported("liste.csv", in: folder), to: "plan.json")
    let export = ["export", "plan.json", "--to", "csv", "--headings", "fr", "-o", "export.csv"]
    #expect(try Program.qarya.run(export, in: folder).status == 0)
    // Through a workbook and back, as somebody who opens and saves it does.
    for step in [
      ["ods", "export.csv"], ["csv:Text - txt - csv (StarCalc):44,34,76", "export.ods"],
    ] {
      let result = try Program.run(
        "soffice",
        ["--headless"] + (step[0] == "ods" ? options : [])
          + ["--convert-to", step[0], "--outdir", folder.path, step[1]], in: folder)
      try #require(result.status == 0, "\(result.errors)")
    }
    let again = try Program.qarya.run(["import", "plan.json", "export.csv", "--json"], in: folder)
    let found = try #require(try JSONReader.read(again.output).dictionary)
    #expect(found["unchanged"] == found["rows"])
  }
}
