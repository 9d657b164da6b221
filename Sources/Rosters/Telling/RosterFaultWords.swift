// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Wording

extension RosterFault {
  /// What is wrong, as a clause; where is told apart from it.
  package var phrase: Phrase {
    switch reason {
    case .cell(let fault): fault.phrase
    case .sameID(let id, let line):
      Phrase(
        "id \(id) is on line \(line) already", fr: "le numéro \(id) est déjà à la ligne \(line)",
        ar: "الرقم \(id) موجود في السطر \(line)")
    case .unterminated:
      Phrase(
        "a quotation mark is never closed", fr: "un guillemet n’est jamais fermé",
        ar: "علامة اقتباس بلا نهاية")
    case .surplus(let count):
      Phrase(
        "cells without a heading: \(count)", fr: "cellules sans en-tête : \(count)",
        ar: "خانات بلا عنوان: \(count)")
    case .nobody:
      Phrase(
        "neither a name nor an id", fr: "ni nom ni numéro", ar: "لا اسم ولا رقم")
    case .locked(let stand):
      Phrase(
        "stand \(stand) is locked; unlock it first",
        fr: "le stand \(stand) est verrouillé ; déverrouillez-le d’abord",
        ar: "الرواق \(stand) مثبَّت؛ المرجو رفع التثبيت أولًا")
    }
  }
}

extension CellFault {
  /// The most characters of a cell that a message quotes.
  private static let quoted = 40

  private static func cut(_ text: String) -> String {
    let scalars = text.unicodeScalars
    let plain = String(
      String.UnicodeScalarView(scalars.prefix(quoted).map { $0 == "\n" ? " " : $0 }))
    return scalars.count > quoted ? plain + "…" : plain
  }

  /// What is wrong with a cell, as a clause.
  package var phrase: Phrase {
    switch self {
    case .noNumber(let text):
      Self.quoting(
        text, Phrase("is no number", fr: "n’est pas un nombre", ar: "ليس عددًا"))
    case .notWhole(let text):
      Self.quoting(
        text, Phrase("is no whole number", fr: "n’est pas un nombre entier", ar: "ليس عددًا صحيحًا"))
    case .tooSmall(let text):
      Self.quoting(text, Phrase("is too small", fr: "est trop petit", ar: "صغير جدًّا"))
    case .tooLarge(let text):
      Self.quoting(text, Phrase("is too large", fr: "est trop grand", ar: "كبير جدًّا"))
    case .noTruth(let text):
      Self.quoting(
        text, Phrase("is neither yes nor no", fr: "n’est ni oui ni non", ar: "ليس نعم ولا لا"))
    case .noStatus(let text):
      Self.quoting(
        text,
        Phrase(
          "is no status (confirmed, waiting, withdrawn)",
          fr: "n’est pas un statut (confirmée, en attente, désistée)",
          ar: "ليس وضعية (مؤكدة، في الانتظار، منسحبة)"))
    case .tooLong(let length):
      Phrase(
        "\(length) characters, at most \(CellText.limit)",
        fr: "\(length) caractères, au plus \(CellText.limit)",
        ar: "\(length) حرف، والحد الأقصى \(CellText.limit)")
    case .unstorable:
      Phrase(
        "characters that no file can hold", fr: "des caractères qu’aucun fichier ne peut garder",
        ar: "حروف لا يمكن حفظها في ملف")
    case .noTime(let text):
      Self.quoting(
        text,
        Phrase(
          "is no time in UTC such as 2017-11-29T18:00:00Z",
          fr: "n’est pas une heure UTC comme 2017-11-29T18:00:00Z",
          ar: "ليس وقتًا بتوقيت UTC مثل 2017-11-29T18:00:00Z"))
    case .noID(let text):
      Self.quoting(
        text,
        Phrase(
          "is no id (A–Z a–z 0–9 . _ -); --map HEADING=fields.HEADING keeps it as it is",
          fr:
            "n’est pas un identifiant (A–Z a–z 0–9 . _ -) ; --map HEADING=fields.HEADING le garde "
            + "tel quel",
          ar: "ليس معرّفًا (A–Z a–z 0–9 . _ -)؛ لحفظه كما هو: --map HEADING=fields.HEADING"))
    }
  }

  private static func quoting(_ text: String, _ what: Phrase) -> Phrase {
    Phrase(
      "“\(cut(text))” \(what.english)", fr: "« \(cut(text)) » \(what.french)",
      ar: "«\(cut(text))» \(what.arabic)")
  }
}
