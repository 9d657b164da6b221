// SPDX-License-Identifier: Apache-2.0

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
  static let minutes = Phrase("min", fr: "min", ar: "د")
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

  /// The notice when placements are kept.
  static func arranged(_ count: Int) -> Phrase {
    Phrase(
      "rearranged; moved: \(count)", fr: "réorganisé ; déplacées : \(count)",
      ar: "تمت إعادة التوزيع؛ المنقولة: \(count)")
  }

  static let questionKeys = Phrase(
    "↑ ↓ move   ← → change   Enter start   Esc cancel",
    fr: "↑ ↓ parcourir   ← → changer   Entrée lancer   Échap abandonner",
    ar: "↑ ↓ تنقّل   ← → تغيير   Enter بدء   Esc إلغاء")
  static let watchKeys = Phrase(
    "Esc stop and keep   d discard   + longer",
    fr: "Échap arrêter et garder   d abandonner   + prolonger",
    ar: "Esc توقف والاحتفاظ   d عدم الاحتفاظ   + بحث أطول")
  static let offeredKeys = Phrase(
    "Enter keep   Esc discard   ↑ ↓ read   Tab map",
    fr: "Entrée garder   Échap abandonner   ↑ ↓ lire   Tab plan",
    ar: "Enter الاحتفاظ   Esc عدم الاحتفاظ   ↑ ↓ قراءة   Tab الخريطة")
  static let keptKeys = Phrase(
    "Enter, Esc OK   u undo it all   ↑ ↓ read   Tab map",
    fr: "Entrée, Échap valider   u tout annuler   ↑ ↓ lire   Tab plan",
    ar: "Enter أو Esc تأكيد   u تراجع عن الكل   ↑ ↓ قراءة   Tab الخريطة")
  static let emptyKeys = Phrase(
    "Enter, Esc back   ↑ ↓ read", fr: "Entrée, Échap retour   ↑ ↓ lire",
    ar: "Enter أو Esc رجوع   ↑ ↓ قراءة")
}
