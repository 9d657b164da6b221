// SPDX-License-Identifier: Apache-2.0

import Wording

/// What `rehearse` says, and what its options are for.
extension CommandWords {
  /// How many withdrawals are rehearsed, of how many.
  static func rehearsing(_ done: Int, of count: Int) -> Phrase {
    Phrase(
      "withdrawals \(done) of \(count)", fr: "désistements \(done) sur \(count)",
      ar: "الانسحابات \(done) من \(count)")
  }

  /// Where nobody said how long it may take, and not all was rehearsed.
  static let rehearsedInPart = Phrase(
    "some were left out: --seconds says how long it may take",
    fr: "il en manque : --seconds dit combien de temps cela peut prendre",
    ar: "بقيت انسحابات لم تُدرس: يحدد --seconds المدة المسموح بها")
}

extension CommandWords {
  static let tooLargeForRobust = Phrase(
    "--robust: not in halls of more than 200 stands",
    fr: "--robust : pas dans les salles de plus de 200 stands",
    ar: "‏--robust: ليس في قاعات بأكثر من 200 رواق")
}

extension CommandTitleWords {
  static let rehearse = Phrase(
    "Work out the best answer to every withdrawal, before one comes.",
    fr: "Préparer la meilleure réponse à chaque désistement, avant qu’il n’arrive.",
    ar: "إعداد أفضل حل لكل انسحاب قبل وقوعه.")
}

extension CommandNoteWords {
  static let rehearse = Phrase(
    """
    For everyone on a stand: the first proposal of withdraw that seats somebody who waits without \
    a new error, else the first of all. Those not covered come first. The control number tells \
    which plan it was: whoever has changed it since rehearses anew.

    With --pairs every two withdrawals at once: covered where those who wait fill the stands of \
    both without a new error, or one stand where only one waits, with up to three moves.
    """,
    fr: """
      Pour chaque coopérative placée : la première proposition de withdraw qui place quelqu’un de la \
      liste d’attente sans nouvelle erreur, sinon la première de toutes. Celles sans remplaçante \
      viennent d’abord. Le numéro de contrôle dit de quel plan il s’agit : s’il a changé depuis, il \
      faut recommencer.

      Avec --pairs, aussi deux désistements à la fois : couverts si celles qui attendent reprennent \
      les stands des deux sans nouvelle erreur, ou un stand si une seule attend, avec trois \
      déplacements au plus.
      """,
    ar: """
      لكل تعاونية لها رواق: أول اقتراح من withdraw يخصص رواقًا لأحد من لائحة الانتظار دون خطأ جديد، \
      وإلا فأول الاقتراحات. ومن لا بديلة لها تأتي أولًا. ويدل رقم التحقق على المخطط المقصود: فإن \
      تغير بعد ذلك وجبت الإعادة.

      مع --pairs كل انسحابين معًا: لهما بديلتان إذا أخذ المنتظرون رواقي الاثنتين دون خطأ جديد، أو \
      رواقًا واحدًا إن لم ينتظر غير واحدة، بثلاثة تنقلات على الأكثر.
      """)
}

extension ArgumentWords {
  static let robust = Phrase(
    "Let the penalty rise by a hundredth at most so that whoever withdraws can be replaced.",
    fr: "Accepter un centième de pénalité en plus pour que chaque désistement ait une remplaçante.",
    ar: "قبول زيادة بنسبة واحد في المئة في النقط المخصومة حتى تكون لكل منسحبة بديلة.")
  static let rehearsePairs = Phrase(
    "Every two withdrawals at once too.", fr: "Aussi deux désistements à la fois.",
    ar: "كل انسحابين معًا أيضًا.")
  static let rehearseSeconds = Phrase(
    "How many seconds to rehearse at most. (default: until all are, or a few seconds)",
    fr: "Combien de secondes au plus. (par défaut : jusqu’au bout, ou quelques secondes)",
    ar: "المدة القصوى بالثواني. (عادةً: حتى النهاية، أو عمل بضع ثوانٍ)")
}
