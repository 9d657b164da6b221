// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import LayoutEngine
import PlanFiles
import PlanReports
import StandMaps
import TerminalDriver
import Wording

/// What would be done if each in turn withdrew, as a list beside the map or below it, those not covered
/// first; Enter shows the answer under the cursor on the map, and nothing here changes the plan.
struct RehearsalSheet: Dialogue {
  static let bindings =
    DialogueBinding.lines + [
      DialogueBinding(.choose, [.enter], RehearsalSheetWords.showOnMap, .takes),
      DialogueBinding("anew", ["r"], RehearsalSheetWords.anew),
      DialogueBinding(.back, [.escape, "q"], DialogueWords.back, .leaves),
    ]
  static let takesHelp = false

  /// What was rehearsed; nil while it is worked out.
  private(set) var rehearsed: Rehearsed?
  private var rows: [RehearsalRow] = []
  /// Whether the plan has changed since.
  private(set) var isStale = false
  private var progress: Sentence?
  /// The line under the cursor.
  private var here = 0
  /// Whether the map shows the answer under the cursor.
  private(set) var isShown = false
  /// Where the cursor was when it was opened.
  private let origin: Stand.ID?

  /// Opens it with what was rehearsed last.
  init(_ rehearsed: Rehearsed?, in view: DialogueView) {
    origin = view.selected
    if let rehearsed { take(rehearsed, in: view) }
  }

  private mutating func take(_ rehearsed: Rehearsed, in view: DialogueView) {
    self.rehearsed = rehearsed
    rows = rehearsed.rehearsal.rows(in: view.language)
    isStale = ControlNumber(of: view.plan) != rehearsed.control
    progress = nil
    here = min(here, max(0, rows.count - 1))
  }

  /// Takes news, and shows where the first is.
  mutating func take(
    _ news: RehearsalNews, _ rehearsed: Rehearsed?, in view: DialogueView
  ) -> Outcome {
    switch news {
    case .progress(let done, let count):
      progress = RehearsalSheetWords.progress(done, of: count).sentence(in: view.language)
      return .stay
    case .found:
      if let rehearsed { take(rehearsed, in: view) }
      return showStand
    }
  }

  /// The answer under the cursor.
  var current: Rehearsal.Answer? {
    guard rows.indices.contains(here) else { return nil }
    return rehearsed?.rehearsal.answer(to: rows[here].cooperative)
  }

  /// The stands that it is about, those that become free first.
  private func stands(of answer: Rehearsal.Answer) -> [Stand.ID] {
    var seen: Set<Stand.ID> = []
    let moved = answer.proposal?.moves.flatMap { [$0.to, $0.from].compactMap(\.self) } ?? []
    return (answer.found.freed + moved).filter { seen.insert($0).inserted }
  }
}

// MARK: Keys

extension RehearsalSheet {
  var opening: Outcome { rehearsed == nil ? .ask(.rehearse(.start)) : showStand }
  var place: DialoguePlace { .besideMap(favoursMap: false) }
  var line: Int? { rows.isEmpty ? nil : here }
  var click: DialogueClick { .second(.choose) }

  func keys(in view: DialogueView) -> [DialogueBinding] {
    let lines = Self.bindings.filter { line in
      rehearsed == nil ? line.name == .back : !(isStale && line.name == .choose)
    }
    return lines.map { line in
      switch line.name {
      case .back where rehearsed == nil: line.called(DialogueWords.cancel)
      case .choose where isShown: line.called(RehearsalSheetWords.asIs)
      default: line
      }
    }
  }

  mutating func perform(_ name: DialogueBinding.Name, in view: DialogueView) -> Outcome {
    let page = RehearsalLayout(self, in: view).list.height
    if let line = DialogueBinding.line(after: name, from: here, of: rows.count, page: page) {
      here = line
      return isShown ? showAnswer(in: view) : showStand
    }
    switch name {
    case .choose:
      isShown.toggle()
      return isShown ? showAnswer(in: view) : .request(.consider(nil))
    case "anew":
      (rehearsed, rows, progress, isShown) = (nil, [], nil, false)
      return .all([.request(.consider(nil)), .ask(.rehearse(.start))])
    default:
      let leaving = Outcome.all([.close, .request(.show(origin))])
      guard rehearsed == nil else { return leaving }
      let notice = RehearsalSheetWords.stopped[view.language]
      return .all([.ask(.rehearse(.drop)), leaving, .say(.notice(notice))])
    }
  }

