// SPDX-License-Identifier: Apache-2.0

import Wording

/// What `--help` and the manual say of the programme.
enum ProgrammeCommandWords {
  static let title = Phrase(
    "Print the programme of workshops and seminars.",
    fr: "Écrire le programme des ateliers et séminaires.", ar: "كتابة برنامج الورشات والندوات.")
  static let note = Phrase(
    """
    For visitors by day and area; with --doors a page for the door of each area and day, in all \
    three languages unless --language chooses one; with --ical for calendars and phones. Sessions \
    that were moved since the plan was approved, or since --since, are marked with where and when \
    they were. What is wrong with the sessions goes to standard error.
    """,
    fr: """
      Pour les visiteurs, par jour et lieu ; avec --doors une page pour la porte de chaque lieu et \
      jour, dans les trois langues sauf choix par --language ; avec --ical pour agendas et \
      téléphones. Les séances déplacées depuis l’approbation du plan, ou depuis --since, sont \
      signalées avec leur ancien horaire et lieu. Ce qui ne va pas est écrit sur la sortie d’erreur.
      """,
    ar: """
      للزوار حسب اليوم والمكان؛ ومع ‎--doors صفحة لباب كل مكان وكل يوم باللغات الثلاث ما لم تُختر لغة \
      بـ ‎--language؛ ومع ‎--ical للتقاويم والهواتف. تُعلَّم الحصص المنقولة منذ اعتماد المخطط أو منذ \
      ‎--since بمكانها وتوقيتها السابقين. تُكتب مشاكل الحصص على مخرج الأخطاء.
      """)
  static let area = Phrase(
    "Only sessions in this area: its id or its name.",
    fr: "Seulement les séances de ce lieu : identifiant ou nom.",
    ar: "حصص هذا المكان فقط: معرّفه أو اسمه.")
  static let day = Phrase(
    "Only sessions of this day: 2017-11-29, 29/11, tomorrow.",
    fr: "Seulement les séances de ce jour : 29/11/2017, 29/11, demain.",
    ar: "حصص هذا اليوم فقط: 29/11/2017 أو 29/11 أو غدا.")
  static let doors = Phrase(
    "A page for the door of each area and day.",
    fr: "Une page pour la porte de chaque lieu et jour.", ar: "صفحة لباب كل مكان وكل يوم.")
  static let ical = Phrase(
    "As iCalendar, for calendars and phones.",
    fr: "Au format iCalendar, pour agendas et téléphones.",
    ar: "بصيغة iCalendar للتقاويم والهواتف.")
  static let since = Phrase(
    "Mark what was moved since then: 18:00, yesterday, 28/11/2017 18:00.",
    fr: "Signaler ce qui a été déplacé depuis : 18:00, hier, 28/11/2017 18:00.",
    ar: "تعليم ما نُقل منذ هذا الوقت: 18:00 أو أمس أو 28/11/2017 18:00.")
  static let language = Phrase(
    "The language; of door sheets all three without it.",
    fr: "La langue ; sans elle, les trois pour les portes.",
    ar: "اللغة؛ وبدونها اللغات الثلاث للأبواب.")
  static let oneForm = Phrase(
    "--json, --ical and --doors exclude one another.",
    fr: "--json, --ical et --doors s’excluent.", ar: "لا تجتمع ‎--json و‎--ical و‎--doors.")

  static func noArea(_ text: String, _ known: String) -> Phrase {
    Phrase(
      "there is no area “\(text)” for sessions; there are: \(known)",
      fr: "aucun lieu de séances « \(text) » ; il y a : \(known)",
      ar: "لا يوجد مكان للحصص «\(text)»؛ الأماكن: \(known)")
  }

  static func noDay(_ text: String) -> Phrase {
    Phrase(
      "“\(text)” is no day such as 2017-11-29 or 29/11",
      fr: "« \(text) » n’est pas un jour comme 29/11/2017 ou 29/11",
      ar: "«\(text)» ليس يومًا مثل 29/11/2017 أو 29/11")
  }

  // MARK: Lists of sessions

  static let whatIsRead = Phrase(
    "What the list is of: cooperatives, or the sessions of the programme.",
    fr: "Ce que contient la liste : coopératives, ou séances du programme.",
    ar: "ما في اللائحة: التعاونيات (cooperatives) أو حصص البرنامج (sessions).")
  static let onlyCooperatives = Phrase(
    "--map and --status are for lists of cooperatives.",
    fr: "--map et --status sont pour les listes de coopératives.",
    ar: "‎--map و‎--status للوائح التعاونيات.")
}
