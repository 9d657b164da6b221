// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Foundation
import PlanFiles
import ProgramRuns
import Testing

@Suite("qarya recover")
struct RecoverCommandTests {
  /// A copy of the sample fair with a journal that holds one change more.
  private func interrupted() throws -> (copy: PlanCopy, plan: Plan) {
    let copy = try PlanCopy()
    var plan = try PlanReader.read(copy.bytes())
    let edit = Edit.lock(try #require(Stand.ID("s001")), true)
    _ = try plan.apply(edit, stamp: Stamp(at: "2017-11-29T18:00:00Z", by: "Ali"))
    try Journal(of: copy.folder["plan.json"])
      .write(plan, since: Fingerprint(of: try copy.bytes()))
    return (copy, plan)
  }

  @Test("What an interrupted session left is told, and the files stay as they are")
  func tells() throws {
    let (copy, _) = try interrupted()
    let names = try copy.folder.names()
    let result = try copy.qarya("recover", "plan.json")
    #expect(result.status == 0)
    #expect(result.lines == ["stand A01 locked", "2017-11-29 18:00:00  Ali  locked  s001"])
    #expect(try copy.folder.names() == names)
    #expect(try copy.bytes() == Layouts.bytes(Layouts.village))
  }

  @Test("Edits of geometry, of which no history knows, are told in words, as by diff")
  func tellsGeometry() throws {
    let copy = try PlanCopy()
    var plan = try PlanReader.read(copy.bytes())
    let id = try #require(Stand.ID("s001"))
    var stand = try #require(plan.stands[id])
    stand.parts = stand.parts.map { part in
      var moved = part
      moved.y += 1
      return moved
    }
    _ = try plan.apply(.writeStand(stand), stamp: Stamp(at: "2017-11-29T18:00:00Z", by: "Ali"))
    let journal = Journal(of: copy.folder["plan.json"])
    try journal.write(plan, since: Fingerprint(of: copy.bytes()))
    try copy.folder.write(PlanWriter.bytes(of: plan), to: "after.json")
    let told = try copy.qarya("recover", "plan.json", "--language", "fr")
    #expect(told.lines.first == "stand A01 déplacé de 0,5 m au sud")
    #expect(told.errors.isEmpty)
    let different = try copy.qarya("diff", "plan.json", "after.json")
    #expect(try copy.qarya("recover", "plan.json").lines.prefix(1) == different.lines.prefix(1))
  }

  @Test("A file that was changed since is told, and its own history is none of the journal's")
  func changedSince() throws {
    let copy = try PlanCopy()
    var plan = try PlanReader.read(copy.bytes())
    let stamp = Stamp(at: "2017-11-29T18:00:00Z", by: "Ali")
    let bytes = try copy.bytes()
    let writer = JournalWriter(
      Journal(of: copy.folder["plan.json"]), since: Fingerprint(of: bytes))
    try writer.prepare(for: plan, bytes)
    _ = try plan.apply(.lock(try #require(Stand.ID("s001")), true), stamp: stamp)
    try writer.keep(plan)
    #expect(try copy.qarya("lock", "plan.json", "A02", "--in-place").status == 0)
    let result = try copy.qarya("recover", "plan.json")
    #expect(result.errors.contains("plan.json was changed since this work began"))
    // What others did since is not listed as if it were to be taken back.
    #expect(result.lines == ["stand A01 locked", "2017-11-29 18:00:00  Ali  locked  s001"])
  }

  @Test("Saved into its own file it keeps that file's form, and is no longer offered")
  func savesIntoItself() throws {
    let (copy, plan) = try interrupted()
    let file = DocumentFormat.binary.bytes(of: .dictionary(try copy.content()))
    try copy.folder.write(file, to: "plan.json")
    try Journal(of: copy.folder["plan.json"]).write(plan, since: Fingerprint(of: file))
    #expect(try copy.qarya("recover", "plan.json", "-o", "./plan.json").status == 0)
    #expect(try copy.bytes() == PlanWriter.bytes(of: plan, as: .binary))
    #expect(try copy.folder.names() == ["plan.json"])
  }

  @Test("75: what others saved in the file since is not taken back, unless that is asked for")
  func changedMeanwhile() throws {
    let (copy, plan) = try interrupted()
    let edit = try copy.qarya("lock", "plan.json", "A02", "--in-place")
    #expect(edit.status == 0)
    #expect(edit.errors.contains("are kept for plan.json; qarya recover plan.json shows them"))
    let others = try copy.bytes()
    for output in ["plan.json", "./plan.json"] {
      let result = try copy.qarya("recover", "plan.json", "-o", output)
      #expect(result.status == 75)
      #expect(result.errors.contains("--force replaces it"))
      #expect(try copy.bytes() == others)
      #expect(copy.folder.has("plan.json.qarya-journal"))
    }
    #expect(try copy.qarya("recover", "plan.json", "-o", "both.json").status == 0)
    #expect(try copy.qarya("recover", "plan.json", "-o", "plan.json", "--force").status == 0)
    #expect(try copy.bytes() == PlanWriter.bytes(of: plan))
    #expect(try copy.folder.names() == ["both.json", "plan.json"])
  }

  @Test("75: a file that is no plan any more, or that came where there was none, stays, too")
  func notTheBase() throws {
    for (text, base) in [("{", Fingerprint(of: [1])), ("{}", nil)] {
      let (copy, plan) = try interrupted()
      try copy.folder.write(text, to: "plan.json")
      try Journal(of: copy.folder["plan.json"]).write(plan, since: base)
      #expect(try copy.qarya("recover", "plan.json", "-o", "plan.json").status == 75)
      #expect(try copy.folder.text("plan.json") == text)
      #expect(try copy.qarya("recover", "plan.json", "-o", "plan.json", "--force").status == 0)
      #expect(try copy.bytes() == PlanWriter.bytes(of: plan))
    }
  }

  @Test(
    "Whoever asks for a file that is gone is told of its journal",
    arguments: [
      ["plan.json"], ["check", "plan.json"], ["lock", "plan.json", "A01", "--in-place"],
    ])
  func gone(command: [String]) throws {
    let (copy, _) = try interrupted()
    try FileManager.default.removeItem(atPath: copy.folder["plan.json"])
    let result = try copy.qarya(command)
    #expect(result.status == 66)
    #expect(result.errors.contains("qarya recover plan.json"))
    #expect(!result.errors.contains("qarya new"))
    let french = try Program.qarya.run(
      command, in: copy.folder, environment: ["LC_ALL": "fr_FR.UTF-8"])
    #expect(french.errors.contains("qarya recover plan.json les montre"))
    // Its file is written anew, as before.
    #expect(try copy.qarya("recover", "plan.json", "-o", "plan.json").status == 0)
    #expect(try copy.folder.names() == ["plan.json"])
  }

  @Test("Who writes over a plan with unsaved work is told so, whatever the command")
  func writtenOver() throws {
    for command in [
      ["new", "plan.json", "--force"], ["convert", "other.json", "plan.json"],
      ["lock", "other.json", "A01", "-o", "plan.json"],
      ["recover", "other.json", "-o", "plan.json"],
    ] {
      let (copy, plan) = try interrupted()
      try copy.folder.write(try copy.bytes(), to: "other.json")
      try Journal(of: copy.folder["other.json"]).write(plan, since: nil)
      let result = try copy.qarya(command)
      #expect(result.status == 0)
      #expect(result.errors.contains("are kept for plan.json"), "\(command)")
      #expect(copy.folder.has("plan.json.qarya-journal"))
    }
  }

  @Test("To standard output goes the plan alone")
  func filter() throws {
    let (copy, plan) = try interrupted()
    let result = try copy.qarya("recover", "plan.json", "-o", "-")
    #expect(result.output == PlanWriter.bytes(of: plan))
    #expect(result.errors.contains("stand A01 locked"))
  }

  @Test("What was left unsaved of a file that is gone, or damaged, can still be had")
  func withoutFile() throws {
    for damaged in [false, true] {
      let (copy, plan) = try interrupted()
      if damaged {
        try copy.folder.write("{", to: "plan.json")
      } else {
        try FileManager.default.removeItem(atPath: copy.folder["plan.json"])
      }
      let result = try copy.qarya("recover", "plan.json", "-o", "saved.json")
      #expect(result.status == 0)
      #expect(result.errors.contains("the journal holds a whole plan"))
      #expect(result.lines.first?.hasPrefix("56 stands, 56/56 placed") == true)
      #expect(result.lines.last == "2017-11-29 18:00:00  Ali  locked  s001")
      #expect(try copy.folder.bytes("saved.json") == PlanWriter.bytes(of: plan))
    }
  }

  @Test("66: neither a file nor a journal; 64: standard input, which has none")
  func nowhere() throws {
    let copy = try PlanCopy()
    let result = try copy.qarya("recover", "nofile.json")
    #expect(result.status == 66)
    #expect(result.errors.contains("there is no file nofile.json"))
    #expect(try copy.qarya("recover", "-", input: copy.bytes()).status == 64)
    #expect(try copy.folder.names() == ["plan.json"])
  }

  @Test("With -o it is saved")
  func saves() throws {
    let (copy, plan) = try interrupted()
    #expect(try copy.qarya("recover", "plan.json", "-o", "saved.json").status == 0)
    #expect(try copy.folder.bytes("saved.json") == PlanWriter.bytes(of: plan))
  }

  @Test("Where nothing is left it says so")
  func nothing() throws {
    let result = try PlanCopy().qarya("recover", "plan.json")
    #expect(result.status == 0)
    #expect(result.text.contains("nothing unsaved"))
  }

  @Test("A damaged journal is bad data, and stays")
  func damaged() throws {
    let (copy, _) = try interrupted()
    let journal = "plan.json.qarya-journal"
    try copy.folder.write(Array(copy.folder.bytes(journal).dropLast(10)), to: journal)
    let result = try copy.qarya("recover", "plan.json")
    #expect(result.status == 65)
    #expect(result.errors.contains("damaged"))
    #expect(copy.folder.has(journal))
  }
}
