// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import FloorPlan
import LayoutEngine
import PlanFiles
import Wording

/// `qarya convert`: between JSON and property lists; the bytes come back the same.
struct ConvertCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "convert", saying: CommandTitleWords.convert)

  @Argument(help: ArgumentHelp(ArgumentWords.anyForm), completion: .file())
  var input: String

  @Argument(help: ArgumentHelp(ArgumentWords.convertTo), completion: .file())
  var output: String

  func run() throws {
    try reportingFailures {
      guard let wanted = DocumentFormat(path: output) else {
        throw Failure(Failure.usage, CommandWords.wrongEnding(output))
      }
      let target = try OutputFile(output)
      defer { target.release() }
      let bytes = try PlanInput.bytes(of: input).bytes
      let document: PropertyValue
      do throws(PlanFileError) {
        document = try read(bytes)
      } catch {
        throw Failure(
          Failure.data, Phrase.each { PlanInput.name(of: input) + $0.colon + error.phrase[$0] })
      }
      try target.write(plan: wanted.bytes(of: document))
    }
  }

  /// Reads a document of any form; one that is no plan is best refused before it travels.
  private func read(_ bytes: [UInt8]) throws(PlanFileError) -> PropertyValue {
    let format = DocumentFormat(of: bytes)
    let document = try format.read(bytes)
    if format == .json {
      // From JSON the refusal can name a line.
      _ = try PlanReader.read(bytes, vocabulary: RuleCatalogue())
    } else {
      _ = try PlanReader.plan(of: document, vocabulary: RuleCatalogue())
    }
    return document
  }
}
