// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import LayoutEngine
import Wording

/// What people call the parts of a session.
package enum SessionWords {
  package static let name = Phrase("name", fr: "nom", ar: "الاسم")
  package static let area = Phrase("place", fr: "lieu", ar: "المكان")
  package static let day = Phrase("day", fr: "jour", ar: "اليوم")
  package static let start = Phrase("start", fr: "début", ar: "البداية")
  package static let end = Phrase("end", fr: "fin", ar: "النهاية")
  package static let trainer = Phrase("led by", fr: "animée par", ar: "التأطير")
  package static let seats = Phrase("seats", fr: "places", ar: "المقاعد")
  package static let seating = Phrase("seating", fr: "disposition", ar: "ترتيب المقاعد")
  package static let participants = Phrase(
    "invited cooperatives", fr: "coopératives invitées", ar: "التعاونيات المدعوة")
  package static let remark = Phrase("remark", fr: "remarque", ar: "ملاحظة")

  /// What the programme is called.
  package static let programme = Phrase("Programme", fr: "Programme", ar: "البرنامج")
  /// Where nobody knows yet where a session takes place.
  package static let noArea = Phrase(
    "place to be announced", fr: "lieu à préciser", ar: "المكان يُحدد لاحقًا")
  /// Where nobody knows yet when it does.
  package static let noTime = Phrase(
    "time to be announced", fr: "horaire à préciser", ar: "التوقيت يُحدد لاحقًا")

  /// What stands under the programme of a plan without sessions.
  static let noSessions = Phrase("no sessions", fr: "aucune séance", ar: "لا توجد حصص")
  /// Before the times at which the fair is open.
  static let open = Phrase("open", fr: "ouvert", ar: "مفتوح")

  /// Since when a sheet holds: `As of 28/11/2017 20:14; replaces every earlier sheet`.
  static func asOf(_ time: String) -> Phrase {
    Phrase(
      "As of \(time); replaces every earlier sheet.",
      fr: "État au \(time) ; remplace toute feuille antérieure.",
      ar: "محيّن في \(time)؛ يلغي كل ورقة سابقة.")
  }

  /// What a sheet says of a session that does not take place any more.
  static let cancelled = Phrase("CANCELLED", fr: "ANNULÉE", ar: "أُلغيت")

  /// What a sheet says of a session that was moved: `MOVED: it was 10:00–11:30, Stage`.
  static func moved(_ was: [String], _ language: Language) -> String {
    let place = was.joined(separator: language.comma)
    let title = Phrase("MOVED", fr: "CHANGEMENT", ar: "تغيير")[language]
    if place.isEmpty { return title }
    return Phrase(
      "\(title): it was \(place)", fr: "\(title) : auparavant \(place)",
      ar: "\(title): كانت \(place)")[language]
  }

  /// The title of a key of the file; nil for one that sessions share with other things.
  static func title(ofKey key: String) -> Phrase? {
    switch key {
    case "area": area
    case "start": start
    case "end": end
    case "trainer": trainer
    case "seats": seats
    case "seating": seating
    case "participants": participants
    default: nil
    }
  }
}

extension SessionWords {
  /// What becomes of a session, as a repair says it: `Digital marketing: 11:00–12:30, Stage`.
  package static func change(
    from old: Session, to new: Session, in plan: Plan, _ language: Language
  ) -> Sentence {
    let speaker = Speaker(language: language, plan: plan)
    var parts: [Sentence] = []
    if old.span != new.span, let span = new.span {
      let isSameDay = old.span.map { plan.clock.day(of: $0.from) == plan.clock.day(of: span.from) }
      parts.append(Sentence(value: isSameDay == true ? speaker.times(span) : speaker.span(span)))
    }
    if old.area != new.area, let area = new.area {
      parts.append(Sentence(value: speaker.feature(area)))
    }
    if old.seating != new.seating { parts.append(new.seating.term.one.sentence(in: language)) }
    if old.seats != new.seats { parts.append(Counted.seats(new.seats).sentence(in: language)) }
    let changes = parts.joined(separator: language.comma)
    return "\(new.label(in: language))\(words: language.colon)\(changes)"
  }
}
