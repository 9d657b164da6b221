// SPDX-License-Identifier: Apache-2.0

import Wording

/// What there is to say of a command beyond its sentence.
enum CommandNoteWords {
  static let qarya = Phrase(
    """
    A stand is named by its id or its number, whatever its case; a cooperative by its id, the \
    number of the stand where it is, or a part of its names in any language.

    Exit status: 0 all well, 1 the plan has errors or an edit was refused, 64 wrong usage, 65 bad \
    data, 66 no such file, 69 a program that it needs is not installed, 73 cannot create, 74 input/output error, 75 locked by someone else.
    """,
    fr: """
      Un stand se donne par son identifiant ou son numéro, quelle que soit la casse ; une \
      coopérative par son identifiant, le numéro de son stand ou une partie de ses noms, dans \
      n’importe quelle langue.

      Code de sortie : 0 tout va bien, 1 le plan a des erreurs ou une modification a été refusée, \
      64 mauvais usage, 65 données incorrectes, 66 fichier absent, 69 un programme nécessaire n’est pas installé, 73 création impossible, 74 \
      erreur d’entrée-sortie, 75 verrouillé par quelqu’un d’autre.
      """,
    ar: """
      يُعطى الرواق بمعرّفه أو برقمه مهما كانت حالة الحروف؛ وتُعطى التعاونية بمعرّفها أو برقم \
      رواقها أو بجزء من أسمائها بأي لغة.

      رمز الخروج: 0 كل شيء سليم، 1 في المخطط أخطاء أو رُفض تغيير، 64 استعمال خاطئ، 65 معطيات \
      خاطئة، 66 الملف غير موجود، 69 برنامج ضروري غير مثبت، 73 تعذر الإنشاء، 74 خطأ في الإدخال أو الإخراج، 75 يعمل شخص آخر \
      على الملف.
      """)

  static let new = Phrase(
    """
    With --from, the hall, stands, rules and categories of another plan are kept; placements, \
    holds, locks and history are not, and every cooperative waits.
    """,
    fr: """
      Avec --from, la salle, les stands, les règles et les catégories d’un autre plan sont gardés ; \
      ni les placements, ni les réservations, ni les verrous, ni l’historique ne le sont, et chaque \
      coopérative attend.
      """,
    ar: """
      مع --from تُحفظ قاعة مخطط آخر وأروقته وقواعده وأصنافه، دون التخصيصات والحجوز والتثبيت \
      والسجل، وتكون كل التعاونيات في لائحة الانتظار.
      """)

  static let place = Phrase(
    """
    A cooperative that takes several stands (its key `stands`) and has fewer keeps those that it \
    has. Any other leaves all its stands for this one.
    """,
    fr: """
      Une coopérative qui prend plusieurs stands (sa clé `stands`) et en a moins garde les siens. \
      Toute autre quitte tous ses stands pour celui-ci.
      """,
    ar: """
      التعاونية التي لها الحق في عدة أروقة (المفتاح `stands`) ولديها أقل تحتفظ بما لديها. وغيرها \
      تترك كل أروقتها من أجل هذا الرواق.
      """)

  static let withdraw = Phrase(
    """
    Lists the best ways to re-allocate the freed stands: first those that seat somebody from the \
    waiting list, as the plan’s policy asks, then those that seat nobody, each list with the \
    fewest moves first; then stands that become one for somebody who waits, a rest area, and \
    larger stands for neighbours. With --all there are proposals for each who waits and fits, \
    and --apply counts in that list. Nothing is written without --apply. Below each proposal come \
    the rules that it breaks (new, worse) and those that it mends (no longer, better).
    """,
    fr: """
      Donne les meilleures façons de réattribuer les stands libérés : d’abord celles qui placent \
      quelqu’un de la liste d’attente, selon la règle du plan, puis celles qui ne placent personne, \
      les moins de déplacements d’abord ; puis des stands fusionnés pour quelqu’un qui attend, un \
      espace repos, et des stands plus grands pour les voisins. Avec --all, il y a des propositions \
      pour chacun de ceux qui attendent et conviennent, et --apply compte dans cette liste. Rien \
      n’est écrit sans --apply. Sous chaque proposition viennent les règles qu’elle enfreint \
      (nouveau, pire) et celles qu’elle rétablit (disparu, mieux).
      """,
    ar: """
      يعرض أفضل الطرق لإعادة تخصيص الأروقة التي شغرت: أولًا ما يخصص رواقًا لأحد من لائحة الانتظار \
      حسب ترتيب المخطط، ثم ما لا يخصص لأحد، والأقل تنقلًا أولًا؛ ثم أروقة تُدمج لأحد من المنتظرين، \
      وفضاء استراحة، وأروقة أكبر للجيران. مع --all تُعرض اقتراحات لكل منتظر مناسب، و--apply يعدّ في \
      تلك اللائحة. لا يُكتب شيء دون --apply. وتحت كل اقتراح القواعد التي يخالفها والتي يصلحها.
      """)

  static let relocate = Phrase(
    """
    Lists the best ways to seat it elsewhere: on an open stand, or in exchange with up to \
    --max-moves cooperatives, itself counted; its stand may go to the waiting list. Nothing is \
    written without --apply.
    """,
    fr: """
      Donne les meilleures façons de la placer ailleurs : sur un stand libre, ou par échange avec \
      au plus --max-moves coopératives, elle comprise ; son stand peut aller à la liste d’attente. \
      Rien n’est écrit sans --apply.
      """,
    ar: """
      يعرض أفضل الطرق لنقلها: إلى رواق شاغر، أو بالتبادل مع تعاونيات لا يتجاوز عددها --max-moves \
      وهي منها؛ وقد يُخصَّص رواقها لأحد من لائحة الانتظار. لا يُكتب شيء دون --apply.
      """)

