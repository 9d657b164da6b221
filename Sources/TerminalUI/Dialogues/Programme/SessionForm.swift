// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import LayoutEngine
import PlanReports
import Wording

/// A session's data: names, place, day and times, who leads it, seats, who is invited.
struct SessionForm: FormSubject {
  /// The session as it was.
  let original: Session
  /// Whether the programme does not have it yet.
  let isNew: Bool

  var start: Form.Datum? { isNew ? .frenchName : .startTime }

  func title(of form: Form, in view: DialogueView) -> DisplayText {
    let title = isNew ? ProgrammeWords.newTitle : Terms.session.one
    return view.text("\(title, view.language) · \(original.id.text)")
  }

  func fields(in view: DialogueView) -> [Form.Field] {
    let plan = view.plan
    let clock = plan.clock
    let nowhere = Form.Word(value: "", title: SessionWords.noArea)
    let areas = plan.sessionAreas.map { feature in
      Form.Word(
        value: feature.id.text,
        title: Phrase.each(value: { Speaker(language: $0, plan: plan).feature(feature.id) }))
    }
    let seatings = Session.Seating.allCases.map {
      Form.Word(value: $0.rawValue, title: $0.term.one)
    }
    let days = TimetableGrid(plan, day: nil, minutes: 30).days.filter { !$0.isEmpty }
    let trainers = Set(plan.sessions.values.map(\.trainerName.string)).filter { !$0.isEmpty }
      .sorted()
    let span = original.span
    return Form.Field.names(original.names) + [
      .choice(.sessionArea, [nowhere] + areas, original.area?.text ?? ""),
      .text(
        .sessionDay, span.map { Dates.day(clock.day(of: $0.from), view.language) } ?? "",
        known: days.map { Form.Word(Dates.day($0, view.language)) }),
      Form.Field(
        .startTime, .text(known: []), span.map { clock.timeOfDay($0.from) } ?? "", isReplaced: true),
      Form.Field(
        .endTime, .text(known: []), span.map { clock.timeOfDay($0.to) } ?? "", isReplaced: true),
      .text(.trainer, original.trainer, known: trainers.map { Form.Word($0) }),
      .whole(.expectedSeats, original.seats),
      .choice(.seating, seatings, original.seating.rawValue),
      .text(
        .participants, shown(original.participants, in: plan),
        known: []),
      .text(.sessionRemark, original.remark),
    ]
  }

  /// Stand numbers of those who are invited, the id of one without a stand of its own.
  private func shown(_ participants: [Cooperative.ID], in plan: Plan) -> String {
    participants.map { id in
      let stands = plan.stands(of: id)
      guard let stand = stands.first.flatMap({ plan.stands[$0] }), stands.count == 1,
        (try? plan.cooperative(called: stand.label).id) == id
      else { return id.text }
      return stand.label
    }.joined(separator: ", ")
  }

  func review(_ form: Form, in view: DialogueView, _ notes: inout [Form.Note]) throws {
    let session = try session(form, in: view)
    var checker = view.sight.checker
    let edited = try view.plan.applying(.writeSession(session), stamp: nil)
    checker.update(to: edited, changedBy: nil, longRules: .leftDue)
    let before = Set(view.sight.report.violations.map(\.subject))
    for violation in checker.report.violations
    where violation.sessions.contains(session.id) && !before.contains(violation.subject) {
      notes.append(
        Form.Note(
          text: violation.sentence(in: view.language, of: edited),
          isGrave: violation.severity == .error))
    }
  }

  func finish(_ form: Form, in view: DialogueView) throws -> Outcome {
    let session = try session(form, in: view)
    let back = Outcome.request(.openProgramme(at: session.id))
    if !isNew, session == original { return back }
    let language = view.language
    let place = Speaker(language: language, plan: view.plan).place(of: session)
    let said: Sentence =
      isNew
      ? [session.label(in: language), place].filter { !$0.isEmpty }.asValues
        .joined(separator: language.colon)
      : SessionWords.change(from: original, to: session, in: view.plan, language)
    return .all([.apply(.writeSession(session), saying: said), back])
  }

