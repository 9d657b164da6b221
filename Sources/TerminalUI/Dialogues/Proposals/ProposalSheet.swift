// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import LayoutEngine
import PlanReports
import StandMaps
import TerminalDriver
import Wording

/// What can be done with stands that are freed, and the proposal that is looked at: beside the map
/// or below it, which shows that proposal.
struct ProposalSheet: Dialogue {
  static let bindings = [
    DialogueBinding(.up, [.up, "k", .backTab], DialogueWords.choose, .reads),
    DialogueBinding(.down, [.down, "j"], DialogueWords.choose, .reads),
    DialogueBinding(.first, [.home, "g"], DialogueWords.choose, .reads, isInBar: false),
    DialogueBinding(.last, [.end, "G"], DialogueWords.choose, .reads, isInBar: false),
    DialogueBinding(.choose, [.enter], DialogueWords.carryOut, .takes),
    DialogueBinding(.allWays, ["a"], ReallocationWords.allWays),
    DialogueBinding(.back, [.escape, "q"], DialogueWords.back, .leaves),
    DialogueBinding(.map, [.tab, "m"], ArrangementWords.map),
    DialogueBinding(.left, [.left, "h"], ReallocationWords.stands, .reads),
    DialogueBinding(.right, [.right, "l"], ReallocationWords.stands, .reads),
    DialogueBinding(.pageUp, [.pageUp, "b"], DialogueWords.read, .reads, isInBar: false),
    DialogueBinding(.pageDown, [.pageDown, " "], DialogueWords.read, .reads),
  ]

  /// What only the proposal under the cursor is asked for.
  struct Details: Hashable, Sendable {
    /// What it breaks and mends.
    var effects: [ProposalEffect] = []
    /// Who waits longer than those that it seats.
    var passedOver: [PassedOver] = []
  }

  /// The proposals.
  let found: Reallocation
  /// Why, as somebody typed it.
  let reason: String
  /// The stand that the cursor came from.
  let origin: Stand.ID?
  /// The proposal under the cursor.
  private var cursor = 0
  /// What is known of it.
  private(set) var details = Details()
  /// The first line of the details that is shown.
  private(set) var top = 0
  /// Whether the map has the room that the lists would take.
  private(set) var showsMap = false

  /// Whether it holds the rehearsed answer alone, until all are found.
  let isRehearsed: Bool

  init(_ found: Reallocation, reason: String, origin: Stand.ID?, isRehearsed: Bool = false) {
    self.isRehearsed = isRehearsed
    self.found = found
    self.reason = reason
    self.origin = origin
  }

  /// The proposal under the cursor.
  var current: Proposal? {
    found.proposals.indices.contains(cursor) ? found.proposals[cursor] : nil
  }

  /// The stands that change with the proposal under the cursor, the freed ones first.
  var stands: [Stand.ID] {
    guard let current else { return found.freed }
    let moved = current.moves.flatMap { [$0.to, $0.from].compactMap(\.self) }
    let built = current.rebuilding.map { [$0.stand, $0.into].compactMap(\.self) } ?? []
    var seen: Set<Stand.ID> = []
    return (found.freed + built + moved).filter { seen.insert($0).inserted }
  }
}

// MARK: Keys

extension ProposalSheet {
  var line: Int? { cursor }
  var click: DialogueClick { .second(.choose) }
  var wheelLines: Int { 1 }
  var place: DialoguePlace { .besideMap(favoursMap: showsMap) }

  func keys(in view: DialogueView) -> [DialogueBinding] {
    Self.bindings.map { line in
      switch line.name {
      case .allWays where found.listsAll: line.called(ReallocationWords.byPolicy)
      case .map where view.layout.side != nil:
        DialogueBinding(line.name, line.keys, line.title, isInBar: false)
      default: line
      }
    }
  }

  mutating func perform(_ name: DialogueBinding.Name, in view: DialogueView) -> Outcome {
    .all([.say(nil), answer(name, in: view)])
  }

  mutating func go(to line: Int, in view: DialogueView) -> Outcome { show(line, in: view) }

  func type(_ key: Key, in view: DialogueView) -> Outcome {
    // One may look closer.
    if let command = view.bindings.command(for: key, in: [.map]), Self.zooming.contains(command) {
      return .all([.say(nil), .request(.perform(command))])
    }
    return .say(view.refusal(of: key, because: ReallocationWords.waitsFor))
  }

  private static let zooming: Set<Command> = [.zoomIn, .zoomOut, .zoomFit]

  private mutating func answer(
    _ name: DialogueBinding.Name, in view: DialogueView
  ) -> Outcome {
    switch name {
    case .up: return show(cursor - 1, in: view)
    case .down: return show(cursor + 1, in: view)
    case .first: return show(0, in: view)
    case .last: return show(found.proposals.count - 1, in: view)
    case .left: return look(by: -1, in: view)
    case .right: return look(by: 1, in: view)
    case .map:
      showsMap.toggle()
      return .request(.reveal)
    case .choose: return carryingOut(in: view)
    case .back:
      return .all([leaving, .say(.notice(ReallocationWords.unchanged[view.language]))])
    case .allWays:
      // What is shown goes; the stand that one came from stays known.
      let other = ReallocationRequest(
        occasion: found.occasion, reason: reason, listsAll: !found.listsAll)
      return .all([leaving, other.begin(in: view)])
    default:
      let layout = ProposalLayout(self, in: view)
      // The last line says how many more there are.
      let height = max(1, layout.details.height - 1)
      let count = layout.rows(of: self, in: view).count
      top = max(0, min(top + (name == .pageUp ? -height : height), count - height))
      return .stay
    }
  }

