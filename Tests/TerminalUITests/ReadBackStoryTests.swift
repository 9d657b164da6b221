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
    let bytes = try Layouts.bytes("solidarity-village")
    try Data(bytes).write(to: folder.url.appending(path: "fair.json"))
    let desk = try EditorDesk(opening: folder.path("fair.json"), isReadOnly: false)
    var plan = desk.plan
    // Nested deeper than any file that is read.
    let nested = (0..<80).reduce(PropertyValue.boolean(true)) { value, _ in .array([value]) }
    plan.source["extra"] = nested
    #expect(desk.keep(plan) == nil)
    for target in [nil, folder.path("fair.json"), folder.path("other.plist")] {
      guard case .failed(let reason) = desk.save(plan, to: target, evenIfChanged: false) else {
        Issue.record("saved to \(target ?? "its own file")")
        continue
      }
      #expect(reason.contains("could not be read back"))
    }
    #expect(try folder.bytes("fair.json") == bytes)
    let names = try folder.files()
    #expect(names.contains("fair.json.qarya-journal"))
    #expect(!names.contains("other.plist"))
  }
}
