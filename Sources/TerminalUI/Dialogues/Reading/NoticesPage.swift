// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import LayoutEngine
import PlanReports
import StandMaps
import Wording

/// What cooperatives must be told: looked at, ticked once it is told, written to a file or printed.
struct NoticesPage: Dialogue {
  static let bindings =
    [
      DialogueBinding(.choose, [.enter], DialogueWords.writeFile, .takes),
      DialogueBinding("told", ["t"], NoticeWords.tell, .takes),
      DialogueBinding("print", ["p"], DialogueWords.printer),
      DialogueBinding(.back, [.escape, "q"], DialogueWords.back, .leaves),
      DialogueBinding("list", ["l"], NoticeWords.listOrPages),
      DialogueBinding("since", [.tab, "s"], NoticeWords.sinceWhen),
      DialogueBinding(.left, [.left], NoticeWords.neighbour, .reads),
      DialogueBinding(.right, [.right], NoticeWords.neighbour, .reads),
      DialogueBinding("undo", ["u", .ctrl("z")], DialogueWords.undo, isInBar: false),
    ] + DialogueBinding.reading
    + [DialogueBinding("help", ["?"], DialogueWords.help, isInBar: false)]

  private var request = NoticeRequest()
  /// The notice that a tick is about.
  private var here = 0
  /// The first line shown.
  private var top = 0

  init(in view: DialogueView) {}

  mutating func perform(_ name: DialogueBinding.Name, in view: DialogueView) -> Outcome {
    let list = view.notices(request)
    let count = list.notices.count
    here = min(max(0, here), max(0, count - 1))
    switch name {
    case "since":
      request.isSinceSaving.toggle()
      (here, top) = (0, 0)
    case "list":
      request.isList.toggle()
      show(here, of: NoticeRows(list, request, in: view), in: view)
    case .choose:
      if count == 0 { return .close(saying: .notice(NoticeWords.none[view.language])) }
      return .open(FilePrompt.print(.notices(request), of: view.path))
    case "print": if count > 0 { return .sendToPrinter(.notices(request), in: view) }
    case "told": if count > 0 { return tell(list, in: view) }
    case "undo": return .request(.perform(.undo))
    case "help": return .request(.perform(.help))
    case .back: return .close
    default: move(name, NoticeRows(list, request, in: view), in: view)
    }
    return .stay
  }

  private mutating func move(
    _ name: DialogueBinding.Name, _ rows: NoticeRows, in view: DialogueView
  ) {
    let height = view.layout.pageHeight
    if name == .left || name == .right {
      show(here + (name == .left ? -1 : 1), of: rows, in: view)
    } else if request.isList {
      let line = DialogueBinding.line(after: name, from: here, of: rows.count, page: height)
      show(line ?? here, of: rows, in: view)
    } else {
      top = view.layout.scrolled(top, name, of: rows.lines.count)
      // What is ticked is in sight.
      let shown = rows.lines.dropFirst(top).prefix(height).compactMap(\.notice)
      if let first = shown.first, let last = shown.last { here = min(max(here, first), last) }
    }
  }

  /// Brings a notice in sight, and makes it the one that is ticked.
  private mutating func show(_ notice: Int, of rows: NoticeRows, in view: DialogueView) {
    let height = view.layout.pageHeight
    here = min(max(0, notice), max(0, rows.count - 1))
    let first = rows.lines.firstIndex { $0.notice == here } ?? 0
    if request.isList {
      top = min(max(top, first - height + 1), first)
    } else {
      top = max(0, min(first, rows.lines.count - height))
    }
  }

  /// Ticks the notice as told, and goes on to the next that is not; one that was told says by whom.
  private mutating func tell(_ list: NoticeList, in view: DialogueView) -> Outcome {
    let language = view.language
    let id = list.notices[here].cooperative
    if let told = list.told(id) {
      return .say(
        .notice(NoticeRows.said(of: told, by: list.plan.clock, language)))
    }
    if let refusal = view.readOnlyRefusal { return .say(refusal) }
    let ticked = here
    let rows = NoticeRows(list, request, in: view)
    let others = list.notices.indices.filter {
      $0 != ticked && list.told(list.notices[$0].cooperative) == nil
    }
    if let next = others.first(where: { $0 > ticked }) ?? others.first {
      show(next, of: rows, in: view)
    }
    return .apply(
      .tell(id),
      saying: "\(view.name(of: id))\(words: language.colon)\(NoticeWords.tell, language)")
  }

  /// Each notice has the direction of its own language.
  func paint(in view: DialogueView, on frame: inout Frame) {
    let list = view.notices(request)
    let rows = NoticeRows(list, request, in: view)
    let box = TextPage.box(of: rows.lines.map(\.text), in: view)
    let title = request.isSinceSaving ? NoticeWords.sinceSaving : NoticeWords.sinceOpening
    let left = list.untold.count
    let open = left == 0 ? "" : " · " + HeaderWords.toPhone(left)[view.language]
    BoxPainter.paint(
      box, title: view.text("\(title[view.language]) (\(rows.count))" + open), on: &frame)
    var writer = PanelWriter(box.inset, isMirrored: view.isMirrored)
    let here = min(max(0, here), max(0, rows.count - 1))
    for line in rows.lines.dropFirst(top).prefix(writer.room) {
      let isCursor = line.notice == here && line.isHead
      writer.line(
        view.text(line.text, in: line.language),
        style: isCursor ? view.theme.cursor : .plain, fills: isCursor, on: &frame)
    }
    MoreLine.paint(rows.lines.count - top - view.layout.pageHeight, view, under: box, on: &frame)
  }
}
