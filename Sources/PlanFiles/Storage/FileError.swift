// SPDX-License-Identifier: Apache-2.0

import Glibc

/// Why a file was not read or written; what was on disk before is untouched.
///
/// Paths are the caller's own words, not cleaned: show it through `DisplayText`.
public enum FileError: Error, Hashable, Sendable {
  /// There is no such file.
  case missing(path: String)
  /// A system call failed with an `errno` while doing something ("read", "write"…).
  case failed(path: String, action: String, code: Int32)
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
  public var exitStatus: Int32 {
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
  /// The reason in one sentence without its full stop.
  public var description: String {
    switch self {
    case .missing(let path): "there is no file \(path)"
    case .failed(let path, let action, let code):
      "cannot \(action) \(path): \(Self.sentence(code))"
    case .tooLarge(let path, let limit): "\(path) is larger than \(limit >> 20) MiB"
    case .notReadBack(let path, let reason):
      "\(path) was not written, for it could not be read back: \(reason)"
    case .cannotCreate(let path, let code): "cannot create \(path): \(Self.sentence(code))"
    case .closedFolder(let path, let code):
      "cannot change \(path): its folder takes no new files: \(Self.sentence(code))"
    case .writeProtected(let path): "\(path) is write-protected"
    case .holdsPlan(let path): "\(path) holds a plan, which would be lost; choose another name"
    case .exists(let path): "\(path) is there already"
    case .changedOnDisk(let path): "\(path) was changed on disk since it was read"
    case .locked(let path, let holder?): "\(path) is being edited by \(holder)"
    case .locked(let path, nil): "\(path) is being edited by someone else"
    case .damagedJournal(let path): "the journal \(path) is damaged"
    case .takenJournal(let path): "\(path), where the journal would be, belongs to someone else"
    }
  }

  /// What the system calls an `errno`.
  public static func sentence(_ code: Int32) -> String {
    var buffer = [CChar](repeating: 0, count: 256)
    guard strerror_r(code, &buffer, buffer.count - 1) == 0 else { return "error \(code)" }
    return String(decoding: buffer.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
  }
}

/// Who works on a file.
public struct LockHolder: Hashable, Sendable, CustomStringConvertible {
  /// The process.
  public let process: Int
  /// The person's name.
  public let name: String
  /// The machine.
  public let host: String

  /// Name, machine and process: "fatima (process 4711 on lobby)".
  public var description: String { "\(name) (process \(process) on \(host))" }
}
