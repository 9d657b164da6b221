// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import FloorPlan
import LayoutEngine
import PlanFiles

/// `qarya convert`: between JSON and property lists; the bytes come back the same.
struct ConvertCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "convert",
    abstract: "Convert a plan between JSON (.json) and property lists (.plist XML, .bplist binary)."
  )

  @Argument(help: "The plan: JSON, an XML or a binary property list, told by its content.")
  var input: String

  @Argument(help: "Where to write: .json, .plist or .bplist.")
  var output: String

  func run() throws {
    try reportingFailures {
      guard let format = PlanFormat(path: output) else {
        throw Failure(Failure.usage, "\(output) must end in .json, .plist or .bplist")
      }
      let content = try input == "-" ? FileStore.readStandardInput() : FileStore.read(input)
      let value: PropertyValue
      do throws(PlanFileError) {
        value = try PlanFormat.read(content.bytes)
        // Only what is a plan is converted: a broken one is best refused before it travels.
        _ = try PlanReader.plan(of: value, vocabulary: RuleCatalogue())
      } catch {
        throw Failure(Failure.data, "\(input): \(error)")
      }
      try FileStore.write(format.bytes(of: value), to: output)
    }
  }
}
