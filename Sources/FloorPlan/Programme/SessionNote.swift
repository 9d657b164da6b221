// SPDX-License-Identifier: Apache-2.0

import Wording

/// When and where a session takes place.
package struct SessionPlace: Hashable, Sendable {
  /// When; nil while nobody knows.
  package let span: TimeSpan?
  /// Where; nil while nobody knows.
  package let area: Feature.ID?

  /// Joins both.
  package init(span: TimeSpan?, area: Feature.ID?) {
    self.span = span
    self.area = area
  }
}

extension Session {
  /// When and where it takes place.
  package var place: SessionPlace { SessionPlace(span: span, area: area) }

  /// When and where it took place; nil where another version has the same.
  func place(differingFrom other: Session) -> SessionPlace? {
    place == other.place ? nil : place
  }
}

/// What a line of history says of a session: which, and when and where it took place before.
package struct SessionNote: Hashable, Sendable {
  /// The session.
  package let session: Session.ID
  /// When and where it took place before the change; nil where that stayed.
  package let before: SessionPlace?
  /// What it was called, where it is no more.
  private(set) var names = Names()
  /// Who was invited, where it is no more.
  private(set) var participants: [Cooperative.ID] = []

  /// Joins a session with what it was.
  init(_ session: Session.ID, _ before: SessionPlace?) {
    self.session = session
    self.before = before
  }

  /// What is to be known of a session that is cancelled.
  init(cancelled session: Session) {
    self.init(session.id, session.place)
    names = session.names
    participants = session.participants
  }

  /// What a line of history says; nil for a line about no session.
  package init?(_ entry: HistoryEntry) { self.init(entry.source) }

  /// What a dictionary of a line of history says; nil where it is about no session.
  init?(_ source: PropertyDictionary) {
    guard let id = source["session"]?.text.flatMap({ Session.ID($0) }) else { return nil }
    session = id
    before = source["before"]?.dictionary.map { before in
      func time(_ key: String) -> Int? { before[key]?.text.flatMap(LocalClock.seconds(ofUTC:)) }
      var span: TimeSpan?
      if let start = time("start"), let end = time("end") { span = TimeSpan(from: start, to: end) }
      return SessionPlace(span: span, area: before["area"]?.text.flatMap { Feature.ID($0) })
    }
    let was = source["before"]?.dictionary
    let names = was?["names"]?.dictionary?.entries ?? []
    self.names = Names(names.compactMap { name in name.value.text.map { (name.key.string, $0) } })
    if case .array(let ids)? = was?["participants"] {
      participants = ids.compactMap { $0.text.flatMap { Cooperative.ID($0) } }
    }
  }

  /// As a line of history has it, beside who and when.
  var source: PropertyDictionary {
    var source: PropertyDictionary = ["session": .text(session.text)]
    if let before {
      var place: PropertyDictionary = [:]
      place["start"] = before.span.map { .text($0.start) }
      place["end"] = before.span.map { .text($0.end) }
      place["area"] = before.area.map { .text($0.text) }
      if !names.isEmpty {
        var said = PropertyDictionary()
        for name in names.entries { said[name.language.string] = .text(name.text.string) }
        place["names"] = .dictionary(said)
      }
      if !participants.isEmpty {
        place["participants"] = .array(participants.map { .text($0.text) })
      }
      source["before"] = .dictionary(place)
    }
    return source
  }

  /// What people read in the history: `w03: 2017-11-29 10:00–11:30 → 2017-11-29 11:00–12:30`.
  static func reason(_ old: Session?, _ new: Session?, _ plan: Plan) -> String {
    func said(_ session: Session) -> String {
      var parts: [String] = []
      if let span = session.span {
        let (start, end) = (plan.clock.local(span.start), plan.clock.local(span.end))
        parts.append("\(start.prefix(16))–\(end.dropFirst(11).prefix(5))")
      }
      if let area = session.area { parts.append(area.text) }
      return parts.joined(separator: " ")
    }
    guard let id = (new ?? old)?.id else { return "" }
    switch (old, new) {
    case (let old?, let new?) where old.place == new.place: return id.text
    case (let old?, let new?): return "\(id): \(said(old)) → \(said(new))"
    case (let only?, nil), (nil, let only?): return "\(id): \(said(only))"
    case (nil, nil): return ""
    }
  }
}

extension Plan {
  /// When and where each session took place before it was changed last since a time (ISO 8601, UTC):
  /// as it was before the first such change; only those that take place otherwise now.
  ///
  /// - Complexity: O(history).
  package func sessionsMoved(since time: String) -> [Session.ID: SessionPlace] {
    var before: [Session.ID: SessionPlace] = [:]
    for entry in history where ExactText(time) <= ExactText(entry.at) {
      for line in entry.lines {
        guard let note = SessionNote(line), let place = note.before,
          line.event == HistoryEntry.Event.sessionChanged.rawValue, before[note.session] == nil
        else { continue }
        before[note.session] = place
      }
    }
    return before.filter { sessions[$0.key].map { $0.place } != $0.value }
  }

  /// The sessions that were cancelled since a time (ISO 8601, UTC), as they were: their times, areas,
  /// names and those invited, by time.
  ///
  /// - Complexity: O(history).
  package func sessionsCancelled(since time: String) -> [Session] {
    var cancelled: [Session.ID: Session] = [:]
    for entry in history where ExactText(time) <= ExactText(entry.at) {
      for line in entry.lines where line.event == HistoryEntry.Event.sessionRemoved.rawValue {
        guard let note = SessionNote(line), sessions[note.session] == nil else { continue }
        cancelled[note.session] = Session(
          id: note.session, area: note.before?.area, span: note.before?.span, names: note.names,
          participants: note.participants)
      }
    }
    return Session.byTime(cancelled.values)
  }

  /// When the plan was approved last; nil where it never was.
  ///
  /// - Complexity: O(history).
  package var lastApproval: String? {
    history.last { $0.event == HistoryEntry.Event.approved.rawValue }?.at
  }
}