  /// The same with all proposals, the cursor on the one that it was on.
  func completed(by all: Reallocation, in view: DialogueView) -> (sheet: ProposalSheet, Outcome) {
    var sheet = ProposalSheet(all, reason: reason, origin: origin)
    let place = all.proposals.firstIndex {
      $0.kind == current?.kind && $0.moves == current?.moves
        && $0.rebuilding == current?.rebuilding
    }
    sheet.showsMap = showsMap
    let showing = sheet.show(place ?? 0, in: view)
    return (sheet, showing)
  }

  /// Shows one of the proposals, from the top of its details, on the map too.
  mutating func show(_ wanted: Int, in view: DialogueView) -> Outcome {
    cursor = max(0, min(wanted, found.proposals.count - 1))
    top = 0
    guard let current else { return .stay }
    let preview = PlanPreview(of: current.outcome, from: view.sight, marking: Set(stands))
    details = Details(
      effects: found.effects(of: current, in: view.language),
      passedOver: found.passedOver(by: current))
    return .all([.request(.consider(preview))] + stands.prefix(1).map { .request(.show($0)) })
  }

  /// Brings the next of the stands that change into sight.
  private func look(by step: Int, in view: DialogueView) -> Outcome {
    let stands = stands
    guard !stands.isEmpty else { return .stay }
    let here = stands.firstIndex { $0 == view.selected } ?? 0
    return .request(.show(stands[(here + step + stands.count) % stands.count]))
  }

  /// Closes the proposals, and goes back to where one was.
  ///
  /// What is still worked out for a rehearsed answer is not waited for.
  private var leaving: Outcome {
    .all([.close, .request(.show(origin))] + (isRehearsed ? [.ask(.dropReallocating)] : []))
  }

  /// Carries out the proposal under the cursor, and goes to the first stand that it leaves.
  func carryingOut(in view: DialogueView) -> Outcome {
    guard let current else { return .stay }
    if current.needsReopening {
      return .say(.refusal(ReallocationWords.liftFirst[view.language]))
    }
    let outcome = current.outcome
    let there = stands.first { outcome.stands[$0] != nil }
    var reason = reason
    if reason.isEmpty, case .closure = found.occasion { reason = Terms.closed[view.language] }
    return .all([
      .apply(
        current.edit(reason: reason, at: view.stamp.at),
        saying: ReallocationWords.notice(of: current, of: found, view.language)),
      .close, .request(.unmark), .request(there.map { .goTo($0) } ?? .reveal),
    ])
  }
}

extension DialogueBinding.Name {
  fileprivate static let allWays: Self = "all-ways"
}

// MARK: Paint

extension ProposalSheet {
  func paint(in view: DialogueView, on frame: inout Frame) {
    let area = view.layout.proposals
    let layout = ProposalLayout(self, in: view)
    let cursor = frame.cursor
    if view.layout.side == nil {
      BoxPainter.paint(area, title: view.text(found.heading(in: view.language)), on: &frame)
    } else {
      frame.fill(x: area.x, y: area.y, width: area.width, height: area.height)
      var writer = PanelWriter(layout.heading, isMirrored: view.isMirrored)
      for line in ProposalRows.heading(of: self, in: view, width: area.width) {
        writer.line(view.text(line), style: view.theme.title, on: &frame)
      }
    }
    // The map stays in sight, and so does the stand under its cursor.
    frame.cursor = cursor
    paintList(in: view, layout, on: &frame)
    paintDetails(in: view, layout, on: &frame)
    if let place = layout.refusals {
      var writer = PanelWriter(place, isMirrored: view.isMirrored)
      for row in ProposalRows.refusals(of: self, in: view, width: area.width) {
        row.write(in: view, with: &writer, on: &frame)
      }
    }
  }

  private func paintList(
    in view: DialogueView, _ layout: ProposalLayout, on frame: inout Frame
  ) {
    let columns = ProposalColumns(self, in: view, width: layout.list.width)
    var writer = PanelWriter(layout.list, isMirrored: view.isMirrored)
    if layout.hasTitles {
      writer.line(
        view.text(ReallocationWords.kind), columns.heading, indent: 3, style: view.theme.faint,
        on: &frame)
    }
    let window = ListWindow.range(
      count: found.proposals.count, line: cursor, height: writer.room)
    for place in window {
      let isCursor = place == cursor
      let rank = ProposalColumns.padded("\(found.proposals[place].rank)", to: 2)
      writer.link(.dialogue, place, on: &frame)
      writer.line(
        prefix: view.figures("\(words: rank) "), columns.titles[place], columns.figures[place],
        style: isCursor ? view.theme.cursor : .plain, fills: isCursor, on: &frame)
    }
  }

  private func paintDetails(
    in view: DialogueView, _ layout: ProposalLayout, on frame: inout Frame
  ) {
    var writer = PanelWriter(layout.details, isMirrored: view.isMirrored)
    if layout.isBrief, let current {
      let routes = ReallocationWords.routes(of: current, found, view.language)
      writer.line(
        view.text("   \(routes.joined(separator: view.language.comma))"), style: view.theme.faint,
        on: &frame)
      return
    }
    let height = layout.details.height
    let rows = layout.rows(of: self, in: view)
    let below = rows.count - top - height
    for row in rows.dropFirst(top).prefix(height - (below > 0 ? 1 : 0)) {
      row.write(in: view, with: &writer, on: &frame)
    }
    if below > 0 {
      writer.line(view.text(CountWords.more(below + 1)), style: view.theme.faint, on: &frame)
    }
  }
}
