// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import PlanReports
import Wording

/// The lines of the notices as they are read on the screen: each begins with whether it was told.
struct NoticeRows {
  /// One line.
  struct Line: Hashable {
    let text: String
    /// The notice that it belongs to; nil between notices.
    var notice: Int?
    /// Whether it says whether the notice was told.
    var isHead = false
    /// Whether it is in the reader's language rather than in that of the cooperative.
    var isOwn = false
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
      lines = [Line(text: NoticeWords.none[language], isOwn: true)]
    } else if request.isList {
      lines = zip(list.notices, list.lines(in: nil)).enumerated().map { place, entry in
        let (notice, text) = entry
        let call = list.call(notice.cooperative)
        let mark = list.told(notice.cooperative) == nil ? "☐ " : "✔ "
        return Line(
          text: mark + text + (call.isEmpty ? "" : "  " + call), notice: place, isHead: true)
      }
    } else {
      for (place, page) in list.pages.enumerated() {
        if place > 0 {
          lines += [Line(text: ""), Line(text: String(repeating: "─", count: 60)), Line(text: "")]
        }
        let id = list.notices[place].cooperative
        lines.append(
          Line(
            text: Self.head(list, id, language), notice: place, isHead: true, isOwn: true))
        lines += page.map { Line(text: $0, notice: place) }
      }
    }
  }

  /// `☐ to phone: secretary · 06…`, or `✔ told by staff 28/11/2017 18:00`.
  private static func head(
    _ list: NoticeList, _ id: Cooperative.ID, _ language: Language
  ) -> String {
    if let entry = list.told(id) { return "✔ " + said(of: entry, language) }
    let call = list.call(id)
    return "☐ " + NoticeWords.toPhone[language] + (call.isEmpty ? "" : language.colon + call)
  }

  /// Who told it, and when.
  static func said(of entry: HistoryEntry, _ language: Language) -> String {
    NoticeWords.told[language] + " " + entry.by + "  " + Dates.minute(entry.at, language)
  }
}
