// SPDX-License-Identifier: Apache-2.0

import Wording

/// What a column of a list of sessions says.
package enum SessionKey: Hashable, Sendable {
  /// A key of a session that has one value; `day` gives the day to the times of its row.
  package enum Single: String, CaseIterable, Hashable, Sendable {
    case id, area, day, start, end, trainer, seats, seating, participants, remark
  }

  /// A key with one value.
  case single(Single)
  /// A name in a language, by its code; empty where its letters tell.
  case names(String)

  /// What a heading means; nil where nobody knows it.
  init?(heading: String) {
    let plain = HeadingLetters.folded(heading)
    guard heading.utf8.count <= 300, !plain.isEmpty else { return nil }
    if heading.hasPrefix("names."), heading.utf8.count > 6, heading.utf8.count < 42 {
      self = .names(String(heading.dropFirst(6)))
    } else if let single = Self.words[plain] {
      self = .single(single)
    } else if let name = Self.name(plain, HeadingLetters.inBrackets(heading)) {
      self = name
    } else {
      return nil
    }
  }

  /// The path in the plan file.
  package var path: [String] {
    switch self {
    case .single(let key): [key.rawValue]
    case .names(let code): ["names", code]
    }
  }

  /// Whether it says which session a row is about.
  var tellsWhich: Bool {
    switch self {
    case .names, .single(.id): true
    default: false
    }
  }

  private static func name(_ plain: String, _ inside: String) -> SessionKey? {
    if nameWords.contains(plain) { return .names(HeadingWords.languages[inside] ?? "") }
    for word in nameWords {
      if plain.hasPrefix(word),
        let code = HeadingWords.languages[String(plain.dropFirst(word.count))]
      {
        return .names(code)
      }
    }
    return nil
  }

  // MARK: Headings

  private static let nameWords = Set(
    [
      "name", "session", "workshop", "title", "nom", "séance", "atelier", "intitulé", "titre",
      "الاسم", "الحصة", "الورشة", "العنوان", "اسم الحصة", "اسم الورشة",
    ].map(HeadingLetters.letters))

  private static let words: [String: Single] = Dictionary(
    headings.flatMap { key, words in words.map { (HeadingLetters.letters($0), key) } }
      + Single.allCases.map { (HeadingLetters.letters($0.rawValue), $0) }
  ) { first, _ in first }

  private static let headings: [Single: [String]] = [
    .id: ["id", "code", "no", "n°", "numéro", "identifiant", "رقم", "الرقم", "رمز", "المعرّف"],
    .area: ["place", "area", "room", "lieu", "espace", "salle", "المكان", "الفضاء", "القاعة"],
    .day: ["day", "date", "jour", "اليوم", "التاريخ"],
    .start: ["start", "from", "begins", "début", "de", "البداية", "من"],
    .end: ["end", "to", "until", "fin", "à", "النهاية", "إلى"],
    .trainer: [
      "led by", "trainer", "speaker", "animée par", "animateur", "animatrice", "formateur",
      "formatrice", "intervenant", "intervenante", "التأطير", "المؤطر", "المؤطرة", "المدرب",
    ],
    .seats: ["seats", "places", "nombre de places", "المقاعد", "عدد المقاعد"],
    .seating: ["seating", "disposition", "ترتيب المقاعد", "الترتيب"],
    .participants: [
      "invited cooperatives", "participants", "invited", "coopératives invitées", "invitées",
      "التعاونيات المدعوة", "المدعوون", "المشاركون",
    ],
    .remark: ["remark", "note", "remarque", "observation", "ملاحظة", "ملاحظات"],
  ]
}