  func leave(_ form: Form, in view: DialogueView) -> Outcome {
    .request(.openProgramme(at: isNew ? nil : original.id))
  }

  // MARK: Reading

  private func session(_ form: Form, in view: DialogueView) throws(Form.Fault) -> Session {
    var session = original
    session.names = form.names(over: original.names)
    let area = form.text(.sessionArea)
    session.area = area.isEmpty ? nil : Feature.ID(area)
    session.span = try span(form, by: view.plan.clock)
    session.trainer = form.text(.trainer)
    session.seats = try form.count(.expectedSeats)
    session.seating = Session.Seating(rawValue: form.text(.seating)) ?? original.seating
    session.participants = try participants(form, in: view.plan)
    session.remark = form.text(.sessionRemark)
    return session
  }

  /// What day and times say; a session may have none of them, and an end before its start is on the
  /// next day.
  private func span(_ form: Form, by clock: LocalClock) throws(Form.Fault) -> TimeSpan? {
    let (day, start, end) = (form.text(.sessionDay), form.text(.startTime), form.text(.endTime))
    if day.isEmpty, start.isEmpty, end.isEmpty { return nil }
    if !form.isChanged(.sessionDay), !form.isChanged(.startTime), !form.isChanged(.endTime) {
      return original.span
    }
    func seconds(_ text: String, _ datum: Form.Datum) throws(Form.Fault) -> Int {
      guard
        let found = TypedTime.utc(text, by: clock, day: .midnight)
          .flatMap(LocalClock.seconds(ofUTC:))
      else { throw Form.Fault(datum: datum, reason: ProgrammeWords.noTime) }
      return found
    }
    _ = try seconds(day, .sessionDay)
    guard TypedTime.hasNoDay(start) else {
      throw Form.Fault(datum: .startTime, reason: ProgrammeWords.noTime)
    }
    let from = try seconds("\(day) \(start)", .startTime)
    if !form.isChanged(.endTime), let old = original.span {
      // Another start keeps the length.
      return TimeSpan(from: from, to: from + old.to - old.from)
    }
    guard TypedTime.hasNoDay(end) else {
      throw Form.Fault(datum: .endTime, reason: ProgrammeWords.noTime)
    }
    var to = try seconds("\(day) \(end)", .endTime)
    if to <= from { to += 86_400 }
    guard let span = TimeSpan(from: from, to: to) else {
      throw Form.Fault(datum: .endTime, reason: ProgrammeWords.noTime)
    }
    return span
  }

  private func participants(
    _ form: Form, in plan: Plan
  ) throws(Form.Fault) -> [Cooperative.ID] {
    if !form.isChanged(.participants) { return original.participants }
    var found: [Cooperative.ID] = []
    for part in form.text(.participants).split(whereSeparator: { ",;،؛".contains($0) }) {
      let words = part.split(separator: " ").joined(separator: " ")
      if words.isEmpty { continue }
      do throws(NameRefusal) {
        let id = try plan.cooperative(called: words).id
        if !found.contains(id) { found.append(id) }
      } catch {
        throw Form.Fault(datum: .participants, reason: ProgrammeWords.noCooperative(words))
      }
    }
    return found
  }
}

extension Form.Datum {
  static let sessionArea = Self(SessionWords.area)
  static let sessionDay = Self(SessionWords.day)
  static let startTime = Self(
    SessionWords.start,
    help: ProgrammeWords.startHelp)
  static let endTime = Self(SessionWords.end)
  static let trainer = Self(SessionWords.trainer)
  static let expectedSeats = Self(SessionWords.seats)
  static let seating = Self(SessionWords.seating)
  static let participants = Self(
    SessionWords.participants,
    help: ProgrammeWords.participantsHelp)
  static let sessionRemark = Self(SessionWords.remark)
}
