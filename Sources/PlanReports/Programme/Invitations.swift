// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import LayoutEngine
import Wording

/// What the letter of a cooperative says of the sessions that it is invited to.
extension NoticeList {
  /// A line for each session, `Session: 29/11/2017 10:00–11:30, Workshops · Digital marketing`, one
  /// for each that is not for it any more, and one where two take place at one time.
  func invitations(of notice: Notice, in language: Language) -> [Sentence] {
    let speaker = Speaker(language: language, plan: plan)
    let colon = Sentence(words: language.colon)
    func line(_ session: Session, _ title: Phrase) -> Sentence {
      let place = speaker.place(of: session)
      let name = session.label(in: language)
      let told: Sentence = place.isEmpty ? "\(name)" : "\(place) · \(name)"
      return "\(title, language)" + colon + told
    }
    var lines =
      notice.sessions.map { line($0, InvitationWords.session) }
      + notice.formerSessions.map { line($0, InvitationWords.former) }
    for (place, session) in notice.sessions.enumerated() {
      for other in notice.sessions[(place + 1)...] {
        guard let one = session.span, let two = other.span, one.overlaps(two) else { continue }
        let names = [session, other].map { $0.label(in: language) }
        lines.append(
          InvitationWords.atOneTime(names, person: person(of: notice)).sentence(in: language))
      }
    }
    return lines
  }

  private func person(of notice: Notice) -> String {
    plan.cooperatives[notice.cooperative]?.person ?? ""
  }
}

extension Notice {
  /// What is told of sessions that were moved or cancelled, to a cooperative of which nothing else
  /// has changed; nil where it is invited to none of them.
  init?(
    of cooperative: Cooperative, _ now: Seating, moved: [Session.ID: SessionPlace],
    cancelled: [Session]
  ) {
    guard cooperative.status != .withdrawn else { return nil }
    let former = cancelled.filter { $0.participants.contains(cooperative.id) }
    guard !former.isEmpty || now.sessions.contains(where: { moved[$0.id] != nil }) else {
      return nil
    }
    var before = now
    before.sessions = now.sessions.map { session in
      var was = session
      if let place = moved[session.id] { (was.span, was.area) = (place.span, place.area) }
      return was
    }
    before.sessions += former
    self.init(cooperative, from: before, to: now)
  }
}

/// The words of invitations.
enum InvitationWords {
  static let session = Phrase("Session for you", fr: "Séance pour vous", ar: "حصة تخصكم")

  static let former = Phrase(
    "No longer for you", fr: "N’est plus pour vous", ar: "حصة لم تعد تخصكم")

  static let changed = Phrase(
    "The sessions to which you are invited have changed.",
    fr: "Les séances auxquelles vous êtes conviés ont changé.",
    ar: "تغيّرت الحصص المدعوون إليها.")

  /// That two sessions take place at one time, which one person at the stand cannot attend both.
  static func atOneTime(_ names: [String], person: String) -> Phrase {
    let list = Phrase.each { $0.list(names) }
    let who = person.isEmpty ? "" : " (\(person))"
    return Phrase(
      "“\(list.english)” take place at one time: one person\(who) cannot attend both.",
      fr:
        "« \(list.french) » ont lieu en même temps : une seule personne\(who) ne peut suivre les deux.",
      ar: "«\(list.arabic)» في الوقت نفسه: لا يمكن لشخص واحد\(who) حضور الحصتين.")
  }
}
