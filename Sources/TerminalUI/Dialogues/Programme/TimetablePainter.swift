// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import LayoutEngine
import PlanReports
import StandMaps
import Wording

/// Paints the programme of a day: a column for each area, a row for each time, and below what there is
/// to know of the session under the cursor.
struct TimetablePainter {
  /// Columns of the times at the beginning of a line.
  private static let gutter = 6
  /// The least columns of an area.
  private static let leastColumn = 16
  /// Lines below the grid.
  private static let notes = 4

  private let sheet: TimetableSheet
  private let view: DialogueView
  private let grid: TimetableGrid
  /// The gravest problem of each session, as it would be.
  private let severities: [Session.ID: Severity]
  private let report: Report

  init(_ sheet: TimetableSheet, in view: DialogueView) {
    self.sheet = sheet
    self.view = view
    grid = sheet.grid(in: view)
    if sheet.hand == nil {
      report = view.sight.report
    } else {
      var checker = view.sight.checker
      checker.update(to: grid.plan, changedBy: nil, longRules: .leftDue)
      report = checker.report
    }
    severities = report.violations.reduce(into: [:]) { severities, violation in
      for session in violation.sessions {
        severities[session] = min(severities[session] ?? violation.severity, violation.severity)
      }
    }
  }

  private var language: Language { view.language }

  func paint(on frame: inout Frame) {
    let layout = view.layout
    let box = layout.box(forColumns: Self.gutter + grid.areas.count * 24)
    BoxPainter.paint(box, title: view.text(title), on: &frame)
    let area = box.inset
    let notes = min(Self.notes, max(1, area.height - 4))
    let height = max(1, area.height - notes - 1)
    let middle = sheet.heldRow ?? sheet.row
    let rows = ListWindow.range(count: grid.count + 1, line: middle, height: height)
    let shown = max(1, (area.width - Self.gutter) / Self.leastColumn)
    let columns = ListWindow.range(count: grid.areas.count, line: sheet.column, height: shown)
    paintHeads(columns, in: area, on: &frame)
    paintTimes(rows, in: area, on: &frame)
    link(rows, columns, in: area, on: &frame)
    paintBlocks(rows, columns, in: area, on: &frame)
    paintCursor(rows, columns, in: area, on: &frame)
    let foot = MapRectangle(
      x: area.x, y: area.y + area.height - notes, width: area.width, height: notes)
    paintNotes(in: foot, on: &frame)
    MoreLine.paint(grid.areas.count - columns.count, view, under: box, on: &frame)
  }

  /// `Programme · Wednesday 29/11/2017 (3) · 1/4`.
  private var title: Sentence {
    let clock = grid.plan.clock
    let page = "\((grid.days.firstIndex(of: grid.day) ?? 0) + 1)/\(grid.days.count)"
    let name: Sentence =
      grid.day.isEmpty
      ? "\(SessionWords.noTime, language)"
      : clock.midnight(of: grid.day).map { "\(WeekdayWords.name(of: $0, by: clock), language) " }
        ?? ""
    let day = grid.day.isEmpty ? "" : Dates.day(grid.day, language)
    let count = grid.blocks.count
    return "\(SessionWords.programme, language) · " + name + "\(day) (\(count)) · \(page)"
  }

  // MARK: Where things lie

  /// The columns of a column of the grid, measured from where reading begins.
  private func width(_ columns: Range<Int>, in area: MapRectangle) -> Int {
    columns.isEmpty ? 0 : (area.width - Self.gutter - 1) / columns.count
  }

  private func span(
    of column: Int, _ columns: Range<Int>, in area: MapRectangle
  ) -> (start: Int, width: Int) {
    let width = width(columns, in: area)
    return (Self.gutter + (column - columns.lowerBound) * width, width)
  }

  private func line(_ area: MapRectangle) -> ReadingLine { ReadingLine(area, of: view) }

  /// The row of the screen of a row of the grid.
  private func y(of row: Int, _ rows: Range<Int>, in area: MapRectangle) -> Int {
    area.y + 1 + row - rows.lowerBound
  }

  // MARK: The grid

