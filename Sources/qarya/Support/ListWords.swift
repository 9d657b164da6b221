// SPDX-License-Identifier: Apache-2.0

import Wording

/// What commands say of lists of cooperatives, and of what is written into them.
enum ListWords {
  static func wrongMapping(_ text: String) -> Phrase {
    Phrase(
      "--map is HEADING=KEY, with a key such as names.fr, minArea or fields.Ville, not \(text)",
      fr: "--map est HEADING=KEY, avec une clé comme names.fr, minArea ou fields.Ville, et non "
        + "\(text)",
      ar: "--map هو HEADING=KEY بمفتاح مثل names.fr أو minArea أو fields.Ville، وليس \(text)")
  }

  static func wrongSeparator(_ text: String) -> Phrase {
    Phrase(
      "--separator is auto, tab or one character, not \(text)",
      fr: "--separator est auto, tab ou un caractère, et non \(text)",
      ar: "--separator هو auto أو tab أو حرف واحد، وليس \(text)")
  }

  static func wrongEncoding(_ text: String, _ known: [String]) -> Phrase {
    let all = (["auto"] + known).joined(separator: " | ")
    return Phrase(
      "--encoding is one of \(all), not \(text)", fr: "--encoding : \(all), et non \(text)",
      ar: "--encoding هو \(all)، وليس \(text)")
  }

  static let oneStandardInput = Phrase(
    "Only one of the plan and the list can come from standard input.",
    fr: "Seul le plan ou la liste peut venir de l’entrée standard.",
    ar: "لا يمكن أن يأتي من الدخل القياسي إلا المخطط أو اللائحة.")

  static func wrongAssignment(_ text: String) -> Phrase {
    Phrase(
      "\(text) is no KEY=VALUE", fr: "\(text) n’est pas CLÉ=VALEUR", ar: "\(text) ليس KEY=VALUE")
  }

  static func unknownKey(_ key: String) -> Phrase {
    Phrase(
      "there is no key \(key) to set", fr: "il n’y a pas de clé \(key) à donner",
      ar: "لا يوجد مفتاح \(key)")
  }

  static func wrongID(_ text: String) -> Phrase {
    Phrase(
      "\(text) is no id: 1 to 64 of A–Z a–z 0–9 . _ -",
      fr: "\(text) n’est pas un identifiant : 1 à 64 de A–Z a–z 0–9 . _ -",
      ar: "\(text) ليس معرّفًا: من 1 إلى 64 من A–Z a–z 0–9 . _ -")
  }

  static func taken(_ id: String) -> Phrase {
    Phrase(
      "there is a cooperative \(id) already", fr: "il y a déjà une coopérative \(id)",
      ar: "توجد تعاونية \(id)")
  }

  static func noMore(_ stand: String) -> Phrase {
    Phrase(
      "the stand \(stand) to wish for is not there", fr: "le stand souhaité \(stand) n’existe pas",
      ar: "لا يوجد الرواق المرغوب \(stand)")
  }

  static func hasHistory(_ name: String) -> Phrase {
    Phrase(
      "the history has entries about \(name); --force removes it all the same",
      fr: "l’historique parle de \(name) ; --force supprime quand même",
      ar: "في سجل التغييرات ما يخص \(name)؛ للحذف رغم ذلك: --force")
  }

  static let timeOfNotices = Phrase(
    "--since and --before go with --what notices",
    fr: "--since et --before vont avec --what notices",
    ar: "--since و--before مع --what notices")
}
