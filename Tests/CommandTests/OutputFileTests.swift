// SPDX-License-Identifier: Apache-2.0

import Foundation
import PlanFiles
import ProgramRuns
import Testing

@Suite("What commands write, and what they leave alone")
struct OutputFileTests {
  /// A copy of the sample fair, and a second one beside it.
  private func copies() throws -> PlanCopy {
    let copy = try PlanCopy()
    try copy.folder.write(try copy.bytes(), to: "other.json")
    return copy
  }

  @Test(
    "73: a print never takes the place of a plan, its own or another, by whatever name",
    arguments: ["plan.json", "./plan.json", "link.json", "hard.json", "other.json", "x.bplist"])
  func printOverPlan(output: String) throws {
    let copy = try copies()
    symlink("plan.json", copy.folder["link.json"])
    link(copy.folder["plan.json"], copy.folder["hard.json"])
    #expect(try copy.qarya("convert", "plan.json", "x.bplist").status == 0)
    let before = try copy.folder.bytes(output)
    let names = try copy.folder.names()
    let result = try copy.qarya("print", "plan.json", "-o", output)
    #expect(result.status == 73)
    #expect(result.errors.contains("holds a plan, which would be lost"))
    #expect(try copy.folder.bytes(output) == before)
    #expect(try copy.folder.names() == names)
  }

  @Test("73: nor that of a plan that was damaged, or of a journal")
  func printOverRemains() throws {
    let copy = try copies()
    try copy.folder.write(Array(try copy.bytes().dropLast(100)), to: "half.json")
    try Journal(of: copy.folder["gone.json"])
      .write(try PlanReader.read(try copy.bytes()), since: nil)
    for output in ["half.json", "gone.json.qarya-journal"] {
      #expect(try copy.qarya("print", "plan.json", "-o", output).status == 73)
    }
  }

  @Test("What is no plan is replaced by a print as before, even where it speaks of plans")
  func printOverText() throws {
    let copy = try copies()
    for text in ["something older", "# a text about org.qarya.plan", ""] {
      try copy.folder.write(text, to: "map.txt")
      #expect(try copy.qarya("print", "plan.json", "-o", "map.txt").status == 0)
      #expect(try copy.folder.text("map.txt").contains("Stand map"))
    }
  }

  @Test(
    "75: whatever would write to a plan that somebody has open is refused",
    arguments: [
      ["convert", "other.json", "plan.json"], ["print", "other.json", "-o", "plan.json"],
      ["recover", "other.json", "-o", "plan.json"], ["recover", "plan.json", "-o", "plan.json"],
      ["lock", "other.json", "A01", "-o", "plan.json"], ["new", "plan.json", "--force"],
      ["lock", "plan.json", "A01", "--in-place"],
      ["arrange", "other.json", "--effort", "1", "-o", "plan.json"],
      ["withdraw", "other.json", "c012", "--max-moves", "0", "--apply", "1", "-o", "plan.json"],
    ])
  func locked(command: [String]) throws {
    let copy = try copies()
    for name in ["plan.json", "other.json"] {
      var plan = try PlanReader.read(copy.bytes())
      _ = try plan.apply(.setStatus(.approved), stamp: nil)
      try Journal(of: copy.folder[name]).write(plan, since: nil)
    }
    let lock = try PlanLock.acquire(for: copy.folder["plan.json"], name: "Fatima")
    defer { lock.release() }
    let result = try Program.qarya.run(command, in: copy.folder)
    #expect(result.status == 75)
    #expect(result.errors.contains("plan.json is being edited by Fatima"))
    #expect(try copy.bytes() == Layouts.bytes(Layouts.village))
  }

  @Test("An edit whose -o is its own plan replaces it, as --in-place does")
  func ownPlan() throws {
    let copy = try copies()
    #expect(try copy.qarya("lock", "plan.json", "A01", "-o", "./plan.json").status == 0)
    #expect(
      try copy.content()["stands"]?.dictionary?["s001"]?.dictionary?["locked"] == .boolean(true))
  }

  @Test("A pipe takes output by its name, too")
  func pipe() throws {
    let copy = try copies()
    let command = "\"$0\" print plan.json -o /dev/stdout | cat"
    let shown = try Program.run("sh", ["-c", command, Program.qarya.path], in: copy.folder)
    #expect(shown.text.contains("Stand map"))
    #expect(shown.errors.isEmpty)
    #expect(try copy.folder.names() == ["other.json", "plan.json"])
  }

  @Test("73: a write-protected plan stays, even for the system's administrator")
  func writeProtected() throws {
    let copy = try copies()
    chmod(copy.folder["plan.json"], 0o444)
    for command in [
      ["lock", "plan.json", "A01", "--in-place"], ["convert", "other.json", "plan.json"],
      ["lock", "other.json", "A01", "-o", "plan.json"], ["new", "plan.json", "--force"],
    ] {
      let result = try Program.qarya.run(command, in: copy.folder)
      #expect(result.status == 73, "\(command)")
      #expect(result.errors.contains("plan.json is write-protected"))
    }
    #expect(try copy.bytes() == Layouts.bytes(Layouts.village))
    #expect(try copy.qarya("check", "plan.json").status == 0)
    let editor = try copy.qarya("plan.json")
    #expect(editor.status == 73)
    #expect(editor.errors.contains("--read-only shows it"))
    chmod(copy.folder["plan.json"], 0o644)
    #expect(try copy.qarya("lock", "plan.json", "A01", "--in-place").status == 0)
  }

  @Test("73: where no file can be made beside the plan, the plan is named and what still works")
  func closedFolder() throws {
    let copy = try copies()
    // Nobody can make files there, the system's administrator neither.
    let result = try copy.qarya("/proc/self/comm")
    #expect(result.status == 73)
    #expect(result.errors.contains("cannot change /proc/self/comm: its folder takes no new files"))
    #expect(result.errors.contains("--read-only shows it"))
    #expect(!result.errors.contains("qarya-lock"))
    #expect(try copy.qarya("lock", "/proc/self/comm", "A01", "--in-place").status == 73)
  }

  @Test("66 or 73: of a folder that is not there the plan's path is said, never the lock's")
  func noFolder() throws {
    let copy = try copies()
    for command in [["nowhere/x.json"], ["lock", "nowhere/x.json", "A01", "--in-place"]] {
      let result = try Program.qarya.run(command, in: copy.folder)
      #expect(result.status == 66)
      #expect(result.errors.contains("there is no file nowhere/x.json"))
    }
    let result = try copy.qarya("lock", "plan.json", "A01", "-o", "nowhere/x.json")
    #expect(result.status == 73)
    #expect(result.errors.contains("cannot create nowhere/x.json: "))
  }
}
