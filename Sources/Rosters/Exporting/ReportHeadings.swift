// SPDX-License-Identifier: Apache-2.0

import Wording

/// The headings of what is exported beside cooperatives: stands, services, notices.
enum ReportHeadings {
  /// Whether a row of headings is one of those, in any language.
  static func areReport(_ cells: [String]) -> Bool {
    let texts = cells.map { CellText.trimmed($0) }
    return all.contains {
      texts.starts(with: $0) && texts.dropFirst($0.count).allSatisfy(\.isEmpty)
    }
  }

  private static let all: [[String]] = []
}
