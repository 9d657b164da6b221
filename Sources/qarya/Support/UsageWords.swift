// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import FloorPlan
import Wording

extension ValidationError {
  /// Arguments that do not go together, told in the language of the locale.
  init(_ phrase: Phrase) { self.init(phrase[LanguageOption.ofLocale]) }
}

/// What is wrong with arguments that are well formed.
extension CommandWords {
  static let besideFile = Phrase(
    "What was left unsaved lies beside a file; give the plan's file.",
    fr: "Les modifications non enregistrées sont à côté d’un fichier ; donnez le fichier du plan.",
    ar: "التغييرات غير المحفوظة بجانب ملف؛ المرجو إعطاء ملف المخطط.")

  static let sinceOrBefore = Phrase(
    "Give --since TIME or --before PLAN.",
    fr: "Donnez --since HEURE ou --before PLAN.",
    ar: "المرجو إعطاء --since أو --before.")

  static let jsonOrPages = Phrase(
    "Give --json or --pages, not both.",
    fr: "Donnez --json ou --pages, pas les deux.",
    ar: "المرجو إعطاء --json أو --pages وليس كليهما.")

  static let oneStandardInput = Phrase(
    "Only one of the two plans can come from standard input.",
    fr: "Un seul des deux plans peut venir de l’entrée standard.",
    ar: "لا يمكن أن يأتي من الدخل القياسي إلا أحد المخططين.")

  static let columnsOrJSON = Phrase(
    "Give --json, which has everything, or --columns.",
    fr: "Donnez --json, qui a tout, ou --columns.",
    ar: "المرجو إعطاء --json وفيه كل شيء، أو --columns.")

  static func noColumn(_ word: String, _ known: String) -> Phrase {
    Phrase(
      "there is no column \(word); there are: \(known)",
      fr: "il n’y a pas de colonne \(word) ; il y a : \(known)",
      ar: "لا يوجد عمود \(word)؛ الأعمدة: \(known)")
  }

  static let repairsWithJSON = Phrase(
    "--repairs goes with --json",
    fr: "--repairs va avec --json",
    ar: "--repairs مع --json")

  static let planOrJSON = Phrase(
    "Standard output cannot take both the plan and --json.",
    fr: "La sortie standard ne peut pas recevoir à la fois le plan et --json.",
    ar: "لا يمكن للخرج القياسي أن يتلقى المخطط و --json معًا.")

  static let fromOrToWaiting = Phrase(
    "Who waits has no stand: give --from or --to-waiting, not both.",
    fr: "Qui attend n’a pas de stand : donnez --from ou --to-waiting, pas les deux.",
    ar: "من ينتظر بلا رواق: المرجو إعطاء --from أو --to-waiting وليس كليهما.")

  static let secondsOrEffort = Phrase(
    "Give --seconds or --effort, not both.",
    fr: "Donnez --seconds ou --effort, pas les deux.",
    ar: "المرجو إعطاء --seconds أو --effort وليس كليهما.")

  static let wrongSeconds = Phrase(
    "--seconds must be above 0, and at most a billion.",
    fr: "--seconds doit être supérieur à 0 et d’un milliard au plus.",
    ar: "يجب أن يكون --seconds أكبر من 0 ومليارًا على الأكثر.")

  static let wrongEffort = Phrase(
    "--effort must be at least 1.",
    fr: "--effort doit être d’au moins 1.",
    ar: "يجب أن يكون --effort 1 على الأقل.")

  static let wrongThreads = Phrase(
    "--threads must be between 1 and 256.",
    fr: "--threads doit être entre 1 et 256.",
    ar: "يجب أن يكون --threads بين 1 و256.")

  static let withoutFrom = Phrase(
    "--without-cooperatives goes with --from",
    fr: "--without-cooperatives va avec --from",
    ar: "--without-cooperatives مع --from")

  static let fromKeepsHall = Phrase(
    "--from keeps the hall and the stands of the plan; leave out --hall and its like",
    fr: "--from garde la salle et les stands du plan ; retirez --hall et les options semblables",
    ar: "يحتفظ --from بقاعة المخطط وأروقته؛ المرجو حذف --hall وما يشبهه")

  static let editorNeedsFile = Phrase(
    "The editor needs a file: standard input is its keyboard. Without one it opens the sample.",
    fr:
      "L’éditeur demande un fichier : l’entrée standard est son clavier. Sans fichier il ouvre l’exemple.",
    ar: "يحتاج المحرر إلى ملف: الدخل القياسي هو لوحة مفاتيحه. وبلا ملف يفتح المثال.")

  static let compareFile = Phrase(
    "a plan to compare with must be a file",
    fr: "le plan à comparer doit être un fichier",
    ar: "يجب أن يكون المخطط المقارَن ملفًا")

  static func wrongMoves(_ most: Int) -> Phrase {
    Phrase(
      "--max-moves must be between 0 and \(most).", fr: "--max-moves doit être entre 0 et \(most).",
      ar: "يجب أن يكون --max-moves بين 0 و\(most).")
  }

  static func namedTwice(_ id: String) -> Phrase {
    Phrase("\(id) is named twice.", fr: "\(id) est donné deux fois.", ar: "ذُكر \(id) مرتين.")
  }
}
