// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import LayoutEngine
import Wording

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
  package var pages: [[String]] {
    notices.map { notice in
      notice.languages.map { language in
        let fair = plan.names.preferred(in: language) ?? ""
        let name = notice.names.preferred(in: language) ?? notice.cooperative.text
        let call = call(notice.cooperative)
        return (fair.isEmpty ? [] : [fair, ""]) + ["\(name) (\(notice.cooperative))"]
          + (call.isEmpty ? [] : [call]) + ["", notice.sentence[language]]
          + details(of: notice, in: language)
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
}
