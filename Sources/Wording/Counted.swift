// SPDX-License-Identifier: Apache-2.0

/// Counts with the form of the noun that each language wants.
package enum Counted {
  /// `1 stand`, `0 stands`.
  package static func english(_ count: Int, _ one: String, _ several: String) -> Sentence {
    "\(count) " + Sentence(words: count == 1 ? one : several)
  }

  /// `1 stand`, `0 stand`, `2 stands`: the plural begins at two.
  package static func french(_ count: Int, _ one: String, _ several: String) -> Sentence {
    "\(count) " + Sentence(words: count < 2 ? one : several)
  }

  /// One and two are said in words; 3 to 10 take the plural, 11 to 99 the singular in the
  /// accusative, full hundreds and one or two more the singular in the genitive.
  ///
  /// - Parameters:
  ///   - one: The noun with its adjectives and "one", `رواق واحد شاغر`.
  ///   - two: The dual, `رواقان شاغران`.
  ///   - few: The plural, `أروقة شاغرة`.
  ///   - many: The accusative singular after 11 to 99, `رواقًا شاغرًا`.
  ///   - none: What is said of nothing; without it the plural after 0.
  package static func arabic(
    _ count: Int, one: String, two: String, few: String, many: String, none: String? = nil
  ) -> Sentence {
    switch count {
    case 0: Sentence(words: none ?? "0 " + few)
    case 1: Sentence(words: one)
    case 2: Sentence(words: two)
    default:
      switch count % 100 {
      case 3...10: "\(count) " + Sentence(words: few)
      case 0...2: "\(count) " + Sentence(words: genitive(many))
      default: "\(count) " + Sentence(words: many)
      }
    }
  }

  /// A noun without the ending of its accusative, `رواقًا` as `رواق`.
  private static func genitive(_ accusative: String) -> String {
    let ending: Unicode.Scalar = "\u{64B}"
    let letters = Array(accusative.unicodeScalars)
    var kept = String.UnicodeScalarView()
    for (place, letter) in letters.enumerated() {
      // The alif stands behind the ending that it carries, or before it.
      let carries =
        letter == "\u{627}"
        && (place > 0 && letters[place - 1] == ending
          || place + 1 < letters.count && letters[place + 1] == ending)
      if letter != ending, !carries { kept.append(letter) }
    }
    return String(kept)
  }
}

extension Counted {
  /// `3 persons`.
  package static func persons(_ count: Int) -> Phrase {
    Phrase(
      english(count, "person", "persons"), fr: french(count, "personne", "personnes"),
      ar: arabic(count, one: "شخص واحد", two: "شخصان", few: "أشخاص", many: "شخصًا"))
  }

  /// `3 stands`.
  package static func stands(_ count: Int) -> Phrase {
    Phrase(
      english(count, "stand", "stands"), fr: french(count, "stand", "stands"),
      ar: arabic(count, one: "رواق واحد", two: "رواقان", few: "أروقة", many: "رواقًا"))
  }

  /// `5 seats`.
  package static func seats(_ count: Int) -> Phrase {
    Phrase(
      english(count, "seat", "seats"), fr: french(count, "place", "places"),
      ar: arabic(count, one: "مقعد واحد", two: "مقعدان", few: "مقاعد", many: "مقعدًا"))
  }

  /// `1 error`.
  package static func errors(_ count: Int) -> Phrase {
    Phrase(
      english(count, "error", "errors"), fr: french(count, "erreur", "erreurs"),
      ar: arabic(count, one: "خطأ واحد", two: "خطآن", few: "أخطاء", many: "خطأً"))
  }

  /// `2 warnings`.
  package static func warnings(_ count: Int) -> Phrase {
    Phrase(
      english(count, "warning", "warnings"),
      fr: french(count, "avertissement", "avertissements"),
      ar: arabic(count, one: "تنبيه واحد", two: "تنبيهان", few: "تنبيهات", many: "تنبيهًا"))
  }

  /// `2 without a stand`.
  package static func withoutStand(_ count: Int) -> Phrase {
    Phrase("\(count) without a stand", fr: "\(count) sans stand", ar: "بلا رواق \(count)")
  }

  /// `7 unmet wishes`: a wish that is granted is not counted.
  package static func unmetWishes(_ count: Int) -> Phrase {
    Phrase(
      english(count, "unmet wish", "unmet wishes"),
      fr: french(count, "souhait non satisfait", "souhaits non satisfaits"),
      ar: "رغبات غير ملبّاة: \(count)")
  }
}
