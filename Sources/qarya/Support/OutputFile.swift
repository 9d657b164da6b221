// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import LayoutEngine
import PlanFiles

/// What a command writes, and nobody else as long as it does; `-` is standard output.
///
/// Every command writes through it, so that all of them keep to the same: a file that somebody has
/// open is never replaced by another plan (exit status 75), and only a plan takes a plan's place
/// (73). An edit of the plan that somebody has open joins what they do (`OwnPlan`).
///
/// A command makes it before it reads: what it read is then what it replaces.
final class OutputFile {
  /// The file's path, or `-`.
  let path: String
  /// Whether it is said that unsaved work on the file is kept.
  var tellsOfUnsavedWork = true
  private let lock: PlanLock?

  /// Takes the right to write a file.
  ///
  /// - Parameters:
  ///   - name: What to call the holder of that right to others.
  ///   - isPresent: Whether the file must be there.
  ///   - clears: Whether what killed programs left in its folder is cleared away.
  /// - Throws: `FileError` when somebody else works on it, or when it could not be written.
  init(
    _ path: String, by name: String = Stamp.userName, isPresent: Bool = false,
    clears: Bool = true
  ) throws {
    self.path = path
    if path == "-" || FileStore.isStream(path) {
      lock = nil
    } else if isPresent {
      lock = try PlanLock.acquire(forPresent: path, name: name)
    } else {
      lock = try PlanLock.acquire(for: path, name: name, clears: clears)
    }
  }

  /// Gives the right back.
  func release() { lock?.release() }

  /// Whether it is standard output.
  var isStandard: Bool { path == "-" }

  /// Whether it is the very file that was read, by whatever name.
  func isSame(as input: String) -> Bool {
    !isStandard && input != "-" && FileStore.isSame(path, input)
  }

  /// Writes a plan in the form that the file's name asks for, JSON if it asks for none.
  func write(_ plan: Plan, replacing replaceable: Replaceable = .anything) throws {
    let format = DocumentFormat(path: path) ?? .json
    try write(plan: PlanWriter.bytes(of: plan, as: format), replacing: replaceable)
  }

  /// Writes a plan that was read from a file; into that same file in the form that it has, and
  /// only if it is still what was read.
  func write(_ plan: Plan, readFrom input: String, as content: PlanContent) throws {
    guard isSame(as: input) else { return try write(plan) }
    try write(
      plan: PlanWriter.bytes(of: plan, as: content.format),
      replacing: .content(content.fingerprint))
  }

  /// Writes the bytes of a plan, unless they could not be read back.
  func write(plan bytes: [UInt8], replacing replaceable: Replaceable = .anything) throws {
    let name = isStandard ? CommandWords.standardOutput[LanguageOption.ofLocale] : path
    try PlanReader.prove(bytes, for: name, vocabulary: RuleCatalogue())
    if isStandard { return try StandardOutput.write(bytes, to: 1) }
    // Where somebody reads, changes and writes just now, they come first.
    let right = try lock.map { _ in try PlanLock.acquireToWrite(path, name: Stamp.userName) }
    defer { right?.release() }
    try FileStore.write(bytes, to: path, replacing: replaceable)
    if tellsOfUnsavedWork, lock != nil, let note = UnsavedWork.note(on: path) {
      StandardError.write("qarya: " + note[LanguageOption.ofLocale])
    }
  }

  /// Writes what is no plan, and so never takes the place of one.
  ///
  /// - Parameter isForced: Whether it is on the disk when this returns.
  func write(text: String, isForced: Bool = true) throws {
    try write(table: Array(text.utf8), isForced: isForced)
  }

  /// Writes the bytes of what is no plan, and so never takes the place of one.
  func write(table bytes: [UInt8], isForced: Bool = true) throws {
    if isStandard { return try StandardOutput.write(bytes, to: 1) }
    try FileStore.write(bytes, to: path, replacing: .noPlan, isForced: isForced)
  }
}
