// SPDX-License-Identifier: Apache-2.0

import Wording

/// What the sheet of the programme says.
enum ProgrammeWords {
  static let participantsHelp = Phrase(
    "numbers of stands, names or ids, with commas",
    fr: "numéros de stands, noms ou identifiants, avec des virgules",
    ar: "أرقام الأروقة أو الأسماء أو المعرّفات، مفصولة بفواصل")
  static let startHelp = Phrase(
    "a time such as 10:00; the end follows", fr: "une heure comme 10:00 ; la fin suit",
    ar: "توقيت مثل 10:00؛ وتتبعه النهاية")
  static let day = Phrase("day", fr: "jour", ar: "اليوم")
  static let next = Phrase("next session", fr: "séance suivante", ar: "الحصة التالية")
  static let pickUp = Phrase("pick up", fr: "prendre", ar: "التقاط")
  static let drop = Phrase("put down", fr: "poser", ar: "وضع")
  static let shift = Phrase("15 min", fr: "15 min", ar: "15 د")
  static let otherArea = Phrase("place", fr: "lieu", ar: "المكان")
  static let stretch = Phrase("length", fr: "durée", ar: "المدة")
  static let new = Phrase("new", fr: "nouvelle", ar: "جديدة")
  static let newTitle = Phrase("new session", fr: "nouvelle séance", ar: "حصة جديدة")

  static let noSession = Phrase(
    "no session here", fr: "aucune séance ici", ar: "لا حصة هنا")
  static let freeHere = Phrase("free", fr: "libre", ar: "شاغر")
  static let inHand = Phrase(
    "arrows move it by a quarter of an hour, or to another place; Page Down by an hour",
    fr: "les flèches la déplacent d’un quart d’heure ou de lieu ; Page suivante d’une heure",
    ar: "الأسهم تنقلها ربع ساعة أو إلى مكان آخر؛ وPage Down بساعة")
  static let noTime = Phrase(
    "a time such as 10:00, a day such as 2017-11-29",
    fr: "une heure comme 10:00, un jour comme 29/11/2017",
    ar: "توقيت مثل 10:00 ويوم مثل 29/11/2017")

  static func noCooperative(_ name: String) -> Phrase {
    Phrase(
      "“\(name)” is no cooperative, or several",
      fr: "« \(name) » ne désigne pas une seule coopérative",
      ar: "«\(name)» لا يدل على تعاونية واحدة")
  }
}
