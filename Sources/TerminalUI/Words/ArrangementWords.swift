// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import LayoutEngine
import Wording

/// The words of arranging.
enum ArrangementWords {
  static let title = Phrase("Rearrange", fr: "Réorganiser", ar: "إعادة التوزيع")
  static let searching = Phrase("Rearranging", fr: "Réorganisation", ar: "جارٍ إعادة التوزيع")
  static let about = Phrase(
    "Looks for better places for the cooperatives. Stands stay where they are; locked stands and holds are left alone.",
    fr:
      "Cherche de meilleures places pour les coopératives. Les stands ne bougent pas ; verrous et réservations sont respectés.",
    ar: "البحث عن أروقة أفضل للتعاونيات. لا تتحرك الأروقة، وتبقى المثبَّتة والمحجوزة كما هي.")
  static let time = Phrase("search for", fr: "chercher pendant", ar: "مدة البحث")
  static let seconds = Phrase("s", fr: "s", ar: "ث")
  static let seatsWaiting = Phrase(
    "also place the waiting list", fr: "placer aussi la liste d’attente",
    ar: "تخصيص أروقة للائحة الانتظار أيضًا")
  static let isRobust = Phrase(
    "a replacement for whoever withdraws", fr: "une remplaçante pour chaque désistement",
    ar: "بديلة لكل منسحبة")
  static let getsReady = Phrase("getting ready", fr: "préparation", ar: "تحضير")
  static let stops = Phrase("stopping", fr: "arrêt", ar: "توقف")
  static let left = Phrase("left", fr: "restent", ar: "متبقية")
  static let moving = Phrase("moved", fr: "déplacées", ar: "منقولة")
  static let noGain = Phrase("no gain yet", fr: "pas encore de gain", ar: "لا تحسّن بعد")
  static let wishCost = Phrase("penalty", fr: "pénalité", ar: "نقط مخصومة")
  static let unplaced = Phrase("to place", fr: "à placer", ar: "بلا رواق")
  static let discarded = Phrase(
    "discarded; the plan is as it was", fr: "abandonné ; le plan est comme avant",
    ar: "لم يُحتفظ به؛ المخطط كما كان")
  static let putAside = Phrase(
    "put aside ({redo}: restore)", fr: "mis de côté ({redo} : rétablir)",
    ar: "وُضع جانبًا ({redo}: إعادة)")
  static let waitsFor = Phrase(
    "Esc: stop and keep the best, d: discard",
    fr: "Échap : arrêter et garder le meilleur, d : abandonner",
    ar: "Esc: توقف والاحتفاظ بالأفضل، d: عدم الاحتفاظ")
  static let nothingBetter = Phrase(
    "nothing better was found; the plan is as it was",
    fr: "rien de mieux n’a été trouvé ; le plan est comme avant",
    ar: "لم يوجد أفضل؛ المخطط كما كان")
  static let found = Phrase("Found", fr: "Trouvé", ar: "النتيجة")
  static let kept = Phrase("Kept", fr: "Gardé", ar: "تم الإبقاء عليه")
  static let why = Phrase("Rule by rule", fr: "Règle par règle", ar: "قاعدة قاعدة")
  static let who = Phrase("Who moves", fr: "Qui se déplace", ar: "من ينتقل")
  static let leftOut = Phrase("Without a stand", fr: "Sans stand", ar: "بلا رواق")
  static let obstacles = Phrase(
    "Remaining errors", fr: "Erreurs restantes", ar: "الأخطاء المتبقية")
  static let noRule = Phrase(
    "no rule is affected", fr: "aucune règle ne change", ar: "لا تتغير أي قاعدة")

  /// `5 s`, `2 min`.
  static func length(seconds: Int) -> Phrase {
    seconds < 60
      ? Phrase("\(seconds) s", fr: "\(seconds) s", ar: "\(seconds) ث")
      : Phrase("\(seconds / 60) min", fr: "\(seconds / 60) min", ar: "\(seconds / 60) د")
  }

  /// The notice when placements are kept.
  static func arranged(_ count: Int) -> Phrase {
    Phrase(
      "rearranged; moved: \(count)", fr: "réorganisé ; déplacées : \(count)",
      ar: "تمت إعادة التوزيع؛ المنقولة: \(count)")
  }

