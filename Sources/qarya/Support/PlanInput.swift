// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import FloorPlan
import LayoutEngine
import PlanFiles

/// The plan file that a command reads; `-` is standard input.
struct PlanInput: ParsableArguments {
  @Argument(help: "The plan file, or - for standard input.", completion: .file())
  var file: String

  /// Reads the plan.
  func read() throws -> Plan { try readContent().plan }

  /// Reads the plan, and what tells its file from a later one.
  func readContent() throws -> (plan: Plan, fingerprint: Fingerprint) {
    let content = try file == "-" ? FileStore.readStandardInput() : FileStore.read(file)
    do throws(PlanFileError) {
      return (
        try PlanReader.read(content.bytes, vocabulary: RuleCatalogue()), content.fingerprint
      )
    } catch {
      throw Failure(Failure.data, "\(file == "-" ? "standard input" : file): \(error)")
    }
  }
}

/// The names that people give stands and cooperatives.
extension Plan {
  /// The stand whose id, else whose number, a text is.
  func namedStand(_ text: String) throws -> Stand {
    if let stand = stand(named: text) { return stand }
    let same = stands.values.filter { ExactText($0.number) == ExactText(text) }.map(\.id).sorted()
    if same.count > 1 {
      let ids = same.map(\.text).joined(separator: ", ")
      throw Failure(Failure.usage, "several stands show the number \(text): \(ids); give an id")
    }
    throw Failure(Failure.usage, "there is no stand \(text)")
  }

  /// The cooperative whose id a text is.
  func namedCooperative(_ text: String) throws -> Cooperative {
    guard let id = Cooperative.ID(text), let cooperative = cooperatives[id] else {
      throw Failure(Failure.usage, "there is no cooperative \(text)")
    }
    return cooperative
  }
}
