// SPDX-License-Identifier: Apache-2.0

import Wording

/// What is said while two plans are compared.
enum VariantWords {
  static let ask = Phrase(
    "Compare with the file", fr: "Comparer avec le fichier", ar: "المقارنة مع الملف")
  static let title = Phrase("COMPARED WITH", fr: "COMPARÉ À", ar: "مقارنة مع")
  static let thisPlan = Phrase("this plan", fr: "ce plan", ar: "هذا المخطط")
  static let same = Phrase(
    "the two plans are identical", fr: "les deux plans sont identiques",
    ar: "المخططان متطابقان")
  static let ended = Phrase(
    "the comparison has ended", fr: "la comparaison est terminée", ar: "انتهت المقارنة")
  static let noStands = Phrase(
    "no difference is about a stand", fr: "aucune différence ne concerne un stand",
    ar: "لا فرق يخص رواقًا")
  static let notHere = Phrase(
    "the plan shown has no such stand", fr: "le plan montré n’a pas ce stand",
    ar: "لا يوجد هذا الرواق في المخطط المعروض")

  static func nothingCompared(_ key: String) -> Phrase {
    Phrase(
      "nothing is compared (\(key): compare)", fr: "rien n’est comparé (\(key) : comparer)",
      ar: "لا مقارنة جارية (\(key): مقارنة)")
  }

  /// Which plan the map shows.
  ///
  /// - Parameter path: The other plan's file; nil for the one that is worked on.
  static func shown(_ path: String?) -> Phrase {
    guard let path else {
      return Phrase(
        "the map shows this plan", fr: "ce plan est affiché", ar: "تعرض الخريطة هذا المخطط")
    }
    return Phrase(
      "the map shows \(path)", fr: "\(path) est affiché", ar: "تعرض الخريطة \(path)")
  }

  /// `12 stands differ · 3 placements · 1 cooperative`.
  static func summary(of counts: Variant.Counts, _ language: Language) -> Sentence {
    parts(of: counts, language).joined(separator: " · ")
  }

  /// The same in parts that are not to be broken.
  static func parts(of counts: Variant.Counts, _ language: Language) -> [Sentence] {
    let parts = [
      (counts.stands, stands(counts.stands)), (counts.placements, placements(counts.placements)),
      (counts.cooperatives, cooperatives(counts.cooperatives)), (counts.hall, hall(counts.hall)),
      (counts.rules, rules(counts.rules)), (counts.sessions, sessions(counts.sessions)),
      (counts.others, others(counts.others)),
    ].filter { $0.0 > 0 }.map { $0.1.sentence(in: language) }
    return parts.isEmpty ? [same[language]] : parts
  }

  private static func stands(_ count: Int) -> Phrase {
    count == 1
      ? Phrase("1 stand differs", fr: "1 stand diffère", ar: "رواق واحد مختلف")
      : Phrase(
        "\(count) stands differ", fr: "\(count) stands diffèrent", ar: "الأروقة المختلفة: \(count)")
  }

  private static func placements(_ count: Int) -> Phrase {
    count == 1
      ? Phrase("1 placement", fr: "1 placement", ar: "تخصيص واحد")
      : Phrase("\(count) placements", fr: "\(count) placements", ar: "التخصيصات: \(count)")
  }

  private static func cooperatives(_ count: Int) -> Phrase {
    count == 1
      ? Phrase("1 cooperative", fr: "1 coopérative", ar: "تعاونية واحدة")
      : Phrase("\(count) cooperatives", fr: "\(count) coopératives", ar: "التعاونيات: \(count)")
  }

  private static func hall(_ count: Int) -> Phrase {
    Phrase("hall: \(count)", fr: "salle : \(count)", ar: "القاعة: \(count)")
  }

  private static func rules(_ count: Int) -> Phrase {
    count == 1
      ? Phrase("1 rule", fr: "1 règle", ar: "قاعدة واحدة")
      : Phrase("\(count) rules", fr: "\(count) règles", ar: "القواعد: \(count)")
  }

  private static func sessions(_ count: Int) -> Phrase {
    count == 1
      ? Phrase("1 session", fr: "1 séance", ar: "حصة واحدة")
      : Phrase("\(count) sessions", fr: "\(count) séances", ar: "الحصص: \(count)")
  }

  private static func others(_ count: Int) -> Phrase {
    Phrase("other: \(count)", fr: "autres : \(count)", ar: "غيرها: \(count)")
  }

  /// What a sign means.
  static func meaning(of sign: VariantSign) -> Phrase {
    switch sign {
    case .added: Phrase("only here", fr: "ici seul", ar: "هنا فقط")
    case .removed: Phrase("only there", fr: "là-bas", ar: "هناك فقط")
    case .moved: Phrase("moved", fr: "déplacé", ar: "نُقل")
    case .reshaped: Phrase("reshaped", fr: "redessiné", ar: "شكل آخر")
    case .renumbered: Phrase("number", fr: "numéro", ar: "الرقم")
    case .occupants: Phrase("occupants", fr: "occupants", ar: "الشاغلون")
    case .terms: Phrase("other terms", fr: "conditions", ar: "شروط أخرى")
    }
  }
}
