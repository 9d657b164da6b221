// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Wording

/// Notices as data, lines and pages: what `notices` prints.
extension NoticeList {
  /// The notices as an array; keys are only ever added to its entries.
  public var properties: [PropertyDictionary] {
    notices.map { notice in
      [
        "cooperative": .text(notice.cooperative.text),
        "kind": .text(notice.kind.rawValue),
        "from": .text(notice.from.first?.stand ?? ""),
        "fromNumber": .text(notice.from.first?.number ?? ""),
        "to": .text(notice.to.first?.stand ?? ""),
        "toNumber": .text(notice.to.first?.number ?? ""),
        "fromStands": .array(notice.from.map { .text($0.stand) }),
        "toStands": .array(notice.to.map { .text($0.stand) }),
        "languages": .array(notice.languages.map { .text($0.rawValue) }),
        "messages": .dictionary(
          PropertyDictionary(
            notice.languages.map { language in
              PropertyDictionary.Entry(
                key: ExactText(language.rawValue), value: .text(notice.sentence[language]))
            })),
        "reason": .text(notice.reason),
      ]
    }
  }

  /// A line each: from where to where, who, what it is told; in Arabic the numbers come last, so
  /// that the line is read from the right.
  ///
  /// - Parameter language: The language of all; nil for that of each cooperative.
  public func lines(in language: Language?) -> [String] {
    let rows = notices.map { notice in
      let language = language ?? notice.languages[0]
      return (
        places: "\(Notice.numbers(notice.from)) → \(Notice.numbers(notice.to))",
        text: notice.line(in: language), language: language
      )
    }
    let width = rows.map(\.places.unicodeScalars.count).max() ?? 0
    return rows.map { row in
      if row.language == .arabic { return row.text + "  " + row.places }
      let spaces = String(repeating: " ", count: width - row.places.unicodeScalars.count)
      return row.places + spaces + "  " + row.text
    }
  }

  /// A page each, as lines: the fair, the cooperative and what it is told, in its languages.
  public var pages: [[String]] {
    notices.map { notice in
      notice.languages.map { language in
        let fair = plan.names.preferred(in: language) ?? ""
        let name = notice.names.preferred(in: language) ?? notice.cooperative.text
        return (fair.isEmpty ? [] : [fair, ""]) + [
          "\(name) (\(notice.cooperative))", "", notice.sentence[language],
        ]
      }.reduce([]) { $0.isEmpty ? $1 : $0 + ["", "", ""] + $1 }
    }
  }
}

extension Notice {
  fileprivate func line(in language: Language) -> String {
    let name = names.preferred(in: language) ?? ""
    let colon = language.colon
    return (name.isEmpty ? "\(cooperative)" : name) + colon + sentence[language]
  }

  /// The numbers of some stands, or a dash.
  static func numbers(_ places: [Place]) -> String {
    places.isEmpty ? "-" : places.map(\.number).joined(separator: ", ")
  }

  /// What the cooperative is told.
  public var sentence: Phrase {
    if from.count > 1 || to.count > 1 { return severalSentence }
    let (old, new) = (Self.numbers(from), Self.numbers(to))
    let size = Phrase.each { Figures.number(area, decimals: 3, $0) }
    switch kind {
    case .moved:
      return Phrase(
        "Your stand is now \(new), no longer \(old).",
        fr: "Votre stand est désormais le \(new), et non plus le \(old).",
        ar: "أصبح رواقكم هو \(new) بدلًا من \(old).")
    case .seated:
      return Phrase(
        "Stand \(new) has been assigned to you.", fr: "Le stand \(new) vous est attribué.",
        ar: "خُصِّص لكم الرواق \(new).")
    case .unseated:
      return Phrase(
        "Stand \(old) is no longer yours" + (isWaiting ? "; you are on the waiting list." : "."),
        fr: "Le stand \(old) n’est plus le vôtre"
          + (isWaiting ? " ; vous êtes en liste d’attente." : "."),
        ar: "لم يعد الرواق \(old) رواقكم" + (isWaiting ? "؛ وقد أُدرجتم في لائحة الانتظار." : "."))
    case .withdrawn:
      return from.isEmpty
        ? Phrase(
          "Your withdrawal has been recorded.", fr: "Votre désistement est enregistré.",
          ar: "سُجّل انسحابكم.")
        : Phrase(
          "Your withdrawal has been recorded; stand \(old) is no longer reserved for you.",
          fr: "Votre désistement est enregistré ; le stand \(old) ne vous est plus réservé.",
          ar: "سُجّل انسحابكم؛ لم يعد الرواق \(old) محجوزًا لكم.")
    case .reinstated:
      return Phrase(
        "You are on the waiting list again.", fr: "Vous êtes de nouveau en liste d’attente.",
        ar: "أُعيد إدراجكم في لائحة الانتظار.")
    case .renumbered:
      return Phrase(
        "Your stand \(old) now has the number \(new).",
        fr: "Votre stand \(old) porte désormais le numéro \(new).",
        ar: "أصبح رقم رواقكم \(new) بدلًا من \(old).")
    case .resized:
      return Phrase(
        "Your stand \(new) now has \(size.english) m².",
        fr: "Votre stand \(new) fait désormais \(size.french) m².",
        ar: "أصبحت مساحة رواقكم \(new) هي \(size.arabic) م².")
    }
  }
}
