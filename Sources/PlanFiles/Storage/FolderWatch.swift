// SPDX-License-Identifier: Apache-2.0

import CFolderWatch
import PathBytes

/// The system's word that something has become of a plan's file or of its lock.
///
/// A thread waits for it and sleeps meanwhile, so that nothing wakes the machine while nobody does
/// anything. Where the system does not tell, as of folders on other machines, there is none.
///
/// Unchecked because the structure behind it is C's; it does not change between `init` and `deinit`,
/// and its functions may be called from any thread.
package final class FolderWatch: @unchecked Sendable {
  private var watch = qarya_folder_watch(events: -1, ender: -1)
  private let name: String
  private let lockName: String

  /// Begins to watch the folder of a plan's file, links followed; nil where the system does not tell.
  package init?(of plan: String) {
    let path = FilePath.followingLinks(plan)
    let folder = FilePath.folder(of: path)
    name = FilePath.name(of: path)
    lockName = name + PlanLock.Right.editing.suffix
    guard PathBytes.withCString(folder, { qarya_folder_watch_open(&watch, $0) }) == 0 else {
      return nil
    }
  }

  deinit { if watch.events >= 0 { qarya_folder_watch_close(&watch) } }

  /// Waits until there may be news; false when there will be none any more.
  ///
  /// One thread at a time may wait.
  package func wait() -> Bool {
    // A copy: whoever ends the wait takes one at the same time.
    var watch = watch
    return PathBytes.withCString(name) { name in
      PathBytes.withCString(lockName) { qarya_folder_watch_wait(&watch, name, $0) }
    } == 1
  }

  /// Has whoever waits stop waiting.
  package func end() {
    var watch = watch
    qarya_folder_watch_end(&watch)
  }
}
