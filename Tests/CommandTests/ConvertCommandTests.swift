// SPDX-License-Identifier: Apache-2.0

import ProgramRuns
import Testing

@Suite("qarya convert")
struct ConvertCommandTests {
  @Test("Loading and saving a layout changes no byte", arguments: Layouts.names)
  func unchanged(name: String) throws {
    let folder = try folder(with: name)
    let result = try Program.qarya.run(["convert", name, "copy.json"], in: folder)
    #expect(result.status == 0)
    #expect(try folder.bytes("copy.json") == Layouts.bytes(name))
  }

  @Test(
    "A layout comes back from property lists, XML and binary, with the same bytes",
    arguments: Layouts.names, ["list.plist", "list.bplist"])
  func roundTrip(name: String, list: String) throws {
    let folder = try folder(with: name)
    #expect(try Program.qarya.run(["convert", name, list], in: folder).status == 0)
    #expect(try Program.qarya.run(["convert", list, "back.json"], in: folder).status == 0)
    #expect(try folder.bytes("back.json") == Layouts.bytes(name))
    #expect(try folder.bytes(list) != Layouts.bytes(name))
  }

  @Test(
    "What Python's plistlib writes of a layout converts to the layout's bytes",
    arguments: Layouts.names, ["FMT_XML", "FMT_BINARY"])
  func pythonWrites(name: String, format: String) throws {
    let folder = try folder(with: name)
    let script = """
      import json, plistlib
      plan = json.load(open("\(name)", encoding="utf-8"))
      plistlib.dump(plan, open("python.plist", "wb"), fmt=plistlib.\(format))
      """
    try python(script, in: folder)
    #expect(try Program.qarya.run(["convert", "python.plist", "b.json"], in: folder).status == 0)
    #expect(try folder.bytes("b.json") == Layouts.bytes(name))
  }

  @Test("Python's plistlib and json read what is written, and agree", arguments: Layouts.names)
  func pythonReads(name: String) throws {
    let folder = try folder(with: name)
    for list in ["a.plist", "b.bplist"] {
      #expect(try Program.qarya.run(["convert", name, list], in: folder).status == 0)
    }
    let script = """
      import json, plistlib
      plan = json.load(open("\(name)", encoding="utf-8"))
      for list in "a.plist", "b.bplist":
          assert plistlib.load(open(list, "rb")) == plan, list
      canonical = json.dumps(plan, ensure_ascii=False, indent=2, sort_keys=True) + "\\n"
      assert canonical == open("\(name)", encoding="utf-8").read()
      """
    try python(script, in: folder)
  }

  @Test("A plan on standard input is converted, its format told by its content")
  func standardInput() throws {
    let folder = try folder(with: Layouts.village)
    _ = try Program.qarya.run(["convert", Layouts.village, "x.bplist"], in: folder)
    let result = try Program.qarya.run(
      ["convert", "-", "y.json"], in: folder, input: try folder.bytes("x.bplist"))
    #expect(result.status == 0)
    #expect(try folder.bytes("y.json") == Layouts.bytes(Layouts.village))
  }

  @Test("An ending that says no format is wrong usage, and nothing is written")
  func unknownEnding() throws {
    let folder = try folder(with: Layouts.village)
    let result = try Program.qarya.run(["convert", Layouts.village, "x.yaml"], in: folder)
    #expect(result.status == 64)
    #expect(result.errors.contains(".bplist"))
    #expect(try folder.names() == [Layouts.village])
  }

  private func folder(with name: String) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write(try Layouts.bytes(name), to: name)
    return folder
  }

  private func python(_ script: String, in folder: TemporaryFolder) throws {
    try folder.write(script, to: "script.py")
    let result = try Program.run("python3", ["script.py"], in: folder)
    #expect(result.status == 0, "python3: \(result.errors)")
  }
}
