// SPDX-License-Identifier: Apache-2.0

import DisplayText
import LayoutEngine
import Wording

/// What cooperatives must be told: looked at, then written to a file.
extension Editor {
  /// Shows whom to tell what.
  mutating func showNotices(_ request: NoticeRequest = NoticeRequest()) {
    let list = notices(request)
    var title = request.isSinceSaving ? NoticeWords.sinceSaving : NoticeWords.sinceOpening
    let count = " (\(list.notices.count))"
    title = Phrase(title.english + count, fr: title.french + count, ar: title.arabic + count)
    let rule = String(repeating: "─", count: 60)
    let lines =
      request.isList ? list.lines(in: nil) : Array(list.pages.joined(separator: ["", rule, ""]))
    dialogue = .page(
      TextPage(
        title: title, lines: list.notices.isEmpty ? [NoticeWords.none[language]] : lines,
        purpose: .notices(request)))
  }

  /// Keys that the page of notices has beyond those of other pages; nil for those.
  mutating func handle(_ key: Key, inNotices request: NoticeRequest) -> [Effect]? {
    var request = request
    switch key {
    case .tab, .character("s"): request.isSinceSaving.toggle()
    case .character("l"): request.isList.toggle()
    case .enter:
      if notices(request).notices.isEmpty {
        message = .notice(NoticeWords.none[language])
        dialogue = nil
      } else {
        askPrintTo(.notices(request))
      }
      return []
    case .character("p") where !notices(request).notices.isEmpty:
      return sendToPrinter(.notices(request))
    default: return nil
    }
    showNotices(request)
    return []
  }

  private func notices(_ request: NoticeRequest) -> NoticeList {
    NoticeList(from: request.isSinceSaving ? saved : opened, to: plan)
  }

  /// What is written to a file: the stand map, or the notices as `qarya notices` prints them.
  func printedText() throws -> String {
    switch printing {
    case .standMap: return try printedPages().text
    case .notices(let request):
      let list = notices(request)
      let pages = request.isList ? [list.lines(in: nil)] : list.pages
      return pages.map { page in
        page.map { DisplayText($0, bidi: .off).logical + "\n" }.joined()
      }.joined(separator: "\u{C}")
    }
  }
}
