// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import FloorPlan
import LayoutEngine
import PlanFiles

/// `qarya recover`: what the journal holds beyond the last save.
struct RecoverCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "recover", abstract: "Tell what an interrupted session left unsaved, or save it.")

  @Argument(help: "The plan file.", completion: .file())
  var file: String

  @Option(
    name: [.short, .customLong("output")], help: "Write the unsaved plan to this file.",
    completion: .file())
  var output: String?

  func run() throws {
    try reportingFailures {
      guard let entry = try Journal(of: file).read(vocabulary: RuleCatalogue()) else {
        try StandardOutput.line("nothing unsaved is kept for \(file)")
        return
      }
      let saved = (try? FileStore.read(file))
        .flatMap { try? PlanReader.read($0.bytes, vocabulary: RuleCatalogue()) }
      let known = saved?.history.count ?? 0
      for change in entry.plan.history.dropFirst(known) {
        let words = [
          change.at, change.by, change.event, change.stand, change.cooperative, change.reason,
        ]
        try StandardOutput.line(words.filter { !$0.isEmpty }.joined(separator: "  "))
      }
      if entry.plan == saved {
        try StandardOutput.line("the journal holds what the file holds")
      }
      if let output {
        let target = try OutputFile(output)
        defer { target.release() }
        try target.write(entry.plan)
      }
    }
  }
}
