// SPDX-License-Identifier: Apache-2.0

import Wording

extension EditRefusal {
  /// Why a session cannot be written, or something that a session needs cannot go; empty where it is
  /// about something else.
  func sessionPhrase(calling name: (Cooperative.ID) -> String) -> Phrase {
    switch self {
    case .noSuchSession(let id):
      Phrase(
        "there is no session \(id)", fr: "il n’y a pas de séance \(id)", ar: "لا توجد حصة \(id)")
    case .noSessionArea(let id):
      Phrase(
        "sessions take place in a workshop area, on a stage or in a zone; \(id) is none of these",
        fr:
          "les séances ont lieu dans un espace ateliers, sur une scène ou dans une zone ; \(id) n’en est pas",
        ar: "تُعقد الحصص في فضاء للورشات أو على منصة أو في منطقة؛ و\(id) ليس منها")
    case .malformedSession(let id):
      Phrase(
        "session \(id) expects too many, or invites a cooperative twice",
        fr: "la séance \(id) attend trop de monde, ou invite deux fois une coopérative",
        ar: "في الحصة \(id) عدد مقاعد غير مقبول أو تعاونية مدعوة مرتين")
    case .tooManySessions:
      Phrase(
        "a plan has at most \(Session.mostInPlan) sessions",
        fr: "un plan a au plus \(Session.mostInPlan) séances",
        ar: "في المخطط \(Session.mostInPlan) حصة على الأكثر")
    case .featureInSession(let id, let session):
      Phrase(
        "session \(session) takes place in \(id); move it elsewhere first",
        fr: "la séance \(session) a lieu dans \(id) ; déplacez-la d’abord",
        ar: "تُعقد الحصة \(session) في \(id)؛ المرجو نقلها أولًا")
    default: Phrase("", fr: "", ar: "")
    }
  }
}
