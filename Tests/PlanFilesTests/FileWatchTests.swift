// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@testable import PlanFiles

@Suite("Watching a file")
struct FileWatchTests {
  @Test("Another content and a missing file are found, and that it is as it was again")
  func finds() throws {
    let folder = try TemporaryFolder()
    try folder.write("old", to: "a")
    var watch = FileWatch(folder["a"], holding: Fingerprint(of: Array("old".utf8)))
    #expect(watch.look() == .asItWas)
    try folder.write("new", to: "a")
    #expect(watch.look() == .changed)
    #expect(watch.look() == .changed)
    unlink(folder["a"])
    #expect(watch.look() == .gone)
    try folder.write("old", to: "a")
    #expect(watch.look() == .asItWas)
    // Touched, or replaced by the same, is no change.
    try FileStore.write(Array("old".utf8), to: folder["a"])
    #expect(watch.look() == .asItWas)
    unlink(folder["a"])
    mkfifo(folder["a"], 0o600)
    #expect(watch.look() == .changed)
    unlink(folder["a"])
    try folder.write("old", to: "a")
    var late = FileWatch(folder["a"], holding: Fingerprint(of: [1]))
    #expect(late.look() == .changed)
  }
}
