// SPDX-License-Identifier: Apache-2.0

import Wording

/// What arguments and options are for.
enum ArgumentWords {
  // MARK: Plans and files

  static let planOrInput = Phrase(
    "The plan file, or - for standard input.",
    fr: "Le fichier du plan, ou - pour l’entrée standard.",
    ar: "ملف المخطط، أو - للدخل القياسي.")
  static let plan = Phrase("The plan file.", fr: "Le fichier du plan.", ar: "ملف المخطط.")
  static let before = Phrase(
    "The first plan, or - for standard input.",
    fr: "Le premier plan, ou - pour l’entrée standard.", ar: "المخطط الأول، أو - للدخل القياسي.")
  static let after = Phrase(
    "The second plan, or - for standard input.",
    fr: "Le second plan, ou - pour l’entrée standard.", ar: "المخطط الثاني، أو - للدخل القياسي.")
  static let anyForm = Phrase(
    "The plan: JSON, an XML or a binary property list, told by its content.",
    fr: "Le plan : JSON, property list XML ou binaire, reconnu à son contenu.",
    ar: "المخطط: JSON أو property list، يُعرف من محتواه.")
  static let convertTo = Phrase(
    "Where to write: .json, .plist or .bplist.",
    fr: "Où écrire : .json, .plist ou .bplist.", ar: "مكان الكتابة: .json أو .plist أو .bplist.")
  static let newFile = Phrase(
    "The plan file to make; - is standard output.",
    fr: "Le fichier à créer ; - est la sortie standard.",
    ar: "ملف المخطط المراد إنشاؤه؛ - هو الخرج القياسي.")
  static let inPlace = Phrase(
    "Write the result back to the plan file.",
    fr: "Écrire le résultat dans le fichier du plan.", ar: "كتابة النتيجة في ملف المخطط نفسه.")
  static let output = Phrase(
    "Write the result to this file; - is standard output.",
    fr: "Écrire le résultat dans ce fichier ; - est la sortie standard.",
    ar: "كتابة النتيجة في هذا الملف؛ - هو الخرج القياسي.")
  static let pagesTo = Phrase(
    "Write to this file instead of standard output.",
    fr: "Écrire dans ce fichier au lieu de la sortie standard.",
    ar: "الكتابة في هذا الملف بدل الخرج القياسي.")
  static let unsavedTo = Phrase(
    "Write the unsaved plan to this file.",
    fr: "Écrire dans ce fichier le plan non enregistré.",
    ar: "كتابة المخطط غير المحفوظ في هذا الملف.")
  static let forceRecovery = Phrase(
    "Take the place of what others saved in the plan’s own file meanwhile.",
    fr: "Remplacer ce que d’autres ont enregistré entre-temps dans le fichier du plan.",
    ar: "استبدال ما حفظه آخرون في ملف المخطط في هذه الأثناء.")
  static let replace = Phrase(
    "Replace FILE if it is there.", fr: "Remplacer le fichier s’il existe.",
    ar: "استبدال الملف إن كان موجودًا.")

  // MARK: Stands and cooperatives

  static let stand = Phrase(
    "The stand: its id or number.", fr: "Le stand : identifiant ou numéro.",
    ar: "الرواق: معرّفه أو رقمه.")
  static let cooperative = Phrase(
    "The cooperative: its id, its stand’s number, or a part of its name.",
    fr: "La coopérative : identifiant, numéro de son stand ou partie de son nom.",
    ar: "التعاونية: معرّفها أو رقم رواقها أو جزء من اسمها.")
  static let otherCooperative = Phrase(
    "Another cooperative, named the same way.",
    fr: "Une autre coopérative, donnée de la même façon.", ar: "تعاونية أخرى بالطريقة نفسها.")
  static let withdrawing = Phrase(
    "Those who withdraw: ids, their stands’ numbers, or parts of their names.",
    fr: "Celles qui se désistent : identifiants, numéros de stand ou parties de leurs noms.",
    ar: "المنسحبات: معرّفات أو أرقام أروقة أو أجزاء من الأسماء.")
  static let standOrCooperative = Phrase(
    "A cooperative or a stand: an id, a stand’s number, or a part of a name.",
    fr: "Une coopérative ou un stand : identifiant, numéro de stand ou partie d’un nom.",
    ar: "تعاونية أو رواق: معرّف أو رقم رواق أو جزء من اسم.")
  static let newStand = Phrase(
    "The stand it gets, by id or number.", fr: "Le stand attribué, par identifiant ou numéro.",
    ar: "الرواق المخصَّص لها، بمعرّفه أو رقمه.")
  static let oneOfItsStands = Phrase(
    "Take it off this one of its stands only, by id or number.",
    fr: "La retirer de ce seul stand, par identifiant ou numéro.",
    ar: "إزالتها من هذا الرواق وحده، بمعرّفه أو رقمه.")
  static let backToWaiting = Phrase(
    "Send it back to the waiting list.", fr: "La remettre en liste d’attente.",
    ar: "إعادتها إلى لائحة الانتظار.")
  static let holdText = Phrase(
    "For whom or what.", fr: "Pour qui ou pour quoi.", ar: "لمن أو لأي غرض.")
  static let rule = Phrase(
    "The id of a rule, or a kind that one rule of the plan has.",
    fr: "L’identifiant d’une règle, ou un type qu’une seule règle du plan possède.",
    ar: "معرّف قاعدة، أو نوع لا تحمله إلا قاعدة واحدة في المخطط.")
  static let listed = Phrase("What to list.", fr: "Que lister.", ar: "ما يُعرض.")
  static let columns = Phrase(
    "Which columns, by their keys and parted by commas; any other word lists them.",
    fr: "Quelles colonnes, par leurs clés et séparées par des virgules ; tout autre mot les donne.",
    ar: "الأعمدة بمفاتيحها تفصلها فواصل؛ وأي كلمة أخرى تعرضها.")

