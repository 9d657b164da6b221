// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import PlanReports
import Wording

/// What is wrong with a cell of a list of sessions.
package enum SessionCellFault: Error, Hashable, Sendable {
  /// It says no time.
  case noTime(String)
  /// It says a time of day, and nothing says the day.
  case noDay(String)
  /// The session would end before it begins, or has only one of both.
  case noSpan
  /// It names no area where sessions take place.
  case noArea(String)
  /// It is no whole number from 0 that a plan can have.
  case noNumber(String)
  /// It is no way in which seats stand.
  case noSeating(String)
  /// It names no cooperative, or several.
  case noCooperative(String)
  /// It is no id.
  case noID(String)
  /// It is too long, or holds what no file can hold.
  case unstorable
}

/// Reads the cells of a list of sessions as a plan means them.
struct SessionCells {
  let plan: Plan
  private let areas: [String: Feature.ID]

  init(_ plan: Plan) {
    self.plan = plan
    var areas: [String: Feature.ID] = [:]
    for feature in plan.sessionAreas.reversed() {
      for name in feature.names.entries { areas[PlanWords.folded(name.text.string)] = feature.id }
    }
    for feature in plan.sessionAreas { areas[PlanWords.folded(feature.id.text)] = feature.id }
    self.areas = areas
  }

  /// Writes what the cells of a row say into a session; an empty cell changes nothing, and a lone `-`
  /// empties.
  ///
  /// - Returns: What is wrong, with the place of the cell.
  func write(
    _ cells: [SessionCell], to session: inout Session
  ) -> [(place: Int, fault: SessionCellFault)] {
    var faults: [(place: Int, fault: SessionCellFault)] = []
    for cell in cells {
      do throws(SessionCellFault) {
        try write(cell, to: &session)
      } catch { faults.append((cell.place, error)) }
    }
    do throws(SessionTimesFault) {
      try writeTimes(cells, to: &session)
    } catch { faults.append((error.place, error.fault)) }
    return faults
  }

  private func write(
    _ cell: SessionCell, to session: inout Session
  ) throws(SessionCellFault) {
    let (plain, isEmptied) = (cell.text, cell.isEmptied)
    guard plain.unicodeScalars.count <= CellText.limit, ExactText(plain).isStorable else {
      throw .unstorable
    }
    switch cell.key {
    case .names(let code):
      let language = code.isEmpty ? CellText.scripts(of: plain).arabic ? "ar" : "fr" : code
      session.names[language] = plain
    case .single(.area): session.area = isEmptied ? nil : try area(plain)
    case .single(.trainer): session.trainer = plain
    case .single(.remark): session.remark = plain
    case .single(.seats):
      let number = isEmptied ? 0 : CellNumber.read(plain)
      guard let number, let seats = Int(exactly: number), (0...Session.mostSeats).contains(seats)
      else { throw .noNumber(plain) }
      session.seats = seats
    case .single(.seating): session.seating = isEmptied ? .theatre : try seating(plain)
    case .single(.participants): session.participants = try participants(plain)
    case .single(.id), .single(.day), .single(.start), .single(.end): break
    }
  }

  private func area(_ text: String) throws(SessionCellFault) -> Feature.ID {
    guard let area = areas[PlanWords.folded(text)] else { throw .noArea(text) }
    return area
  }

  private func seating(_ text: String) throws(SessionCellFault) -> Session.Seating {
    let folded = PlanWords.folded(text)
    let found = Session.Seating.allCases.first { seating in
      let words =
        Language.allCases.flatMap { [seating.term.one[$0], seating.term.short[$0]] }
        + [seating.rawValue]
      return words.contains { PlanWords.folded($0) == folded }
    }
    guard let found else { throw .noSeating(text) }
    return found
  }

  private func participants(_ text: String) throws(SessionCellFault) -> [Cooperative.ID] {
    var found: [Cooperative.ID] = []
    for part in CellWords.parts(text) {
      do throws(NameRefusal) {
        let id = try plan.cooperative(called: part).id
        if !found.contains(id) { found.append(id) }
      } catch { throw .noCooperative(part) }
    }
    return found
  }
}

/// What is wrong with the times of a row, and where.
private struct SessionTimesFault: Error {
  let place: Int
  let fault: SessionCellFault
}

// MARK: Times

extension SessionCells {
  private func writeTimes(
    _ cells: [SessionCell], to session: inout Session
  ) throws(SessionTimesFault) {
    func cell(_ key: SessionKey.Single) -> SessionCell? {
      cells.first { $0.key == .single(key) }
    }
    let (day, start, end) = (cell(.day), cell(.start), cell(.end))
    guard let place = (start ?? end ?? day)?.place else { return }
    if start?.isEmptied == true, end?.isEmptied != false {
      session.span = nil
      return
    }
    let clock = plan.clock
    let before = session.span
    let known = before.map { clock.day(of: $0.from) }
    let date = day?.text ?? known
    let from =
      try start.map { cell throws(SessionTimesFault) in try time(cell, on: date) }
      ?? before.flatMap { span in
        day.flatMap { seconds("\($0.text) \(clock.timeOfDay(span.from))") } ?? span.from
      }
    guard let from else { throw SessionTimesFault(place: place, fault: .noSpan) }
    // An end without a day is on the day of the start, or behind the midnight that follows.
    let onDay = clock.day(of: from)
    var to = try end.map { cell throws(SessionTimesFault) in try time(cell, on: onDay) }
    if let end, let found = to, found <= from, TypedTime.hasNoDay(end.text) {
      to = seconds("\(clock.day(of: from + 86_400)) \(end.text)")
    }
    if to == nil, let before { to = from + (before.to - before.from) }
    guard let to, let span = TimeSpan(from: from, to: to) else {
      throw SessionTimesFault(place: end?.place ?? place, fault: .noSpan)
    }
    session.span = span
  }

  private func time(
    _ cell: SessionCell, on day: String?
  ) throws(SessionTimesFault) -> Int {
    if TypedTime.hasNoDay(cell.text) {
      guard let day else {
        throw SessionTimesFault(place: cell.place, fault: .noDay(cell.text))
      }
      if let found = seconds("\(day) \(cell.text)") { return found }
    } else if let found = seconds(cell.text) {
      return found
    }
    throw SessionTimesFault(place: cell.place, fault: .noTime(cell.text))
  }

  private func seconds(_ text: String) -> Int? {
    TypedTime.utc(text, by: plan.clock, day: .midnight).flatMap(LocalClock.seconds(ofUTC:))
  }
}
