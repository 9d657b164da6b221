// SPDX-License-Identifier: Apache-2.0

import HallFilling
import LayoutEngine
import PlanReports
import Wording

/// The words of filling a hall.
enum FillingWords {
  static let title = Phrase("The most stands", fr: "Le plus de stands", ar: "أكبر عدد من الأروقة")
  static let searching = Phrase("searching", fr: "recherche", ar: "جارٍ البحث")
  static let stop = Phrase(
    "stop and keep", fr: "arrêter et garder", ar: "توقف والاحتفاظ")
  static let keep = Phrase("keep", fr: "garder", ar: "الاحتفاظ")
  static let discard = Phrase("discard", fr: "abandonner", ar: "عدم الاحتفاظ")
  static let more = Phrase("more stands", fr: "plus de stands", ar: "أروقة أكثر")
  static let wider = Phrase("wider aisles", fr: "allées plus larges", ar: "ممرات أعرض")
  static let style = Phrase("layout", fr: "disposition", ar: "الترتيب")
  static let keepStands = Phrase(
    "keep the stands", fr: "garder les stands", ar: "إبقاء الأروقة")
  static let kept = Phrase(
    "the stands that are there stay", fr: "les stands en place restent", ar: "تبقى الأروقة الموجودة"
  )
  static let waitsFor = Phrase(
    "Esc: stop and keep the best, d: discard",
    fr: "Échap : arrêter et garder le meilleur, d : abandonner",
    ar: "Esc: توقف والاحتفاظ بالأفضل، d: عدم الاحتفاظ")
  static let none = Phrase(
    "no stand of that size finds room", fr: "aucun stand de cette taille ne tient",
    ar: "لا يتسع المكان لأي رواق بهذا القياس")
  static let discarded = Phrase(
    "discarded; the plan is as it was", fr: "abandonné ; le plan est comme avant",
    ar: "لم يُحتفظ به؛ المخطط كما كان")

  /// How stands lie.
  static func name(of style: FillingStyle) -> Phrase {
    switch style {
    case .any: Phrase("any", fr: "libre", ar: "حر")
    case .rows: Phrase("rows", fr: "rangées", ar: "صفوف")
    case .loop: Phrase("no dead ends", fr: "sans impasse", ar: "دون ممرات مسدودة")
    }
  }

  /// The notice when the stands are made, with those who wait then.
  static func filled(_ filling: Filling, _ edit: FillingEdit) -> Phrase {
    let stands = filling.stands
    let made = Phrase(
      "hall filled; stands: \(stands)", fr: "salle remplie ; stands : \(stands)",
      ar: "مُلئت القاعة؛ الأروقة: \(stands)")
    guard let displaced = edit.displacedSentence else { return made }
    return Phrase.each { "\(made, $0) · \(displaced, $0)" }
  }

  /// How far the search is.
  static func progress(_ progress: FillingProgress) -> Phrase {
    Phrase(
      "stands so far: \(progress.stands), at most \(progress.bound)",
      fr: "stands trouvés : \(progress.stands), \(progress.bound) au plus",
      ar: "الأروقة حتى الآن: \(progress.stands)، والأقصى \(progress.bound)")
  }
}
