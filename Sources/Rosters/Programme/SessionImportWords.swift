// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import LayoutEngine
import PlanReports
import Wording

/// What is said of a list of sessions.
enum SessionImportWords {
  static let unterminated = Phrase(
    "a quotation mark is not closed", fr: "un guillemet n’est pas fermé",
    ar: "علامة اقتباس غير مغلقة")
  static let surplus = Phrase(
    "more cells than headings", fr: "plus de cellules que d’en-têtes",
    ar: "خلايا الجدول أكثر من العناوين")
  static let nameless = Phrase(
    "neither a name nor an id", fr: "ni nom ni identifiant", ar: "لا اسم ولا معرّف")

  static func sameID(_ id: String) -> Phrase {
    Phrase(
      "\(cut(id)) is in the list twice", fr: "\(cut(id)) figure deux fois dans la liste",
      ar: "\(cut(id)) مذكور مرتين في اللائحة")
  }

  /// What is wrong with a cell, as a clause.
  static func phrase(of fault: SessionCellFault) -> Phrase {
    switch fault {
    case .noTime(let text):
      return quoting(
        text,
        Phrase(
          "is no time such as 10:00 or 2017-11-29 10:00",
          fr: "n’est pas une heure comme 10:00 ou 29/11/2017 10:00",
          ar: "ليس وقتًا مثل 10:00 أو 29/11/2017 10:00"))
    case .noDay(let text):
      return quoting(text, Phrase("has no day", fr: "n’a pas de jour", ar: "بلا يوم"))
    case .noSpan:
      return Phrase(
        "the session has no end after its start", fr: "la séance ne finit pas après son début",
        ar: "نهاية الحصة ليست بعد بدايتها")
    case .noArea(let text):
      return quoting(
        text,
        Phrase(
          "is no place where sessions are held", fr: "n’est pas un lieu de séances",
          ar: "ليس مكانًا للحصص"))
    case .noNumber(let text):
      return quoting(
        text,
        Phrase("is no number of seats", fr: "n’est pas un nombre de places", ar: "ليس عدد مقاعد"))
    case .noSeating(let text):
      let words = Phrase.each { language in
        Session.Seating.allCases.map { $0.term[language] }.joined(separator: language.comma)
      }
      return quoting(
        text,
        Phrase(
          "is none of: \(words.english)", fr: "n’est pas parmi : \(words.french)",
          ar: "ليس من: \(words.arabic)"))
    case .noCooperative(let text):
      return quoting(
        text,
        Phrase(
          "names no cooperative, or several", fr: "ne désigne aucune coopérative, ou plusieurs",
          ar: "لا يدل على تعاونية واحدة"))
    case .noID(let text):
      return quoting(
        text,
        Phrase(
          "is no id (A–Z a–z 0–9 . _ -)", fr: "n’est pas un identifiant (A–Z a–z 0–9 . _ -)",
          ar: "ليس معرّفًا (A–Z a–z 0–9 . _ -)"))
    case .unstorable:
      return Phrase(
        "too long, or characters that no file can hold",
        fr: "trop long, ou des caractères qu’aucun fichier ne peut garder",
        ar: "نص طويل جدًّا أو فيه حروف لا يمكن حفظها")
    }
  }

  private static func quoting(_ text: String, _ what: Phrase) -> Phrase {
    Phrase(
      "“\(cut(text))” \(what.english)", fr: "« \(cut(text)) » \(what.french)",
      ar: "«\(cut(text))» \(what.arabic)")
  }

  private static func cut(_ text: String) -> String {
    text.unicodeScalars.count > 40
      ? String(String.UnicodeScalarView(text.unicodeScalars.prefix(40))) + "…" : text
  }
}

extension SessionTrial {
  /// Why nothing is imported, as a clause.
  package static var refusal: Phrase { RosterWords.nothingWritten }

  /// What `import --what sessions` prints: a line for each thing to know, and how many rows there are
  /// of each sort.
  package func lines(in language: Language) -> [String] {
    var lines = faults.map {
      RosterWords.place($0.line, $0.heading)[language] + language.colon + $0.phrase[language]
    }
    let speaker = Speaker(language: language, plan: plan)
    for row in rows {
      guard let after = row.after, row.outcome != .unchanged else { continue }
      let place = RosterWords.place(row.line, "")[language] + language.colon
      if let before = row.before {
        lines.append(place + SessionWords.change(from: before, to: after, in: plan, language).plain)
      } else {
        let new = Phrase("new session", fr: "nouvelle séance", ar: "حصة جديدة")[language]
        let told = [after.label(in: language), speaker.place(of: after)].filter { !$0.isEmpty }
        lines.append(place + new + " " + told.joined(separator: language.comma))
      }
    }
    if !unknownHeadings.isEmpty {
      let list = unknownHeadings.joined(separator: language.comma)
      lines.append(
        Phrase(
          "headings that nobody knows, left out: \(list)",
          fr: "en-têtes inconnus, ignorés : \(list)", ar: "عناوين غير معروفة، لم تُقرأ: \(list)")[
            language])
    }
    for id in removed {
      let name = plan.sessions[id]?.label(in: language) ?? id.text
      lines.append(
        Phrase(
          "taken off: \(name)", fr: "supprimée : \(name)", ar: "حُذفت: \(name)")[language])
    }
    lines.append(
      RosterWords.summary(
        rows: rows.count, new: count(.new), changed: count(.changed), unchanged: count(.unchanged),
        faulty: count(.faulty))[language])
    return lines
  }

  /// The trial as data, in the shape of that of cooperatives.
  package func properties(in language: Language) -> PropertyDictionary {
    [
      "rows": .integer(rows.count), "new": .integer(count(.new)),
      "changed": .integer(count(.changed)), "unchanged": .integer(count(.unchanged)),
      "skipped": .integer(isRefused ? 0 : count(.faulty)),
      "faults": .array(
        faults.map {
          .dictionary([
            "line": .integer($0.line), "heading": .text($0.heading),
            "message": .text($0.phrase[language]),
          ])
        }),
      "changes": .array(
        rows.compactMap { row in
          guard let before = row.before, let after = row.after, before != after else { return nil }
          return .dictionary([
            "line": .integer(row.line), "session": .text(after.id.text),
            "message": .text(
              SessionWords.change(from: before, to: after, in: plan, language).plain),
          ])
        }),
      "unknownHeadings": .array(unknownHeadings.map { .text($0) }),
      "removed": .array(removed.map { .text($0.text) }),
    ]
  }
}
