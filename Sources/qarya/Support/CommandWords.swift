// SPDX-License-Identifier: Apache-2.0

import LayoutEngine
import PlanFiles
import Wording

/// Why a command was not carried out, as clauses without their full stop.
enum CommandWords {
  static let standardInput = Phrase("standard input", fr: "entrée standard", ar: "الدخل القياسي")
  static let standardOutput = Phrase(
    "standard output", fr: "sortie standard", ar: "الخرج القياسي")

  static func cannotWrite(_ code: Int32) -> Phrase {
    let failed = Phrase("cannot write", fr: "écriture impossible", ar: "تعذرت الكتابة")
    return Phrase.each { failed[$0] + $0.colon + FileError.sentence(code)[$0] }
  }

  /// What the best plan so far is worth, while a search goes on.
  static func worth(_ quality: PlanQuality) -> Phrase {
    let penalty = Phrase.each { Figures.number(quality.wishCost, decimals: 2, $0) }
    return Phrase(
      "to place \(quality.unplaced), errors \(quality.errors), warnings \(quality.warnings), "
        + "penalty \(penalty.english)",
      fr: "à placer \(quality.unplaced), erreurs \(quality.errors), avertissements "
        + "\(quality.warnings), pénalité \(penalty.french)",
      ar: "بلا رواق \(quality.unplaced)، أخطاء \(quality.errors)، تنبيهات \(quality.warnings)، "
        + "نقط مخصومة \(penalty.arabic)")
  }

  static func noRule(_ text: String) -> Phrase {
    Phrase(
      "the plan has no rule \(text); qarya rules lists them",
      fr: "le plan n’a pas de règle \(text) ; qarya rules en donne la liste",
      ar: "لا قاعدة باسم \(text) في المخطط؛ لائحة القواعد: qarya rules")
  }

  static func severalRules(_ kind: String, _ ids: String) -> Phrase {
    Phrase(
      "several rules are of the kind \(kind): \(ids); give an id",
      fr: "plusieurs règles sont du type \(kind) : \(ids) ; donnez un identifiant",
      ar: "عدة قواعد من النوع \(kind): \(ids)؛ المرجو إعطاء معرّف")
  }

  static func uncheckedRule(_ id: String) -> Phrase {
    Phrase(
      "the program does not check rules of the kind of \(id) yet",
      fr: "le programme ne vérifie pas encore les règles du type de \(id)",
      ar: "لا يفحص البرنامج بعد قواعد من نوع \(id)")
  }

  static func noProposal(_ rank: Int, last: Int) -> Phrase {
    Phrase(
      "there is no proposal \(rank); the last one is \(last)",
      fr: "il n’y a pas de proposition \(rank) ; la dernière est la \(last)",
      ar: "لا يوجد اقتراح رقم \(rank)؛ آخرها رقم \(last)")
  }

  static let rulesOff = Phrase("Off, not listed", fr: "Inactives", ar: "غير مفعّلة")

  static let whichProposal = Phrase(
    "say which proposal is carried out: --apply RANK",
    fr: "indiquez la proposition à appliquer : --apply RANK",
    ar: "المرجو تحديد الاقتراح المراد تطبيقه: --apply RANK")

  static let oneTarget = Phrase(
    "give --in-place or -o, not both", fr: "donnez --in-place ou -o, pas les deux",
    ar: "المرجو إعطاء --in-place أو -o وليس كليهما")

  static let noTarget = Phrase(
    "say where the result goes: --in-place or -o OUT",
    fr: "indiquez où va le résultat : --in-place ou -o OUT",
    ar: "المرجو تحديد مكان النتيجة: --in-place أو -o OUT")

  static let noInputInPlace = Phrase(
    "standard input cannot be changed in place; use -o",
    fr: "l’entrée standard ne peut pas être modifiée sur place ; utilisez -o",
    ar: "لا يمكن تغيير الدخل القياسي في مكانه؛ المرجو استعمال -o")

