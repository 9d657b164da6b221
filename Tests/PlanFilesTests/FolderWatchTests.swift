// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@testable import PlanFiles

@Suite("Watching a folder")
struct FolderWatchTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("old", to: "a")
  }

  @Test("Who watches before somebody takes the lock hears that, who it is, and when they are done")
  func lockComes() throws {
    guard let watch = FolderWatch(of: folder["a"]) else { return }
    #expect(PlanLock.holder(of: folder["a"]) == nil)
    let lock = try PlanLock.acquire(for: folder["a"], name: "fatima")
    #expect(watch.wait())
    #expect(PlanLock.holder(of: folder["a"])?.name == "fatima")
    lock.release()
    #expect(watch.wait())
    #expect(PlanLock.holder(of: folder["a"]) == nil)
    watch.end()
    #expect(!watch.wait())
  }

  @Test("Saves of the plan are told, those of other files and the right to write are not")
  func others() throws {
    guard let watch = FolderWatch(of: folder["a"]) else { return }
    try FileStore.write([1], to: folder["b"])
    try PlanLock.acquireToWrite(folder["a"], name: "said").release()
    try FileStore.write([1], to: folder["a"])
    #expect(watch.wait())
    #expect(try FileStore.read(folder["a"]).bytes == [1])
    try FileStore.write([2], to: folder["b"])
    watch.end()
    #expect(!watch.wait())
  }

  @Test("A folder that goes away ends the watch")
  func gone() throws {
    _ = mkdir(folder["in"], 0o700)
    try folder.write("old", to: "in/a")
    guard let watch = FolderWatch(of: folder["in/a"]) else { return }
    try FileManager.default.removeItem(atPath: folder["in"])
    while watch.wait() {}
  }
}