  /// Brings the stand that becomes free into sight.
  private var showStand: Outcome {
    current.flatMap { stands(of: $0).first }.map { .request(.show($0)) } ?? .stay
  }

  /// Shows the answer under the cursor on the map.
  private func showAnswer(in view: DialogueView) -> Outcome {
    guard !isStale, let current, let proposal = current.proposal else {
      return .all([.request(.consider(nil)), showStand])
    }
    let stands = stands(of: current)
    let preview = PlanPreview(of: proposal.outcome, from: view.sight, marking: Set(stands))
    return .all([.request(.consider(preview)), showStand])
  }
}

// MARK: Paint

extension RehearsalSheet {
  func paint(in view: DialogueView, on frame: inout Frame) {
    let area = view.layout.proposals
    let layout = RehearsalLayout(self, in: view)
    let cursor = frame.cursor
    if view.layout.side == nil {
      BoxPainter.paint(area, title: view.text(RehearsalWords.title), on: &frame)
    } else {
      frame.fill(x: area.x, y: area.y, width: area.width, height: area.height)
    }
    frame.cursor = cursor
    var heading = PanelWriter(layout.heading, isMirrored: view.isMirrored)
    for (place, line) in self.heading(in: view, width: layout.heading.width).enumerated() {
      let style = isStale && place > 0 ? view.theme.refusal : view.theme.title
      heading.line(view.text(line), style: style, on: &frame)
    }
    var writer = PanelWriter(layout.list, isMirrored: view.isMirrored)
    for place in ListWindow.range(count: rows.count, line: here, height: layout.list.height) {
      let (row, isCursor) = (rows[place], place == here)
      writer.link(.dialogue, place, on: &frame)
      let style = row.isCovered ? Style.plain : view.theme.style(.error)
      writer.line(
        prefix: view.figures("\(row.stands)  "), view.text("\(row.name)"),
        row.isCovered ? .empty : view.text(RehearsalWords.uncovered),
        style: isCursor ? view.theme.cursor : style, fills: isCursor, on: &frame)
    }
    var details = PanelWriter(layout.details, isMirrored: view.isMirrored)
    for line in self.details(in: view, width: layout.details.width) {
      details.line(view.text(line), on: &frame)
    }
  }

  /// Which plan was rehearsed, and how many withdrawals are not covered; or how far it is.
  func heading(in view: DialogueView, width: Int) -> [Sentence] {
    let language = view.language
    let title =
      view.layout.side == nil ? [] : [RehearsalWords.title.sentence(in: language)]
    guard let rehearsed else {
      let start = RehearsalSheetWords.progress(0, of: 0).sentence(in: language)
      return title + Wrapping.lines(progress ?? start, width: width)
    }
    let rehearsal = rehearsed.rehearsal
    let counts =
      rows.isEmpty
      ? RehearsalSheetWords.nobody
      : RehearsalWords.counts(rehearsal.answers.count, uncovered: rehearsal.uncovered.count)
    let time = Dates.minute(rehearsed.at, by: view.plan.clock, language)
    let of = RehearsalWords.of(control: rehearsed.control.description, at: time)
    let notes = isStale ? [RehearsalSheetWords.changed] : []
    return title
      + ([counts, of] + notes).flatMap { Wrapping.lines($0.sentence(in: language), width: width) }
  }

  /// What would be done about the one under the cursor.
  func details(in view: DialogueView, width: Int) -> [Sentence] {
    guard rows.indices.contains(here) else { return [] }
    return Wrapping.lines(rows[here].answer, width: width)
  }
}