  private func paintHeads(
    _ columns: Range<Int>, in area: MapRectangle, on frame: inout Frame
  ) {
    let speaker = Speaker(language: language, plan: grid.plan)
    for column in columns {
      let (start, width) = span(of: column, columns, in: area)
      let name = grid.areas[column].map(speaker.feature) ?? SessionWords.noArea[language]
      let text = view.name(name).cropped(to: max(0, width - 2))
      frame.draw(
        text, x: line(area).x(of: text.width, after: start + 1), y: area.y,
        style: column == sheet.column ? view.theme.title : view.theme.faint)
    }
  }

  private func paintTimes(_ rows: Range<Int>, in area: MapRectangle, on frame: inout Frame) {
    let clock = grid.plan.clock
    for row in rows {
      guard let time = grid.time(ofRow: row) else { continue }
      let isOpen = grid.plan.openingSpans.contains { $0.from <= time && time <= $0.to }
      let text = view.figures(Sentence(value: clock.timeOfDay(time)))
      frame.draw(
        text, x: line(area).x(of: text.width), y: y(of: row, rows, in: area),
        style: isOpen || grid.plan.openingSpans.isEmpty ? .plain : view.theme.faint)
    }
  }

  /// Notes what each cell stands for, for the mouse.
  private func link(
    _ rows: Range<Int>, _ columns: Range<Int>, in area: MapRectangle, on frame: inout Frame
  ) {
    defer { linkLanes(rows, columns, in: area, on: &frame) }
    for row in rows where row < grid.count {
      for column in columns {
        let (start, width) = span(of: column, columns, in: area)
        frame.link(
          x: line(area).x(of: width, after: start), y: y(of: row, rows, in: area), width: width,
          list: ClickList.dialogue.rawValue,
          line: TimetableSheet.Cell(column: column, row: row, lane: 0).line)
      }
    }
  }

  /// Tells sessions at one time apart.
  private func linkLanes(
    _ rows: Range<Int>, _ columns: Range<Int>, in area: MapRectangle, on frame: inout Frame
  ) {
    for block in grid.blocks where block.lane > 0 && columns.contains(block.column) {
      let place = place(of: block, rows, columns, in: area)
      for row in block.rows.clamped(to: rows) {
        frame.link(
          x: place.x + 1, y: y(of: row, rows, in: area), width: place.width - 1,
          list: ClickList.dialogue.rawValue,
          line: TimetableSheet.Cell(column: block.column, row: row, lane: block.lane).line)
      }
    }
  }

  private func paintBlocks(
    _ rows: Range<Int>, _ columns: Range<Int>, in area: MapRectangle, on frame: inout Frame
  ) {
    let height = rows.count
    var canvas = BoxCanvas(columns: area.width, rows: height)
    for block in grid.blocks where columns.contains(block.column) {
      let place = place(of: block, rows, columns, in: area)
      canvas.rectangle(
        x: place.x - area.x, y: block.rows.lowerBound - rows.lowerBound, width: place.width,
        height: block.rows.count + 1)
    }
    frame.draw(canvas, x: area.x, y: area.y + 1, style: .plain)
    for block in grid.blocks where columns.contains(block.column) {
      paintText(of: block, rows, columns, in: area, on: &frame)
    }
  }

  /// The columns of the screen that a session takes, borders included.
  private func place(
    of block: TimetableGrid.Block, _ rows: Range<Int>, _ columns: Range<Int>, in area: MapRectangle
  ) -> (x: Int, width: Int) {
    let (start, width) = span(of: block.column, columns, in: area)
    let lane = width / max(1, block.lanes)
    let isLast = block.lane == block.lanes - 1
    let own = (isLast ? width - lane * block.lane : lane) + 1
    return (line(area).x(of: own, after: start + lane * block.lane), own)
  }

  private func paintText(
    of block: TimetableGrid.Block, _ rows: Range<Int>, _ columns: Range<Int>,
    in area: MapRectangle, on frame: inout Frame
  ) {
    let place = place(of: block, rows, columns, in: area)
    let inner = ReadingLine(
      x: place.x + 1, y: 0, width: max(0, place.width - 2), isMirrored: view.isMirrored)
    let isHere = sheet.session(grid)?.id == block.session.id
    let problem = severities[block.session.id]
    let style =
      isHere ? view.theme.cursor : problem.map(view.theme.style) ?? .plain
    let lines = text(of: block, problem)
    // A session of one row has no room but its border.
    let first = block.rows.count > 1 ? block.rows.lowerBound + 1 : block.rows.lowerBound
    for row in first..<max(first + 1, block.rows.upperBound) where rows.contains(row) {
      let y = y(of: row, rows, in: area)
      if isHere {
        frame.fill(x: inner.x, y: y, width: inner.width, height: 1, style: view.theme.cursor)
      }
      let number = row - first
      guard lines.indices.contains(number) else { continue }
      let said = lines[number].cropped(to: inner.width)
      let isName = number == 0
      frame.draw(
        said, x: inner.x(of: said.width), y: y, style: isName || isHere ? style : view.theme.faint)
    }
  }

