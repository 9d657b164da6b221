// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Glibc
import Testing

@testable import PlanFiles

@Suite("What was printed last")
struct PrintMemoryTests {
  private func print(_ plan: Plan) -> LastPrint {
    LastPrint(
      at: "2017-11-28T18:40:00Z", control: ControlNumber(of: plan).description, plan: plan)
  }

  @Test("It is read back as it was noted, the plan without its history")
  func roundTrip() throws {
    let folder = try TemporaryFolder()
    let file = folder["fair.json"]
    let plan = try Example.plan()
    try FileStore.write(PlanWriter.bytes(of: plan), to: file)
    let memory = PrintMemory(of: file)
    #expect(memory.read() == nil)
    try memory.note(print(plan))
    let found = try #require(memory.read())
    #expect(found.at == "2017-11-28T18:40:00Z")
    #expect(found.control == ControlNumber(of: plan).description)
    #expect(ControlNumber(of: found.plan).description == found.control)
    #expect(found.plan.history.isEmpty)
    #expect(found.plan.stands == plan.stands)
    #expect(memory.path == folder[".fair.json.qarya-printed"])
  }

  @Test("It may be read by those who may read the plan, and by nobody else")
  func mode() throws {
    let folder = try TemporaryFolder()
    let file = folder["fair.json"]
    let plan = try Example.plan()
    try FileStore.write(PlanWriter.bytes(of: plan), to: file)
    for mode in [0o600, 0o640] as [mode_t] {
      chmod(file, mode)
      let memory = PrintMemory(of: file)
      try memory.note(print(plan))
      #expect(FilePath.status(memory.path).map { $0.st_mode & 0o777 } == mode)
    }
  }

  @Test(
    "A link, a folder or a damaged file in its place is left alone, and means that nobody knows")
  func others() throws {
    let folder = try TemporaryFolder()
    let file = folder["fair.json"]
    let plan = try Example.plan()
    try FileStore.write(PlanWriter.bytes(of: plan), to: file)
    let memory = PrintMemory(of: file)
    symlink(file, memory.path)
    #expect(memory.read() == nil)
    #expect(throws: FileError.self) { try memory.note(print(plan)) }
    #expect(try FileStore.read(file).bytes == PlanWriter.bytes(of: plan))
    unlink(memory.path)
    for text in ["", "{", "{}", "{\"format\": \"qarya-printed\", \"formatVersion\": 2}"] {
      try FileStore.write(Array(text.utf8), to: memory.path)
      #expect(memory.read() == nil)
    }
    mkfifo(folder[".other.json.qarya-printed"], 0o600)
    #expect(PrintMemory(of: folder["other.json"]).read() == nil)
  }
}
