// SPDX-License-Identifier: Apache-2.0

import Wording

/// What text pages are printed on, in columns and lines of a fixed-width font.
///
/// A4 holds 80 columns upright and 132 across, 66 lines of which 60 are used; so do papers of so many
/// characters, in proportion. A3 is used to its last line: whoever prints on it has to tell the printer
/// how large its characters are in any case, and then it takes them all.
package enum Paper: Hashable, Sendable {
  /// 80 columns upright or 132 across, 66 lines.
  case a4
  /// 132 columns and 92 lines upright, or 188 and 66 across.
  case a3
  /// So many columns and lines, whichever way the sheet lies.
  case custom(columns: Int, rows: Int)

  /// The least columns that a page can have.
  package static let fewestColumns = 40
  /// The least lines that a page can have.
  package static let fewestRows = 16
  /// The most columns or lines that a page can have.
  package static let most = 1900

  /// Reads `a4`, `a3` or `COLSxROWS` as people type it; nil for anything else.
  package init?(_ text: String) {
    switch text.lowercased() {
    case "a4": self = .a4
    case "a3": self = .a3
    case let size:
      let sides = size.split(separator: "x", omittingEmptySubsequences: false)
      guard sides.count == 2, let columns = Int(sides[0]), let rows = Int(sides[1]) else {
        return nil
      }
      self = .custom(columns: columns, rows: rows)
    }
  }

  /// The page of this paper, upright or across.
  func page(isLandscape: Bool) -> PageSize {
    switch (self, isLandscape) {
    case (.a4, false): PageSize(columns: 80, paperRows: 66)
    case (.a4, true): PageSize(columns: 132, paperRows: 66)
    case (.a3, false): PageSize(columns: 132, rows: 92)
    case (.a3, true): PageSize(columns: 188, rows: 66)
    case (.custom(let columns, let rows), _): PageSize(columns: columns, paperRows: rows)
    }
  }
}

/// Why a plan cannot be printed.
package enum PrintRefusal: Error, Hashable, Sendable, CustomStringConvertible {
  /// The paper has fewer columns or lines than a page needs, or more than a page can have.
  case paperSize(columns: Int, rows: Int)

  /// A clause that says what to do.
  package var phrase: Phrase {
    switch self {
    case .paperSize(let columns, let rows):
      let size = "\(columns)x\(rows)"
      let (least, most) = (
        "\(Paper.fewestColumns)x\(Paper.fewestRows)", "\(Paper.most)x\(Paper.most)"
      )
      return Phrase(
        "paper of \(size) characters: a page needs \(least) to \(most)",
        fr: "papier de \(size) caractères : une page demande de \(least) à \(most)",
        ar: "ورق من \(size) حرفًا: تحتاج الصفحة من \(least) إلى \(most)")
    }
  }

  /// The clause in English.
  package var description: String { phrase[.english] }
}

/// The room on one page.
struct PageSize: Hashable {
  /// Columns that may be used.
  let columns: Int
  /// Lines that may be used: of 66 lines 60, in proportion.
  let rows: Int

  /// The lines of the header: what the plan is, and what the page shows.
  var headerRows = 3

  init(columns: Int, paperRows: Int) {
    self.init(columns: columns, rows: paperRows - paperRows / 11)
  }

  init(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
  }

  /// The lines below the header.
  var bodyRows: Int { max(4, rows - headerRows) }
}

/// How a print server comes to put as many characters on a sheet as a page has.
package struct PrinterSetting: Hashable, Sendable {
  /// Options of `lp` and `lpr`, each behind its `-o`.
  package let options: [String]

  /// The setting for a paper; nil where only the printer knows how large its characters are.
  ///
  /// Characters and lines an inch, and the margins in points, are such that CUPS (texttopdf) breaks
  /// no line and no page.
  package init?(_ paper: Paper, isLandscape: Bool) {
    let (media, density): (String, (Int, Int))
    switch (paper, isLandscape) {
    case (.a4, false): (media, density) = ("A4", (10, 6))
    case (.a4, true): (media, density) = ("A4", (12, 8))
    case (.a3, false): (media, density) = ("A3", (12, 6))
    case (.a3, true): (media, density) = ("A3", (12, 6))
    case (.custom, _): return nil
    }
    options =
      ["media=\(media)"] + (isLandscape ? ["orientation-requested=4"] : [])
      + ["cpi=\(density.0)", "lpi=\(density.1)"]
      + ["left", "right", "top", "bottom"].map { "page-\($0)=9" }
  }

  /// The line for doing it by hand.
  package func line(printing file: String) -> String {
    (["lp"] + options.flatMap { ["-o", $0] } + [file]).joined(separator: " ")
  }
}
