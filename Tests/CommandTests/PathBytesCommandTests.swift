// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Foundation
import PathBytes
import PlanFiles
import ProgramRuns
import Testing

@Suite("Paths that are not UTF-8")
struct PathBytesCommandTests {
  private let acute = PathBytes.text([0x63, 0x61, 0x66, 0xE9, 0x2E, 0x6A, 0x73, 0x6F, 0x6E])
  private let grave = PathBytes.text([0x63, 0x61, 0x66, 0xE8, 0x2E, 0x6A, 0x73, 0x6F, 0x6E])

  private func copy() throws -> PlanCopy {
    let copy = try PlanCopy()
    copy.folder.move("plan.json", to: acute)
    return copy
  }

  @Test("A plan is opened, edited in place, and its name shown without the byte")
  func opened() throws {
    let copy = try copy()
    #expect(try copy.qarya("check", acute).status == 0)
    #expect(try copy.qarya("lock", acute, "A01", "--in-place").status == 0)
    #expect(copy.folder.namesWithAllBytes() == [acute])
    #expect(try copy.qarya("list", acute, "--json").status == 0)
    let missing = try copy.qarya("check", grave)
    #expect(missing.status == 66)
    #expect(missing.errors == "qarya: there is no file caf\\xE8.json\n")
    #expect(try copy.qarya("recover", acute).text == "nothing unsaved is kept for caf\\xE9.json\n")
  }

  @Test("Two outputs that differ in such a byte are two files")
  func outputs() throws {
    let copy = try copy()
    #expect(try copy.qarya("lock", acute, "A01", "-o", grave).status == 0)
    #expect(try copy.qarya("diff", acute, grave).lines.first == "stand A01 locked")
    #expect(copy.folder.namesWithAllBytes() == [grave, acute])
    let names: [[UInt8]] = [[0xFE], [0xFF]]
    for name in names.map({ PathBytes.text($0) }) {
      #expect(try copy.qarya("new", name + ".json").status == 0)
      #expect(try copy.qarya("convert", acute, name + ".plist").status == 0)
      #expect(try copy.qarya("print", acute, "-o", name + ".txt").status == 0)
    }
    #expect(copy.folder.namesWithAllBytes().count == 8)
  }

  @Test("In such a folder, by a link into it and with a home in it, all goes as elsewhere")
  func folder() throws {
    let copy = try PlanCopy()
    let folder = PathBytes.text([0x64, 0xFF])
    copy.folder.makeFolder(folder)
    copy.folder.move("plan.json", to: folder + "/plan.json")
    _ = PathBytes.withCString(folder + "/plan.json") { symlink($0, copy.folder["link.json"]) }
    #expect(try copy.qarya("lock", "link.json", "A01", "--in-place").status == 0)
    let inside = try Program.run(
      "sh",
      ["-c", "cd \"$0\" && \"$1\" lock plan.json A02 --in-place", folder, Program.qarya.path],
      in: copy.folder)
    #expect(inside.status == 0, "\(inside.errors)")
    #expect(try copy.qarya("list", folder + "/plan.json").status == 0)
    #expect(copy.folder.namesWithAllBytes() == [folder, "link.json"])
    // Home: the configuration and its faults.
    copy.folder.makeFolder(folder + "/.config")
    copy.folder.makeFolder(folder + "/.config/qarya")
    try copy.folder.write("{\"bogus\": 1}", to: "config.json")
    copy.folder.move("config.json", to: folder + "/.config/qarya/config.json")
    let keys = try Program.run(
      "sh", ["-c", "HOME=\"$PWD/$0\" \"$1\" keys >/dev/null", folder, Program.qarya.path],
      in: copy.folder)
    #expect(keys.errors.contains("d\\xFF/.config/qarya/config.json: line 1: bogus"))
  }

  @Test("Other words of the command line are quoted so, and never get into a plan")
  func words() throws {
    let copy = try PlanCopy()
    let word = PathBytes.text([0x66, 0xE9])
    let before = try copy.bytes()
    for arguments in [
      ["hold", "plan.json", "A01", word, "--in-place"],
      ["withdraw", "plan.json", "c001", "--apply", "1", "--in-place", "--reason", word],
      ["lock", "plan.json", "A01", "--in-place", "--by", word],
      ["new", "other.json", "--name", word],
    ] {
      let result = try copy.qarya(arguments)
      #expect(result.status == 64, "\(arguments)")
      #expect(result.errors.contains("is not UTF-8"))
    }
    let place = try copy.qarya("place", "plan.json", word, "A01", "--in-place")
    #expect(place.status == 64)
    #expect(place.errors.hasPrefix("qarya: there is no cooperative f\\xE9; nearest: "))
    #expect(try copy.qarya("--" + word).errors.contains("--f\\xE9"))
    #expect(try copy.bytes() == before)
    #expect(!copy.folder.has("other.json"))
  }

  @Test("The solver reads such a file, and names it when it is missing")
  func solver() throws {
    let folder = try TemporaryFolder()
    try folder.write("2\n0 1\n1 0\n0 3\n3 0\n", to: "q.dat")
    let name = PathBytes.text([0x71, 0xE9])
    folder.move("q.dat", to: name)
    #expect(try Program.qap.run([name, "--effort", "10"], in: folder).status == 0)
    let missing = try Program.qap.run([name + "x"], in: folder)
    #expect(missing.status == 66)
    #expect(missing.errors.hasPrefix("qap: q\\xE9x: "))
  }
}
