// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import LayoutEngine
import PlanReports
import StandMaps
import Wording

/// What cooperatives must be told: looked at, then written to a file or printed.
struct NoticesPage: Dialogue {
  static let bindings =
    [
      DialogueBinding(.choose, [.enter], DialogueWords.writeFile, .takes),
      DialogueBinding("print", ["p"], DialogueWords.printer),
      DialogueBinding(.back, [.escape, "q"], DialogueWords.back, .leaves),
      DialogueBinding("list", ["l"], NoticeWords.listOrPages),
      DialogueBinding("since", [.tab, "s"], NoticeWords.sinceWhen),
    ] + DialogueBinding.reading
    + [DialogueBinding("help", ["?"], DialogueWords.help, isInBar: false)]

  private var request = NoticeRequest()
  /// How many are to be told.
  private var count = 0
  private var lines: [NoticeLine] = []
  /// The first line shown.
  private var top = 0

  init(in view: DialogueView) { read(in: view) }

  /// Puts the text together.
  private mutating func read(in view: DialogueView) {
    let list = view.notices(request)
    func own(_ text: Sentence) -> NoticeLine { NoticeLine(text: text, language: view.language) }
    let rule = [own(""), own(Sentence(words: String(repeating: "─", count: 60))), own("")]
    count = list.notices.count
    lines =
      count == 0
      ? [own("\(NoticeWords.none, view.language)")]
      : request.isList
        ? list.linesToRead(in: nil) : Array(list.pagesToRead.joined(separator: rule))
    top = 0
  }

  mutating func perform(_ name: DialogueBinding.Name, in view: DialogueView) -> Outcome {
    switch name {
    case "since":
      request.isSinceSaving.toggle()
      read(in: view)
    case "list":
      request.isList.toggle()
      read(in: view)
    case .choose:
      if count == 0 { return .close(saying: .notice(NoticeWords.none[view.language])) }
      return .open(FilePrompt.print(.notices(request), of: view.path))
    case "print": if count > 0 { return .sendToPrinter(.notices(request), in: view) }
    case "help": return .request(.perform(.help))
    case .back: return .close
    default: top = view.layout.scrolled(top, name, of: lines.count)
    }
    return .stay
  }

  /// Each notice has the direction of its own language.
  func paint(in view: DialogueView, on frame: inout Frame) {
    let box = TextPage.box(of: lines.map(\.text.plain), in: view)
    let title = request.isSinceSaving ? NoticeWords.sinceSaving : NoticeWords.sinceOpening
    BoxPainter.paint(box, title: view.text("\(title, view.language) (\(count))"), on: &frame)
    var writer = PanelWriter(box.inset, isMirrored: view.isMirrored)
    for line in lines.dropFirst(top).prefix(writer.room) {
      writer.line(view.text(line.text, in: line.language), on: &frame)
    }
    MoreLine.paint(lines.count - top - view.layout.pageHeight, view, under: box, on: &frame)
  }
}
