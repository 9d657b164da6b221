// SPDX-License-Identifier: Apache-2.0

import Glibc

/// Where plans that have no file yet keep their journals: `$XDG_STATE_HOME/qarya`, by default
/// `~/.local/state/qarya` (XDG base directories).
public enum UnsavedPlans {
  /// A path for a new plan, unlike any other, in a folder that is there.
  ///
  /// No file is ever written there: its `Journal` and its `PlanLock` lie beside it.
  ///
  /// - Throws: `FileError.cannotCreate` when there is no home, or it takes no folder.
  public static func newPath() throws(FileError) -> String {
    guard let folder else { throw .cannotCreate(path: "~/.local/state/qarya", code: ENOENT) }
    try make(folder)
    return folder + "/unsaved-\(getpid())-"
      + String(UInt64.random(in: 0 ... .max), radix: 36) + ".json"
  }

  /// The paths of plans whose journal outlived whoever wrote it, in order.
  public static func abandoned() -> [String] {
    guard let folder, let listing = opendir(folder) else { return [] }
    defer { closedir(listing) }
    var paths: [String] = []
    while let entry = readdir(listing) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      guard name.hasPrefix("unsaved-"), name.hasSuffix(suffix) else { continue }
      let path = folder + "/" + name.dropLast(suffix.count - ".json".count)
      if PlanLock.holder(of: path) == nil { paths.append(path) }
    }
    return paths.sorted()
  }

  private static let suffix = ".json.qarya-journal"

  /// The folder; nil when the environment names no home.
  private static var folder: String? {
    // A relative path is to be ignored, says the specification.
    if let state = variable("XDG_STATE_HOME"), state.hasPrefix("/") { return state + "/qarya" }
    return variable("HOME").map { $0 + "/.local/state/qarya" }
  }

  private static func variable(_ name: String) -> String? {
    guard let value = getenv(name) else { return nil }
    let text = String(cString: value)
    return text.isEmpty ? nil : text
  }

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
