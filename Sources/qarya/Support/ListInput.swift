// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import PlanFiles
import Rosters

/// A list of cooperatives that a command reads: CSV, TSV, a workbook; `-` is standard input.
enum ListInput {
  /// The bytes of a list as text; those of a workbook as another program reads it.
  static func bytes(of path: String) throws -> [UInt8] {
    if path == "-" { return try FileStore.readStandardInput().bytes }
    do throws(ListFile.Refusal) {
      return try ListFile.bytes(of: path)
    } catch {
      switch error {
      case .file(let failure): throw failure
      case .needsProgram: throw Failure(Failure.unavailable, error.phrase)
      case .noWorkbook: throw Failure(Failure.data, error.phrase)
      }
    }
  }

  /// What the history and messages call a list.
  static func name(of path: String) -> String {
    path == "-"
      ? CommandWords.standardInput[LanguageOption.ofLocale]
      : path.split(separator: "/").last.map(String.init) ?? path
  }
}
