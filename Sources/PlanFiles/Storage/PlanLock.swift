// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Glibc
import Synchronization

/// The right to work on a plan file, held while an editor has it open, or to write it, held for the
/// moment that this takes.
///
/// Who edits a plan keeps other editors out, and whoever would replace it by another plan. Commands
/// that change the plan itself need only the right to write it: they read, change and write while
/// they have it, and the editor takes in what they wrote.
///
/// The lock is an advisory one of the system (`flock`) on `FILE.qarya-lock` or `FILE.qarya-write`,
/// which says who holds it. The system lets go of it when the process ends, however it ends: a file left behind by a
/// crash locks nobody out. It is not on the plan itself, because saving puts a new file in the
/// plan's place. Whoever gets it clears away what killed programs were writing beside the plan.
/// Linux carries it over NFS; a file system without locks gives the right to anyone,
/// and `Replaceable.content` still keeps one person's save from hiding another's.
package final class PlanLock: Sendable {
  /// What one has the right to.
  package enum Right: Hashable, Sendable {
    /// To work on the plan, as long as one likes.
    case editing
    /// To read and write it, for a moment.
    case writing

    /// What the lock's name has behind the plan's.
    var suffix: String {
      switch self {
      case .editing: ".qarya-lock"
      case .writing: ".qarya-write"
      }
    }
  }

  private let path: String
  private let number: Int32
  private let isReleased = Atomic(false)

  private init(path: String, number: Int32) {
    self.path = path
    self.number = number
  }

  deinit { release() }

  /// Takes the right to work on a plan file, which need not exist yet.
  ///
  /// - Parameters:
  ///   - plan: The plan's path; links are followed.
  ///   - name: What to call the holder to others.
  ///   - clears: Whether the folder is looked through for what killed programs left, which takes
  ///     O(its files).
  /// - Throws: `FileError.locked` with the holder, `.writeProtected`, `.closedFolder` or
  ///   `.cannotCreate` where the plan could not be saved, `.failed`.
  package static func acquire(
    for plan: String, name: String, right: Right = .editing, clears: Bool = true
  ) throws(FileError) -> PlanLock {
    let path = lockPath(for: plan, right)
    let present = FilePath.status(plan)
    if let present, !FilePath.isWritable(plan, present) { throw .writeProtected(path: plan) }
    do throws(SystemFailure) {
      if let lock = try repeatedAttempts(path) {
        lock.sign(name)
        if clears { PendingFile.sweep(FilePath.folder(of: path)) }
        return lock
      }
    } catch {
      switch error.code {
      case EWOULDBLOCK: throw .locked(path: plan, by: storedHolder(path))
      case ENOENT, ENOTDIR, EACCES, EROFS, ENOSPC, EDQUOT, EPERM:
        // What people know is the plan; of the lock beside it they need know nothing.
        if present != nil { throw .closedFolder(path: plan, code: error.code) }
        throw .cannotCreate(path: plan, code: error.code)
      default: throw .failed(path: plan, action: .lock, code: error.code)
      }
    }
    throw .locked(path: plan, by: nil)
  }

  /// Takes the right to work on a plan file that must be there.
  ///
  /// - Throws: `FileError.missing`, and what `acquire(for:name:)` throws.
  package static func acquire(forPresent plan: String, name: String) throws(FileError) -> PlanLock {
    try require(plan)
    return try acquire(for: plan, name: name)
  }

  /// Requires a plan file to be there.
  ///
  /// - Throws: `FileError.missing`, `.failed`.
  package static func require(_ plan: String) throws(FileError) {
    var status = stat()
    if stat(plan, &status) == 0 { return }
    let code = errno
    if code == ENOENT || code == ENOTDIR { throw .missing(path: plan) }
    throw .failed(path: plan, action: .read, code: code)
  }

  /// Takes the right to write a plan file, waiting for whoever has it; nobody has it for long.
  ///
  /// - Parameter patience: How long to wait at most.
  /// - Throws: What `acquire(for:name:)` throws.
  package static func acquireToWrite(
    _ plan: String, name: String, patience: Duration = .seconds(10)
  ) throws(FileError) -> PlanLock {
    let end = ContinuousClock.now + patience
    while true {
      do throws(FileError) {
        return try acquire(for: plan, name: name, right: .writing)
      } catch {
        guard case .locked = error, ContinuousClock.now < end else { throw error }
        usleep(UInt32.random(in: 1000...8000))
      }
    }
  }

  /// Who works on a plan file now; nil when nobody does, or nothing is known of them.
  package static func holder(of plan: String) -> LockHolder? {
    let path = lockPath(for: plan, .editing)
    return isHeld(path) ? storedHolder(path) ?? unknownHolder : nil
  }

  /// Whether this is the lock of a plan file, by whatever path.
  package func covers(_ plan: String) -> Bool {
    ExactText(Self.lockPath(for: plan, .editing)) == ExactText(path)
  }

  /// Gives the right back; further calls do nothing.
  package func release() {
    if isReleased.exchange(true, ordering: .relaxed) { return }
    // Unlinked while still held: who opens it now finds the name gone and makes a new one.
    unlink(path)
    close(number)
  }
}

