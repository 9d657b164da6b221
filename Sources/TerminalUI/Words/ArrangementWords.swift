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

  /// What a plan is worth: what is wrong, where anything is, and the penalty.
  static func standing(_ quality: PlanQuality, _ language: Language) -> String {
    var parts: [String] = []
    if quality.unplaced > 0 { parts.append("\(quality.unplaced) \(unplaced[language])") }
    if quality.errors > 0 { parts.append("\(Theme.sign(.error)) \(quality.errors)") }
    if quality.warnings > 0 { parts.append("\(Theme.sign(.warning)) \(quality.warnings)") }
    parts.append("\(wishCost[language]) \(Figures.decimal(quality.wishCost, language))")
    return parts.joined(separator: " · ")
  }

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
