// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Wording

/// `sessionSeats`: the seats that a session expects find room in its area.
///
/// Room is the area of the feature, all of its rectangle, ÷ the square metres that a seat takes, by
/// the session's seating: `theatre` (1.0), `classroom` (1.5), `uShape` (2.2); a seat that takes
/// nothing always finds room. A session without an area is left out. One violation names the session;
/// measured are the seats, the limit is the whole seats that find room.
struct SessionSeats: CheckedRule {
  static let kind = "sessionSeats"
  static let severity: Severity? = .error
  static let usual: UsualRule? = UsualRule("session-seats")
  static let looksAt: Aspects = [.sessions, .hall]

  static let theatre = parameter(.theatre, 1.0)
  static let classroom = parameter(.classroom, 1.5)
  static let uShape = parameter(.uShape, 2.2)
  static let parameters = [theatre, classroom, uShape]

  private static func parameter(_ seating: Session.Seating, _ usual: Double) -> RuleParameter {
    RuleParameter(
      seating.rawValue, holds: .number(.squareMetres), title: seating.term.one, default: usual)
  }

  /// What a seat takes, in m².
  private let squareMetres: [Session.Seating: Double]

  init(_ parameters: RuleParameters) throws(RuleProblem) {
    squareMetres = [
      .theatre: try parameters.number(Self.theatre),
      .classroom: try parameters.number(Self.classroom),
      .uShape: try parameters.number(Self.uShape),
    ]
  }

  /// How many seats of a seating find room in a session's area; nil where it has none, infinite where
  /// seats take nothing.
  func room(for session: Session, seating: Session.Seating, in hall: Hall) -> Double? {
    guard let area = session.area.flatMap({ hall.features[$0]?.area }) else { return nil }
    let seat = squareMetres[seating] ?? 0
    guard seat > 0 else { return .infinity }
    let seats = hall.module.squareMetres(area.cellCount) / seat
    return (seats + Module.tolerance * max(1, seats)).rounded(.down)
  }

  func check(_ situation: Situation, _ findings: inout Findings) {
    for session in situation.programme.sessions {
      guard let room = room(for: session, seating: session.seating, in: situation.hall),
        Double(session.seats) > room
      else { continue }
      findings.add(sessions: [session.id], measured: Double(session.seats), limit: room)
    }
  }

  static func sentence(_ violation: Violation, _ speaker: Speaker) -> Sentence {
    let name = violation.sessions.first.map(speaker.session) ?? ""
    let session = violation.sessions.first.flatMap { speaker.plan.sessions[$0] }
    let area = session?.area.map(speaker.feature) ?? "–"
    let seats = speaker.number(violation.measured)
    let limit = speaker.number(violation.limit)
    let seating = (session?.seating ?? .theatre).term
    return speaker.say(
      en: "\(name) expects \(seats) seats; \(area) has room for \(limit) (\(seating, .english)).",
      fr: "\(name) attend \(seats) places ; \(area) en contient \(limit) (\(seating, .french)).",
      ar:
        "\(name): عدد المقاعد المطلوبة \(seats)، و\(area) لا يتسع إلا لعدد \(limit) (\(seating, .arabic))."
    )
  }
}

// MARK: What people are told

extension SessionSeats {
  static let words = RuleWords(
    title: Phrase("room for sessions", fr: "places des séances", ar: "سعة أماكن الحصص"),
    problem: Phrase("too few seats", fr: "places insuffisantes", ar: "مقاعد غير كافية"),
    asks: Phrase(
      "The seats that a session expects find room where it takes place.",
      fr: "Les places prévues pour une séance tiennent dans son espace.",
      ar: "يتسع مكان الحصة لعدد المقاعد المرتقب."),
    measured: Phrase(
      "The area ÷ the square metres that a seat takes, by the way the seats stand.",
      fr: "La surface de l’espace ÷ les m² par place, selon la disposition.",
      ar: "مساحة المكان ÷ ما يأخذه المقعد من الأمتار المربعة حسب الترتيب."),
    source: Phrase(
      "default of the program, as event planners usually reckon.",
      fr: "valeur du programme, selon l’usage des organisateurs.",
      ar: "قيمة البرنامج، وفق ما اعتاده المنظمون."))

  func measures(in situation: Situation) -> Measures? {
    Measures(
      situation.programme.sessions.compactMap { session in
        room(for: session, seating: session.seating, in: situation.hall).map { room in
          Measure(
            sessions: [session.id], Double(session.seats), limit: room.isFinite ? room : nil, .none)
        }
      }, worst: .most)
  }
}
