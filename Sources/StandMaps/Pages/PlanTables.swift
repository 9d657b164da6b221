// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import Wording

/// The lists of a plan as tables for paper.
struct PlanTables {
  let plan: Plan
  let floor: Floor
  let painter: MapPainter
  let language: Language
  let words: PrintWords
  /// Whether there is room for the type of a stand in words.
  let isWide: Bool

  /// Every stand with everyone on it, by number.
  var byNumber: PageTable {
    let rows = stands.flatMap { number -> [PageTable.Row] in
      let stand = current(number)
      let start = [
        label(stand), area(floor.area(of: number)), sides(number), stand.id.text,
      ]
      let seated = seated(on: stand)
      guard !seated.isEmpty else {
        return [PageTable.Row(start + ["", "", ""], name: vacancy(stand))]
      }
      return seated.map { cooperative in
        PageTable.Row(
          start + [cooperative.id.text, category(cooperative), province(cooperative)],
          name: name(cooperative), otherName: otherName(cooperative))
      }
    }
    return PageTable(
      columns: [
        .init(words.number, most: 10), .init(words.area, most: 11),
        .init(words.sides, most: 16, dispensable: 3), .init(words.stand, most: 10, dispensable: 6),
        .init(words.cooperative, most: 10, dispensable: 4),
        .init(words.category, most: 12, dispensable: 2),
        .init(words.province, most: 14, dispensable: 5),
      ], nameHeading: words.name, rows: rows)
  }

  /// Every placed cooperative with its stands, by name.
  var byName: PageTable {
    var rows: [(order: NaturalOrder, row: PageTable.Row)] = []
    for number in stands {
      let stand = current(number)
      for cooperative in seated(on: stand) {
        let name = name(cooperative)
        rows.append(
          (
            NaturalOrder(name),
            PageTable.Row(
              [
                label(stand), area(floor.area(of: number)), cooperative.id.text,
                category(cooperative), province(cooperative),
              ], name: name, otherName: otherName(cooperative))
          ))
      }
    }
    // Stable: stands of one cooperative stay in order of their numbers.
    let sorted = rows.enumerated().sorted { left, right in
      left.element.order == right.element.order
        ? left.offset < right.offset : left.element.order < right.element.order
    }
    return PageTable(
      columns: [
        .init(words.number, most: 10), .init(words.area, most: 11),
        .init(words.cooperative, most: 10, dispensable: 2),
        .init(words.category, most: 12, dispensable: 3),
        .init(words.province, most: 14, dispensable: 4),
      ], nameHeading: words.name, rows: sorted.map(\.element.row))
  }

  /// Who waits, in order of seniority, with the same number as on the screen; without one, the place.
  var waiting: PageTable {
    let rows = plan.waitingList.enumerated().map { index, cooperative in
      PageTable.Row(
        [
          "\(cooperative.priority ?? index + 1)", cooperative.id.text, area(cooperative.wishedArea),
          category(cooperative), province(cooperative),
        ], name: name(cooperative), otherName: otherName(cooperative))
    }
    return PageTable(
      columns: [
        .init(words.number, most: 6), .init(words.cooperative, most: 10, dispensable: 1),
        .init(words.wishes, most: 11), .init(words.category, most: 12, dispensable: 2),
        .init(words.province, most: 14, dispensable: 3),
      ], nameHeading: words.name, rows: rows)
  }

  /// The stands that nobody has, with what they offer and whom they are kept for.
  var heldAndFree: PageTable {
    let rows = stands.compactMap { number -> PageTable.Row? in
      let stand = current(number)
      guard seated(on: stand).isEmpty else { return nil }
      return PageTable.Row(
        [
          label(stand), area(floor.area(of: number)), sides(number), stand.id.text,
          stand.powerKilowatts > 0 ? words.amount(stand.powerKilowatts) : "",
          stand.hasWater ? words.yes : "",
        ], name: stand.hold.isEmpty ? Terms.free[language] : stand.hold)
    }
    return PageTable(
      columns: [
        .init(words.number, most: 10), .init(words.area, most: 11),
        .init(words.sides, most: 16, dispensable: 1), .init(words.stand, most: 10, dispensable: 4),
        .init(words.power, most: 8, dispensable: 2), .init(words.water, most: 6, dispensable: 3),
      ], nameHeading: words.holdHeading, rows: rows)
  }

  /// The numbers of the floor's stands in the order of what they show.
  private var stands: [Int] {
    floor.stands.indices.map { ($0, NaturalOrder(current($0).label)) }
      .sorted { ($0.1, $0.0) < ($1.1, $1.0) }.map(\.0)
  }

  private func current(_ number: Int) -> Stand {
    plan.stands[floor.stands[number].id] ?? floor.stands[number]
  }

  private func seated(on stand: Stand) -> [Cooperative] {
    (plan.placements[stand.id] ?? []).compactMap { plan.cooperatives[$0] }
  }

  private func label(_ stand: Stand) -> String {
    stand.label.hasRightToLeftLetters ? stand.id.text : stand.label
  }

  private func area(_ value: Double) -> String { words.amount(value) + " " + words.squareMetres }

  private func sides(_ number: Int) -> String {
    let open = floor.openSides[number]
    let letters = words.letters(of: open.sides)
    let type = isWide ? words.type(open.type) : ""
    return type.isEmpty
      ? (letters.isEmpty ? "-" : letters)
      : letters.isEmpty ? type : type + " " + letters
  }

  private func vacancy(_ stand: Stand) -> String {
    stand.hold.isEmpty
      ? Terms.free[language] : Terms.onHold[language] + language.colon + stand.hold
  }

  private func category(_ cooperative: Cooperative) -> String {
    plan.categoryName(ExactText(cooperative.category), in: language)
  }

  private func province(_ cooperative: Cooperative) -> String {
    plan.provinceName(cooperative.province, in: language)
  }

  private func name(_ cooperative: Cooperative) -> String {
    cooperative.names.preferred(in: language) ?? cooperative.id.text
  }

  /// The name that people who read the other script of the fair look for.
  private func otherName(_ cooperative: Cooperative) -> String? {
    let shown = name(cooperative)
    let codes = language == .arabic ? ["fr", "en", "zgh"] : ["ar", "fr", "en", "zgh"]
    return codes.compactMap { cooperative.names[$0] }
      .first { ExactText($0) != ExactText(shown) }
  }
}
