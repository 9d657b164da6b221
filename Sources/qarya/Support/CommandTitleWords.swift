// SPDX-License-Identifier: Apache-2.0

import Wording

/// What each command does, in a sentence: for `--help`, the manual and completions.
enum CommandTitleWords {
  static let qarya = Phrase(
    "Plan an exhibition hall: stands, cooperatives, rules.",
    fr: "Planifier une salle d’exposition : stands, coopératives, règles.",
    ar: "تخطيط قاعة معرض: الأروقة والتعاونيات والقواعد.")
  static let edit = Phrase(
    "Open the editor; without a file, on the sample fair.",
    fr: "Ouvrir l’éditeur ; sans fichier, sur la foire d’exemple.",
    ar: "فتح المحرر؛ وبلا ملف، على معرض المثال.")
  static let new = Phrase(
    "Make a new plan: a hall with doors, rows of stands and the usual rules.",
    fr: "Créer un plan : une salle avec portes, rangées de stands et règles habituelles.",
    ar: "إنشاء مخطط جديد: قاعة بأبواب وصفوف أروقة والقواعد المعتادة.")
  static let check = Phrase(
    "Check a plan against its rules.", fr: "Vérifier un plan selon ses règles.",
    ar: "فحص مخطط حسب قواعده.")
  static let list = Phrase(
    "List stands, cooperatives or the waiting list.",
    fr: "Donner la liste des stands, des coopératives ou la liste d’attente.",
    ar: "عرض لائحة الأروقة أو التعاونيات أو لائحة الانتظار.")
  static let show = Phrase(
    "Show all that is known of a stand or a cooperative.",
    fr: "Montrer tout ce qui est connu d’un stand ou d’une coopérative.",
    ar: "عرض كل ما هو معروف عن رواق أو تعاونية.")
  static let place = Phrase(
    "Seat a cooperative on a stand, from wherever it is.",
    fr: "Placer une coopérative sur un stand, où qu’elle soit.",
    ar: "تخصيص رواق لتعاونية أينما كانت.")
  static let unplace = Phrase(
    "Take a cooperative off its stands; it stays confirmed.",
    fr: "Retirer une coopérative de ses stands ; elle reste confirmée.",
    ar: "إزالة تعاونية من أروقتها مع بقائها مؤكدة.")
  static let swap = Phrase(
    "Exchange the stands of two cooperatives.",
    fr: "Échanger les stands de deux coopératives.", ar: "تبادل رواقي تعاونيتين.")
  static let hold = Phrase(
    "Keep a stand for someone or something; an empty text lifts the hold.",
    fr: "Réserver un stand ; un texte vide lève la réservation.",
    ar: "حجز رواق؛ والنص الفارغ يرفع الحجز.")
  static let lock = Phrase(
    "Bind a stand’s cooperative to it.", fr: "Verrouiller la coopérative d’un stand.",
    ar: "تثبيت التعاونية في رواقها.")
  static let unlock = Phrase(
    "Release a stand’s cooperative.", fr: "Déverrouiller la coopérative d’un stand.",
    ar: "إلغاء تثبيت التعاونية في رواقها.")
  static let approve = Phrase(
    "Freeze the hall and its stands.", fr: "Approuver le plan : salle et stands ne changent plus.",
    ar: "اعتماد المخطط: لا تتغير القاعة ولا الأروقة بعده.")
  static let reopen = Phrase(
    "Let the hall and its stands change again.",
    fr: "Rouvrir le plan : salle et stands peuvent de nouveau changer.",
    ar: "إعادة فتح المخطط لتغيير القاعة والأروقة.")
  static let withdraw = Phrase(
    "List what to do when cooperatives withdraw, or do it.",
    fr: "Proposer que faire quand des coopératives se désistent, ou le faire.",
    ar: "اقتراح ما يمكن فعله عند انسحاب تعاونيات، أو تطبيقه.")
  static let reinstate = Phrase(
    "Take a withdrawal back: the cooperative waits again, or gets a stand.",
    fr: "Annuler un désistement : la coopérative attend de nouveau, ou reçoit un stand.",
    ar: "إلغاء انسحاب: تعود التعاونية إلى لائحة الانتظار أو يُخصَّص لها رواق.")
  static let relocate = Phrase(
    "List other stands for a cooperative that asks for one, or move it.",
    fr: "Proposer d’autres stands à une coopérative qui en demande un, ou la déplacer.",
    ar: "اقتراح أروقة أخرى لتعاونية تطلب تغيير رواقها، أو نقلها.")
  static let close = Phrase(
    "List where those of a stand that becomes unusable can go, or close it.",
    fr: "Proposer où reloger les occupants d’un stand devenu inutilisable, ou le fermer.",
    ar: "اقتراح أماكن لمن في رواق لم يعد صالحًا، أو إغلاقه.")
  static let notices = Phrase(
    "Print for each cooperative concerned which stand it had and which it has now.",
    fr: "Écrire pour chaque coopérative concernée son ancien et son nouveau stand.",
    ar: "كتابة الرواق السابق والرواق الجديد لكل تعاونية معنية.")
  static let arrange = Phrase(
    "Search for better placements; stands stay as they are.",
    fr: "Chercher une meilleure répartition ; les stands restent tels quels.",
    ar: "البحث عن توزيع أفضل مع بقاء الأروقة كما هي.")
  static let rules = Phrase(
    "List the rules of a plan, their limits and their sources.",
    fr: "Donner les règles d’un plan, leurs limites et leurs sources.",
    ar: "عرض قواعد المخطط وحدودها ومصادرها.")
  static let explain = Phrase(
    "Say what a rule means, how it is measured, and what was measured in a plan.",
    fr: "Dire ce que veut une règle, comment on la mesure et ce qui a été mesuré dans un plan.",
    ar: "شرح معنى قاعدة وطريقة قياسها وما قيس في المخطط.")
  static let print = Phrase(
    "Print the stand map and its index as text pages.",
    fr: "Imprimer le plan des stands et son index en pages de texte.",
    ar: "طباعة خريطة الأروقة وفهرسها صفحات نصية.")
  static let convert = Phrase(
    "Convert a plan between JSON (.json) and property lists (.plist XML, .bplist binary).",
    fr: "Convertir un plan entre JSON (.json) et property lists (.plist XML, .bplist binaire).",
    ar: "تحويل مخطط بين JSON ‏(.json) و property lists ‏(.plist و.bplist).")
  static let diff = Phrase(
    "Say what changed from one plan to another.", fr: "Dire ce qui a changé d’un plan à l’autre.",
    ar: "عرض ما تغير من مخطط إلى آخر.")
  static let recover = Phrase(
    "Tell what an interrupted session left unsaved, or save it.",
    fr: "Montrer ce qu’une séance interrompue n’a pas enregistré, ou l’enregistrer.",
    ar: "عرض ما لم تحفظه جلسة منقطعة، أو حفظه.")
  static let keys = Phrase(
    "List the editor’s commands and keys, and what the configuration gets wrong.",
    fr: "Donner les commandes et touches de l’éditeur, et les erreurs de la configuration.",
    ar: "عرض أوامر المحرر ومفاتيحه وأخطاء ملف الإعدادات.")
  static let manual = Phrase(
    "Write the manual page, made from the same records as --help.",
    fr: "Écrire la page de manuel, faite des mêmes données que --help.",
    ar: "كتابة صفحة الدليل من المعطيات نفسها التي لـ --help.")
}
