// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import Wording

/// What those need who set the fair up: everything about every stand, and who is where.
extension PlanFacts {
  var setupParts: [PagePart] {
    [part(words.map, .map(MapView()))] + list(words.byNumber, byNumber)
      + list(words.byName, byName) + list(words.waiting, waiting)
      + list(words.heldAndFree, heldAndFree)
  }

  /// What breaks the rules, the gravest first.
  var problemParts: [PagePart] {
    guard let problems = options.problems, !problems.isEmpty else { return [] }
    let signs = MapSigns(options.box)
    let lines = problems.sorted { $0.severity < $1.severity }.map { problem in
      String(signs.problem(problem.severity).base) + " " + problem.severity.term[language] + " "
        + problem.message
    }
    return [part(words.problems, .text(lines))]
  }

  /// Every stand with everyone on it, by number.
  var byNumber: PageTable {
    let rows = stands.flatMap { number -> [[String]] in
      let stand = current(number)
      let start = [
        stand.label, area(floor.area(of: number)), sides(of: stand), type(number),
        openSides(number), power(stand.powerKilowatts), answer(stand.hasWater),
      ]
      let seated = seated(on: stand)
      guard !seated.isEmpty else {
        return [start + ["", "", vacancy(stand), remark(stand, nil), ""]]
      }
      return seated.map { cooperative in
        start + [
          category(cooperative), province(cooperative), name(cooperative),
          remark(stand, cooperative), otherName(cooperative),
        ]
      }
    }
    return PageTable(
      columns: [
        .init(words.number), .init(words.area), .init(words.sides), .init(words.type),
        .init(words.open), .init(words.power), .init(words.water), .init(words.category),
        .init(words.province),
      ] + nameColumns, rows: rows)
  }

  /// Every placed cooperative with its stands, by name.
  ///
  /// An index, narrow enough that two of its columns stand side by side; the rest of each is found
  /// by its number.
  var byName: PageTable {
    let rows = stands.flatMap { number -> [(key: NaturalOrder, row: [String])] in
      let stand = current(number)
      return seated(on: stand).map { cooperative in
        let name = name(cooperative)
        return (
          NaturalOrder(name),
          [name, stand.label, category(cooperative), otherName(cooperative)]
        )
      }
    }
    return PageTable(
      columns: [
        .init(words.name, isName: true), .init(words.number), .init(words.category),
        .init(words.otherName, isName: true),
      ], rows: Self.sorted(rows))
  }

  /// Who waits, in order of seniority, with the same number as on the screen; without one, the place.
  var waiting: PageTable {
    let rows = plan.waitingList.enumerated().map { index, cooperative in
      [
        "\(cooperative.priority ?? index + 1)", area(cooperative.wishedArea),
        category(cooperative), province(cooperative), name(cooperative), cooperative.remark,
        otherName(cooperative),
      ]
    }
    return PageTable(
      columns: [
        .init(words.rank), .init(words.wishes), .init(words.category), .init(words.province),
      ] + nameColumns, rows: rows)
  }

  /// The stands that nobody has, with what they offer and whom they are kept for.
  var heldAndFree: PageTable {
    let rows = stands.compactMap { number -> [String]? in
      let stand = current(number)
      guard seated(on: stand).isEmpty else { return nil }
      return [
        stand.label, area(floor.area(of: number)), sides(of: stand), type(number),
        openSides(number), power(stand.powerKilowatts), answer(stand.hasWater),
        stand.hold.isEmpty ? Terms.free[language] : stand.hold,
      ]
    }
    return PageTable(
      columns: [
        .init(words.number), .init(words.area), .init(words.sides), .init(words.type),
        .init(words.open), .init(words.power), .init(words.water),
        .init(words.holdHeading, isName: true),
      ], rows: rows)
  }

  private func vacancy(_ stand: Stand) -> String {
    stand.hold.isEmpty
      ? Terms.free[language] : Terms.onHold[language] + language.colon + stand.hold
  }
}
