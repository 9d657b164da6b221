// SPDX-License-Identifier: Apache-2.0

import Wording

/// What is said of the commands that bring the work of several people together.
enum MergingWords {
  static let merge = Phrase(
    "Bring together what two people did to one plan.",
    fr: "Mettre ensemble ce que deux personnes ont fait d’un plan.",
    ar: "جمع ما فعله شخصان بمخطط واحد.")
  static let mergeNote = Phrase(
    """
    What only one of them touched is taken, what both did alike is taken once, and the histories are \
    joined by time. Where both touched one thing differently, or where together they would come to \
    what neither had, such as two cooperatives on one stand, OURS stands, a line on standard error \
    tells it, and the status is 1. Without -o the plan goes to standard output.
    """,
    fr: """
      Ce qu’un seul a touché est repris, ce que les deux ont fait pareillement l’est une fois, et les \
      historiques sont mêlés par date. Là où les deux ont touché la même chose autrement, ou là où \
      l’ensemble donnerait ce qu’aucun n’avait, comme deux coopératives sur un stand, OURS reste, une \
      ligne de l’erreur standard le dit, et le statut est 1. Sans -o le plan va à la sortie standard.
      """,
    ar: """
      يؤخذ ما غيّره أحدهما وحده، ويؤخذ مرة واحدة ما فعلاه معًا، ويُجمع السجلان بترتيب الزمن. وحيث غيّرا \
      الشيء نفسه تغييرًا مختلفًا، أو حيث ينتج عن الجمع ما لم يكن عند أحدهما، كتعاونيتين في رواق واحد، \
      يبقى ما في OURS، ويُقال ذلك في سطر، وتكون حالة الخروج 1. وبدون ‎-o يُكتب المخطط في الخرج القياسي.
      """)
  static let base = Phrase(
    "The plan that both began with.", fr: "Le plan de départ des deux.",
    ar: "المخطط الذي بدأ منه الاثنان.")
  static let ours = Phrase(
    "The plan that stands where they differ.", fr: "Le plan qui reste là où ils diffèrent.",
    ar: "المخطط الذي يبقى ما فيه عند الاختلاف.")
  static let theirs = Phrase("The other plan.", fr: "L’autre plan.", ar: "المخطط الآخر.")
  static let orLines = Phrase(
    "Merge by lines, as git does, where a file is no plan.",
    fr: "Fusionner par lignes, comme git, si un fichier n’est pas un plan.",
    ar: "الدمج سطرًا بسطر كما يفعل git إذا لم يكن الملف مخططًا.")
  static let noGit = Phrase(
    "git is not installed (package git)", fr: "git n’est pas installé (paquet git)",
    ar: "برنامج git غير مثبَّت (الحزمة git)")

  // MARK: git-setup

  static let gitSetup = Phrase(
    "Have git merge and compare the plans of a repository as plans.",
    fr: "Faire fusionner et comparer par git les plans d’un dépôt comme des plans.",
    ar: "جعل git يدمج مخططات المستودع ويقارنها بوصفها مخططات.")
  static let gitSetupNote = Phrase(
    """
    Writes a line for *.json into .gitattributes and the programs into the repository’s \
    configuration; other JSON files are merged by lines as before. Each copy of the repository needs \
    it once.
    """,
    fr: """
      Écrit une ligne pour *.json dans .gitattributes et les programmes dans la configuration du \
      dépôt ; les autres fichiers JSON sont fusionnés par lignes comme avant. À faire une fois dans \
      chaque copie du dépôt.
      """,
    ar: """
      يكتب سطرًا لملفات ‎*.json في ‎.gitattributes ويكتب البرامج في إعدادات المستودع؛ وتُدمج ملفات JSON \
      الأخرى سطرًا بسطر كما كانت. يلزم مرة واحدة في كل نسخة من المستودع.
      """)
  /// What git's attributes say of plans.
  static let attributes = "*.json merge=qarya diff=qarya"
  /// What git calls the merge driver.
  static let driver = "Qarya"
  static let directory = Phrase(
    "The repository, or a folder in it.", fr: "Le dépôt, ou un dossier du dépôt.",
    ar: "المستودع أو مجلد فيه.")
  static func noRepository(_ path: String) -> Phrase {
    Phrase(
      "\(path) is in no git repository", fr: "\(path) n’est dans aucun dépôt git",
      ar: "‏\(path) ليس في مستودع git")
  }
  static func notConfigured(_ key: String) -> Phrase {
    Phrase(
      "git did not take the setting \(key)", fr: "git n’a pas accepté le réglage \(key)",
      ar: "لم يقبل git الإعداد \(key)")
  }
  static func attributesWritten(_ path: String, _ line: String) -> Phrase {
    Phrase(
      "\(path): added \(line)", fr: "\(path) : ajouté \(line)", ar: "\(path): أُضيف \(line)")
  }
  static func configured(_ key: String, _ value: String) -> Phrase {
    Phrase(
      "configuration: \(key) = \(value)", fr: "configuration : \(key) = \(value)",
      ar: "الإعدادات: \(key) = \(value)")
  }
  static let unchanged = Phrase(
    "nothing to do: git knows plans here already",
    fr: "rien à faire : git connaît déjà les plans ici",
    ar: "لا شيء يلزم: يعرف git المخططات هنا")

  // MARK: list --everything

  static let everything = Phrase(
    "All that the file says, a line each, as `git diff` compares it; what is no plan as it is.",
    fr:
      "Tout ce que dit le fichier, une ligne chacun, comme `git diff` le compare ; tel quel sinon.",
    ar: "كل ما في الملف سطرًا سطرًا كما يقارنه `git diff`؛ وما ليس مخططًا يُعرض كما هو.")
  static let everythingAlone = Phrase(
    "--everything lists the whole plan: it goes with no other choice",
    fr: "--everything liste tout le plan : il ne se combine pas",
    ar: "الخيار ‎--everything يعرض المخطط كله ولا يُجمع مع غيره")
}
