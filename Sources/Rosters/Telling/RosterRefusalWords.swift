// SPDX-License-Identifier: Apache-2.0

import PlanFiles
import Wording

extension RosterRefusal {
  /// Why a list is not read, as a clause.
  package var phrase: Phrase {
    switch self {
    case .unreadable(let refusal): refusal.phrase
    case .empty:
      Phrase("the list is empty", fr: "la liste est vide", ar: "اللائحة فارغة")
    case .noHeadings:
      Phrase(
        "no row of headings with a name or an id; --map HEADING=KEY says what a heading means",
        fr: "aucune ligne d’en-têtes avec un nom ou un numéro ; --map HEADING=KEY dit ce qu’un "
          + "en-tête signifie",
        ar: "لا يوجد سطر عناوين فيه اسم أو رقم؛ لشرح عنوان: --map HEADING=KEY")
    case .tooManyRows(let limit):
      Phrase(
        "the list has more than \(limit) rows", fr: "la liste a plus de \(limit) lignes",
        ar: "في اللائحة أكثر من \(limit) سطر")
    case .noSuchHeading(let heading):
      Phrase(
        "the list has no heading \(heading)", fr: "la liste n’a pas d’en-tête \(heading)",
        ar: "لا يوجد في اللائحة عنوان \(heading)")
    }
  }
}

extension ListRefusal {
  /// Why bytes are no text, as a clause.
  package var phrase: Phrase {
    switch self {
    case .noText:
      Phrase(
        "this is no text; save the list as CSV",
        fr: "ce n’est pas du texte ; enregistrez la liste "
          + "au format CSV", ar: "هذا ليس نصًّا؛ المرجو حفظ اللائحة بصيغة CSV")
    case .notUTF8(let line):
      Phrase(
        "line \(line): not UTF-8; --encoding says how the list is written",
        fr: "ligne \(line) : pas en UTF-8 ; --encoding dit comment la liste est écrite",
        ar: "السطر \(line): ليس بترميز UTF-8؛ لتحديد الترميز: --encoding")
    }
  }
}
