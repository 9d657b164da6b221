// SPDX-License-Identifier: Apache-2.0

import Glibc
import Wording

/// Why pictures did not become a file.
package enum PictureFailure: Error, Hashable, Sendable {
  /// The program that makes PDF is not installed.
  case noConverter
  /// It was there, but made none.
  case notConverted
  /// Something could not be written.
  case file(FileError)

  /// A clause that says so, and what to do.
  package var phrase: Phrase {
    switch self {
    case .noConverter:
      Phrase(
        "PDF is made by the program rsvg-convert, which is not installed; the package is librsvg2-bin",
        fr: """
          le PDF est produit par le programme rsvg-convert, qui n’est pas installé ; le paquet est \
          librsvg2-bin
          """,
        ar: "يُنتج ملف PDF بالبرنامج rsvg-convert، وهو غير مثبت؛ الحزمة هي librsvg2-bin")
    case .notConverted:
      Phrase(
        "rsvg-convert could not make the PDF", fr: "rsvg-convert n’a pas pu produire le PDF",
        ar: "لم يتمكن rsvg-convert من إنتاج ملف PDF")
    case .file(let error): error.phrase
    }
  }
}

/// Pages of SVG as files: a file a page, or one PDF by another program.
package enum PictureFile {
  /// The most bytes of a PDF that are taken over.
  private static let limit = 1 << 29
  private static let converter = "rsvg-convert"

  /// Where pages go: one as the file that was asked for, several beside it, `OUT-1.svg`, `OUT-2.svg`.
  package static func paths(of pages: Int, at path: String) -> [String] {
    guard pages != 1 else { return [path] }
    let stem = path.lowercased().hasSuffix(".svg") ? String(path.dropLast(4)) : path
    return (0..<pages).map { "\(stem)-\($0 + 1).svg" }
  }

  /// The pages as one PDF, made by `rsvg-convert`.
  package static func pdf(of pages: [String]) throws(PictureFailure) -> [UInt8] {
    let files = pages.compactMap { TemporaryFile(Array($0.utf8)) }
    guard files.count == pages.count else {
      throw .file(.failed(path: "/tmp", action: .write, code: errno))
    }
    defer { withExtendedLifetime(files) {} }
    let options = ["--format", "pdf"] + files.map(\.path)
    switch OtherProgram.run(converter, options, limit: limit) {
    case .missing: throw .noConverter
    case .failed: throw .notConverted
    case .printed(let bytes): return bytes
    }
  }
}
