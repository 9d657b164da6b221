// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import LayoutEngine
import Wording

/// A line of what is told, and the language that it is read in, whatever names it holds.
package struct NoticeLine: Hashable, Sendable {
  /// What it says.
  package let text: Sentence
  /// The language of its words.
  package let language: Language

  /// Joins words and their language.
  package init(text: Sentence, language: Language) {
    self.text = text
    self.language = language
  }
}

/// Notices as data, lines and pages: what `notices` prints.
extension NoticeList {
  /// The notices as an array; keys are only ever added to its entries.
  package var properties: [PropertyDictionary] {
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
  package func lines(in language: Language?) -> [String] {
    linesToRead(in: language).map(\.text.plain)
  }

  /// The same lines, each with the language that it is read in.
  package func linesToRead(in language: Language?) -> [NoticeLine] {
    let rows = notices.map { notice in
      let language = language ?? notice.languages[0]
      return (
        places: notice.kind == .programme
          ? "\(Notice.numbers(notice.to))"
          : "\(Notice.numbers(notice.from)) → \(Notice.numbers(notice.to))" as Sentence,
        text: notice.line(in: language), language: language
      )
    }
    let width = rows.map(\.places.plain.unicodeScalars.count).max() ?? 0
    return rows.map { row in
      if row.language == .arabic {
        return NoticeLine(text: "\(row.text)  \(row.places)", language: row.language)
      }
      let spaces = String(repeating: " ", count: width - row.places.plain.unicodeScalars.count)
      return NoticeLine(
        text: row.places + Sentence(words: spaces + "  ") + row.text, language: row.language)
    }
  }

  /// A page each, as lines: the fair, the cooperative and what it is told, in its languages.
  package var pages: [[String]] { pagesToRead.map { $0.map(\.text.plain) } }

  /// The same pages, each line with the language that it is read in.
  package var pagesToRead: [[NoticeLine]] {
    notices.map { notice in
      notice.languages.map { language -> [NoticeLine] in
        let fair = plan.names.preferred(in: language) ?? ""
        let name = notice.names.preferred(in: language) ?? notice.cooperative.text
        let call = call(notice.cooperative)
        var lines: [Sentence] = fair.isEmpty ? [] : [Sentence(value: fair), ""]
        lines.append("\(name) (\(notice.cooperative))")
        if !call.isEmpty { lines.append(Sentence(value: call)) }
        lines += ["", "\(notice.sentence, language)"]
        lines += details(of: notice, in: language)
        return lines.map { NoticeLine(text: $0, language: language) }
      }.reduce([]) { told, lines in
        guard let first = lines.first, !told.isEmpty else { return lines }
        return told + Array(repeating: NoticeLine(text: "", language: first.language), count: 3)
          + lines
      }
    }
  }
}

extension Notice {
  fileprivate func line(in language: Language) -> Sentence {
    let name = names.preferred(in: language) ?? ""
    return "\(name.isEmpty ? cooperative.text : name)" + Sentence(words: language.colon)
      + sentence.sentence(in: language)
  }
}
