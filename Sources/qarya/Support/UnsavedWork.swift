// SPDX-License-Identifier: Apache-2.0

import PlanFiles
import Wording

/// What commands say of changes that an interrupted session left unsaved.
enum UnsavedWork {
  /// What there is to say of a plan's file, whether it is there or not; nil where nothing is kept.
  static func note(on file: String) -> Phrase? {
    let journal = Journal(of: file)
    if journal.hasUnsavedWork {
      let name = journal.ownersName ?? ""
      return Phrase(
        "unsaved changes of \(name) are kept for \(file); qarya recover \(file) shows them",
        fr: "des modifications non enregistrées de \(name) sont conservées pour \(file) ; "
          + "qarya recover \(file) les montre",
        ar: "توجد تغييرات غير محفوظة لـ\(name) على \(file)؛ لعرضها: qarya recover \(file)")
    }
    return journal.strangersName.map { ofStranger($0, on: file) }
  }

  /// Somebody else's journal, which is not read.
  static func ofStranger(_ name: String, on file: String) -> Phrase {
    Phrase(
      "unsaved changes of \(name) are kept for \(file), which only \(name) can recover",
      fr: "des modifications non enregistrées de \(name) sont conservées pour \(file), "
        + "à récupérer par \(name)",
      ar: "توجد تغييرات غير محفوظة لـ\(name) على \(file)، لا يسترجعها إلا \(name)")
  }

  /// A journal of which the end cannot be read.
  static func damaged(_ file: String) -> Phrase {
    Phrase(
      "the journal of \(file) is damaged; the changes after the damage are missing",
      fr: "le journal de \(file) est endommagé ; les modifications suivantes manquent",
      ar: "ملف الحفظ التلقائي لـ\(file) تالف؛ التغييرات التي بعد التلف مفقودة")
  }

  /// Nothing is kept.
  static func nothing(_ file: String) -> Phrase {
    Phrase(
      "nothing unsaved is kept for \(file)",
      fr: "rien de non enregistré n’est conservé pour \(file)",
      ar: "لا توجد تغييرات غير محفوظة على \(file)")
  }

  /// The file cannot be read, for a reason.
  static func wholePlan(_ reason: String) -> Phrase {
    Phrase(
      "\(reason); the journal holds a whole plan",
      fr: "\(reason) ; le journal contient un plan entier",
      ar: "\(reason)؛ في ملف الحفظ التلقائي مخطط كامل")
  }

  /// The file has another content than when the work began.
  static func changedSince(_ file: String) -> Phrase {
    Phrase(
      "\(file) was changed since this work began",
      fr: "\(file) a été modifié depuis le début de ce travail",
      ar: "تغيّر \(file) منذ بداية هذا العمل")
  }

  static let same = Phrase(
    "the journal holds what the file holds", fr: "le journal contient la même chose que le fichier",
    ar: "ملف الحفظ التلقائي مطابق للملف")

  /// A file that is not what the unsaved work began from.
  static func fileChanged(_ file: String) -> Phrase {
    Phrase(
      "\(file) was changed since this work began; --force replaces it, -o with another name keeps "
        + "both",
      fr: "\(file) a été modifié depuis le début de ce travail ; --force le remplace, -o avec un "
        + "autre nom garde les deux",
      ar: "تغيّر \(file) منذ بداية هذا العمل؛ --force لاستبداله، و-o مع اسم آخر للاحتفاظ بهما")
  }
}
