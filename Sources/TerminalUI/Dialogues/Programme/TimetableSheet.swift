// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import LayoutEngine
import PlanReports
import TerminalDriver
import Wording

/// The programme of a day, by area and time: arrows move in it, what is picked up moves with them, and
/// each session that clashes is marked at once.
struct TimetableSheet: Dialogue {
  /// How far a key moves what is in hand, in seconds; and a page.
  private static let steps = (one: 900, page: 3600)

  /// The page; nil for the first.
  private(set) var day: String?
  private(set) var column = 0
  private(set) var row = 0
  /// Of several sessions under the cursor, the one that is meant; nil for the first.
  private var chosen: Session.ID?
  /// What is in hand, as it would be.
  private(set) var hand: Session?
  /// What the mouse holds: the session, and how many rows below its first it was taken.
  private var press: (session: Session.ID, offset: Int, wasHere: Bool)?
  /// The row about which the grid stays while the mouse works in it; nil for the cursor's.
  private(set) var heldRow: Int?

  /// Opens the programme at a session, at an area, or at its beginning.
  init(at session: Session.ID? = nil, area: Feature.ID? = nil, in view: DialogueView) {
    let plan = view.plan
    if let found = session.flatMap({ plan.sessions[$0] }) {
      day = found.span.map { plan.clock.day(of: $0.from) } ?? ""
      go(to: found.id, in: view)
    } else {
      let grid = grid(in: view)
      column = grid.areas.firstIndex { $0 == area && area != nil } ?? 0
      row =
        grid.blocks.filter { area == nil || $0.column == column }
        .map(\.rows.lowerBound).min() ?? 0
    }
  }

  // MARK: What is seen

  /// How long a row is: a quarter of an hour where there is room.
  private func minutes(in view: DialogueView) -> Int { view.rows >= 48 ? 15 : 30 }

  /// The plan with what is in hand where it would be.
  func shownPlan(in view: DialogueView) -> Plan {
    guard let hand else { return view.plan }
    return (try? view.plan.applying(.writeSession(hand), stamp: nil)) ?? view.plan
  }

  func grid(in view: DialogueView) -> TimetableGrid {
    TimetableGrid(shownPlan(in: view), day: day, minutes: minutes(in: view))
  }

  /// The session under the cursor, or in hand.
  func session(_ grid: TimetableGrid) -> Session? {
    hand ?? block(grid)?.session
  }

  /// Where that session is.
  private func block(_ grid: TimetableGrid) -> TimetableGrid.Block? {
    let here = grid.blocks(column: column, row: row)
    return here.first { $0.session.id == chosen } ?? here.first
  }

  var line: Int? { Cell(column: column, row: row, lane: 0).line }
  var click: DialogueClick { .moves }

  mutating func go(to line: Int, in view: DialogueView) -> Outcome {
    let cell = Cell(line: line)
    (column, row) = (cell.column, cell.row)
    chosen =
      grid(in: view).blocks(column: column, row: row).first { $0.lane == cell.lane }?.session.id
    return .stay
  }

  private mutating func go(to session: Session.ID, in view: DialogueView) {
    guard let block = grid(in: view).block(of: session) else { return }
    (column, row, chosen) = (block.column, block.rows.lowerBound, session)
  }
}

// MARK: Keys

extension TimetableSheet {
  func keys(in view: DialogueView) -> [DialogueBinding] {
    guard hand != nil else { return Self.bindings }
    let own: Set<DialogueBinding.Name> = [
      .up, .down, .left, .right, .pageUp, .pageDown, "longer", "shorter", "later", "earlier",
      .choose, .back,
    ]
    return Self.bindings.filter { own.contains($0.name) }.map { binding in
      switch binding.name {
      case .choose: binding.called(ProgrammeWords.drop)
      case .back: binding.called(DialogueWords.cancel)
      case .up, .down, .pageUp, .pageDown: binding.called(ProgrammeWords.shift)
      case .left, .right: binding.called(ProgrammeWords.otherArea)
      default: binding
      }
    }
  }

