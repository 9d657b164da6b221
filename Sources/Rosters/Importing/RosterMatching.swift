// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import PlanFiles

/// Whom the rows of a list are about: by id, else by a name in any language.
///
/// A cooperative belongs to one row at most; of several with its name, to the first.
struct RosterMatching {
  /// Whom a row is about.
  enum Person: Hashable {
    /// A cooperative of the plan.
    case known(Cooperative.ID)
    /// A new one, with the id that the list gives it; nil where it gives none.
    case new(Cooperative.ID?)
  }

  /// A row with what of it tells whom it is about.
  struct Reader {
    let row: DelimitedRow
    let names: RosterNames
    /// What stands in the column of ids.
    let id: String
  }

  /// For each row, whom it is about.
  let persons: [Person]
  /// For a row with the id of an earlier one, the line of that.
  let repeated: [Int: Int]

  /// Finds whom rows are about.
  ///
  /// - Parameter last: The places of rows that are not imported: of several with a name, they come
  ///   last.
  /// - Complexity: O(rows + cooperatives).
  init(_ readers: [Reader], in plan: Plan, last: Set<Int> = []) {
    var persons = [Person?](repeating: nil, count: readers.count)
    var repeated: [Int: Int] = [:]
    var claimed: Set<Cooperative.ID> = []
    var lines: [Cooperative.ID: Int] = [:]
    let unpadded = Self.idsWithoutZeros(plan)
    for (place, reader) in readers.enumerated() {
      guard let written = Cooperative.ID(reader.id) else { continue }
      let id = plan.cooperatives[written] == nil ? unpadded[written.text] ?? written : written
      if let line = lines[id] {
        repeated[place] = line
        persons[place] = .new(nil)
        continue
      }
      lines[id] = reader.row.line
      if plan.cooperatives[id] != nil {
        claimed.insert(id)
        persons[place] = .known(id)
      }
    }
    let named = Self.idsByName(plan)
    let places = readers.indices.filter { !last.contains($0) } + last.sorted()
    for place in places where persons[place] == nil {
      let reader = readers[place]
      let found = reader.names.folded.lazy.flatMap { named[$0] ?? [] }
      if let id = found.first(where: { !claimed.contains($0) }) {
        claimed.insert(id)
        persons[place] = .known(id)
      } else {
        persons[place] = .new(Cooperative.ID(reader.id))
      }
    }
    self.persons = persons.map { $0 ?? .new(nil) }
    self.repeated = repeated
  }

  private static func idsByName(_ plan: Plan) -> [String: [Cooperative.ID]] {
    var table: [String: [Cooperative.ID]] = [:]
    for cooperative in plan.sortedCooperatives {
      for entry in cooperative.names.entries {
        table[PlanWords.nameKey(entry.text.string), default: []].append(cooperative.id)
      }
    }
    return table
  }

  /// Ids of digits by what a spreadsheet makes of them: `7` of `007`.
  private static func idsWithoutZeros(_ plan: Plan) -> [String: Cooperative.ID] {
    var table: [String: Cooperative.ID] = [:]
    for id in plan.cooperatives.keys.sorted() where id.text.hasPrefix("0") {
      guard id.text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { continue }
      let plain = String(id.text.drop { $0 == "0" })
      table[plain.isEmpty ? "0" : plain] = id
    }
    return table
  }
}

/// Ids for new cooperatives: `c` and one more than the highest such number.
package struct FreshCooperativeIDs {
  private var last: Int

  /// Looks through a plan, whose history may name cooperatives that are gone.
  package init(_ plan: Plan, besides others: [Cooperative.ID] = []) {
    let texts =
      plan.cooperatives.keys.map(\.text) + others.map(\.text) + plan.history.map(\.cooperative)
    last = texts.compactMap(Self.number).max() ?? 0
  }

  /// The next one; three digits or more.
  package var next: Cooperative.ID? {
    let digits = String(last + 1)
    return Cooperative.ID("c" + String(repeating: "0", count: max(0, 3 - digits.count)) + digits)
  }

  /// Gives the next one away.
  mutating func take() { last += 1 }

  private static func number(_ text: String) -> Int? {
    let digits = text.utf8.dropFirst()
    guard text.utf8.first == 0x63, (1...15).contains(digits.count),
      digits.allSatisfy({ (0x30...0x39).contains($0) })
    else { return nil }
    return Int(text.dropFirst())
  }
}
