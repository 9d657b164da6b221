// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import LayoutEngine
import PlanReports
import Wording

extension ExportedTable {
  /// The stands of a plan and who is on them.
  ///
  /// - Complexity: O(stands + a check of the plan).
  package init(standsOf checker: Checker, in language: Language) {
    let plan = checker.plan
    let floor = checker.floor
    self.init(
      headings: ReportHeadings.stands(in: language),
      rows: floor.stands.enumerated().map { place, stand in
        let seated = (plan.placements[stand.id] ?? []).compactMap { plan.cooperatives[$0] }
        return [
          stand.number, stand.id.text, Cooperative.figure(floor.area(of: place)),
          floor.openSides[place].type.term[language],
          Side.letters(of: floor.openSides[place].sides, in: language),
          floor.exitMetres(of: place).map(Cooperative.figure) ?? "",
          Cooperative.figure(stand.powerKilowatts), answer(stand.hasWater, language), stand.hold,
          answer(stand.isLocked, language), answer(stand.isShared, language),
          seated.map(\.id.text).joined(separator: ", "),
          seated.map { $0.names.preferred(in: language) ?? $0.id.text }
            .joined(separator: language.comma),
        ]
      })
  }
}

/// Yes or no, in a language.
func answer(_ truth: Bool, _ language: Language) -> String {
  (truth ? Terms.yes : Terms.no)[language]
}