  /// The name with the sign of its problem, its times, who leads it, its seats.
  private func text(of block: TimetableGrid.Block, _ problem: Severity?) -> [DisplayText] {
    let session = block.session
    let speaker = Speaker(language: language, plan: grid.plan)
    let sign =
      (sheet.hand?.id == session.id ? "» " : "") + (problem.map { Theme.sign($0) + " " } ?? "")
    let label = view.name(session.label(in: language))
    let name =
      sign.isEmpty
      ? label
      : view.isMirrored
        ? label + view.figures(Sentence(words: " " + sign.dropLast()))
        : view.figures(Sentence(words: sign)) + label
    let times = session.span.map { view.figures(Sentence(value: speaker.times($0))) }
    let trainer = session.trainerName.string
    return [name] + [times].compactMap { $0 } + (trainer.isEmpty ? [] : [view.name(trainer)])
      + (session.seats > 0 ? [view.text(Counted.seats(session.seats))] : [])
  }

  private func paintCursor(
    _ rows: Range<Int>, _ columns: Range<Int>, in area: MapRectangle, on frame: inout Frame
  ) {
    guard columns.contains(sheet.column), rows.contains(sheet.row) else { return }
    let (start, width) = span(of: sheet.column, columns, in: area)
    let y = y(of: sheet.row, rows, in: area)
    let x = line(area).x(of: width - 1, after: start + 1)
    frame.cursor = ScreenPoint(x: view.isMirrored ? x + max(0, width - 2) : x, y: y)
    guard sheet.session(grid) == nil else { return }
    frame.fill(x: x, y: y, width: max(0, width - 1), height: 1, style: view.theme.cursor)
    if let time = grid.time(ofRow: sheet.row) {
      let text = view.figures(Sentence(value: grid.plan.clock.timeOfDay(time)))
      frame.draw(
        text, x: line(area).x(of: text.width, after: start + 2), y: y, style: view.theme.cursor)
    }
  }

  // MARK: Below

  private func paintNotes(in area: MapRectangle, on frame: inout Frame) {
    var writer = PanelWriter(area, isMirrored: view.isMirrored)
    guard let session = sheet.session(grid) else {
      writer.line(view.text(ProgrammeWords.freeHere), style: view.theme.faint, on: &frame)
      return
    }
    let speaker = Speaker(language: language, plan: grid.plan)
    let times = session.span.map { view.figures(Sentence(value: speaker.span($0))) } ?? .empty
    writer.line(
      view.name(session.label(in: language)), times, style: view.theme.title, on: &frame)
    let problems = report.violations.filter { $0.sessions.contains(session.id) }
    writer.line(view.text(facts(of: session)), style: view.theme.faint, on: &frame)
    for problem in problems where writer.room > 0 {
      let said: Sentence =
        "\(Theme.sign(problem.severity)) \(problem.sentence(in: language, of: grid.plan))"
      for line in Wrapping.lines(said, width: area.width) {
        writer.line(view.text(line), style: view.theme.style(problem.severity), on: &frame)
      }
    }
  }

  private func facts(of session: Session) -> Sentence {
    var facts: [Sentence] = []
    let trainer = session.trainerName.string
    if !trainer.isEmpty {
      facts.append(
        "\(SessionWords.trainer, language)" + Sentence(words: language.colon) + "\(trainer)")
    }
    if session.seats > 0 {
      facts.append("\(Counted.seats(session.seats), language) (\(session.seating.term, language))")
    }
    facts.append(
      "\(SessionWords.participants, language)" + Sentence(words: language.colon)
        + "\(session.participants.count)")
    if !session.remark.isEmpty { facts.append("\(session.remark)") }
    return facts.joined(separator: " · ")
  }
}
