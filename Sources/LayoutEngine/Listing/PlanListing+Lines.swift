// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Wording

/// Lists as lines of columns, names last, so that right-to-left text disturbs no column.
extension PlanListing {
  private var speaker: Speaker { Speaker(language: language, plan: plan) }

  /// A line a stand: number, id, area, type, open sides, way to a door, state, who sits there.
  public var standLines: [String] {
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
  public func cooperativeLines(waitingOnly: Bool) -> [String] {
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
            ? "-" : Province.name(cooperative.province, in: language), name(of: cooperative),
        ]
      })
  }

  /// What `show` prints of an entry: the words of the file as people say them, its keys as they are.
  public func lines(of entry: PropertyDictionary) -> [String] {
    guard language != .english else { return Self.lines(of: entry) }
    var said = entry
    func say(_ key: String, _ phrase: (String) -> String?) {
      let key = ExactText(key)
      if let word = entry[key]?.text, let text = phrase(word) { said[key] = .text(text) }
    }
    say("status") { Cooperative.Status(rawValue: $0)?.term.short[language] }
    say("type") { StandType(rawValue: $0)?.term[language] }
    say("province") { Province.name($0, in: language) }
    say("category") { plan.categoryName(ExactText($0), in: language) }
    for one in entry.entries {
      guard case .boolean(let isTrue) = one.value else { continue }
      said[one.key] = .text((isTrue ? Terms.yes : Terms.no)[language])
    }
    if let relations = entry["relations"]?.dictionary {
      said["relations"] = .dictionary(
        PropertyDictionary(
          relations.entries.map { other in
            let relation = other.value.text.flatMap(Relation.init(rawValue:))
            return PropertyDictionary.Entry(
              key: other.key, value: relation.map { .text($0.term[language]) } ?? other.value)
          }))
    }
    return Self.lines(of: said)
  }

  /// A dictionary as lines of `key: value`, inner keys joined by dots.
  public static func lines(of entry: PropertyDictionary, under prefix: String = "") -> [String] {
    entry.entries.flatMap { entry in
      let key = prefix + entry.key.string
      if case .dictionary(let inner) = entry.value, !inner.isEmpty {
        return lines(of: inner, under: key + ".")
      }
      return ["\(key): \(text(of: entry.value))"]
    }
  }

  private static func text(of value: PropertyValue) -> String {
    switch value {
    case .dictionary(let inner):
      inner.isEmpty ? "-" : lines(of: inner).joined(separator: ", ")
    case .array(let values): values.map(text(of:)).joined(separator: ", ")
    case .string(let text): text.string
    case .integer(let number): "\(number)"
    case .real(let number): Figures.number(number, decimals: 3, .english)
    case .boolean(let isTrue): isTrue ? "yes" : "no"
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
