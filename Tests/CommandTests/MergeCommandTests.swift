// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import PlanFiles
import ProgramRuns
import Testing

@Suite("qarya merge")
struct MergeCommandTests {
  /// A folder with the sample as `plan.json`, and what each side made of it by some edits.
  private func sides(_ ours: [[String]], _ theirs: [[String]]) throws -> PlanCopy {
    let copy = try PlanCopy()
    for (name, edits) in [("ours.json", ours), ("theirs.json", theirs)] {
      try copy.folder.write(copy.bytes(), to: name)
      for edit in edits {
        let words = [edit[0], name] + edit.dropFirst() + ["--in-place", "--by", name]
        let result = try Program.qarya.run(words, in: copy.folder)
        try #require(result.status == 0, "\(result.errors)")
      }
    }
    return copy
  }

  @Test("Two holds are merged cleanly, which lines are not")
  func clean() throws {
    let copy = try sides([["hold", "A01", "press"]], [["hold", "F06", "sponsor"]])
    let result = try copy.qarya("merge", "plan.json", "ours.json", "theirs.json", "-o", "ours.json")
    #expect(result.status == 0 && result.errors.isEmpty && result.output.isEmpty)
    let plan = try PlanReader.read(try copy.folder.bytes("ours.json"))
    #expect(plan.stand(named: "A01")?.hold == "press")
    #expect(plan.stand(named: "F06")?.hold == "sponsor")
    #expect(plan.history.suffix(2).map(\.event) == ["held", "held"])
  }

  @Test("A cooperative on two stands is a conflict: a line, the status 1, and ours stands")
  func conflict() throws {
    let away = [["unplace", "A02"], ["unplace", "A03"]]
    let copy = try sides(
      away + [["place", "c045", "A02"]], away + [["place", "c045", "A03"], ["hold", "B01", "x"]])
    let words = ["merge", "plan.json", "ours.json", "theirs.json"]
    let result = try Program.qarya.run(words, in: copy.folder)
    #expect(result.status == 1)
    #expect(result.errors.contains("ours A02, theirs A03; ours stays"))
    let plan = try PlanReader.read(result.output)
    let stand = try #require(plan.stand(named: "A02"))
    #expect(plan.placements[stand.id]?.map(\.text) == ["c045"])
    #expect(plan.stand(named: "B01")?.hold == "x")

    let json = try Program.qarya.run(words + ["--json"], in: copy.folder)
    #expect(json.status == 1)
    let report = try #require(try JSONReader.read(json.output).dictionary)
    let conflicts = report.array("conflicts").compactMap(\.dictionary)
    #expect(conflicts.map { $0.texts("path") } == [["cooperatives", "c045", "stand"]])
    #expect(conflicts.first?.texts("ours") == ["s002"])
    #expect(report["merged"]?.dictionary?["fromTheirs"] == .integer(1))
    for language in ["ar", "fr"] {
      let other = try Program.qarya.run(
        words + ["--json", "--language", language], in: copy.folder)
      #expect(other.text != json.text)
    }
  }

  @Test("What is no plan is refused; two of standard input, too")
  func refused() throws {
    let copy = try sides([], [])
    try copy.folder.write(Array("{}".utf8), to: "other.json")
    #expect(try copy.qarya("merge", "plan.json", "other.json", "plan.json").status == 65)
    #expect(try copy.qarya("merge", "plan.json", "none.json", "plan.json").status == 66)
    #expect(try copy.qarya("merge", "-", "-", "plan.json").status == 64)
  }
}

@Suite(
  "Plans in a git repository", .serialized,
  .enabled(if: FairList.has("git"), "git is not installed"))
struct GitMergeTests {
  private let copy: PlanCopy

  init() throws {
    copy = try PlanCopy()
    for words in [
      ["init", "-q", "-b", "main", "."], ["config", "user.email", "a@example.org"],
      ["config", "user.name", "Ali"],
    ] { try git(words) }
    try git(["add", "plan.json"])
    try git(["commit", "-qm", "base"])
  }

  @discardableResult
  private func git(_ words: [String]) throws -> ProgramResult {
    let folder = String(Program.qarya.path.prefix { _ in true }.dropLast("/qarya".count))
    return try Program.run(
      "git", words, in: copy.folder,
      environment: ["PATH": folder + ":/usr/local/bin:/usr/bin:/bin", "GIT_EDITOR": "true"])
  }

