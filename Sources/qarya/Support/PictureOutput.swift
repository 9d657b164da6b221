// SPDX-License-Identifier: Apache-2.0

import PlanFiles
import Wording

/// Pages of SVG as the files that a command was asked for.
enum PictureOutput {
  /// The forms of pages that a file's ending can ask for.
  enum Form {
    case svg, pdf, text

    /// The form that a path asks for.
    init(of path: String) {
      let ending = path.lowercased()
      self = ending.hasSuffix(".svg") ? .svg : ending.hasSuffix(".pdf") ? .pdf : .text
    }
  }

  /// Writes pages: one as the file that was asked for, several beside it, `OUT-1.svg`, `OUT-2.svg`.
  static func write(svg pages: [String], to target: OutputFile) throws {
    if pages.count == 1, let page = pages.first { return try target.write(text: page) }
    guard !target.isStandard else {
      throw Failure(Failure.usage, PageUsageWords.sheetsNeedName)
    }
    let paths = PictureFile.paths(of: pages.count, at: target.path)
    for (path, page) in zip(paths, pages) {
      // To look through the folder for each of thousands would take longer than to write them.
      let sheet = try OutputFile(path, clears: path == paths.first)
      defer { sheet.release() }
      // Thousands of sheets would each wait for the disk; they can be made again.
      try sheet.write(text: page, isForced: false)
    }
  }

  /// Writes pages as one PDF.
  ///
  /// - Throws: `Failure` with status 69 where the program that makes it is not installed.
  static func write(pdf pages: [String], to target: OutputFile) throws {
    let bytes: [UInt8]
    do throws(PictureFailure) {
      bytes = try PictureFile.pdf(of: pages)
    } catch {
      throw Failure(error == .noConverter ? Failure.unavailable : Failure.output, error.phrase)
    }
    try target.write(table: bytes)
  }
}
