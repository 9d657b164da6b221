// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import LayoutEngine
import PlanReports
import Wording

/// What those need who must answer when somebody withdraws: a page for the wall with a line for each
/// who may, those not covered first. The head of the page says which plan it is, by its control number,
/// and when.
extension PlanFacts {
  var rehearsalParts: [PagePart] {
    let rows = Rehearsal(plan).rows(in: language)
    let table = PageTable(
      columns: [
        .init(words.number), .init(words.name, isName: true),
        .init(words.pick(RehearsalWords.answer), isName: true),
      ], rows: rows.map { [$0.stands, $0.name, words.signs($0.answer.plain)] })
    let title = words.pick(RehearsalWords.title)
    return list(title, table) + [part(title, .text([words.pick(RehearsalWords.planningAid)]))]
  }
}
