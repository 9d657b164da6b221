// SPDX-License-Identifier: Apache-2.0

import Wording

/// What `--help` and the manual say of the commands for lists and spreadsheets.
enum ListCommandWords {
  // MARK: Commands

  static let importing = Phrase(
    "Read a list of cooperatives from a spreadsheet.",
    fr: "Lire une liste de coopératives d’un tableur.", ar: "قراءة لائحة تعاونيات من جدول.")
  static let importingNote = Phrase(
    """
    Without --in-place or -o it is a trial: it says what would happen and writes nothing. Headings \
    are found in Arabic, French and English; what nobody knows is kept under fields. A row belongs \
    to the cooperative with its id, else to the one with its name, else it is new. An empty cell \
    changes nothing, a lone - empties.
    """,
    fr: """
      Sans --in-place ni -o c’est un essai : il dit ce qui changerait et n’écrit rien. Les en-têtes \
      sont reconnus en arabe, en français et en anglais ; les autres sont gardés sous fields. Une \
      ligne appartient à la coopérative de son numéro, sinon de son nom, sinon elle est nouvelle. \
      Une cellule vide ne change rien, un - seul vide la donnée.
      """,
    ar: """
      بدون ‎--in-place أو ‎-o هي تجربة: تقول ما سيتغير ولا تكتب شيئًا. تُعرف العناوين بالعربية \
      والفرنسية والإنجليزية، ويُحفظ غيرها تحت fields. يخص السطر التعاونية التي لها رقمه وإلا التي لها \
      اسمه وإلا فهو جديد. الخانة الفارغة لا تغيّر شيئًا، والعلامة - وحدها تمحو.
      """)
  static let adding = Phrase(
    "Add a cooperative.", fr: "Ajouter une coopérative.", ar: "إضافة تعاونية.")
  static let addingNote = Phrase(
    """
    A KEY is one of the plan file: names.fr, category, minArea, phone, fields.Ville. Without an id it \
    gets the next one.
    """,
    fr: """
      Une clé est celle du fichier : names.fr, category, minArea, phone, fields.Ville. Sans numéro, \
      la coopérative reçoit le suivant.
      """,
    ar: """
      المفتاح من مفاتيح الملف: names.fr و category و minArea و phone و fields.Ville. وبلا رقم تأخذ \
      التعاونية الرقم الموالي.
      """)
  static let setting = Phrase(
    "Change data of a cooperative or a stand.",
    fr: "Changer des données d’une coopérative ou d’un stand.",
    ar: "تغيير معطيات تعاونية أو رواق.")
  static let settingNote = Phrase(
    """
    A KEY is one of the plan file: names.fr, minArea, fields.Ville of a cooperative; number, hold, \
    powerKilowatts of a stand. An empty VALUE empties.
    """,
    fr: """
      Une clé est celle du fichier : names.fr, minArea, fields.Ville d’une coopérative ; number, hold, \
      powerKilowatts d’un stand. Une valeur vide efface.
      """,
    ar: """
      المفتاح من مفاتيح الملف: names.fr و minArea و fields.Ville للتعاونية؛ number و hold و \
      powerKilowatts للرواق. القيمة الفارغة تمحو.
      """)
  static let removing = Phrase(
    "Remove a cooperative that has no stand.",
    fr: "Supprimer une coopérative qui n’a pas de stand.", ar: "حذف تعاونية ليس لها رواق.")
  static let exporting = Phrase(
    "Write a plan for other programs: tables, pictures, a page of the web.",
    fr: "Écrire un plan pour d’autres programmes : tableaux, images, page web.",
    ar: "كتابة المخطط لبرامج أخرى: جداول وصور وصفحة ويب.")
  static let exportingNote = Phrase(
    """
    csv and tsv are UTF-8 with a byte order mark, CR LF. Cooperatives, and those that wait, are \
    written so that import reads them back without a change. svg is in millimetres and true to \
    scale; several pages become OUT-1.svg, OUT-2.svg. pdf is made of the same pages by \
    rsvg-convert. html is one file that needs no network.
    """,
    fr: """
      csv et tsv sont en UTF-8 avec marque d’ordre, CR LF. Les coopératives, et celles en attente, \
      sont écrites de sorte que import les relise sans rien changer. svg est en millimètres et à \
      l’échelle ; plusieurs pages deviennent OUT-1.svg, OUT-2.svg. pdf est fait des mêmes pages par \
      rsvg-convert. html est un seul fichier qui se passe de réseau.
      """,
    ar: """
      csv و tsv بترميز UTF-8 مع علامة الترتيب و CR LF. تُكتب التعاونيات ومن في الانتظار بحيث يعيد \
      import قراءتها دون تغيير. svg بالمليمتر وبالمقياس الصحيح؛ وعدة صفحات تصير OUT-1.svg و \
      OUT-2.svg. ويصنع rsvg-convert ملف pdf من الصفحات نفسها. و html ملف واحد لا يحتاج إلى شبكة.
      """)

