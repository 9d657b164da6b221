// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import PlanReports
import Wording

extension ExportedTable {
  /// Who must be told what, for a mail merge: names, whom to reach how, and the sentence in each
  /// language.
  ///
  /// - Complexity: O(notices).
  package init(_ list: NoticeList, in language: Language) {
    self.init(
      headings: ReportHeadings.notices(in: language),
      rows: list.notices.map { notice in
        let cooperative = list.plan.cooperatives[notice.cooperative]
        func numbers(_ places: [Notice.Place]) -> String {
          places.map(\.number).joined(separator: ", ")
        }
        return [
          notice.cooperative.text, notice.names["fr"] ?? "", notice.names["ar"] ?? "",
          notice.names["en"] ?? "", cooperative?.person ?? "", cooperative?.phone ?? "",
          cooperative?.email ?? "", cooperative?.contact ?? "", numbers(notice.from),
          numbers(notice.to), Cooperative.figure(notice.area), notice.sentence[.french],
          notice.sentence[.arabic], notice.sentence[.english],
        ]
      })
  }
}
