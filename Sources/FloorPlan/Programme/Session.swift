// SPDX-License-Identifier: Apache-2.0

import Wording

/// A session of the programme: a workshop, a seminar, anything that takes place somewhere at a time.
public struct Session: Hashable, Sendable, Identifiable {
  /// A session's permanent name.
  public typealias ID = Identifier<Session>

  /// How the seats stand; the raw value is the file's word.
  package enum Seating: String, CaseIterable, Hashable, Sendable {
    /// Rows of chairs.
    case theatre
    /// Tables with chairs on one side.
    case classroom
    /// Tables around three sides.
    case uShape
  }

  /// The most seats that a session may expect.
  package static let mostSeats = 1_000_000
  /// The most sessions that a plan may have.
  package static let mostInPlan = 5000

  /// The permanent id.
  public let id: ID
  /// The feature where it takes place; nil while nobody knows.
  package var area: Feature.ID?
  /// When it takes place; nil while nobody knows.
  package var span: TimeSpan?
  /// Its names.
  package var names: Names
  /// Who leads it.
  package var trainer: String
  /// How many are expected.
  package var seats: Int
  /// How the seats stand.
  package var seating: Seating
  /// The cooperatives that are invited, each once, in the file's order.
  package var participants: [Cooperative.ID]
  /// What else is to be known.
  package var remark: String
  /// All that the file says of it, unknown keys included.
  package var source: PropertyDictionary

  /// Makes a session.
  package init(
    id: ID, area: Feature.ID? = nil, span: TimeSpan? = nil, names: Names = Names(),
    trainer: String = "", seats: Int = 0, seating: Seating = .theatre,
    participants: [Cooperative.ID] = [], remark: String = "",
    source: PropertyDictionary = PropertyDictionary()
  ) {
    self.id = id
    self.area = area
    self.span = span
    self.names = names
    self.trainer = trainer
    self.seats = seats
    self.seating = seating
    self.participants = participants
    self.remark = remark
    self.source = source
  }

  /// Its name for a reader; its id where it has none.
  package func label(in language: Language) -> String {
    names.preferred(in: language) ?? id.text
  }

  /// Who leads it, without spaces around the name; empty for nobody.
  package var trainerName: ExactText {
    let text = trainer.unicodeScalars
    guard let first = text.firstIndex(where: { !$0.properties.isWhitespace }),
      let last = text.lastIndex(where: { !$0.properties.isWhitespace })
    else { return "" }
    return ExactText(String(text[first...last]))
  }
}

extension Feature.Kind {
  /// Whether sessions can take place there.
  package var hostsSessions: Bool {
    switch self {
    case .workshopArea, .stage, .zone: true
    default: false
    }
  }
}

extension Session.Seating {
  /// What people call it.
  package var term: Term {
    switch self {
    case .theatre: Terms.theatre
    case .classroom: Terms.classroom
    case .uShape: Terms.uShape
    }
  }
}