extension PlanLock {
  private static func lockPath(for plan: String, _ right: Right) -> String {
    FilePath.followingLinks(plan) + right.suffix
  }

  private static let unknownHolder = LockHolder(process: 0, name: "someone", host: "unknown")

  /// Tries until the lock file keeps still, and past someone who only looks who holds it.
  private static func repeatedAttempts(_ path: String) throws(SystemFailure) -> PlanLock? {
    var looks = 3
    for _ in 0..<100 {
      do throws(SystemFailure) {
        if let lock = try attempt(path) { return lock }
      } catch {
        looks -= 1
        if error.code != EWOULDBLOCK || looks == 0 { throw error }
        usleep(5000)
      }
    }
    return nil
  }

  /// Opens and locks the lock file; nil when it changed meanwhile and has to be tried again.
  private static func attempt(_ path: String) throws(SystemFailure) -> PlanLock? {
    var isOurs = true
    var number = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o644)
    if number < 0 && errno == EACCES {
      // Left behind by another user: it can be locked for reading, and then replaced.
      isOurs = false
      number = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
      if number < 0 && errno == ENOENT { errno = EACCES }
    }
    if number < 0 { throw SystemFailure(code: errno) }
    if flock(number, LOCK_EX | LOCK_NB) != 0 {
      let code = errno
      let isUnsupported = [ENOLCK, EOPNOTSUPP, ENOSYS, EINVAL, EBADF].contains(code)
      if code == EINTR || !isUnsupported {
        close(number)
        if code == EINTR { return nil }
        throw SystemFailure(code: code)
      }
    }
    guard isSame(number, path) else {
      close(number)
      return nil
    }
    if !isOurs && unlink(path) == 0 {
      close(number)
      return nil
    }
    return PlanLock(path: path, number: number)
  }

  /// Whether a path still leads to an open file.
  private static func isSame(_ number: Int32, _ path: String) -> Bool {
    var opened = stat()
    guard fstat(number, &opened) == 0, let named = FilePath.status(path) else { return false }
    return opened.st_dev == named.st_dev && opened.st_ino == named.st_ino
  }

  private static func isHeld(_ path: String) -> Bool {
    guard let file = try? Descriptor(path, O_RDONLY | O_NOFOLLOW) else { return false }
    return flock(file.number, LOCK_SH | LOCK_NB) != 0 && errno == EWOULDBLOCK
  }

  /// Writes who holds the lock: process, name, machine, a line each.
  private func sign(_ name: String) {
    var host = [CChar](repeating: 0, count: 256)
    gethostname(&host, host.count - 1)
    let machine = String(
      decoding: host.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    let line = name.unicodeScalars.prefix(100).map { $0.value < 0x20 ? " " : String($0) }.joined()
    let text = Array("\(getpid())\n\(line)\n\(machine)\n".utf8)
    ftruncate(number, 0)
    _ = text.withUnsafeBytes { pwrite(number, $0.baseAddress, $0.count, 0) }
    // Whoever watches the folder hears only now that the lock has a holder, and who that is.
    futimens(number, nil)
  }

  private static func storedHolder(_ path: String) -> LockHolder? {
    guard let file = try? Descriptor(path, O_RDONLY | O_NOFOLLOW),
      let bytes = try? file.readAll(limit: 1024)
    else { return nil }
    let lines = String(decoding: bytes, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    guard lines.count >= 3, let process = Int(lines[0]) else { return nil }
    return LockHolder(process: process, name: lines[1], host: lines[2])
  }
}
