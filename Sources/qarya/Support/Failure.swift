// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import DisplayText
import FloorPlan
import PlanFiles
import PlanReports
import Wording

/// Why a command failed, and the exit status that says so (sysexits.h).
struct Failure: Error {
  /// The plan has errors, or an edit was refused.
  static let refused: Int32 = 1
  static let usage: Int32 = 64
  static let data: Int32 = 65
  static let missing: Int32 = 66
  static let unavailable: Int32 = 69
  static let output: Int32 = 74
  static let locked: Int32 = 75

  let status: Int32
  /// A clause without its full stop; may hold text from anywhere.
  let reason: String

  init(_ status: Int32, _ reason: String) {
    self.status = status
    self.reason = reason
  }

  init(_ status: Int32, _ reason: Phrase) {
    self.init(status, reason[LanguageOption.ofLocale])
  }
}

extension Failure {
  /// An argument that names nothing of the plan.
  init(_ refusal: NameRefusal) { self.init(Failure.usage, refusal.phrase) }

  /// An edit that was refused, with stands and cooperatives as people call them.
  init(_ refusal: EditRefusal, in plan: Plan) {
    let phrase = Phrase.each { language in
      refusal.phrase(
        calling: { plan.stands[$0]?.label ?? $0.text },
        and: { plan.cooperatives[$0]?.names.preferred(in: language) ?? $0.text })[language]
    }
    self.init(Failure.refused, phrase)
  }
}

/// Runs a command's work; a failure becomes one line on standard error and an exit status.
func reportingFailures(_ work: () throws -> Void) throws {
  do {
    try work()
  } catch let failure as Failure {
    try fail(failure.status, failure.reason)
  } catch let error as FileError {
    if case .missing(let path) = error, let note = UnsavedWork.note(on: path) {
      // What is gone may not be lost.
      StandardError.write("qarya: " + note[LanguageOption.ofLocale])
    }
    try fail(error.exitStatus, error.phrase[LanguageOption.ofLocale])
  } catch let error as PlanFileError {
    try fail(Failure.data, error.phrase[LanguageOption.ofLocale])
  }
}

private func fail(_ status: Int32, _ reason: String) throws -> Never {
  StandardError.write("qarya: " + reason)
  throw ExitCode(status)
}