  /// How much better a plan is, in words: `6 errors fewer · 24 more wishes met`.
  ///
  /// - Parameter met: How many wishes more are met; nil where they were not counted.
  static func gain(
    from before: PlanQuality, to after: PlanQuality, met: Int? = nil, _ language: Language
  ) -> Sentence {
    if before == after { return noGain[language] }
    var parts: [Phrase] = []
    func note(_ change: Int, _ counted: (Int) -> Phrase) {
      if change != 0 { parts.append(change < 0 ? fewer(counted(-change)) : more(counted(change))) }
    }
    note(after.unplaced - before.unplaced, Counted.withoutStand)
    note(after.errors - before.errors, Counted.errors)
    note(after.warnings - before.warnings, Counted.warnings)
    let wishes = met ?? 0
    if wishes != 0 {
      parts.append(wishesMet(wishes))
    } else if (after.wishCost - before.wishCost).magnitude > 0.049 {
      parts.append(after.wishCost < before.wishCost ? wishesBetter : wishesWorse)
    }
    return parts.map { $0.sentence(in: language) }.joined(separator: " · ")
  }

  /// `penalty 6.2 (−46.2)`: the figure behind the words.
  static func penalty(
    from before: PlanQuality, to after: PlanQuality, _ language: Language
  ) -> Sentence {
    let change = after.wishCost - before.wishCost
    let now = Figures.decimal(after.wishCost, language)
    return change.magnitude < 0.05
      ? "\(wishCost, language) \(now)"
      : "\(wishCost, language) \(now) (\(Figures.signed(change, language)))"
  }

  private static func fewer(_ counted: Phrase) -> Phrase {
    Phrase(
      "\(counted.english) fewer", fr: "\(counted.french) de moins", ar: "\(counted.arabic) أقل")
  }

  private static func more(_ counted: Phrase) -> Phrase {
    Phrase(
      "\(counted.english) more", fr: "\(counted.french) de plus", ar: "\(counted.arabic) أكثر")
  }

  private static func wishesMet(_ count: Int) -> Phrase {
    let size = count.magnitude
    let sign = count < 0 ? "−" : "+"
    return Phrase(
      "\(size) \(words: count < 0 ? "fewer" : "more") \(words: size == 1 ? "wish" : "wishes") met",
      fr:
        "\(size) \(words: size == 1 ? "souhait satisfait" : "souhaits satisfaits") de \(words: count < 0 ? "moins" : "plus")",
      ar: "رغبات ملبّاة: \(sign + String(size))")
  }

  private static let wishesBetter = Phrase(
    "wishes better met", fr: "souhaits mieux satisfaits", ar: "تلبية أفضل للرغبات")
  private static let wishesWorse = Phrase(
    "wishes less well met", fr: "souhaits moins bien satisfaits", ar: "تلبية أقل للرغبات")

  /// How many problems of a rule are gone.
  static func solved(_ count: Int) -> Phrase {
    Phrase(
      "\(count) solved", fr: Counted.french(count, "résolu", "résolus"), ar: "زال \(count)")
  }

  /// How many problems of a rule are new.
  static func new(_ count: Int) -> Phrase {
    Phrase(
      "\(count) new", fr: Counted.french(count, "nouveau", "nouveaux"), ar: "استجد \(count)")
  }

  /// How much closer or farther apart those are whom a rule is about.
  static func distance(_ length: String, isLess: Bool) -> Phrase {
    isLess
      ? Phrase("\(length) closer", fr: "\(length) plus près", ar: "أقرب بـ \(length)")
      : Phrase("\(length) farther", fr: "\(length) plus loin", ar: "أبعد بـ \(length)")
  }

  static let beforeAndAfter = Phrase(
    "before → after", fr: "avant → après", ar: "قبل → بعد")

  static let stopAndKeep = Phrase(
    "stop and keep", fr: "arrêter et garder", ar: "توقف والاحتفاظ")
  static let discard = Phrase("discard", fr: "abandonner", ar: "عدم الاحتفاظ")
  static let keep = Phrase("keep", fr: "garder", ar: "الاحتفاظ")
  static let done = Phrase("OK", fr: "valider", ar: "تأكيد")
  static let takeBack = Phrase("undo it all", fr: "tout annuler", ar: "تراجع عن الكل")
  static let map = Phrase("map", fr: "plan", ar: "الخريطة")
  static let prolong = Phrase("longer", fr: "prolonger", ar: "بحث أطول")
  static let shorten = Phrase("shorter", fr: "raccourcir", ar: "بحث أقصر")
  static let start = Phrase("start", fr: "lancer", ar: "بدء")
}
