// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Wording

/// The headings of columns on paper.
extension PrintWords {
  var number: String { pick("No.", "N°", "الرقم") }
  var rank: String { pick("rank", "rang", "الرتبة") }
  var area: String { pick("area", "surface", "المساحة") }
  var sides: String { pick("m × m", "m × m", "م × م") }
  var type: String { pick("type", "type", "النوع") }
  var open: String { pick("open", "ouvert", "الواجهات") }
  var category: String { pick("category", "catégorie", "الصنف") }
  var province: String { pick("province", "province", "الإقليم") }
  var power: String { "kW" }
  var water: String { Terms.water[language] }
  var cooking: String { Terms.cooking[language] }
  var wishes: String { pick("wants", "souhait", "المرغوب") }
  var name: String { pick("name", "nom", "الاسم") }
  var otherName: String { pick("other name", "autre nom", "اسم آخر") }
  var remark: String { pick("remark", "remarque", "ملاحظة") }
  var holdHeading: String { pick("on hold for", "réservé à", "محجوز لـ") }

  // MARK: Services

  var powerOffered: String { pick("kW offered", "kW offerts", "kW متوفر") }
  var powerNeeded: String { pick("kW needed", "kW demandés", "kW مطلوب") }
  var neededAndOffered: String {
    pick("kW needed / offered", "kW demandés / offerts", "kW مطلوب / متوفر")
  }
  var waterNeeded: String { pick("water needed", "eau demandée", "ماء مطلوب") }
  var powerPoint: String { Terms.powerPoint[language] }
  var kilowattKey: String {
    pick(
      "figures in stands: kW offered", "chiffres dans les stands : kW offerts",
      "الأرقام داخل الأروقة: kW متوفر")
  }
  var noPoint: String { pick("none in reach", "aucun accessible", "لا نقطة قريبة") }
  var inAll: String { pick("in all", "total", "المجموع") }
  var metres: String { Unit.metres.phrase[language] }
  var stands: String { pick("stands", "stands", "الأروقة") }
  var capacity: String { pick("capacity kW", "capacité kW", "السعة kW") }

  // MARK: Stands one by one

  var measures: String { pick("measures", "dimensions", "القياسات") }
  var neighbours: String { pick("neighbours", "voisins", "الجيران") }

  // MARK: Programme

  var time: String { pick("time", "heure", "الوقت") }
  var place: String { pick("place", "lieu", "المكان") }
  var session: String { pick("session", "séance", "الحصة") }
  var trainer: String { pick("trainer", "animation", "المؤطر") }
}

/// What the pages on safety say.
extension PrintWords {
  var safety: String { pick("Safety", "Sécurité", "السلامة") }
  var planningAid: String {
    pick(
      "A planning aid, not an approval.", "Une aide à la conception, pas une autorisation.",
      "أداة مساعدة على التخطيط وليست ترخيصًا.")
  }
  var waysOut: String { pick("Ways out", "Évacuation", "الخروج") }
  var persons: String { pick("persons", "personnes", "الأشخاص") }
  var doors: String {
    pick(
      "Doors, and the longest way out with one of them blocked",
      "Portes, et le plus long chemin vers la sortie quand l’une est bloquée",
      "الأبواب، وأطول طريق إلى الخارج إذا أُغلق أحدها")
  }
  var safetyRules: String {
    pick("Rules of safety", "Règles de sécurité", "قواعد السلامة")
  }
  var deadEnds: String { pick("Dead ends", "Impasses", "ممرات مسدودة") }
  var pinches: String {
    pick("Places too narrow to walk", "Passages trop étroits", "مواضع ضيقة")
  }
  var blockedDoor: String { pick("blocked door", "porte bloquée", "الباب المغلق") }
  var width: String { pick("width", "largeur", "العرض") }
  var depth: String { pick("depth", "profondeur", "العمق") }
  var longestWay: String { pick("longest way", "plus long chemin", "أطول طريق") }
  var untilAllAreOut: String {
    pick("until all are out", "évacuation complète", "إلى خروج الجميع")
  }
  var emptying: String {
    pick(
      "Time until all are out, with one of the doors blocked",
      "Temps d’évacuation, quand l’une des portes est bloquée",
      "مدة خروج الجميع إذا أُغلق أحد الأبواب")
  }
  var mostNeeded: String {
    pick("the door that is missed most", "la porte la plus nécessaire", "الباب الأكثر ضرورة")
  }
  var byNearestDoor: String {
    pick("by nearest door", "par la porte proche", "من أقرب باب")
  }
  var mostWaiting: String { pick("most waiting", "attente max.", "أقصى انتظار") }
  var atDoor: String { pick("at door", "à la porte", "عند الباب") }
  var aisleWidths: String { pick("Aisles by width", "Allées par largeur", "الممرات حسب العرض") }
  var stretches: String { pick("stretches", "tronçons", "المقاطع") }
  var length: String { pick("length", "longueur", "الطول") }
  var none: String { pick("none", "aucune", "لا شيء") }
  var unreachable: String { pick("no way out", "sans sortie", "لا منفذ") }
  var rule: String { pick("rule", "règle", "القاعدة") }
  var limit: String { pick("limit", "limite", "الحد") }
  var measured: String { pick("measured", "mesuré", "القياس") }
  var margin: String { pick("margin", "marge", "الهامش") }
  var state: String { pick("state", "état", "الوضعية") }
  var sources: String { pick("Sources", "Sources", "المصادر") }
  var kept: String { pick("kept", "respectée", "محترمة") }
  var tooDeep: String { pick("too deep", "trop profonde", "طويل") }
  var ownChoice: String {
    pick("a choice of this plan", "choix propre à ce plan", "قرار خاص بهذا المخطط")
  }

  func broken(_ count: Int) -> String {
    pick("broken: \(count)", "non respectée : \(count)", "غير محترمة: \(count)")
  }
}
