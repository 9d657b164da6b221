// SPDX-License-Identifier: Apache-2.0

import Glibc
import PathBytes

/// Where plans that have no file yet keep their journals: `$XDG_STATE_HOME/qarya`, by default
/// `~/.local/state/qarya` (XDG base directories).
package struct UnsavedPlans: Hashable, Sendable {
  /// The folder.
  package let folder: String

  /// Names a folder, which need not be there.
  package init(folder: String) { self.folder = folder }

  /// The folder of the user; nil when the environment names no home.
  package init?() { self.init(state: Self.variable("XDG_STATE_HOME"), home: Self.variable("HOME")) }

  init?(state: String?, home: String?) {
    // A relative path is to be ignored, says the specification.
    if let state, state.hasPrefix("/") {
      folder = state + "/qarya"
    } else if let home {
      folder = home + "/.local/state/qarya"
    } else {
      return nil
    }
  }

  /// A path for a new plan, unlike any other; the folder is made if need be.
  ///
  /// No file is ever written there: the plan's `Journal` and `PlanLock` lie beside it.
  ///
  /// - Throws: `FileError.cannotCreate` when there can be no such folder.
  package func newPath() throws(FileError) -> String {
    try makeFolder()
    return folder + "/\(Self.prefix)\(getpid())-"
      + String(UInt64.random(in: 0 ... .max), radix: 36) + ".json"
  }

  /// The paths of plans whose journal outlived whoever wrote it, in order.
  package func abandoned() -> [String] {
    var paths: [String] = []
    Folder.scan(folder) { name, _ in
      guard name.hasPrefix(Self.prefix), name.hasSuffix(Self.suffix) else { return true }
      let path = folder + "/" + name.dropLast(Self.suffix.count - ".json".count)
      if PlanLock.holder(of: path) == nil { paths.append(path) }
      return true
    }
    return paths.sorted()
  }

  private static let prefix = "unsaved-"
  private static let suffix = ".json.qarya-journal"

  private static func variable(_ name: String) -> String? {
    guard let value = getenv(name) else { return nil }
    let text = PathBytes.text(value)
    return text.isEmpty ? nil : text
  }

  /// Makes the folder if need be.
  ///
  /// - Throws: `FileError.cannotCreate` when there can be no such folder.
  func makeFolder() throws(FileError) { try Self.make(folder) }

  /// Makes a folder and those above it, for the user alone.
  private static func make(_ folder: String) throws(FileError) {
    if mkdir(folder, 0o700) == 0 || errno == EEXIST { return }
    let parent = FilePath.folder(of: folder)
    guard errno == ENOENT, parent != folder, parent != "." else {
      throw .cannotCreate(path: folder, code: errno)
    }
    try make(parent)
    if mkdir(folder, 0o700) != 0 && errno != EEXIST {
      throw .cannotCreate(path: folder, code: errno)
    }
  }
}