  private func commit(_ edits: [[String]], on branch: String, from start: String) throws {
    try git(["checkout", "-q", "-b", branch, start])
    for edit in edits {
      let words = [edit[0], "plan.json"] + edit.dropFirst() + ["--in-place", "--by", branch]
      let result = try Program.qarya.run(words, in: copy.folder)
      try #require(result.status == 0, "\(result.errors)")
    }
    try git(["commit", "-qam", branch])
  }

  private func holds() throws -> [String] {
    let plan = try PlanReader.read(try copy.folder.bytes("plan.json"))
    return plan.stands.values.filter { !$0.hold.isEmpty }.map(\.number).sorted()
  }

  @Test("git-setup says what it did, and a second time changes nothing")
  func setup() throws {
    try copy.folder.write(Array("*.md text".utf8), to: ".gitattributes")
    let result = try copy.qarya("git-setup")
    #expect(result.status == 0 && result.lines.count == 4)
    #expect(try copy.folder.text(".gitattributes") == "*.md text\n*.json merge=qarya diff=qarya\n")
    let again = try copy.qarya("git-setup", ".")
    #expect(again.text == "nothing to do: git knows plans here already\n")
    let elsewhere = try TemporaryFolder()
    #expect(try Program.qarya.run(["git-setup"], in: elsewhere).status == 66)
  }

  @Test(
    "merge, rebase and cherry-pick bring two people's plans together",
    arguments: ["merge", "rebase", "cherry-pick"])
  func together(how: String) throws {
    #expect(try copy.qarya("git-setup").status == 0)
    try git(["add", ".gitattributes"])
    try git(["commit", "-qm", "attributes"])
    try commit([["hold", "A01", "press"]], on: "ours", from: "main")
    try commit([["hold", "F06", "sponsor"]], on: "theirs", from: "main")
    let result = try git([how, "ours"] + (how == "merge" ? ["-q", "-m", "both"] : []))
    #expect(result.status == 0, "\(result.errors)")
    #expect(try holds() == ["A01", "F06"])
  }

  @Test("A conflict is told, the plan can be read, and git waits for an answer")
  func conflict() throws {
    #expect(try copy.qarya("git-setup").status == 0)
    let away = [["unplace", "A02"], ["unplace", "A03"]]
    try commit(away + [["place", "c045", "A02"]], on: "ours", from: "main")
    try commit(away + [["place", "c045", "A03"]], on: "theirs", from: "main")
    let result = try git(["merge", "ours"])
    #expect(result.status == 1)
    #expect(result.errors.contains("ours A03, theirs A02; ours stays"))
    _ = try PlanReader.read(try copy.folder.bytes("plan.json"))
    #expect(try git(["status", "--short"]).text.contains("UU plan.json"))
  }

  @Test("git diff tells words, and other JSON files are merged by lines")
  func words() throws {
    #expect(try copy.qarya("git-setup").status == 0)
    try copy.folder.write(
      Array("{\n\"a\": 1,\n\"b\": 2,\n\"c\": 3,\n\"d\": 4\n}\n".utf8), to: "x.json")
    try git(["add", "x.json"])
    try git(["commit", "-qm", "other"])
    _ = try copy.qarya("hold", "plan.json", "A01", "press", "--in-place")
    let diff = try git(["diff", "plan.json"]).text
    #expect(diff.contains("+stands · A01 (s001) · on hold: press"))
    try git(["checkout", "-q", "plan.json"])
    for (branch, old, new) in [("o", "\"a\": 1", "\"a\": 9"), ("t", "\"d\": 4", "\"d\": 8")] {
      try git(["checkout", "-q", "-b", branch, "main"])
      let text = try copy.folder.text("x.json").replacing(old, with: new)
      try copy.folder.write(Array(text.utf8), to: "x.json")
      try git(["commit", "-qam", branch])
    }
    #expect(try git(["merge", "-q", "-m", "both", "o"]).status == 0)
    let merged = try copy.folder.text("x.json")
    #expect(merged.contains("\"a\": 9") && merged.contains("\"d\": 8"))
  }
}
