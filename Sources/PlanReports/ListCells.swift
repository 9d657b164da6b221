// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import LayoutEngine
import Wording

/// What lists have in their cells; a dash where there is nothing to say.
extension PlanListing {
  func cell(_ column: StandColumn, _ index: Int) -> String {
    let stand = floor.stands[index]
    let seated = (plan.placements[stand.id] ?? []).compactMap { plan.cooperatives[$0] }
    switch column {
    case .number: return stand.number
    case .id: return stand.id.text
    case .area: return speaker.area(floor.area(of: index))
    case .type: return floor.openSides[index].type.term[language]
    case .sides: return Side.letters(of: floor.openSides[index].sides, in: language)
    case .exit: return floor.exitMetres(of: index).map { speaker.metres($0) } ?? ""
    case .state:
      let states = [
        stand.isLocked ? Terms.locked : nil, stand.isShared ? Terms.shared : nil,
        stand.hold.isEmpty ? nil : Terms.onHold,
      ]
      return states.compactMap { $0?[language] }.joined(separator: ",")
    case .cooperatives:
      var names = seated.map { "\($0.id)  \(name(of: $0))" }
      if !stand.hold.isEmpty { names.append("(\(stand.hold))") }
      return names.joined(separator: speaker.comma)
    case .power: return power(stand.powerKilowatts)
    case .powerNeeded: return power(seated.reduce(0) { $0 + $1.powerKilowatts })
    case .water: return answer(stand.hasWater)
    case .waterNeeded: return answer(seated.contains(where: \.needsWater))
    case .hold: return stand.hold
    case .remark: return stand.source["remark"]?.text ?? ""
    }
  }

  func cell(_ column: CooperativeColumn, _ cooperative: Cooperative) -> String {
    let own = (seats[cooperative.id] ?? []).compactMap { plan.stands[$0] }
    let module = plan.hall.module
    switch column {
    case .id: return cooperative.id.text
    case .number: return own.map(\.label).joined(separator: ",")
    case .status: return cooperative.status.term.short[language]
    case .priority: return cooperative.priority.map { "\($0)" } ?? ""
    case .category:
      return cooperative.category.isEmpty
        ? "" : plan.categoryName(ExactText(cooperative.category), in: language)
    case .province:
      return cooperative.province.isEmpty
        ? "" : plan.provinceName(cooperative.province, in: language)
    case .name: return name(of: cooperative)
    case .area: return area(own.reduce(0) { $0 + module.squareMetres($1.cellCount) })
    case .minArea: return area(cooperative.minArea)
    case .wishedArea: return area(cooperative.wishedArea)
    case .power: return power(cooperative.powerKilowatts)
    case .water: return answer(cooperative.needsWater)
    case .cooking:
      let appliances = cooperative.cooks ? power(cooperative.cookingKilowatts) : ""
      return appliances.isEmpty ? answer(cooperative.cooks) : appliances
    case .tags: return cooperative.tags.joined(separator: ",")
    case .contact: return cooperative.contact
    case .person, .phone, .email, .remark:
      return cooperative.source[ExactText(column.rawValue)]?.text ?? ""
    case .wishes:
      return cooperative.wishes.map { plan.stands[$0]?.label ?? $0.text }.joined(separator: ",")
    }
  }

  private func power(_ kilowatts: Double) -> String {
    kilowatts == 0 ? "" : Figures.power(kilowatts, language)
  }

  private func area(_ squareMetres: Double) -> String {
    squareMetres == 0 ? "" : speaker.area(squareMetres)
  }

  private func answer(_ isSo: Bool) -> String { (isSo ? Terms.yes : Terms.no)[language] }
}
