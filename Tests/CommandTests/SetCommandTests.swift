// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import PlanFiles
import ProgramRuns
import Testing

@Suite("The commands that change the list of cooperatives")
struct SetCommandTests {
  private func cooperative(_ copy: PlanCopy, _ id: String) throws -> PropertyDictionary? {
    try copy.content()["cooperatives"]?.dictionary?[id]?.dictionary
  }

  @Test("add makes a cooperative with the next id, or with its own")
  func add() throws {
    let copy = try PlanCopy()
    let result = try copy.qarya(
      "add", "plan.json", "names.fr=Cire", "minArea=9,5", "water=oui", "category=miel",
      "fields.Ville=Berkane", "phone=0612", "--in-place")
    #expect(result.status == 0, "\(result.errors)")
    let one = try #require(try cooperative(copy, "c061"))
    #expect(one["names"]?.dictionary?["fr"] == .text("Cire"))
    #expect(one["minArea"] == .real(9.5))
    #expect(one["water"] == .boolean(true))
    #expect(one["category"] == .text("honey"))
    #expect(one["fields"]?.dictionary?["Ville"] == .text("Berkane"))
    #expect(one["phone"] == .text("0612"))
    #expect(try copy.qarya("add", "plan.json", "own.1", "names.ar=شمع", "--in-place").status == 0)
    #expect(try cooperative(copy, "own.1") != nil)
    #expect(try copy.newHistory().count == 2)
    #expect(try copy.qarya("add", "plan.json", "c001", "names.ar=شمع", "--in-place").status == 1)
  }

  @Test("set changes a cooperative or a stand, one edit each")
  func set() throws {
    let copy = try PlanCopy()
    #expect(
      try copy.qarya(
        "set", "plan.json", "c001", "names.en=Honey", "remark=a=b", "person=X", "contact=",
        "--in-place"
      ).status == 0)
    let one = try #require(try cooperative(copy, "c001"))
    #expect(one["names"]?.dictionary?["en"] == .text("Honey"))
    #expect(one["remark"] == .text("a=b"))
    #expect(one["contact"] == .text(""))
    #expect(try copy.newHistory().count == 1)
    #expect(
      try copy.qarya("set", "plan.json", "A01", "powerKilowatts=4,5", "hold=presse", "--in-place")
        .status == 0)
    let stand = try copy.content()["stands"]?.dictionary?["s001"]?.dictionary
    #expect(stand?["powerKilowatts"] == .real(4.5))
    #expect(stand?["hold"] == .text("presse"))
  }

  @Test("show and list say what a list brought")
  func shown() throws {
    let copy = try PlanCopy()
    _ = try copy.qarya(
      "set", "plan.json", "c001", "person=Fatima", "phone=06", "email=a@b.ma", "remark=r",
      "fields.Loyer=9", "--in-place")
    for command in [["show", "plan.json", "c001"], ["list", "plan.json", "cooperatives"]] {
      let text = try copy.qarya(command + ["--json"]).text
      for word in ["Fatima", "a@b.ma", "Loyer"] { #expect(text.contains(word), "\(command)") }
    }
    let words = try copy.qarya("show", "plan.json", "c001", "--language", "fr").text
    #expect(words.contains("responsable\u{A0}: Fatima"))
    #expect(words.contains("Loyer"))
  }

  @Test(
    "Wrong keys and values are refused",
    arguments: [
      (["set", "plan.json", "c001", "wrong=1"], 64), (["set", "plan.json", "c001", "id=x"], 64),
      (["set", "plan.json", "c001", "stand=A01"], 64), (["set", "plan.json", "c001", "words"], 64),
      (["set", "plan.json", "nobody", "phone=1"], 64),
      (["set", "plan.json", "c001", "minArea=x"], 65),
      (["set", "plan.json", "c001", "minArea=-1"], 65),
      (["set", "plan.json", "A01", "parts=1"], 64),
      (["set", "plan.json", "c001", "status=waiting"], 1),
      (["add", "plan.json", "a b", "phone=1"], 64),
      (["remove", "plan.json", "nobody"], 64), (["remove", "plan.json", "c001", "--force"], 1),
    ] as [([String], Int32)])
  func refused(command: [String], status: Int32) throws {
    let copy = try PlanCopy()
    let before = try copy.bytes()
    let result = try copy.qarya(command + ["--in-place"])
    #expect(result.status == status, "\(result.errors)")
    #expect(try copy.bytes() == before)
  }

  @Test("remove takes nobody off a stand, and whom the history tells of only by force")
  func remove() throws {
    let copy = try PlanCopy()
    _ = try copy.qarya("add", "plan.json", "new1", "names.fr=X", "--in-place")
    #expect(try copy.qarya("remove", "plan.json", "new1", "--in-place").status == 0)
    _ = try copy.qarya("unplace", "plan.json", "c045", "--in-place")
    #expect(try copy.qarya("remove", "plan.json", "c045", "--in-place").status == 1)
    #expect(try copy.qarya("remove", "plan.json", "c045", "--force", "--in-place").status == 0)
    #expect(try cooperative(copy, "c045") == nil)
  }
}
