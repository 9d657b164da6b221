// SPDX-License-Identifier: Apache-2.0

import Wording

/// What is said of an edit of a plan on which others work.
enum JoiningWords {
  /// Somebody has the plan open, and gets the change.
  static func joined(_ file: String, _ name: String) -> Phrase {
    Phrase(
      "\(name) has \(file) open and gets this change",
      fr: "\(name) travaille sur \(file) et reçoit cette modification",
      ar: "\(file) مفتوح عند \(name) ويصله هذا التغيير")
  }

  /// The file was changed while the command worked, and the two do not go together.
  static func changedMeanwhile(_ account: String) -> Phrase {
    Phrase(
      "the file was changed meanwhile; nothing was written: \(account)",
      fr: "le fichier a été modifié entre-temps ; rien n’a été écrit : \(account)",
      ar: "تغيّر الملف في هذه الأثناء؛ لم يُكتب شيء: \(account)")
  }

  /// Somebody has unsaved changes that do not go together with the edit.
  static func unsaved(_ file: String, _ name: String) -> (String) -> Phrase {
    { account in
      Phrase(
        "\(file) is being edited by \(name), whose unsaved changes say otherwise: \(account)",
        fr:
          "\(file) est en cours de modification par \(name), dont le travail non enregistré dit autre chose : \(account)",
        ar: "\(file) قيد التعديل من طرف \(name)، وتغييراته غير المحفوظة مخالفة: \(account)")
    }
  }
}
