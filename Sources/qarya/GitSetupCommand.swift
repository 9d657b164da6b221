// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import FloorPlan
import Glibc
import PathBytes
import PlanFiles
import Wording

/// `qarya git-setup`: makes Qarya the merge driver of a repository's plans.
struct GitSetupCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "git-setup", saying: MergingWords.gitSetup, MergingWords.gitSetupNote)

  @Argument(help: ArgumentHelp(MergingWords.directory), completion: .directory)
  var directory = "."

  func run() throws {
    try reportingFailures {
      let top = try topLevel()
      var did: [Phrase] = []
      let attributes = try writeAttributes(in: top)
      did += attributes.map { [$0] } ?? []
      for (key, value) in Self.settings {
        if try git(["config", "--get", key]) == value { continue }
        guard try git(["config", key, value]) != nil else {
          throw Failure(Failure.output, MergingWords.notConfigured(key))
        }
        did.append(MergingWords.configured(key, value))
      }
      for phrase in did.isEmpty ? [MergingWords.unchanged] : did {
        try StandardOutput.line(phrase[LanguageOption.ofLocale])
      }
    }
  }

  /// The settings, which git runs in a shell.
  private static var settings: [(key: String, value: String)] {
    [
      ("merge.qarya.name", MergingWords.driver),
      ("merge.qarya.driver", "\(program) merge --or-lines %O %A %B -o %A"),
      ("diff.qarya.textconv", "\(program) list --everything"),
    ]
  }

  /// The program as a shell finds it: by its name where it is on the path, else by its place.
  private static var program: String {
    let place = FilePath.ofProgram ?? "qarya"
    let folders = (Environment.all["PATH"] ?? "").split(separator: ":")
    if folders.contains(where: { FileStore.isSame("\($0)/qarya", place) }) { return "qarya" }
    return "'"
      + place.split(separator: "'", omittingEmptySubsequences: false)
      .joined(separator: "'\\''") + "'"
  }

  /// What git says to a command in the directory; nil where it fails.
  private func git(_ words: [String]) throws -> String? {
    switch OtherProgram.run("git", ["-C", directory] + words, limit: 1 << 16) {
    case .missing: throw Failure(Failure.unavailable, MergingWords.noGit)
    case .failed: return nil
    case .printed(let bytes):
      return PathBytes.text(bytes.last == 0x0A ? Array(bytes.dropLast()) : bytes)
    }
  }

  private func topLevel() throws -> String {
    guard let top = try git(["rev-parse", "--show-toplevel"]), !top.isEmpty else {
      throw Failure(Failure.missing, MergingWords.noRepository(directory))
    }
    return top
  }

  /// Adds the line for plans where it is missing; says what it did.
  private func writeAttributes(in top: String) throws -> Phrase? {
    let path = top + "/.gitattributes"
    var text = ""
    do throws(FileError) {
      text = PathBytes.text(try FileStore.read(path).bytes)
    } catch {
      guard case .missing = error else { throw error }
    }
    let lines = text.split(separator: "\n").map { $0.split(whereSeparator: { " \t".contains($0) }) }
    let wanted = MergingWords.attributes.split(separator: " ")
    if lines.contains(where: { Set($0).isSuperset(of: wanted) }) { return nil }
    if !text.isEmpty, !text.hasSuffix("\n") { text += "\n" }
    text += MergingWords.attributes + "\n"
    try FileStore.write(PathBytes.bytes(text), to: path, replacing: .noPlan)
    return MergingWords.attributesWritten(path, MergingWords.attributes)
  }
}
