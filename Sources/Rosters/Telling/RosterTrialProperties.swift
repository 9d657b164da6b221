// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Wording

/// A trial as data: what `import --json` prints.
extension RosterTrial {
  /// Counts, faults, doubles and changes; messages are in a language.
  package func properties(in language: Language) -> PropertyDictionary {
    [
      "rows": .integer(rows.count),
      "new": .integer(count(.new)),
      "changed": .integer(count(.changed)),
      "unchanged": .integer(count(.unchanged)),
      "skipped": .integer(skipped),
      "faults": .array(rows.flatMap(\.faults).map { .dictionary($0.properties(in: language)) }),
      "doubles": .array(doubles),
      "changes": .array(rows.flatMap(changes)),
      "unknownHeadings": .array(unknownHeadings.map { .text($0) }),
      "withdrawn": .array(withdrawn.map { .text($0.text) }),
      "categories": .array(newCategories.map { .string($0.id) }),
      "added": .array(added),
      "notGiven": .array(rows.flatMap { notGiven($0, language) }),
    ]
  }

  private var doubles: [PropertyValue] {
    rows.compactMap { row in
      row.double.map { other in
        [
          "line": .integer(row.line), "name": .text(row.name), "like": .text(other.text),
        ] as PropertyDictionary
      }
    }.map { .dictionary($0) }
  }

  private var added: [PropertyValue] {
    rows.filter { $0.outcome == .new }.map { row in
      var entry: PropertyDictionary = ["line": .integer(row.line), "name": .text(row.name)]
      entry["cooperative"] = row.cooperative.map { .text($0.text) }
      if let stands = PropertyValue.stands(row.stands) { entry["stand"] = stands }
      return .dictionary(entry)
    }
  }

  private func changes(_ row: Row) -> [PropertyValue] {
    row.changes.map { change in
      var entry: PropertyDictionary = [
        "line": .integer(row.line), "key": .array(change.key.map { .text($0) }),
      ]
      entry["cooperative"] = row.cooperative.map { .text($0.text) }
      entry["before"] = change.before
      entry["after"] = change.after
      return .dictionary(entry)
    }
  }

  private func notGiven(_ row: Row, _ language: Language) -> [PropertyValue] {
    row.notGiven.map { one in
      var entry: PropertyDictionary = [
        "line": .integer(row.line), "heading": .text(one.heading), "stand": .text(one.stand),
        "message": .text(reason(one, language).plain),
      ]
      entry["cooperative"] = row.cooperative.map { .text($0.text) }
      return .dictionary(entry)
    }
  }
}

extension RosterFault {
  /// Line, heading and message.
  func properties(in language: Language) -> PropertyDictionary {
    ["line": .integer(line), "heading": .text(heading), "message": .text(phrase[language])]
  }
}
