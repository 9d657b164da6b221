// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import PlanReports
import Wording

/// The lines of the notices as they are read on the screen: each begins with whether it was told.
struct NoticeRows {
  /// One line.
  struct Line: Hashable {
    let text: Sentence
    /// The language that it is read in.
    let language: Language
    /// The notice that it belongs to; nil between notices.
    var notice: Int?
    /// Whether it says whether the notice was told.
    var isHead = false
  }

  private(set) var lines: [Line] = []
  /// How many notices there are.
  let count: Int

  /// Puts the lines together.
  ///
  /// - Complexity: O(notices × their lines).
  init(_ list: NoticeList, _ request: NoticeRequest, in view: DialogueView) {
    count = list.notices.count
    let language = view.language
    if count == 0 {
      lines = [Line(text: "\(NoticeWords.none, language)", language: language)]
    } else if request.isList {
      lines = zip(list.notices, list.linesToRead(in: nil)).enumerated().map { place, entry in
        let (notice, line) = entry
        let call = list.call(notice.cooperative)
        let mark: Sentence = list.told(notice.cooperative) == nil ? "☐ " : "✔ "
        return Line(
          text: mark + line.text + (call.isEmpty ? "" : "  \(call)"), language: line.language,
          notice: place, isHead: true)
      }
    } else {
      let rule: [Sentence] = ["", Sentence(words: String(repeating: "─", count: 60)), ""]
      for (place, page) in list.pagesToRead.enumerated() {
        if place > 0 { lines += rule.map { Line(text: $0, language: language) } }
        let id = list.notices[place].cooperative
        lines.append(
          Line(
            text: Self.head(list, id, language), language: language, notice: place, isHead: true))
        lines += page.map { Line(text: $0.text, language: $0.language, notice: place) }
      }
    }
  }

  /// `☐ to phone: secretary · 06…`, or `✔ told by staff 28/11/2017 18:00`.
  private static func head(
    _ list: NoticeList, _ id: Cooperative.ID, _ language: Language
  ) -> Sentence {
    if let entry = list.told(id) {
      return "✔ " + said(of: entry, by: list.plan.clock, language)
    }
    let call = list.call(id)
    return "☐ \(NoticeWords.toPhone, language)"
      + (call.isEmpty ? "" : Sentence(words: language.colon) + Sentence(value: call))
  }

  /// Who told it, and when by the plan's clock.
  static func said(
    of entry: HistoryEntry, by clock: LocalClock, _ language: Language
  ) -> Sentence {
    let at = Dates.minute(entry.at, by: clock, language)
    return "\(NoticeWords.told, language) \(entry.by)  \(at)"
  }
}
