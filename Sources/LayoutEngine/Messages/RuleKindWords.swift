// SPDX-License-Identifier: Apache-2.0

import Wording

/// Names kinds of rules and their limits as people do.
///
/// English shows the words of the plan file, which are English.
public enum RuleKindWords {
  /// What a kind of rule is about; one that the program does not know keeps its word.
  public static func title(of kind: String) -> Phrase {
    guard let (french, arabic) = kinds[kind] else { return Phrase(kind, fr: kind, ar: kind) }
    return Phrase(kind, fr: french, ar: arabic)
  }

  /// What a limit counts; `relations.facing` and the like go by their last word.
  public static func title(ofLimit key: String) -> Phrase {
    let word = key.split(separator: ".").last.map(String.init) ?? key
    guard let (french, arabic) = limits[word] else { return Phrase(key, fr: word, ar: word) }
    return Phrase(key, fr: french, ar: arabic)
  }

  private static let kinds: [String: (french: String, arabic: String)] = [
    "areaFits": ("surface suffisante", "كفاية المساحة"),
    "areaWish": ("surface souhaitée", "المساحة المرغوبة"),
    "cap": ("nombre maximal", "حد أقصى للعدد"),
    "cluster": ("regroupement", "التجمع"),
    "cookingApart": ("cuisines à distance", "تباعد الطبخ"),
    "cookingPower": ("puissance de cuisson", "كهرباء الطبخ"),
    "deadEnd": ("impasses", "الممرات المسدودة"),
    "exitClear": ("sorties dégagées", "إخلاء المخارج"),
    "exitCount": ("nombre de sorties", "عدد المخارج"),
    "exitReach": ("distance aux sorties", "المسافة إلى المخارج"),
    "exitWidth": ("largeur des sorties", "عرض المخارج"),
    "extinguishers": ("extincteurs", "مطفآت الحريق"),
    "far": ("éloignement", "البعد"),
    "fireGearClear": ("extincteurs dégagés", "إخلاء محيط المطفآت"),
    "insideHall": ("dans la salle", "داخل القاعة"),
    "keepApart": ("séparation", "الفصل"),
    "keepTogether": ("voisinage", "الجوار"),
    "minimumAisleWidth": ("largeur des allées", "عرض الممرات"),
    "narrowGap": ("passages étroits", "الفجوات الضيقة"),
    "near": ("proximité", "القرب"),
    "netRatio": ("taux d’occupation", "نسبة الإشغال"),
    "noOverlap": ("sans chevauchement", "عدم التداخل"),
    "numbersUnique": ("numéros uniques", "أرقام فريدة"),
    "oneEach": ("un stand chacune", "رواق لكل تعاونية"),
    "pair": ("paire", "زوج"),
    "placed": ("toutes placées", "تعيين الجميع"),
    "services": ("eau et électricité", "الماء والكهرباء"),
    "standArea": ("surface des stands", "مساحة الأروقة"),
    "standOpen": ("stands ouverts", "انفتاح الأروقة"),
    "standType": ("type de stand", "نوع الرواق"),
    "standWish": ("stand souhaité", "الرواق المرغوب"),
    "zone": ("zone", "المنطقة"),
    "zoneOnly": ("zone propre à un groupe", "منطقة خاصة بمجموعة"),
  ]

  private static let limits: [String: (french: String, arabic: String)] = [
    "metres": ("mètres", "الأمتار"),
    "squareMetres": ("mètres carrés", "الأمتار المربعة"),
    "kilowatts": ("kilowatts", "الكيلوواط"),
    "count": ("au plus", "الحد الأقصى"),
    "min": ("minimum", "الحد الأدنى"),
    "max": ("maximum", "الحد الأقصى"),
    "density": ("personnes par m²", "أشخاص لكل م²"),
    "frontage": ("façade sur l’allée", "الواجهة على الممر"),
    "facingSpan": ("portée du face-à-face", "مدى التقابل"),
    "serviceGap": ("passage technique", "فجوة الخدمة"),
    "sideBySide": ("coût côte à côte", "كلفة جنبًا إلى جنب"),
    "facing": ("coût en face", "كلفة التقابل"),
    "backToBack": ("coût dos à dos", "كلفة ظهرًا لظهر"),
    "otherwise": ("rang d’un stand non souhaité", "رتبة رواق غير مرغوب"),
    "weight": ("poids", "الوزن"),
  ]
}
