// SPDX-License-Identifier: Apache-2.0

import PlanFiles

/// What is written when pages go to a file.
enum PrintedFile: Sendable {
  /// One text.
  case text(String)
  /// Pages of SVG, a file each.
  case sheets([String])
  /// One PDF, made of pages of SVG.
  case document([String])

  /// The files that it takes: several sheets become `OUT-1.svg`, `OUT-2.svg`.
  func paths(_ path: String) -> [String] {
    if case .sheets(let pages) = self { return PictureFile.paths(of: pages.count, at: path) }
    return [path]
  }

  /// The bytes of each file.
  func contents() throws(PictureFailure) -> [[UInt8]] {
    switch self {
    case .text(let text): [Array(text.utf8)]
    case .sheets(let pages): pages.map { Array($0.utf8) }
    case .document(let pages): [try PictureFile.pdf(of: pages)]
    }
  }

  /// Whether another program has to make it, which takes its time.
  var takesLong: Bool { if case .document = self { true } else { false } }
}
