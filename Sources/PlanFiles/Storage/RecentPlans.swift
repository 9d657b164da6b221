// SPDX-License-Identifier: Apache-2.0

import Glibc
import PathBytes

/// The plans that were opened or saved last, the latest first: a line each in the file `recent` of the
/// user's folder for the state of programs.
package struct RecentPlans {
  /// How many are remembered.
  private static let limit = 12
  private let home: UnsavedPlans

  /// The list of the user; nil when the environment names no home.
  package init?() {
    guard let home = UnsavedPlans() else { return nil }
    self.init(in: home)
  }

  /// The list in a folder, which need not be there.
  init(in home: UnsavedPlans) { self.home = home }

  private var file: String { home.folder + "/recent" }

  /// The paths of those whose files are still there.
  package var paths: [String] {
    guard let content = try? FileStore.read(file, limit: 1 << 20) else { return [] }
    return content.bytes.split(separator: UInt8(ascii: "\n")).map { PathBytes.text(Array($0)) }
      .filter { path in
        path.hasPrefix("/") && PathBytes.withCString(path, { access($0, F_OK) }) == 0
      }
  }

  /// Puts a plan first; where that cannot be kept, nothing is lost but the list.
  package func note(_ path: String) {
    guard let whole = PathBytes.withCString(path, { realpath($0, nil) }) else { return }
    defer { free(whole) }
    let name = PathBytes.text(whole)
    guard !name.contains("\n") else { return }
    let kept = ([name] + paths.filter { $0 != name }).prefix(Self.limit)
    let bytes = PathBytes.bytes(kept.joined(separator: "\n") + "\n")
    try? home.makeFolder()
    _ = try? FileStore.write(bytes, to: file)
  }
}
