// SPDX-License-Identifier: Apache-2.0

import Foundation
import ProgramRuns

/// Programs that some tests look into what was made with; where one is missing they are skipped.
enum Tools {
  /// rsvg-convert, and what looks into PDF.
  static let hasPDF = runs("rsvg-convert", "--version") && runs("pdftotext", "-v")
  /// A browser that needs no window.
  static let hasBrowser = runs("chromium", "--version")
  /// What makes a PDF of text when a printer is asked to print it.
  static let textToPDF = "/usr/lib/cups/filter/texttopdf"
  static let hasPrintFilter =
    FileManager.default.isExecutableFile(atPath: textToPDF) && runs("pdftotext", "-v")

  /// A file of the tests that is no Swift.
  static func file(_ path: String) -> String {
    URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: path).path
  }

  private static func runs(_ program: String, _ argument: String) -> Bool {
    guard let folder = try? TemporaryFolder() else { return false }
    return (try? Program.run(program, [argument], in: folder).status) == 0
  }
}
