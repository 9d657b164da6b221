// SPDX-License-Identifier: Apache-2.0

import Wording

/// How many stands a new hall holds where more were asked for, and what limits it.
package struct NewHallShortage: Hashable, Sendable {
  /// A thing without which more stands would find room.
  package enum Limit: Hashable, Sendable {
    /// `netRatio`: stands take at most this part of the hall; so many would find room without it.
    case share(Double, without: Int)
    /// The aisles: so many stands would find room with narrower ones, in metres.
    case aisles(narrower: Double, stands: Int)
    /// What doors and extinguishers keep clear: so many stands would find room without it.
    case clearances(without: Int)
  }

  /// How many stands this arrangement of rows holds.
  package let stands: Int
  /// A stand's sides in metres, its front first.
  package let width: Double
  /// A stand's depth in metres.
  package let depth: Double
  /// The least width of an aisle, in metres.
  package let aisle: Double
  /// What limits it, each found by laying the hall out without it; none where the rows with their
  /// aisles fill the hall and nothing alone makes room for more.
  package let limits: [Limit]
}

extension NewHallShortage {
  /// What is said of it, as a clause without its full stop.
  var phrase: Phrase {
    let (size, aisle) = (Phrase.each(value: { Figures.sides(width, depth, $0) }), metres(aisle))
    let held = Phrase(
      stands == 0
        ? "this arrangement of rows holds no stand of \(size.english)"
        : "this arrangement of rows holds \(Counted.stands(stands).english) of \(size.english)",
      fr: stands == 0
        ? "cette disposition en rangées n’accueille aucun stand de \(size.french)"
        : "cette disposition en rangées accueille \(Counted.stands(stands).french) de \(size.french)",
      ar: stands == 0
        ? "لا يتسع هذا الترتيب من الصفوف لأي رواق \(size.arabic)"
        : "عدد الأروقة الممكنة بهذا الترتيب من الصفوف \(stands) فقط (\(size.arabic))")
    let reasons = limits.isEmpty ? [Self.full(aisle)] : limits.map { reason($0, aisle) }
    return Phrase.each { language in
      held[language] + language.colon
        + reasons.map { $0[language] }.joined(separator: language.semicolon)
    }
  }

  private func metres(_ length: Double) -> Phrase {
    Phrase.each(value: { Figures.with(.metres, Figures.number(length, decimals: 3, $0), $0) })
  }

  private static func full(_ aisle: Phrase) -> Phrase {
    Phrase(
      "with aisles of \(aisle.english) the rows fill the hall",
      fr: "avec des allées de \(aisle.french), les rangées remplissent la salle",
      ar: "مع ممرات \(aisle.arabic) تملأ الصفوف القاعة")
  }

  private func reason(_ limit: Limit, _ aisle: Phrase) -> Phrase {
    switch limit {
    case .share(let share, let without):
      let percent = Phrase.each(value: { Figures.percent(share, decimals: 3, $0) })
      return Phrase(
        "the occupied share allows \(percent.english) of the hall (\(without) would fit without that rule)",
        fr:
          "le taux d’occupation permet \(percent.french) de la salle (sans cette règle : \(without))",
        ar: "نسبة الإشغال تسمح بـ\(percent.arabic) من القاعة (وبدون هذه القاعدة: \(without))")
    case .aisles(let narrower, let count):
      let width = metres(narrower)
      return Phrase(
        "aisles of \(aisle.english) limit it (\(count) would fit with \(width.english))",
        fr: "les allées de \(aisle.french) le limitent (avec \(width.french) : \(count))",
        ar: "تحدّه ممرات \(aisle.arabic) (ومع \(width.arabic): \(count))")
    case .clearances(let without):
      return Phrase(
        "what doors and extinguishers keep clear limits it (\(without) would fit without)",
        fr: "l’espace libre aux portes et extincteurs le limite (sans lui : \(without))",
        ar: "يحدّه ما يبقى خاليًا عند الأبواب والمطفآت (وبدونه: \(without))")
    }
  }
}
