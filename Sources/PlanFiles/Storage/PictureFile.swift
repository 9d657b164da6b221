// SPDX-License-Identifier: Apache-2.0

import Glibc
import Synchronization
import Threads
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
  fileprivate static let limit = 1 << 29
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
    let paths = files.map(\.path)
    if let shared = PagesInParts(paths, least: leastPart), let bytes = shared.pdf { return bytes }
    return try converted(paths)
  }

  /// How many pages are worth a converter of their own.
  private static let leastPart = 24

  /// Pages by one converter.
  fileprivate static func converted(_ paths: [String]) throws(PictureFailure) -> [UInt8] {
    switch OtherProgram.run(converter, ["--format", "pdf"] + paths, limit: limit) {
    case .missing: throw .noConverter
    case .failed: throw .notConverted
    case .printed(let bytes): return bytes
    }
  }
}

/// Pages that several converters make at one time, a processor each, and `pdfunite` joins: the
/// pages of 4,000 stands take one converter over five seconds.
private struct PagesInParts {
  private static let joiner = "pdfunite"

  let parts: [[String]]

  /// Shares pages out; nil where one converter has them all, or nothing joins what several make.
  init?(_ paths: [String], least: Int) {
    let count = min(processorCount, paths.count / least)
    guard count > 1, case .printed = OtherProgram.run(Self.joiner, ["-v"], limit: 1 << 16) else {
      return nil
    }
    let size = (paths.count + count - 1) / count
    parts = stride(from: 0, to: paths.count, by: size).map {
      Array(paths[$0..<min($0 + size, paths.count)])
    }
  }

  /// The pages as one PDF; nil where one of the programs failed.
  var pdf: [UInt8]? {
    let made = Mutex<[Int: [UInt8]]>([:])
    let parts = parts
    runConcurrently(parts.count) { part in
      guard let bytes = try? PictureFile.converted(parts[part]) else { return }
      made.withLock { $0[part] = bytes }
    }
    let files = made.withLock { made in
      parts.indices.compactMap { made[$0].flatMap(TemporaryFile.init) }
    }
    // Each is there until it is let go of, which may be as soon as its name is known.
    defer { withExtendedLifetime(files) {} }
    guard files.count == parts.count, let joined = TemporaryFile([]) else { return nil }
    let names = (files + [joined]).map(\.path)
    guard case .printed = OtherProgram.run(Self.joiner, names, limit: 1 << 16) else { return nil }
    return try? Descriptor(joined.path, O_RDONLY).readAll(limit: PictureFile.limit)
  }
}