  // MARK: Arguments

  static let list = Phrase(
    "The list: CSV, TSV or .xlsx; - is standard input.",
    fr: "La liste : CSV, TSV ou .xlsx ; - est l’entrée standard.",
    ar: "اللائحة: CSV أو TSV أو .xlsx؛ و - هو الدخل القياسي.")
  static let map = Phrase(
    "What a heading means: HEADING=names.fr.", fr: "Ce que signifie un en-tête : HEADING=names.fr.",
    ar: "معنى عنوان: HEADING=names.fr.")
  static let separator = Phrase(
    "What parts cells: auto, tab or a character.",
    fr: "Ce qui sépare les cellules : auto, tab ou un caractère.",
    ar: "ما يفصل الخانات: auto أو tab أو حرف.")
  static let encoding = Phrase(
    "How letters are written: auto, utf-8, utf-16, windows-1256 or windows-1252.",
    fr: "Codage des lettres : auto, utf-8, utf-16, windows-1256 ou windows-1252.",
    ar: "ترميز الحروف: auto أو utf-8 أو utf-16 أو windows-1256 أو windows-1252.")
  static let status = Phrase(
    "The status of new cooperatives whose row says none.",
    fr: "Le statut des nouvelles coopératives dont la ligne n’en dit rien.",
    ar: "وضعية التعاونيات الجديدة التي لا يذكرها سطرها.")
  static let missing = Phrase(
    "What becomes of cooperatives that the list does not have.",
    fr: "Ce que deviennent les coopératives absentes de la liste.",
    ar: "مصير التعاونيات غير الموجودة في اللائحة.")
  static let skipFaulty = Phrase(
    "Leave faulty rows out instead of importing nothing.",
    fr: "Laisser les lignes fautives de côté au lieu de ne rien importer.",
    ar: "ترك الأسطر الخاطئة بدل عدم استيراد أي شيء.")
  static let subject = Phrase(
    "A cooperative or a stand: id, number or part of a name.",
    fr: "Une coopérative ou un stand : numéro ou partie du nom.",
    ar: "تعاونية أو رواق: الرقم أو جزء من الاسم.")
  static let words = Phrase(
    "What is to be said: KEY=VALUE…", fr: "Ce qui est à dire : KEY=VALUE…",
    ar: "ما يراد قوله: KEY=VALUE…")
  static let idAndWords = Phrase(
    "An id, and what there is to say: [ID] KEY=VALUE…",
    fr: "Un numéro, et ce qui est à dire : [ID] KEY=VALUE…",
    ar: "رقم وما يراد قوله: [ID] KEY=VALUE…")
  static let force = Phrase(
    "Remove it even where the history tells of it.",
    fr: "La supprimer même si l’historique en parle.", ar: "حذفها ولو ذكرها سجل التغييرات.")
  static let form = Phrase(
    "The form: csv, tsv, svg, pdf or html.", fr: "La forme : csv, tsv, svg, pdf ou html.",
    ar: "الصيغة: csv أو tsv أو svg أو pdf أو html.")
  static let what = Phrase("What is written.", fr: "Ce qui est écrit.", ar: "ما يُكتب.")
  static let headings = Phrase(
    "The language of headings and words: ar, fr or en.",
    fr: "La langue des en-têtes et des mots : ar, fr ou en.",
    ar: "لغة العناوين والكلمات: ar أو fr أو en.")
  static let since = Phrase(
    "Notices from this time on.", fr: "Les avis depuis ce moment.", ar: "الإشعارات منذ هذا الوقت.")
  static let before = Phrase(
    "Notices since the plan was so.", fr: "Les avis depuis que le plan était ainsi.",
    ar: "الإشعارات منذ كان المخطط هكذا.")
  static let output = Phrase(
    "Write to this file; - is standard output.",
    fr: "Écrire dans ce fichier ; - est la sortie standard.",
    ar: "الكتابة في هذا الملف؛ و - هو الخرج القياسي.")
}
