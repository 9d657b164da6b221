// SPDX-License-Identifier: Apache-2.0

import LayoutEngine
import Wording

/// The words of exposure.
package enum ExposureWords {
  static let title = Phrase(
    """
    How often stands are passed by, as a multiple of the mean, if visitors stop anywhere alike · \
    rather nearby · always at the nearest stand where they have not been
    """,
    fr: """
      Passages devant les stands, en multiple de la moyenne, si les visiteurs s’arrêtent partout de \
      même · plutôt à proximité · toujours au stand le plus proche qu’ils n’ont pas vu
      """,
    ar: """
      عدد مرات المرور أمام الأروقة نسبةً إلى المتوسط، إذا توقف الزوار في كل مكان بالتساوي · في الجوار \
      غالبًا · دائمًا عند أقرب رواق لم يزوروه
      """)
  static let provinces = Phrase("provinces", fr: "provinces", ar: "الأقاليم")
  static let categories = Phrase("categories", fr: "catégories", ar: "الأصناف")
  static let stands = Phrase("stands", fr: "stands", ar: "الأروقة")
  static let less = Phrase("less in all three", fr: "moins dans les trois", ar: "أقل في الثلاثة")
  static let more = Phrase("more in all three", fr: "plus dans les trois", ar: "أكثر في الثلاثة")
  static let differ = Phrase(
    "the three differ", fr: "les trois divergent", ar: "الثلاثة مختلفة")
  static let notReached = Phrase(
    "not reached by visitors", fr: "hors d’atteinte des visiteurs", ar: "لا يصله الزوار")

  /// What the wish counts for a group: what all three agree on for each of its stands.
  static func counted(_ figure: String) -> Phrase {
    Phrase(
      "the wish counts \(figure)", fr: "le souhait compte \(figure)", ar: "تحتسب الرغبة \(figure)")
  }

  static func end(_ end: StandEnd) -> Phrase {
    switch end {
    case .blind:
      Phrase("in a dead end", fr: "dans une impasse", ar: "في ممر مسدود")
    case .split:
      Phrase(
        "at the end of a long aisle", fr: "au bout d’une longue allée", ar: "في نهاية ممر طويل")
    }
  }

  /// What it is not.
  static let caveat = Phrase(
    """
    Three models that differ in what they assume, and no forecast: nobody knows how visitors go. A \
    study of 27 trade shows found no effect of where a stand is, but at ends of aisles.
    """,
    fr: """
      Trois modèles aux hypothèses différentes, et non une prévision : personne ne sait comment vont \
      les visiteurs. Une étude de 27 salons n’a trouvé d’effet de l’emplacement qu’aux bouts d’allées.
      """,
    ar: """
      ثلاثة نماذج تختلف فرضياتها، وليست توقعًا: لا أحد يعرف كيف يتنقل الزوار. ولم تجد دراسة لـ27 معرضًا \
      أثرًا لموقع الرواق إلا عند نهايات الممرات.
      """)

  /// Why a hall is not looked at.
  package static let tooManyStands = Phrase(
    "more than \(Exposure.mostStands) stands: how they are passed by is not worked out",
    fr: "plus de \(Exposure.mostStands) stands : les passages ne sont pas calculés",
    ar: "أكثر من \(Exposure.mostStands) رواق: لا يُحسب المرور أمامها")
}
