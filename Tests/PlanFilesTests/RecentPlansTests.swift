// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@testable import PlanFiles

@Suite("Plans that were worked on last")
struct RecentPlansTests {
  @Test("are kept in a folder that is made for them, the latest first, while their files are there")
  func remembers() throws {
    let folder = try TemporaryFolder()
    let recent = RecentPlans(in: UnsavedPlans(folder: folder["state/qarya"]))
    #expect(recent.paths.isEmpty)
    for name in ["a.json", "b.json"] {
      try folder.write("{}", to: name)
      recent.note(folder[name])
    }
    recent.note(folder["nowhere.json"])
    func names() -> [String] { recent.paths.map { URL(filePath: $0).lastPathComponent } }
    #expect(names() == ["b.json", "a.json"])
    recent.note(folder["a.json"])
    #expect(names() == ["a.json", "b.json"])
    try FileManager.default.removeItem(atPath: folder["a.json"])
    #expect(names() == ["b.json"])
  }
}
