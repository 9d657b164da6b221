// SPDX-License-Identifier: Apache-2.0

import HallFilling
import Wording

/// What `fill` says, and what its options are for.
extension CommandWords {
  static let noneFits = Phrase(
    "no stand of that size finds room under the plan’s rules",
    fr: "aucun stand de cette taille ne tient selon les règles du plan",
    ar: "لا يتسع المكان لأي رواق بهذا القياس وفق قواعد المخطط")
  static let noneYet = Phrase(
    "no stands were found in that time; give more with --seconds",
    fr: "aucun stand trouvé dans ce temps ; donnez-en plus avec --seconds",
    ar: "لم يوجد أي رواق في هذه المدة؛ زيدوها بواسطة --seconds")
  static let noCertificate = Phrase(
    "nothing to certify: these stands were laid without a lattice",
    fr: "rien à certifier : ces stands ont été posés sans trame",
    ar: "لا شيء يُشهد عليه: وُضعت هذه الأروقة دون شبكة")
  static let wrongAisle = Phrase(
    "--aisle takes metres above 0", fr: "--aisle prend des mètres au-dessus de 0",
    ar: "‏--aisle يأخذ أمتارًا فوق 0")
  static let twoSizes = Phrase(
    "--stand can be given twice at most", fr: "--stand se donne deux fois au plus",
    ar: "‏--stand يُعطى مرتين على الأكثر")

  /// How many stands there are so far, of how many at most.
  static func filling(_ progress: FillingProgress) -> Phrase {
    Phrase(
      "stands \(progress.stands), at most \(progress.bound)",
      fr: "stands \(progress.stands), \(progress.bound) au plus",
      ar: "الأروقة \(progress.stands)، والأقصى \(progress.bound)")
  }

  /// Which stands have two open sides or more.
  static func corners(_ numbers: String, _ count: Int) -> Phrase {
    Phrase(
      "corner stands: \(count) (\(numbers))", fr: "stands d’angle : \(count) (\(numbers))",
      ar: "أروقة الزوايا: \(count) (\(numbers))")
  }
}

extension CommandTitleWords {
  static let fill = Phrase(
    "Lay out the most stands that the hall takes, and prove it.",
    fr: "Implanter le plus de stands possible dans la salle, preuve à l’appui.",
    ar: "وضع أكبر عدد من الأروقة تتسع له القاعة مع إثباته.")
}

extension CommandNoteWords {
  static let fill = Phrase(
    """
    Stands come where the hall, its features and the plan’s rules let them: aisles, distance to \
    exits, clear exits and extinguishers, dead ends, occupied share. Hall, features and rules stay. \
    What is proved holds for stands on a lattice of the size named; then the grid is searched for \
    one more. The answer says which rule one more would break.

    Stands that somebody has, that are held or locked move to the nearest new place and keep their \
    id; with --keep all stands stay, and new ones come around them. Numbers follow the visitors’ \
    walk from the main entrance, power comes from the nearest points. The result is written only \
    with --in-place or -o.

    --stand 3x3 --stand 4x3:20 asks for a fifth of larger stands. Styles: any, as many as find \
    room; rows, straight rows; loop, without dead ends.
    """,
    fr: """
      Les stands se placent là où la salle, ses éléments et les règles du plan le permettent : \
      allées, distance aux sorties, sorties et extincteurs dégagés, impasses, taux d’occupation. \
      Salle, éléments et règles restent. La preuve vaut pour des stands sur une trame de la taille \
      indiquée ; la grille est ensuite fouillée pour un de plus. La réponse dit quelle règle un de \
      plus enfreindrait.

      Les stands attribués, réservés ou verrouillés passent à la nouvelle place la plus proche et \
      gardent leur identifiant ; avec --keep tous restent et d’autres viennent autour. Les numéros \
      suivent le parcours des visiteurs depuis l’entrée principale, l’électricité vient des points \
      les plus proches. Le résultat n’est écrit qu’avec --in-place ou -o.

      --stand 3x3 --stand 4x3:20 demande un cinquième de stands plus grands. Styles : any, autant \
      qu’il en tient ; rows, rangées droites ; loop, sans impasse.
      """,
    ar: """
      توضع الأروقة حيث تسمح القاعة وعناصرها وقواعد المخطط: الممرات، والمسافة إلى المخارج، وخلو محيط \
      المخارج والمطفآت، والممرات المسدودة، ونسبة الإشغال. وتبقى القاعة وعناصرها وقواعدها كما هي. \
      والإثبات يخص أروقة على شبكة بالقياس المذكور؛ ثم يُبحث في خطوات المخطط عن رواق إضافي. ويذكر \
      الجواب القاعدة التي يخالفها رواق إضافي.

      الأروقة المخصصة أو المحجوزة أو المثبَّتة تنتقل إلى أقرب مكان جديد وتحتفظ بمعرفها؛ ومع --keep تبقى \
      كل الأروقة وتضاف أخرى حولها. وتتبع الأرقام مسار الزوار من المدخل الرئيسي، والكهرباء من أقرب \
      النقط. ولا تُكتب النتيجة إلا مع --in-place أو -o.

      ‏--stand 3x3 --stand 4x3:20 يطلب خُمس الأروقة أكبر. الأنماط: any أكبر عدد ممكن، وrows صفوف \
      مستقيمة، وloop دون ممرات مسدودة.
      """)
}

extension ArgumentWords {
  static let fillStand = Phrase(
    "A stand in metres, 3x3 by default; a second size with its share in percent: 4x3:20.",
    fr:
      "Un stand en mètres, 3x3 par défaut ; une deuxième taille avec sa part en pour cent : 4x3:20.",
    ar: "الرواق بالأمتار، 3x3 عادةً؛ وقياس ثانٍ مع حصته في المئة: 4x3:20.")
  static let keepStands = Phrase(
    "Keep the stands that are there.", fr: "Garder les stands en place.",
    ar: "إبقاء الأروقة الموجودة.")
  static let fillStyle = Phrase(
    "How stands lie: any, rows or loop.", fr: "Disposition des stands : any, rows ou loop.",
    ar: "وضع الأروقة: any أو rows أو loop.")
  static let fillAisle = Phrase(
    "Wider aisles than the rules ask for.",
    fr: "Des allées plus larges que ne le veulent les règles.",
    ar: "ممرات أعرض مما تطلبه القواعد.")
  static let fillSeconds = Phrase(
    "How many seconds to search.", fr: "Combien de secondes chercher.", ar: "مدة البحث بالثواني.")
  static let certificate = Phrase(
    "Write what an independent checker needs to see the proof.",
    fr: "Écrire ce dont un vérificateur indépendant a besoin pour voir la preuve.",
    ar: "كتابة ما يحتاجه مدقق مستقل للتحقق من الإثبات.")
}
