// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import FloorPlan
import LayoutEngine
import PlanFiles
import PlanReports
import Wording

/// The plan file that a command reads; `-` is standard input.
struct PlanInput: ParsableArguments {
  @Argument(help: ArgumentHelp(ArgumentWords.planOrInput), completion: .file())
  var file: String

  /// Reads the plan.
  func read() throws -> Plan { try Self.read(file).plan }

  /// Reads the plan, and what there is to know of its file.
  func readContent() throws -> PlanContent { try Self.read(file) }

  /// Reads the plan of a file in any form, or of standard input.
  static func read(_ file: String) throws -> PlanContent {
    try read(try bytes(of: file), of: file)
  }

  /// Reads the plan in what was read of a file already.
  static func read(_ content: FileContent, of file: String) throws -> PlanContent {
    do throws(PlanFileError) {
      return PlanContent(
        plan: try PlanReader.read(content.bytes, vocabulary: RuleCatalogue()),
        fingerprint: content.fingerprint, format: DocumentFormat(of: content.bytes))
    } catch {
      throw Failure(Failure.data, Phrase.each { name(of: file) + $0.colon + error.phrase[$0] })
    }
  }

  /// All bytes of a file, or of standard input.
  static func bytes(of file: String) throws -> FileContent {
    try file == "-" ? FileStore.readStandardInput() : FileStore.read(file)
  }

  /// What messages call a file.
  static func name(of file: String) -> String {
    file == "-" ? CommandWords.standardInput[LanguageOption.ofLocale] : file
  }
}

/// A plan as it was read.
struct PlanContent {
  /// The plan.
  let plan: Plan
  /// What tells its file from a later one.
  let fingerprint: Fingerprint
  /// The form that the file has.
  let format: DocumentFormat
}

/// The names that people give stands, cooperatives and doors.
extension Plan {
  /// The door that an argument names; a refusal is wrong usage (64).
  func namedDoor(_ text: String) throws -> Feature {
    do throws(NameRefusal) { return try door(called: text) } catch { throw Failure(error) }
  }

  /// The stand that an argument names; a refusal is wrong usage (64).
  func namedStand(_ text: String) throws -> Stand {
    do throws(NameRefusal) { return try stand(called: text) } catch { throw Failure(error) }
  }

  /// The cooperative or stand that an argument names; a refusal is wrong usage (64).
  func namedCooperativeOrStand(_ text: String) throws -> CooperativeOrStand {
    do throws(NameRefusal) {
      return try cooperativeOrStand(called: text)
    } catch {
      throw Failure(error)
    }
  }

  /// The cooperative that an argument names; a refusal is wrong usage (64).
  func namedCooperative(_ text: String) throws -> Cooperative {
    do throws(NameRefusal) { return try cooperative(called: text) } catch { throw Failure(error) }
  }
}
