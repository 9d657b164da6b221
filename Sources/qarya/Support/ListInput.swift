// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import PlanFiles
import Rosters

/// A list of cooperatives that a command reads: CSV, TSV, a workbook; `-` is standard input.
enum ListInput {
  private static let reader = "xlsx2csv"

  /// The bytes of a list as text; those of a workbook as another program reads it.
  static func bytes(of path: String) throws -> [UInt8] {
    if path == "-" { return try FileStore.readStandardInput().bytes }
    let bytes = try FileStore.read(path).bytes
    // A workbook is a ZIP archive.
    let isWorkbook = path.lowercased().hasSuffix(".xlsx") || bytes.starts(with: [0x50, 0x4B, 3, 4])
    guard isWorkbook else { return bytes }
    let file = path.hasPrefix("-") ? "./" + path : path
    switch OtherProgram.run(reader, ["-d", ",", file], limit: JSONReader.sizeLimit) {
    case .printed(let text): return text
    case .missing: throw Failure(Failure.unavailable, ListWords.needs(reader))
    case .failed: throw Failure(Failure.data, ListWords.unreadable(path, by: reader))
    }
  }

  /// What the history and messages call a list.
  static func name(of path: String) -> String {
    path == "-"
      ? CommandWords.standardInput[LanguageOption.ofLocale]
      : path.split(separator: "/").last.map(String.init) ?? path
  }
}
