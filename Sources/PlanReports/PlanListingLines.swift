// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import LayoutEngine
import Wording

/// Lists as lines of columns, names last, so that right-to-left text disturbs no column.
extension PlanListing {
  var speaker: Speaker { Speaker(language: language, plan: plan) }

  /// A line a stand, in the order of the numbers as people count.
  ///
  /// - Parameters:
  ///   - columns: Its cells.
  ///   - isTitled: Whether a line with the headings comes first.
  package func standLines(
    _ columns: [StandColumn] = StandColumn.usual, isTitled: Bool = false
  ) -> [String] {
    Self.table(columns, titles: isTitled ? language : nil, rows: standOrder, cell: cell)
  }

  /// A line a cooperative: by id as people count, those who wait in order of seniority.
  package func cooperativeLines(
    waitingOnly: Bool, _ columns: [CooperativeColumn] = CooperativeColumn.usual,
    isTitled: Bool = false
  ) -> [String] {
    let listed = waitingOnly ? plan.waitingList : cooperativesInOrder
    return Self.table(columns, titles: isTitled ? language : nil, rows: listed, cell: cell)
  }

  /// What `show` prints of an entry: its keys and words as people say them.
  package func lines(of entry: PropertyDictionary) -> [String] {
    entry.entries.flatMap { one -> [String] in
      let key = one.key.string
      if key == "relations" { return relationLines(one.value) }
      return [FileKeyWords.title(of: key)[language] + language.colon + said(one.value, of: key)]
    }
  }

  /// `A02: side by side`, a line each.
  private func relationLines(_ value: PropertyValue) -> [String] {
    (value.dictionary?.entries ?? []).map { other in
      let stand = Stand.ID(other.key.string).map(speaker.stand) ?? other.key.string
      let relation = other.value.text.flatMap(Relation.init(rawValue:))
      return FileKeyWords.title(of: "stand")[language] + " " + stand + language.colon
        + (relation?.term[language] ?? text(of: other.value))
    }
  }

  private func said(_ value: PropertyValue, of key: String) -> String {
    let word = value.text ?? ""
    let term: String? =
      switch key {
      case "status": Cooperative.Status(rawValue: word)?.term.short[language]
      case "type": StandType(rawValue: word)?.term[language]
      case "province": plan.provinceName(word, in: language)
      case "category": plan.categoryName(ExactText(word), in: language)
      default: nil
      }
    return term ?? text(of: value)
  }

  private func text(of value: PropertyValue) -> String {
    switch value {
    case .dictionary(let inner):
      inner.isEmpty
        ? "-"
        : inner.entries.map { one in
          FileKeyWords.title(of: one.key.string)[language] + " " + text(of: one.value)
        }.joined(separator: language.comma)
    case .array(let values):
      values.isEmpty ? "-" : values.map(text(of:)).joined(separator: language.comma)
    case .string(let text): text.string.isEmpty ? "-" : plan.clock.local(text.string)
    case .integer(let number): "\(number)"
    case .real(let number): speaker.number(number)
    case .boolean(let isTrue): (isTrue ? Terms.yes : Terms.no)[language]
    }
  }

  private static func table<Column: ListColumn, Row>(
    _ columns: [Column], titles language: Language?, rows: [Row], cell: (Column, Row) -> String
  ) -> [String] {
    let titles = language.map { language in [columns.map { $0.title[language].uppercased() }] }
    return padded(
      (titles ?? [])
        + rows.map { row in
          columns.map { column in
            let text = cell(column, row)
            return text.isEmpty ? "-" : text
          }
        })
  }

  /// Pads all columns but the last.
  private static func padded(_ rows: [[String]]) -> [String] {
    let cells = rows.map { $0.map { DisplayText($0, bidi: .off).width } }
    var widths: [Int] = []
    for row in cells {
      for (place, width) in row.dropLast().enumerated() {
        if place < widths.count {
          widths[place] = max(widths[place], width)
        } else {
          widths.append(width)
        }
      }
    }
    return zip(rows, cells).map { row, cells in
      zip(row, cells).enumerated().map { place, cell in
        place < widths.count
          ? cell.0 + String(repeating: " ", count: widths[place] - cell.1) : cell.0
      }.joined(separator: "  ")
    }
  }
}
