// SPDX-License-Identifier: Apache-2.0

/// Why a file was not read or written; what was on disk before is untouched.
///
/// Paths are the caller's own words, not cleaned: show it through `DisplayText`.
package enum FileError: Error, Hashable, Sendable {
  /// There is no such file.
  case missing(path: String)
  /// A system call failed with an `errno` while something was done.
  case failed(path: String, action: FileAction, code: Int32)
  /// The file has more bytes than the limit.
  case tooLarge(path: String, limit: Int)
  /// What would be written is nothing that could be read back, for that reason.
  case notReadBack(path: String, reason: String)
  /// The folder does not take the file.
  case cannotCreate(path: String, code: Int32)
  /// The folder takes no new files, without which the file in it cannot be saved safely.
  case closedFolder(path: String, code: Int32)
  /// Nobody, or not this user, may write to the file.
  case writeProtected(path: String)
  /// The file holds a plan, and what would take its place is none.
  case holdsPlan(path: String)
  /// The file is there, and should not be.
  case exists(path: String)
  /// The file has another content than when it was read.
  case changedOnDisk(path: String)
  /// Someone else is working on the file.
  case locked(path: String, by: LockHolder?)
  /// The journal's content is not what was written.
  case damagedJournal(path: String)
  /// What has the journal's name belongs to somebody else, and is left alone.
  case takenJournal(path: String)

  /// The exit status of a command that fails for this reason, as sysexits.h has them.
  package var exitStatus: Int32 {
    switch self {
    case .tooLarge, .damagedJournal: 65
    case .missing: 66
    case .cannotCreate, .closedFolder, .writeProtected, .holdsPlan, .exists, .takenJournal: 73
    case .failed, .notReadBack: 74
    case .locked, .changedOnDisk: 75
    }
  }
}

extension FileError: CustomStringConvertible {
  /// The reason in one English sentence without its full stop.
  package var description: String { phrase[.english] }
}

/// Who works on a file.
package struct LockHolder: Hashable, Sendable, CustomStringConvertible {
  /// The process.
  package let process: Int
  /// The person's name.
  package let name: String
  /// The machine.
  package let host: String

  /// Name, machine and process: "fatima (process 4711 on lobby)".
  package var description: String { "\(name) (process \(process) on \(host))" }
}