  mutating func perform(_ name: DialogueBinding.Name, in view: DialogueView) -> Outcome {
    heldRow = nil
    if hand != nil { return performInHand(name, in: view) }
    let grid = grid(in: view)
    column = max(0, min(column, grid.areas.count - 1))
    row = max(0, min(row, grid.count - 1))
    switch name {
    case .up: row = (block(grid)?.rows.lowerBound ?? row) - 1
    case .down: row = block(grid)?.rows.upperBound ?? row + 1
    case .left, .right: step(aside: (name == .right) == view.isMirrored ? -1 : 1, grid)
    case .pageUp: turn(to: grid.day(after: -1), in: view)
    case .pageDown: turn(to: grid.day(after: 1), in: view)
    case .first: row = 0
    case .last: row = grid.count - 1
    case "next-session": step(1, in: view)
    case "previous-session": step(-1, in: view)
    case "undo": return .request(.perform(.undo))
    case "redo": return .request(.perform(.redo))
    case .back: return .close
    case "new": return openForm(nil, grid, in: view)
    default: return change(name, grid, in: view)
    }
    let now = self.grid(in: view)
    column = max(0, min(column, now.areas.count - 1))
    row = max(0, min(row, now.count - 1))
    return .stay
  }

  /// What is done to the session under the cursor.
  private mutating func change(
    _ name: DialogueBinding.Name, _ grid: TimetableGrid, in view: DialogueView
  ) -> Outcome {
    guard let session = session(grid) else {
      return name == .choose
        ? openForm(nil, grid, in: view) : .say(.refusal(ProgrammeWords.noSession[view.language]))
    }
    if name == .choose { return openForm(session, grid, in: view) }
    if let refusal = view.readOnlyRefusal { return .say(refusal) }
    switch name {
    case "delete":
      let (label, colon) = (session.label(in: view.language), view.language.colon)
      let said: Sentence = "\(label)\(words: colon)\(CategoryWords.deleted, view.language)"
      return .apply(.removeSession(session.id), saying: said)
    case "take":
      hand = session
      return .say(.notice(ProgrammeWords.inHand[view.language]))
    default:
      guard let changed = session.changed(by: name, Self.steps.one) else { return .stay }
      return write(changed, in: view)
    }
  }

  private mutating func performInHand(
    _ name: DialogueBinding.Name, in view: DialogueView
  ) -> Outcome {
    guard let session = hand else { return .stay }
    switch name {
    case .back:
      // Back to where it is.
      hand = view.plan.sessions[session.id]
      follow(in: view)
      hand = nil
      return .say(.notice(Words.cancelled[view.language]))
    case .choose:
      hand = nil
      guard view.plan.sessions[session.id] != session else { return .say(nil) }
      return write(session, in: view)
    case .left, .right:
      let grid = grid(in: view)
      let steps = (name == .right) == view.isMirrored ? -1 : 1
      let wanted = max(0, min(column + steps, grid.areas.count - 1))
      if let area = grid.areas[wanted] { hand?.area = area }
    case .up: hand = session.changed(by: "earlier", Self.steps.one) ?? session
    case .down: hand = session.changed(by: "later", Self.steps.one) ?? session
    case .pageUp: hand = session.changed(by: "earlier", Self.steps.page) ?? session
    case .pageDown: hand = session.changed(by: "later", Self.steps.page) ?? session
    default: hand = session.changed(by: name, Self.steps.one) ?? session
    }
    follow(in: view)
    return .stay
  }

  /// Brings the cursor to what is in hand, on whatever day that is.
  private mutating func follow(in view: DialogueView) {
    guard let session = hand else { return }
    if let span = session.span { day = view.plan.clock.day(of: span.from) }
    go(to: session.id, in: view)
  }

  /// One edit, and the cursor with it.
  private mutating func write(_ session: Session, in view: DialogueView) -> Outcome {
    guard let old = view.plan.sessions[session.id] else { return .stay }
    let said = SessionWords.change(from: old, to: session, in: view.plan, view.language)
    hand = session
    follow(in: view)
    hand = nil
    return .apply(.writeSession(session), saying: said)
  }

