// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import Wording

/// What those need who build the stands: a page for each, with its measures, neighbours and services.
extension PlanFacts {
  var standParts: [PagePart] {
    let neighbours = Neighbours(floor)
    let margin = plan.hall.module.cellsCovering(3)
    return stands.flatMap { number -> [PagePart] in
      let stand = current(number)
      let area = stand.bounds.grown(by: margin)
      guard let shown = plan.hall.bounds.intersection(area) else { return [] }
      let title = words.standTitle(stand.label)
      return [
        part(title, .map(MapView(area: shown, measured: stand.bounds))),
        part(title, .entries(entries(of: number, stand, neighbours.lists[number]))),
      ]
    }
  }

  private func entries(
    of number: Int, _ stand: Stand, _ neighbours: [Neighbours.Neighbour]
  ) -> [PagePart.Entry] {
    let module = plan.hall.module
    let parts = stand.parts.map { part in
      measures(of: part, module) + " " + words.metres + " (x "
        + words.metres(module.metres(part.x)) + ", y " + words.metres(module.metres(part.y)) + ")"
    }
    let seated = seated(on: stand)
    let others = neighbours.map { neighbour in
      current(neighbour.stand).label + " (" + neighbour.relation.term[language] + ")"
    }
    let open = floor.openSides[number].sides.map { $0.term[language] }
    let all: [(String, [String])] = [
      (words.name, seated.map { name($0) }), (words.category, seated.map(category)),
      (words.measures, parts), (words.area, [area(floor.area(of: number))]),
      (words.type, [type(number)]), (words.open, open), (words.neighbours, others),
      (words.powerOffered, [words.amount(stand.powerKilowatts) + " kW"]),
      (words.powerNeeded, [words.amount(seated.reduce(0) { $0 + $1.powerKilowatts }) + " kW"]),
      (words.water, [Self.both(stand.hasWater, language)]),
      (words.cooking, [Self.both(seated.contains(where: \.cooks), language)]),
      (words.remark, [remark(stand, seated.first)]),
    ]
    return all.map { PagePart.Entry($0.0, $0.1.filter { !$0.isEmpty }) }
      .filter { !$0.items.isEmpty }
  }
}
