// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import LayoutEngine

/// The words of arranging.
enum ArrangementWords {
  static let title = Phrase("Arrange", fr: "Arranger", ar: "الترتيب")
  static let searching = Phrase("Arranging", fr: "Arrangement", ar: "جارٍ الترتيب")
  static let about = Phrase(
    "Looks for better places for the cooperatives. Stands stay where they are; locked stands and holds are left alone.",
    fr:
      "Cherche de meilleures places pour les coopératives. Les stands ne bougent pas ; verrous et réservations sont respectés.",
    ar: "يبحث عن أماكن أفضل للتعاونيات. الأروقة لا تتحرك، والمثبَّتة والمحجوزة تبقى كما هي.")
  static let time = Phrase("search for", fr: "chercher pendant", ar: "مدة البحث")
  static let seconds = Phrase("s", fr: "s", ar: "ث")
  static let seatsWaiting = Phrase(
    "seat waiting ones too", fr: "placer aussi l’attente", ar: "تعيين المنتظرين أيضًا")
  static let getsReady = Phrase("getting ready", fr: "préparation", ar: "تحضير")
  static let stops = Phrase("stopping", fr: "arrêt", ar: "توقف")
  static let left = Phrase("left", fr: "restent", ar: "متبقية")
  static let moving = Phrase("moved", fr: "déplacées", ar: "منقولة")
  static let noGain = Phrase("no gain yet", fr: "pas encore de gain", ar: "لا تحسّن بعد")
  static let wishCost = Phrase("wish cost", fr: "coût des souhaits", ar: "كلفة الرغبات")
  static let unplaced = Phrase("not placed", fr: "non placées", ar: "بلا رواق")
  static let discarded = Phrase(
    "discarded; the plan is as it was", fr: "abandonné ; le plan est comme avant",
    ar: "أُهمل؛ المخطط كما كان")
  static let putAside = Phrase(
    "put aside; {redo} brings it back", fr: "mis de côté ; {redo} le ramène",
    ar: "وُضع جانبًا؛ {redo} لاسترجاعه")
  static let waitsFor = Phrase(
    "Esc stops and keeps the best, d discards it",
    fr: "Échap arrête et garde le meilleur, d l’abandonne",
    ar: "Esc للتوقف وإبقاء الأفضل، d للإهمال")
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
    "Errors that remain: in the way", fr: "Erreurs qui restent : obstacles",
    ar: "أخطاء باقية: ما يعيق")
  static let noRule = Phrase(
    "no rule fares otherwise", fr: "aucune règle ne change", ar: "لا تتغير أي قاعدة")

  /// `5 s`, `2 min`.
  static func length(seconds: Int) -> Phrase {
    seconds < 60
      ? Phrase("\(seconds) s", fr: "\(seconds) s", ar: "\(seconds) ث")
      : Phrase("\(seconds / 60) min", fr: "\(seconds / 60) min", ar: "\(seconds / 60) د")
  }

  /// The notice when placements are kept.
  static func arranged(_ count: Int) -> Phrase {
    Phrase(
      "arranged; moved: \(count)", fr: "arrangé ; déplacées : \(count)",
      ar: "تم الترتيب؛ المنقولة: \(count)")
  }

  /// What a plan is worth: what is wrong, where anything is, and the wish cost.
  static func standing(_ quality: PlanQuality, _ language: Language) -> String {
    var parts: [String] = []
    if quality.unplaced > 0 { parts.append("\(quality.unplaced) \(unplaced[language])") }
    if quality.errors > 0 { parts.append("\(Theme.sign(.error)) \(quality.errors)") }
    if quality.warnings > 0 { parts.append("\(Theme.sign(.warning)) \(quality.warnings)") }
    parts.append("\(wishCost[language]) \(Figures.decimal(quality.wishCost, language))")
    return parts.joined(separator: " · ")
  }

  static let stopAndKeep = Phrase(
    "stop and keep", fr: "arrêter et garder", ar: "توقف وإبقاء")
  static let discard = Phrase("discard", fr: "abandonner", ar: "إهمال")
  static let keep = Phrase("keep", fr: "garder", ar: "إبقاء")
  static let done = Phrase("done", fr: "fini", ar: "تم")
  static let takeBack = Phrase("take it all back", fr: "tout annuler", ar: "تراجع عن الكل")
  static let map = Phrase("map", fr: "plan", ar: "الخريطة")
  static let prolong = Phrase("longer", fr: "prolonger", ar: "بحث أطول")
  static let shorten = Phrase("shorter", fr: "raccourcir", ar: "بحث أقصر")
  static let start = Phrase("start", fr: "lancer", ar: "بدء")
}