  static func wrongTime(_ text: String, of option: String) -> Phrase {
    Phrase(
      "\(option) takes a time such as 18:00, yesterday 18:00 or 2017-11-29T18:00:00Z, not \(text)",
      fr:
        "\(option) prend une heure comme 18:00, hier 18h00 ou 2017-11-29T18:00:00Z, et non \(text)",
      ar: "\(option) وقت مثل 18:00 أو أمس 18:00 أو 2017-11-29T18:00:00Z، وليس \(text)")
  }

  static func notUTF8(_ argument: String) -> Phrase {
    Phrase(
      "\(argument) is not UTF-8, as a plan's texts are",
      fr: "\(argument) n’est pas en UTF-8, comme le sont les textes d’un plan",
      ar: "\(argument) ليس بترميز UTF-8 مثل نصوص المخطط")
  }

  static func controlCharacter(_ argument: String) -> Phrase {
    Phrase(
      "\(argument) has a control character, which a plan cannot hold",
      fr: "\(argument) a un caractère de commande, qu’un plan ne peut pas contenir",
      ar: "في \(argument) حرف تحكم لا يقبله المخطط")
  }

  static func wrongPaper(_ text: String) -> Phrase {
    Phrase(
      "--paper is a4, a3 or COLSxROWS such as 100x60, not \(text)",
      fr: "--paper est a4, a3 ou COLSxROWS comme 100x60, et non \(text)",
      ar: "--paper هو a4 أو a3 أو COLSxROWS مثل 100x60، وليس \(text)")
  }

  static func wrongEnding(_ path: String) -> Phrase {
    Phrase(
      "\(path) must end in .json, .plist or .bplist",
      fr: "\(path) doit finir par .json, .plist ou .bplist",
      ar: "يجب أن ينتهي \(path) بـ .json أو .plist أو .bplist")
  }

  static let wrongModule = Phrase(
    "--module is a length in metres, such as 0.5",
    fr: "--module est une longueur en mètres, comme 0.5", ar: "--module طول بالأمتار، مثل 0.5")

  static func tooLarge(_ file: String) -> Phrase {
    Phrase(
      "so large a hall cannot keep every usual rule; qarya check \(file) says which",
      fr: "une si grande salle ne peut pas respecter toutes les règles habituelles ; "
        + "qarya check \(file) dit lesquelles",
      ar: "لا يمكن لقاعة بهذا الحجم احترام كل القواعد المعتادة؛ للتفاصيل: qarya check \(file)")
  }

  static func droppedRules(_ ids: String) -> Phrase {
    Phrase(
      "rules left out, since they concern one cooperative: \(ids)",
      fr: "règles retirées, car elles portent sur une coopérative : \(ids)",
      ar: "قواعد حُذفت لأنها تخص تعاونية: \(ids)")
  }

  static let errorsRemain = Phrase(
    "no arrangement without errors was found", fr: "aucune disposition sans erreur n’a été trouvée",
    ar: "لم يوجد توزيع بلا أخطاء")

  static func moreErrors(_ count: Int) -> Phrase {
    Phrase(
      "… and \(count) more; qarya check lists them all",
      fr: "… et \(count) de plus ; qarya check les donne toutes",
      ar: "… و\(count) غيرها؛ اللائحة الكاملة: qarya check")
  }

  /// A file that is there already, as its error says it.
  static func replaces(_ reason: Phrase) -> Phrase {
    addition(
      to: reason, Phrase("--force replaces it", fr: "--force le remplace", ar: "--force لاستبداله"))
  }

  /// A file that is not there, as its error says it.
  static func makes(_ reason: Phrase, _ file: String) -> Phrase {
    addition(
      to: reason,
      Phrase(
        "qarya new \(file) makes one", fr: "qarya new \(file) en crée un",
        ar: "لإنشائه: qarya new \(file)"))
  }

  /// A file that cannot be changed, as its error says it.
  static func shows(_ reason: Phrase) -> Phrase {
    addition(
      to: reason,
      Phrase("--read-only shows it", fr: "--read-only le montre", ar: "--read-only لعرضه"))
  }

  private static func addition(to reason: Phrase, _ help: Phrase) -> Phrase {
    Phrase.each { reason[$0] + $0.semicolon + help[$0] }
  }
}
