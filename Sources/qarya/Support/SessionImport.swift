// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import FloorPlan
import PlanFiles
import Rosters
import Wording

/// Imports the sessions of a list, as `import` does cooperatives.
struct SessionImport {
  /// The list's path, or `-`.
  let path: String
  /// How it is read.
  let options: RosterOptions
  /// Whether JSON is written.
  let json: Bool
  /// The language of what is said.
  let language: Language

  /// Tries the list on a plan.
  func trial(of plan: Plan) throws -> SessionTrial {
    let bytes = try ListInput.bytes(of: path)
    do throws(RosterRefusal) {
      return try SessionTrial(bytes, into: plan, options)
    } catch {
      throw Failure(
        Failure.data, Phrase.each { options.name + $0.colon + error.phrase[$0] })
    }
  }

  /// Says what the list does; a list with faulty rows ends the command unless they are skipped.
  ///
  /// - Parameter isApart: Whether standard output is taken by the plan.
  func report(_ trial: SessionTrial, apart isApart: Bool) throws {
    if json {
      try StandardOutput.json(.dictionary(trial.properties(in: language)))
    } else {
      for line in trial.lines(in: language) {
        if isApart { StandardError.write(line) } else { try StandardOutput.line(line) }
      }
    }
    if trial.isRefused {
      StandardError.write("qarya: " + SessionTrial.refusal[language])
      throw ExitCode(Failure.data)
    }
  }
}
