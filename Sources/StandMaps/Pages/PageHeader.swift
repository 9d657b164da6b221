// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import Wording

/// What every page says of a plan, whatever it is made of: which plan, as of when, and by which
/// number two people know that they look at the same one.
package struct PageHeader: Hashable, Sendable {
  /// The plan's name; untrusted.
  package let name: String
  /// Draft or approved.
  package let status: String
  /// When it was changed and printed, the control number, whether it is saved.
  package let facts: [String]
  private let words: PrintWords

  /// Says what is known of a plan.
  package init(_ plan: Plan, _ stamp: PageStamp, in language: Language, box: BoxSet = .unicode) {
    words = PrintWords(language, box: box)
    name = plan.names.preferred(in: language) ?? words.unnamed
    status = plan.status.term[language]
    facts =
      (stamp.isSaved ? [] : [words.notSaved])
      + (stamp.control.isEmpty ? [] : [words.control(stamp.control)])
      + (stamp.changed.isEmpty ? [] : [words.changed(stamp.changed)])
      + (stamp.printed.isEmpty ? [] : [words.printed(stamp.printed)])
  }

  /// Which page it is of how many.
  package func page(_ number: Int, of count: Int) -> String { words.page(number, of: count) }

  /// The lines above a page of text: the name is cropped where the rest needs the room.
  func lines(_ number: Int, of count: Int, on line: PageLine) -> [String] {
    let rest = [status, page(number, of: count)]
    let width = rest.reduce(0) {
      $0 + PageLine.text(line.separator).width + PageLine.text($1).width
    }
    let shown = line.crop(PageLine.text(name), to: max(Self.leastName, line.columns - width)).drawn
    return line.joined([shown] + rest) + line.joined(facts)
  }

  /// The fewest columns that the name gets.
  private static let leastName = 4
}
