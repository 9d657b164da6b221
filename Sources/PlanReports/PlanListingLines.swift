// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import LayoutEngine
import Wording

/// Lists as lines of columns, names last, so that right-to-left text disturbs no column.
extension PlanListing {
  private var speaker: Speaker { Speaker(language: language, plan: plan) }

  /// A line a stand: number, id, area, type, open sides, way to a door, state, who sits there.
  package var standLines: [String] {
    Self.columns(
      floor.stands.enumerated().map { index, stand in
        let sides = Side.letters(of: floor.openSides[index].sides, in: language)
        let exit = floor.exitMetres(of: index).map { speaker.metres($0) } ?? "-"
        var state: [String] = []
        if stand.isLocked { state.append(Terms.locked[language]) }
        if stand.isShared { state.append(Terms.shared[language]) }
        if !stand.hold.isEmpty { state.append(Terms.onHold[language]) }
        let seated = (plan.placements[stand.id] ?? []).compactMap { plan.cooperatives[$0] }
        var names = seated.map { "\($0.id)  \(name(of: $0))" }
        if !stand.hold.isEmpty { names.append("(\(stand.hold))") }
        return [
          stand.number.isEmpty ? "-" : stand.number, stand.id.text,
          speaker.area(floor.area(of: index)), floor.openSides[index].type.term[language],
          sides.isEmpty ? "-" : sides, exit, state.isEmpty ? "-" : state.joined(separator: ","),
          names.isEmpty ? "-" : names.joined(separator: speaker.comma),
        ]
      })
  }

  /// A line a cooperative: id, stand number, status, seniority, category, province, name.
  package func cooperativeLines(waitingOnly: Bool) -> [String] {
    let listed = waitingOnly ? plan.waitingList : plan.sortedCooperatives
    return Self.columns(
      listed.map { cooperative in
        let numbers = (seats[cooperative.id] ?? []).compactMap { plan.stands[$0]?.label }
        return [
          cooperative.id.text, numbers.isEmpty ? "-" : numbers.joined(separator: ","),
          cooperative.status.term.short[language], cooperative.priority.map { "\($0)" } ?? "-",
          cooperative.category.isEmpty
            ? "-" : plan.categoryName(ExactText(cooperative.category), in: language),
          cooperative.province.isEmpty
            ? "-" : plan.provinceName(cooperative.province, in: language), name(of: cooperative),
        ]
      })
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
    case .string(let text): text.string.isEmpty ? "-" : text.string
    case .integer(let number): "\(number)"
    case .real(let number): speaker.number(number)
    case .boolean(let isTrue): (isTrue ? Terms.yes : Terms.no)[language]
    }
  }

  /// Pads all columns but the last.
  private static func columns(_ rows: [[String]]) -> [String] {
    var widths: [Int] = []
    for row in rows {
      for (place, text) in row.dropLast().enumerated() {
        let width = text.unicodeScalars.count
        if place < widths.count {
          widths[place] = max(widths[place], width)
        } else {
          widths.append(width)
        }
      }
    }
    return rows.map { row in
      row.enumerated().map { place, text in
        place < row.count - 1
          ? text + String(repeating: " ", count: widths[place] - text.unicodeScalars.count) : text
      }.joined(separator: "  ")
    }
  }
}
