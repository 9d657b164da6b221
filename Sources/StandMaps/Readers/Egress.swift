// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import LayoutEngine
import Wording

/// How fast the hall empties, for those who look after safety.
extension PlanFacts {
  /// What the figures are, and the door that is missed most, with how many were looked at where not
  /// all were; that the hall is too large where it is.
  func emptyingEntries(_ each: EgressCases?) -> [PagePart.Entry] {
    guard let each else {
      return [PagePart.Entry(words.untilAllAreOut, [Egress.tooMuch[language]])]
    }
    let looked = Egress.looked(at: each, Speaker(language: language, plan: plan)).map(\.plain)
    let told = [Egress.caveat[language]] + [looked].compactMap { $0 }
    let caveat = PagePart.Entry(words.untilAllAreOut, told)
    guard let worst = each.worst else { return [caveat] }
    return [caveat, PagePart.Entry(words.mostNeeded, [names(of: worst.blocked)])]
  }

  /// A table of the cases.
  func emptying(_ cases: [EgressCase]) -> PageTable {
    PageTable(
      columns: [
        .init(words.blockedDoor, isName: true), .init(words.untilAllAreOut),
        .init(words.byNearestDoor), .init(words.mostWaiting), .init(words.atDoor, isName: true),
      ], rows: cases.map(row))
  }

  private func row(_ one: EgressCase) -> [String] {
    let longest = one.soonest.doors.max { $0.queue < $1.queue }
    let isStranding = one.stranded > 0
    let speaker = Speaker(language: language, plan: plan)
    func seconds(_ value: Double) -> String {
      isStranding ? words.unreachable : speaker.seconds(value)
    }
    return [
      one.blocked.isEmpty ? words.none : names(of: one.blocked), seconds(one.seconds),
      isStranding ? "" : seconds(one.nearestSeconds), longest.map { "\($0.queue)" } ?? "",
      longest.map { names(of: [$0.door]) } ?? "",
    ]
  }

  private func names(of doors: [Feature.ID]) -> String {
    doors.compactMap { plan.hall.features[$0] }.map(name).joined(separator: language.comma)
  }
}
