// SPDX-License-Identifier: Apache-2.0

import Wording

/// What `--help` and the manual say of pages, pictures and signs.
enum PageCommandWords {
  static let printNote = Phrase(
    """
    The map is as large as the paper takes it. Written to a file, the options that a printer needs for \
    pages of this size are told on standard error.
    """,
    fr: """
      Le plan est aussi grand que le papier le permet. Écrites dans un fichier, les pages \
      s’accompagnent, sur la sortie d’erreur, des options dont l’imprimante a besoin.
      """,
    ar: """
      الخريطة بأكبر حجم يتسع له الورق. وعند الكتابة في ملف تُذكر في خرج الأخطاء الخيارات التي تحتاجها \
      الطابعة لصفحات بهذا الحجم.
      """)

  static let cards = Phrase(
    "Make signs for stands, table cards, badges, and lists with boxes.",
    fr: "Faire des pancartes, des cartes de table, des badges et des listes à cocher.",
    ar: "إعداد لافتات الأروقة وبطاقات الطاولات والشارات ولوائح بخانات.")
  static let cardsNote = Phrase(
    """
    OUT.svg and OUT.pdf are drawn with numbers of 80 mm, a page each (A5 across) or two on A4; \
    anything else is text in block letters. Several SVG pages become OUT-1.svg, OUT-2.svg.
    """,
    fr: """
      OUT.svg et OUT.pdf sont dessinés avec des numéros de 80 mm, une page chacun (A5 à l’italienne) \
      ou deux par A4 ; sinon c’est du texte en grandes lettres. Plusieurs pages SVG deviennent \
      OUT-1.svg, OUT-2.svg.
      """,
    ar: """
      يُرسم OUT.svg و OUT.pdf بأرقام ارتفاعها 80 مم، صفحة لكل رواق (A5 بالعرض) أو رواقان في A4؛ وغير \
      ذلك نص بحروف كبيرة. وعدة صفحات SVG تصير OUT-1.svg و OUT-2.svg.
      """)

  // MARK: Arguments

  static let reader = Phrase(
    "Who reads the pages: setup, visitors, services, fire, stands, check-in, waiting or all.",
    fr: "Qui lit les pages : setup, visitors, services, fire, stands, check-in, waiting ou all.",
    ar:
      "قارئ الصفحات: setup أو visitors أو services أو fire أو stands أو check-in أو waiting أو all."
  )
  static let rowScale = Phrase(
    "Metres a row of the map: fit, 4, 2, 1, 0.5 or 0.25.",
    fr: "Mètres par ligne du plan : fit, 4, 2, 1, 0.5 ou 0.25.",
    ar: "أمتار السطر في الخريطة: fit أو 4 أو 2 أو 1 أو 0.5 أو 0.25.")
  static let fontWidth = Phrase(
    "How wide a character of the printer is, as a share of the height of a line (0.3 to 1).",
    fr:
      "Largeur d’un caractère de l’imprimante, comme part de la hauteur d’une ligne (0.3 à 1).",
    ar: "عرض حرف الطابعة نسبةً إلى ارتفاع السطر (0.3 إلى 1).")
  static let picturePaper = Phrase(
    "a4, a3, a2 or a1.", fr: "a4, a3, a2 ou a1.", ar: "a4 أو a3 أو a2 أو a1.")
  static let pictureScale = Phrase(
    "1:100, or fit for one sheet.", fr: "1:100, ou fit pour une seule feuille.",
    ar: "1:100، أو fit لورقة واحدة.")
  static let watch = Phrase(
    "Write anew whenever the plan is saved, until stopped.",
    fr: "Récrire à chaque enregistrement du plan, jusqu’à l’arrêt.",
    ar: "إعادة الكتابة عند كل حفظ للمخطط حتى الإيقاف.")
  static let cardSubject = Phrase(
    "signs to hang up, tables (cards to stand on them), badges, or lists with boxes: check-in, waiting.",
    fr: """
      signs (pancartes), tables (cartes à poser), badges, ou listes à cocher : check-in, waiting.
      """,
    ar: "signs لافتات، tables بطاقات للطاولات، badges شارات، أو لوائح بخانات: check-in و waiting.")
  static let cardStands = Phrase(
    "These stands alone: ids or numbers.", fr: "Ces stands seulement : identifiants ou numéros.",
    ar: "هذه الأروقة وحدها: معرّفات أو أرقام.")
  static let cardPaper = Phrase(
    "a5, or a4 with two signs.", fr: "a5, ou a4 avec deux pancartes.",
    ar: "a5، أو a4 بلافتتين.")
  static let cardOutput = Phrase(
    "Write to this file; its ending says in which form.",
    fr: "Écrire dans ce fichier ; sa terminaison dit la forme.",
    ar: "الكتابة في هذا الملف؛ ونهايته تحدد الصيغة.")
}
