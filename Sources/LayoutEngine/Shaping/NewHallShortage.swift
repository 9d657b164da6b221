// SPDX-License-Identifier: Apache-2.0

import Wording

/// How many stands a new hall holds where more were asked for, and what limits it.
public struct NewHallShortage: Hashable, Sendable {
  /// A thing without which more stands would find room.
  public enum Limit: Hashable, Sendable {
    /// `netRatio`: stands take at most this part of the hall; so many would find room without it.
    case share(Double, without: Int)
    /// The aisles: so many stands would find room with narrower ones, in metres.
    case aisles(narrower: Double, stands: Int)
    /// What doors and extinguishers keep clear: so many stands would find room without it.
    case clearances(without: Int)
  }

  /// How many stands this arrangement of rows holds.
  public let stands: Int
  /// A stand's sides in metres, its front first.
  public let width: Double
  /// A stand's depth in metres.
  public let depth: Double
  /// The least width of an aisle, in metres.
  public let aisle: Double
  /// What limits it, each found by laying the hall out without it; none where the rows with their
  /// aisles fill the hall and nothing alone makes room for more.
  public let limits: [Limit]
}

extension NewHallShortage {
  /// What is said of it, as a clause without its full stop.
  var phrase: Phrase {
    let (size, aisle) = ("\(Report.figure(width)) × \(Report.figure(depth))", Report.figure(aisle))
    let reasons = limits.isEmpty ? [Self.full(aisle)] : limits.map { reason($0, aisle) }
    let help = help
    let french = Phrase.frenchFigures
    return Phrase(
      (stands == 0
        ? "this arrangement of rows holds no stand of \(size) m: "
        : "this arrangement of rows holds \(Counted.english(stands, "stand", "stands")) of \(size) m: ")
        + reasons.map(\.english).joined(separator: "; ") + "; " + help.english,
      fr: french(
        (stands == 0
          ? "cette disposition en rangées n’accueille aucun stand de \(size) m : "
          : "cette disposition en rangées accueille \(Counted.french(stands, "stand", "stands")) de \(size) m : ")
          + reasons.map(\.french).joined(separator: " ; ") + " ; " + help.french),
      ar: (stands == 0
        ? "هذا الترتيب من الصفوف لا يتسع لأي رواق \(size) م: "
        : "هذا الترتيب من الصفوف يتسع لـ\(Self.arabicStands(stands)) \(size) م: ")
        + reasons.map(\.arabic).joined(separator: "؛ ") + "؛ " + help.arabic)
  }

  private static func arabicStands(_ count: Int) -> String {
    Counted.arabic(
      count, one: "رواق واحد", two: "رواقين", few: "أروقة", many: "رواقًا")
  }

  private static func full(_ aisle: String) -> Phrase {
    Phrase(
      "with aisles of \(aisle) m the rows fill the hall",
      fr: "avec des allées de \(aisle) m, les rangées remplissent la salle",
      ar: "مع ممرات \(aisle) م تملأ الصفوف القاعة")
  }

  private func reason(_ limit: Limit, _ aisle: String) -> Phrase {
    switch limit {
    case .share(let share, let without):
      let percent = Report.figure(share * 100)
      return Phrase(
        "the occupied share allows \(percent) % of the hall (\(without) would fit without that rule)",
        fr: "le taux d’occupation permet \(percent) % de la salle (sans cette règle : \(without))",
        ar: "نسبة الإشغال تسمح بـ\(percent)% من القاعة (وبدون هذه القاعدة: \(without))")
    case .aisles(let narrower, let count):
      let width = Report.figure(narrower)
      return Phrase(
        "aisles of \(aisle) m limit it (\(count) would fit with \(width) m)",
        fr: "les allées de \(aisle) m le limitent (avec \(width) m : \(count))",
        ar: "تحدّه ممرات \(aisle) م (ومع \(width) م: \(count))")
    case .clearances(let without):
      return Phrase(
        "what doors and extinguishers keep clear limits it (\(without) would fit without)",
        fr: "l’espace libre aux portes et extincteurs le limite (sans lui : \(without))",
        ar: "يحدّه ما يبقى خاليًا عند الأبواب والمطفآت (وبدونه: \(without))")
    }
  }

  private var help: Phrase {
    let isAboutAisles = limits.contains { if case .aisles = $0 { true } else { false } }
    let fewer = stands > 0
    return Phrase(
      "take \(fewer ? "fewer or " : "")smaller stands\(isAboutAisles ? ", narrower aisles" : "") or a larger hall",
      fr: "prenez \(fewer ? "moins de stands ou de plus petits" : "des stands plus petits")"
        + "\(isAboutAisles ? ", des allées plus étroites" : "") ou une salle plus grande",
      ar: "\(fewer ? "قلّل الأروقة أو صغّرها" : "صغّر الأروقة")"
        + "\(isAboutAisles ? " أو ضيّق الممرات" : "") أو وسّع القاعة")
  }
}

extension Phrase {
  /// A French sentence with its decimal points as commas: those between two digits.
  fileprivate static func frenchFigures(_ text: String) -> String {
    let letters = Array(text)
    return String(
      letters.enumerated().map { place, letter in
        let isDecimal =
          letter == "." && place > 0 && place + 1 < letters.count && letters[place - 1].isNumber
          && letters[place + 1].isNumber
        return isDecimal ? "," : letter
      })
  }
}