  // MARK: History

  static let at = Phrase(
    "When, for the history: 18:00, yesterday 9:30, 29/11/2017 18:00, or with +01:00.",
    fr: "Quand, pour l’historique : 18:00, hier 9h30, 29/11/2017 18:00, ou avec +01:00.",
    ar: "متى، للسجل: 18:00 أو أمس 9:30 أو 29/11/2017 18:00 أو مع +01:00.")
  static let by = Phrase(
    "Who, for the history.", fr: "Qui, pour l’historique.", ar: "من، للسجل.")
  static let why = Phrase(
    "Why, for the history.", fr: "Pourquoi, pour l’historique.", ar: "السبب، للسجل.")
  static let whyClosed = Phrase(
    "Why: the text of the hold. (default: closed)",
    fr: "Pourquoi : le texte de la réservation. (par défaut : fermé)",
    ar: "السبب: نص الحجز. (عادةً: مغلق)")
  static let since = Phrase(
    "From this time on: 18:00, yesterday, 29/11/2017 18:00, or with +01:00.",
    fr: "À partir de ce moment : 18:00, hier, 29/11/2017 18:00, ou avec +01:00.",
    ar: "ابتداءً من هذا الوقت: 18:00 أو أمس أو 29/11/2017 18:00 أو مع +01:00.")
  static let planBefore = Phrase(
    "The plan as it was.", fr: "Le plan tel qu’il était.", ar: "المخطط كما كان.")

  // MARK: What is said, and how

  static let json = Phrase(
    "Print one JSON value.", fr: "Écrire une valeur JSON.", ar: "كتابة قيمة JSON واحدة.")
  static let language = Phrase(
    "The language of words and names: ar, fr or en.",
    fr: "La langue des mots et des noms : ar, fr ou en.",
    ar: "لغة الكلمات والأسماء: ar أو fr أو en.")
  static let languageOfNotices = Phrase(
    "The language of all lines: ar, fr or en. (default: that of each cooperative)",
    fr: "La langue de toutes les lignes : ar, fr ou en. (par défaut : celle de chaque coopérative)",
    ar: "لغة كل الأسطر: ar أو fr أو en. (عادةً: لغة كل تعاونية)")
  static let noticePages = Phrase(
    "Print a page each, parted by form feeds.",
    fr: "Écrire une page chacune, séparées par des sauts de page.",
    ar: "كتابة صفحة لكل تعاونية، مع فواصل صفحات.")
  static let strict = Phrase(
    "Fail on warnings too.", fr: "Échouer aussi en cas d’avertissement.",
    ar: "اعتبار التنبيهات فشلًا أيضًا.")
  static let repairs = Phrase(
    """
    With --json: look for the repairs of all problems, however long it takes, or of none; by \
    default the gravest first, within a budget.
    """,
    fr: """
      Avec --json : chercher les corrections de tous les problèmes, aussi long que ce soit, ou \
      d’aucun ; par défaut les plus graves d’abord, dans une limite.
      """,
    ar: """
      مع --json: البحث عن معالجة كل المشاكل مهما طال الوقت، أو بلا بحث؛ وعادةً الأخطر أولًا في حدود \
      معينة.
      """)
  static let help = Phrase("Show this help.", fr: "Afficher cette aide.", ar: "عرض هذه المساعدة.")
  static let version = Phrase(
    "Show the version.", fr: "Afficher la version.", ar: "عرض رقم الإصدار.")
}
