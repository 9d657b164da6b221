// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Foundation
import PlanFiles
import Testing

@testable import TerminalUI

@Suite("Saving what could not be read back")
struct ReadBackStoryTests {
  @Test("is refused with a reason, and neither the file nor what is unsaved is lost")
  func refused() throws {
    let folder = try WorkingFolder()
    // In an XML property list each `&` takes five bytes, and 64 MiB are read.
    let village = String(decoding: try Layouts.bytes("solidarity-village"), as: UTF8.self)
    let extra = String(repeating: "&", count: 14 << 20)
    let bytes = Array(("{\"extra\": \"\(extra)\"," + village.dropFirst()).utf8)
    try Data(bytes).write(to: folder.url.appending(path: "fair.json"))
    let desk = try EditorDesk(opening: folder.path("fair.json"), isReadOnly: false)
    let plan = try desk.plan.applying(.setStatus(.approved), stamp: nil)
    desk.keep(plan)
    #expect(desk.settle(within: .seconds(60)) == nil)
    let target = folder.path("other.plist")
    let outcome = desk.save(plan, to: target, evenIfChanged: false)
    guard case .failed(let reason) = outcome else {
      Issue.record("\(outcome)")
      return
    }
    #expect(
      reason[.english] == "\(target) was not written, for it could not be read back: "
        + "the file is larger than 64 MiB")
    #expect(try folder.bytes("fair.json") == bytes)
    let names = try folder.files()
    #expect(names.contains("fair.json.qarya-journal"))
    #expect(!names.contains("other.plist"))
  }
}
