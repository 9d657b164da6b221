// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Glibc
import PlanFiles
import Wording

/// Pictures as files: SVG a file a page, PDF by another program.
enum PictureFile {
  /// The forms of pages that a file's ending can ask for.
  enum Form {
    case svg, pdf, text
  }

  /// The most bytes of a PDF that are taken over.
  private static let limit = 1 << 29
  private static let converter = "rsvg-convert"

  /// The form that a path asks for.
  static func form(of path: String) -> Form {
    let ending = path.lowercased()
    return ending.hasSuffix(".svg") ? .svg : ending.hasSuffix(".pdf") ? .pdf : .text
  }

  /// Writes pages: one as the file that was asked for, several beside it, `OUT-1.svg`, `OUT-2.svg`.
  static func write(svg pages: [String], to target: OutputFile) throws {
    guard pages.count != 1 else { return try target.write(text: pages[0]) }
    guard !target.isStandard else {
      throw Failure(Failure.usage, PageUsageWords.sheetsNeedName)
    }
    let isNamed = target.path.lowercased().hasSuffix(".svg")
    let stem = isNamed ? String(target.path.dropLast(4)) : target.path
    for (number, page) in pages.enumerated() {
      let sheet = try OutputFile("\(stem)-\(number + 1).svg")
      defer { sheet.release() }
      try sheet.write(text: page)
    }
  }

  /// The pages as one PDF, made by `rsvg-convert`.
  ///
  /// - Throws: `Failure` with status 69 where the program is not installed.
  static func pdf(of pages: [String]) throws -> [UInt8] {
    var template = Array("/tmp/qarya-pages-XXXXXX".utf8CString)
    guard let made = mkdtemp(&template) else {
      throw Failure(Failure.output, CommandWords.cannotWrite(errno))
    }
    let folder = String(cString: made)
    var files: [String] = []
    defer {
      for file in files { unlink(file) }
      rmdir(folder)
    }
    for (number, page) in pages.enumerated() {
      let file = "\(folder)/\(number + 1).svg"
      files.append(file)
      try FileStore.write(Array(page.utf8), to: file, replacing: .anything)
    }
    switch OtherProgram.run(
      converter, ["--format", "pdf", "--keep-image-data"] + files, limit: limit)
    {
    case .missing: throw Failure(Failure.unavailable, PageUsageWords.needsConverter)
    case .failed: throw Failure(Failure.output, PageUsageWords.converterFailed)
    case .printed(let bytes): return bytes
    }
  }
}