  static let close = Phrase(
    """
    A closed stand gets a hold that says why, and takes nobody any more; `hold` with an empty text \
    opens it again. Lists the best ways to seat those who are there. Nothing is written without \
    --apply; a stand without anybody needs none.
    """,
    fr: """
      Un stand fermé reçoit une réservation qui dit pourquoi et n’accueille plus personne ; `hold` \
      avec un texte vide le rouvre. Donne les meilleures façons de reloger ses occupants. Rien \
      n’est écrit sans --apply ; un stand sans occupant s’en passe.
      """,
    ar: """
      الرواق المغلق يأخذ حجزًا يذكر السبب ولا يُخصَّص لأحد بعده؛ و`hold` بنص فارغ يعيد فتحه. يعرض \
      أفضل الطرق لنقل من فيه. لا يُكتب شيء دون --apply، إلا إذا لم يكن فيه أحد.
      """)

  static let notices = Phrase(
    """
    A line each, in the first language of its names (ar, fr, en); with --pages a page each, in all \
    three, those of its names first. What has changed is read from the plan’s history, or found by \
    comparing two plans.
    """,
    fr: """
      Une ligne chacune, dans la première langue de ses noms (ar, fr, en) ; avec --pages une page \
      chacune, dans les trois, celles de ses noms d’abord. Ce qui a changé est lu dans l’historique \
      du plan, ou trouvé en comparant deux plans.
      """,
    ar: """
      سطر لكل تعاونية بأول لغة من لغات أسمائها (ar, fr, en)؛ ومع --pages صفحة لكل واحدة باللغات \
      الثلاث، لغات أسمائها أولًا. يُقرأ ما تغير من سجل المخطط أو بمقارنة مخططين.
      """)

  static let arrange = Phrase(
    """
    Minimises the cooperatives without a stand, then errors, then warnings, then the penalty. Locked \
    stands keep their cooperatives, stands with a hold take nobody. The result is written only \
    with --in-place or -o.

    With --waiting nobody is seated who brings a new error, and the most senior go first. Who is \
    left without a stand is told with the rules that stood in the way, and on how many of the open \
    stands: those that are not locked, have no hold, and that nobody keeps.

    Exit status 1: errors remain in the best plan found; standard error says by which rules.
    """,
    fr: """
      Réduit le nombre de coopératives sans stand, puis les erreurs, puis les avertissements, puis \
      la pénalité. Les stands verrouillés gardent leurs coopératives, les stands réservés \
      n’accueillent personne. Le résultat n’est écrit qu’avec --in-place ou -o.

      Avec --waiting, personne n’est placé qui apporte une nouvelle erreur, et l’ancienneté compte. \
      Pour qui reste sans stand sont données les règles en cause, et pour combien de stands libres : \
      ni verrouillés, ni réservés, ni gardés par quelqu’un.

      Code de sortie 1 : il reste des erreurs dans le meilleur plan trouvé ; la sortie d’erreur dit \
      selon quelles règles.
      """,
    ar: """
      يقلل عدد التعاونيات بلا رواق، ثم الأخطاء، ثم التنبيهات، ثم النقط المخصومة. الأروقة المثبَّتة \
      تحتفظ بتعاونياتها والمحجوزة لا تُخصَّص لأحد. لا تُكتب النتيجة إلا مع --in-place أو -o.

      مع --waiting لا يُخصَّص رواق لمن يسبب خطأ جديدًا، والأقدم أولًا. ولمن بقي بلا رواق تُذكر القواعد \
      التي حالت دون ذلك وعدد الأروقة المتاحة المعنية.

      رمز الخروج 1: بقيت أخطاء في أفضل مخطط وُجد، وقواعدها في خرج الأخطاء.
      """)

  static let diff = Phrase(
    "Plans that mean the same print nothing; differences are no failure.",
    fr: "Des plans équivalents n’affichent rien ; une différence n’est pas un échec.",
    ar: "المخططان المتكافئان لا يعرضان شيئًا؛ والاختلاف ليس خطأ.")

  static let recover = Phrase(
    """
    A line for each difference from the file to what was left unsaved, as `diff` has them, then \
    who did what and when, as far as the history tells it. The file itself may be gone. Saved into \
    the plan’s own file, what was left unsaved is no longer offered; a file that others have saved \
    since is not replaced, unless forced.
    """,
    fr: """
      Une ligne pour chaque différence entre le fichier et ce qui n’a pas été enregistré, comme \
      `diff`, puis qui a fait quoi et quand, d’après l’historique. Le fichier lui-même peut avoir \
      disparu. Une fois enregistré dans le fichier du plan, ce travail n’est plus proposé ; un \
      fichier que d’autres ont enregistré depuis n’est pas remplacé, sauf avec --force.
      """,
    ar: """
      سطر لكل اختلاف بين الملف وما لم يُحفظ، كما في `diff`، ثم من فعل ماذا ومتى حسب السجل. قد يكون \
      الملف نفسه مفقودًا. وبعد الحفظ في ملف المخطط لا يُعرض هذا العمل مرة أخرى؛ والملف الذي حفظه \
      آخرون بعد ذلك لا يُستبدل إلا بـ --force.
      """)

  static let manual = Phrase(
    "To read it at once: qarya manual | man -l -",
    fr: "Pour la lire aussitôt : qarya manual | man -l -",
    ar: "لقراءتها مباشرة: qarya manual | man -l -")
}