  /// Goes to the session beside this one at the same time, else to the next area.
  private mutating func step(aside steps: Int, _ grid: TimetableGrid) {
    let here = grid.blocks(column: column, row: row)
    let place = here.firstIndex { $0.session.id == session(grid)?.id }
    if let next = place.map({ $0 + steps }), here.indices.contains(next) {
      chosen = here[next].session.id
    } else {
      (column, chosen) = (column + steps, nil)
    }
  }

  private mutating func turn(to day: String, in view: DialogueView) {
    self.day = day
    row = grid(in: view).blocks.map(\.rows.lowerBound).min() ?? 0
  }

  /// Goes to the next session of the programme, or the one before.
  private mutating func step(_ steps: Int, in view: DialogueView) {
    let programme = view.plan.programme
    guard !programme.isEmpty else { return }
    let grid = grid(in: view)
    let here = session(grid).flatMap { one in programme.firstIndex { $0.id == one.id } }
    let next = ((here ?? (steps > 0 ? -1 : 0)) + steps + programme.count) % programme.count
    let session = programme[next]
    day = session.span.map { view.plan.clock.day(of: $0.from) } ?? ""
    go(to: session.id, in: view)
  }

  private func openForm(
    _ session: Session?, _ grid: TimetableGrid, in view: DialogueView
  ) -> Outcome {
    if let refusal = view.readOnlyRefusal { return .say(refusal) }
    if let session {
      return .open(Form(SessionForm(original: session, isNew: false), in: view))
    }
    guard let id = view.plan.newSessionIDs(1).first else { return .stay }
    var new = Session(id: id, seats: 0)
    new.area = grid.areas.indices.contains(column) ? grid.areas[column] : nil
    if let from = grid.time(ofRow: row) { new.span = TimeSpan(from: from, to: from + 5400) }
    return .open(Form(SessionForm(original: new, isNew: true), in: view))
  }
}

// MARK: The mouse

extension TimetableSheet: DraggingDialogue {
  mutating func press(_ line: Int?, in view: DialogueView) -> Outcome {
    press = nil
    guard hand == nil, let line else { return .stay }
    heldRow = heldRow ?? row
    let before = session(grid(in: view))?.id
    let (oldColumn, oldRow) = (column, row)
    _ = go(to: line, in: view)
    let block = block(grid(in: view))
    let wasHere = block.map { $0.session.id == before } ?? (oldColumn == column && oldRow == row)
    if let block {
      press = (block.session.id, row - block.rows.lowerBound, wasHere)
    } else if wasHere {
      return openForm(nil, grid(in: view), in: view)
    }
    return .stay
  }

  mutating func drag(to line: Int?, in view: DialogueView) -> Outcome {
    guard let press, let line, view.readOnlyRefusal == nil,
      let old = view.plan.sessions[press.session]
    else { return .stay }
    let grid = grid(in: view)
    let cell = Cell(line: line)
    var session = hand ?? old
    if grid.areas.indices.contains(cell.column), let area = grid.areas[cell.column] {
      session.area = area
    }
    if let span = session.span, let time = grid.time(ofRow: cell.row - press.offset) {
      // Within its row a session keeps its minutes.
      let part = ((span.from - grid.start) % grid.step + grid.step) % grid.step
      session.span = span.moved(by: time + part - span.from)
    }
    guard session != hand, hand != nil || session != old else { return .stay }
    hand = session
    go(to: session.id, in: view)
    return .stay
  }

  mutating func release(in view: DialogueView) -> Outcome {
    guard let press else { return .stay }
    self.press = nil
    if let session = hand {
      hand = nil
      return session == view.plan.sessions[session.id] ? .stay : write(session, in: view)
    }
    guard press.wasHere, let session = view.plan.sessions[press.session] else { return .stay }
    return openForm(session, grid(in: view), in: view)
  }
}
