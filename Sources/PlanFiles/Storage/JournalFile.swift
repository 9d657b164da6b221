// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Glibc

/// An open journal that records are appended to.
///
/// It appends only to a file that it made itself. Where the file system can, that has no name until
/// the first change is in it and forced to the disk: a plan that is only looked at leaves no
/// journal, however the program ends.
final class JournalFile {
  private let journal: Journal
  private var pending: PendingFile
  private var isNamed = false
  /// How many bytes of it are whole.
  private var length: Int
  /// How many of them were there from the start.
  private let firstLength: Int
  /// Whether it may hold something else than what was written.
  private(set) var isSpoilt = false

  /// Starts a journal that has no name yet on a plan's file as it was read or written; nil where
  /// there can be none, or where it cannot be written now.
  ///
  /// - Parameter snapshot: The bytes of that file, in any form.
  convenience init?(_ journal: Journal, on snapshot: [UInt8], base: Fingerprint?) throws(FileError)
  {
    var new = try Self.newFile(for: journal)
    guard new.temporaryName == nil else {
      new.drop()
      return nil
    }
    let bytes = JournalText.start(snapshot, base: base)
    do throws(SystemFailure) {
      try new.file.write(bytes)
      try new.file.fit(to: journal.plan)
      try new.file.forceAll()
    } catch {
      throw .failed(path: journal.path, action: .write, code: error.code)
    }
    self.init(journal, new, length: bytes.count)
  }

  /// Puts a journal that holds a plan as it is in the place of what is there.
  convenience init(
    replacing journal: Journal, by plan: Plan, since base: Fingerprint?
  ) throws(FileError) {
    let bytes = JournalText.start(PlanWriter.bytes(of: plan), base: base)
    if Journal.isTrusted(journal.path, of: journal.plan) == false {
      throw .takenJournal(path: journal.path)
    }
    self.init(journal, try Self.named(journal, bytes), length: bytes.count)
    isNamed = true
  }

  /// Writes a whole journal and puts it in the place of what is there.
  private static func named(
    _ journal: Journal, _ bytes: [UInt8]
  ) throws(FileError) -> PendingFile {
    var isNameless = true
    while true {
      var new = try newFile(for: journal, isNameless: isNameless)
      do throws(SystemFailure) {
        try new.file.write(bytes)
        try new.file.fit(to: journal.plan)
        try new.file.forceAll()
        try new.takePlace(of: journal.path)
        Replacement.force(folder: FilePath.folder(of: journal.path))
        return new
      } catch {
        new.drop()
        // Without /proc a file that has no name cannot be given one.
        guard isNameless, error.code == ENOENT || error.code == EXDEV else {
          throw .failed(path: journal.path, action: .write, code: error.code)
        }
        isNameless = false
      }
    }
  }

  private init(_ journal: Journal, _ pending: consuming PendingFile, length: Int) {
    self.journal = journal
    self.pending = pending
    self.length = length
    firstLength = length
  }

  private static func newFile(
    for journal: Journal, isNameless: Bool = true
  ) throws(FileError) -> PendingFile {
    do throws(SystemFailure) {
      return try PendingFile(
        in: FilePath.folder(of: journal.path), mode: 0o600, isNameless: isNameless)
    } catch {
      throw .cannotCreate(path: journal.path, code: error.code)
    }
  }

  /// Whether its records take more room than what it began with, and than a few million bytes.
  var isLarge: Bool { length - firstLength > max(firstLength, 4 << 20) }

  /// Whether its name still leads to it, as far as it has one.
  var isInPlace: Bool { !isNamed || pending.file.isStill(at: journal.path) }

  /// Appends records by one write and forces them to the disk; then it has its name.
  ///
  /// On failure nothing of them is there, or the journal is spoilt.
  func append(_ records: [UInt8]) throws(FileError) {
    do throws(SystemFailure) {
      try write(records)
      try force()
      if !isNamed { try takeName() }
    } catch {
      throw .failed(path: journal.path, action: .write, code: error.code)
    }
  }

  /// Appends records that need not be on the disk before the next ones are.
  func note(_ records: [UInt8]) throws(FileError) {
    do throws(SystemFailure) {
      try write(records)
      if isNamed { try force() }
    } catch {
      throw .failed(path: journal.path, action: .write, code: error.code)
    }
  }

  private func write(_ records: [UInt8]) throws(SystemFailure) {
    do throws(SystemFailure) {
      try pending.file.fit(to: journal.plan)
      try pending.file.write(records)
      length += records.count
    } catch {
      do throws(SystemFailure) { try pending.file.cut(after: length) } catch { isSpoilt = true }
      throw error
    }
  }

  private func force() throws(SystemFailure) {
    do throws(SystemFailure) {
      try pending.file.forceContent()
    } catch {
      // What the disk has of it now, nobody knows.
      isSpoilt = true
      throw error
    }
  }

  private func takeName() throws(SystemFailure) {
    do throws(SystemFailure) {
      do throws(SystemFailure) {
        try pending.take(journal.path)
      } catch {
        guard error.code == EEXIST,
          Journal.isTrusted(journal.path, of: journal.plan) == true
        else { throw error }
        try pending.takePlace(of: journal.path)
      }
    } catch {
      // Another way will have to be found, or another time.
      isSpoilt = true
      throw error
    }
    isNamed = true
    Replacement.force(folder: FilePath.folder(of: journal.path))
  }
}

extension Descriptor {
  /// Gives the file the mode, the access list and the owner of a plan's file; where there is none it is
  /// private.
  ///
  /// Where the group cannot be the plan's, no other group is let in, nor anybody of the list.
  fileprivate func fit(to plan: String) throws(SystemFailure) {
    var own = try status()
    var mode: mode_t = 0o600
    var isListed = false
    if let its = FilePath.status(plan), FilePath.isRegular(its) {
      if own.st_uid != its.st_uid || own.st_gid != its.st_gid {
        if fchown(number, its.st_uid, its.st_gid) != 0 {
          _ = fchown(number, uid_t.max, its.st_gid)
        }
        own = try status()
      }
      mode = its.st_mode & 0o666
      isListed = own.st_gid == its.st_gid
      if !isListed { mode &= ~0o070 }
      if own.st_uid != its.st_uid { mode |= 0o600 }
    }
    if own.st_mode & 0o7777 != mode { try setMode(mode) }
    // With a list the bits of the group say what all in it may have at most.
    if isListed { try setAccessList(as: plan) }
  }
}
