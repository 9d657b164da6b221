// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import PlanFiles
import ProgramRuns
import Testing

@Suite("Plans as property lists")
struct PlanFormTests {
  private let stamp = ["--at", "2017-11-29T18:00:00Z", "--by", "Ali"]

  private func copy(as name: String) throws -> PlanCopy {
    let copy = try PlanCopy()
    #expect(try copy.qarya("convert", "plan.json", name).status == 0)
    return copy
  }

  @Test(
    "Every command reads a property list, told by its content",
    arguments: ["a.plist", "a.bplist"],
    [["check"], ["list"], ["print"], ["show", "A01"], ["rules"], ["withdraw", "c012"]])
  func reading(name: String, command: [String]) throws {
    let copy = try copy(as: name)
    try copy.folder.write(try copy.folder.bytes(name), to: "no-ending")
    func output(_ file: String) throws -> [UInt8] {
      let arguments = [command[0], file] + command.dropFirst()
      let result = try Program.qarya.run(arguments, in: copy.folder)
      #expect(result.status == 0, "\(arguments): \(result.errors)")
      return result.output
    }
    let expected = try output("plan.json")
    #expect(try output(name) == expected)
    #expect(try output("no-ending") == expected)
    #expect(try copy.qarya("diff", name, "plan.json").output.isEmpty)
  }

  @Test(
    "-o writes the form that the name asks for, JSON if it asks for none",
    arguments: ["x.plist", "x.bplist", "x.json", "x.plan", "x"])
  func writing(name: String) throws {
    let copy = try PlanCopy()
    let lock = ["lock", "plan.json", "A01"] + stamp
    #expect(try Program.qarya.run(lock + ["-o", name], in: copy.folder).status == 0)
    let bytes = try copy.folder.bytes(name)
    let wanted = DocumentFormat(path: name) ?? .json
    #expect(DocumentFormat(of: bytes) == wanted)
    #expect(try Program.qarya.run(lock + ["--in-place"], in: copy.folder).status == 0)
    #expect(try DocumentFormat.json.bytes(of: wanted.read(bytes)) == copy.bytes())
  }

  @Test(
    "--in-place keeps the form that the file has, whatever its name",
    arguments: ["x.plist", "x.bplist"], [nil, "x.json"])
  func inPlace(name: String, other: String?) throws {
    let copy = try copy(as: name)
    let file = other ?? name
    try copy.folder.write(try copy.folder.bytes(name), to: file)
    #expect(try copy.qarya("lock", file, "A01", "--in-place").status == 0)
    let bytes = try copy.folder.bytes(file)
    #expect(DocumentFormat(of: bytes) == DocumentFormat(path: name))
    #expect(try PlanReader.read(bytes).stands[try #require(Stand.ID("s001"))]?.isLocked == true)
  }

  @Test("New halls take the form of their name, too")
  func new() throws {
    let folder = try TemporaryFolder()
    #expect(try Program.qarya.run(["new", "x.plist"], in: folder).status == 0)
    #expect(DocumentFormat(of: try folder.bytes("x.plist")) == .xml)
    #expect(try Program.qarya.run(["check", "x.plist"], in: folder).status == 0)
  }

  @Test("65: a property list that is no plan is refused with the place")
  func noPlan() throws {
    let copy = try copy(as: "a.plist")
    let text = try copy.folder.text("a.plist").replacing("org.qarya.plan", with: "org.example")
    try copy.folder.write(text, to: "a.plist")
    let result = try copy.qarya("check", "a.plist")
    #expect(result.status == 65)
    #expect(result.errors.contains("a.plist: format: "), "\(result.errors)")
  }
}
