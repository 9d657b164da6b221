// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import LayoutEngine
import Wording

/// A programme as lines to read: for visitors, and as a sheet for a door.
///
/// Lines are at most `columns` wide, in logical order, and right-to-left words disturb nothing that
/// stands before them.
package struct ProgrammeLines: Sendable {
  /// How wide a line may be.
  package static let columns = 78
  /// Where what is said of a session begins, behind its times.
  private static let indent = 15

  let programme: Programme
  /// The languages, the first one above.
  let languages: [Language]
  /// When the lines are written, as files have it.
  let time: String

  /// Prepares to write a programme.
  package init(_ programme: Programme, in languages: [Language], at time: String) {
    self.programme = programme
    self.languages = languages
    self.time = time
  }

  private var plan: Plan { programme.plan }

  private func speaker(_ language: Language) -> Speaker { Speaker(language: language, plan: plan) }

  // MARK: For visitors

  /// The programme by day and area: the fair, then the sessions with their times.
  package var lines: [NoticeLine] {
    var lines = heading(Phrase.each { SessionWords.programme[$0].capitalisedWord })
    var day: String?
    for sheet in programme.sheets {
      if day != sheet.day {
        day = sheet.day
        lines += [gap] + languages.map { line(dayTitle(sheet.day, $0), $0) }
      }
      lines += [gap] + each { "  " + areaTitle(sheet.area, $0) }
      for session in sheet.sessions { lines += said(of: session, inviting: false) }
    }
    if programme.sheets.isEmpty { lines += [gap] + each { SessionWords.noSessions[$0] } }
    return lines
  }

  // MARK: For doors

  /// A page for the door of each area on each day: where, when, what, for whom, and since when the
  /// sheet holds.
  package var doors: [[NoticeLine]] {
    programme.sheets.map { sheet in
      var lines = heading(Phrase.each { areaTitle(sheet.area, $0) })
      lines += each { dayTitle(sheet.day, $0) }
      for session in sheet.sessions { lines += [gap] + said(of: session, inviting: true) }
      let clock = plan.clock
      lines += [gap, gap]
      lines += each { SessionWords.asOf(Dates.minute(time, by: clock, $0))[$0] }
      return lines
    }
  }

  // MARK: Parts

  private var gap: NoticeLine { NoticeLine(text: "", language: languages[0]) }

  private func line(_ text: String, _ language: Language) -> NoticeLine {
    NoticeLine(text: Sentence(words: text), language: language)
  }

  /// A line in each language, those that would say the same once.
  private func each(_ text: (Language) -> String) -> [NoticeLine] {
    var said: Set<ExactText> = []
    return languages.flatMap { language -> [NoticeLine] in
      let text = text(language)
      return said.insert(ExactText(text)).inserted ? wrapped(text, language) : []
    }
  }

  private func heading(_ title: Phrase) -> [NoticeLine] {
    each { plan.names.preferred(in: $0) ?? "" }.filter { !$0.text.isEmpty } + each { title[$0] }
  }

  private func areaTitle(_ area: Feature.ID?, _ language: Language) -> String {
    area.map(speaker(language).feature) ?? SessionWords.noArea[language]
  }

  /// `Wednesday 2017-11-29 · open 10:00–18:00`.
  private func dayTitle(_ day: String, _ language: Language) -> String {
    if day.isEmpty { return SessionWords.noTime[language] }
    let clock = plan.clock
    let name = clock.midnight(of: day).map { WeekdayWords.name(of: $0, by: clock)[language] }
    let opens = plan.openingSpans.filter { clock.day(of: $0.from) == day }
      .map(speaker(language).times)
    let title = [name, Dates.day(day, language)].compactMap { $0 }.joined(separator: " ")
    if opens.isEmpty { return title }
    return title + " · " + SessionWords.open[language] + " "
      + opens.joined(separator: language.comma)
  }

  /// The times with the name, then what else is to be known.
  private func said(of session: Session, inviting: Bool) -> [NoticeLine] {
    let indent = String(repeating: " ", count: Self.indent)
    var names: [String] = []
    var lines: [NoticeLine] = []
    for language in languages {
      let name = session.label(in: language)
      let times = session.span.map(speaker(language).times) ?? "–"
      let isFirst = names.isEmpty
      guard isFirst || !names.contains(name) else { continue }
      names.append(name)
      let head = "  " + times + String(repeating: " ", count: max(2, Self.indent - 2 - times.count))
      lines += wrapped((isFirst ? head : indent) + name, language, indent: Self.indent)
    }
    if programme.isCancelled(session) {
      return lines + languages.flatMap { wrapped(indent + SessionWords.cancelled[$0], $0) }
    }
    for language in languages {
      if let was = programme.moved[session.id] {
        lines += wrapped(indent + moved(session, from: was, language), language)
      }
    }
    for language in languages {
      let facts = facts(of: session, language)
      if !facts.isEmpty { lines += wrapped(indent + facts, language, indent: Self.indent) }
    }
    if inviting, !session.participants.isEmpty {
      let language = languages[0]
      let text =
        SessionWords.participants[language].capitalisedWord + language.colon
        + session.participants.map { invited($0, language) }.joined(separator: language.comma)
      lines += wrapped(indent + text, language, indent: Self.indent)
    }
    if inviting, !session.remark.isEmpty {
      lines += wrapped(indent + session.remark, languages[0], indent: Self.indent)
    }
    return lines
  }

  /// `led by N. N. · 30 seats, rows of chairs`.
  private func facts(of session: Session, _ language: Language) -> String {
    var facts: [String] = []
    let trainer = session.trainerName.string
    if !trainer.isEmpty {
      let title = SessionWords.trainer[language]
      facts.append(language == .arabic ? title + language.colon + trainer : title + " " + trainer)
    }
    if session.seats > 0 {
      facts.append(
        Counted.seats(session.seats)[language] + language.comma + session.seating.term[language])
    }
    return facts.joined(separator: " · ")
  }

  private func moved(
    _ session: Session, from was: SessionPlace, _ language: Language
  ) -> String {
    let place =
      was.area == session.area ? nil : was.area.map(speaker(language).feature)
    let isSameDay =
      was.span.map { plan.clock.day(of: $0.from) }
      == session.span.map { plan.clock.day(of: $0.from) }
    let time =
      was.span == session.span
      ? nil : was.span.map(isSameDay ? speaker(language).times : speaker(language).span)
    return SessionWords.moved([time, place].compactMap { $0 }, language)
  }

  /// `Honey (B02)`: who is invited, with where it is to be found.
  private func invited(_ id: Cooperative.ID, _ language: Language) -> String {
    let numbers = plan.stands(of: id).compactMap { plan.stands[$0]?.label }
    let name = speaker(language).cooperative(id)
    return numbers.isEmpty ? name : "\(name) (\(numbers.joined(separator: " ")))"
  }

  /// A text on as many lines as it needs, broken at spaces, later ones indented.
  private func wrapped(_ text: String, _ language: Language, indent: Int = 2) -> [NoticeLine] {
    let lead = String(text.prefix { $0 == " " })
    var lines: [String] = []
    var current = lead
    var isEmpty = true
    for (place, word) in text.dropFirst(lead.count).split(
      separator: " ", omittingEmptySubsequences: false
    ).enumerated() {
      let longer = current + (isEmpty ? "" : " ") + word
      if place > 0, !isEmpty, DisplayText(longer, bidi: .off).width > Self.columns {
        lines.append(current)
        current = String(repeating: " ", count: indent) + word
      } else {
        current = longer
      }
      isEmpty = false
    }
    return (lines + [current]).map { line($0, language) }
  }
}

extension String {
  /// The same with a capital at its beginning.
  var capitalisedWord: String { prefix(1).uppercased() + dropFirst() }
}
