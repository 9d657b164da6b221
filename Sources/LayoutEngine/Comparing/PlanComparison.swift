// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// What differs between two plans: every path of their files that says something else.
///
/// A thing that is in one plan only is one difference, at its id; of a thing that is in both, each
/// key that differs is one: `["stands", "s014", "number"]`. Seats are one for each stand, as the
/// file has them; the history is one altogether. The order is that of the file's parts, hall
/// first, then by id and key.
///
/// Files that mean the same compare as equal: 3 and 3.0, or a missing key and its default.
package struct PlanComparison: Sendable {
  /// One path at which the plans differ.
  package struct Difference: Hashable, Sendable {
    /// The keys that lead there.
    package let path: [String]
    /// What the first plan has there; nil for nothing.
    package let before: PropertyValue?
    /// What the second plan has there; nil for nothing.
    package let after: PropertyValue?
  }

  /// The first plan.
  package let before: Plan
  /// The second plan.
  package let after: Plan
  /// The differences, in a stable order.
  package let differences: [Difference]

  /// Compares two plans.
  ///
  /// - Parameter document: Says what a plan's file holds: `PlanWriter.document(of:)`.
  /// - Complexity: O(entries of both).
  package init(
    from before: Plan, to after: Plan, writing document: (Plan) -> PropertyDictionary
  ) {
    self.init(from: before, to: after, documents: (document(before), document(after)))
  }

  /// Compares two plans whose files' contents are known already.
  ///
  /// - Parameter documents: What the files of both hold, in their order.
  /// - Complexity: O(entries of both).
  package init(
    from before: Plan, to after: Plan, documents: (PropertyDictionary, PropertyDictionary)
  ) {
    self.before = before
    self.after = after
    var finder = DifferenceFinder()
    finder.compare(documents.0, documents.1)
    differences = finder.found
  }

  /// Whether both plans say the same.
  package var isEmpty: Bool { differences.isEmpty }
}

/// Collects the paths at which two documents differ.
private struct DifferenceFinder {
  var found: [PlanComparison.Difference] = []

  mutating func compare(_ before: PropertyDictionary, _ after: PropertyDictionary) {
    let hall = "hall"
    let (oldHall, newHall) = (before[hall]?.dictionary ?? [:], after[hall]?.dictionary ?? [:])
    keys(in: [hall], oldHall, newHall, FileDefaults.hall, besides: ["features"])
    table([hall, "features"], oldHall, newHall, FileDefaults.feature)
    table(["stands"], before, after, FileDefaults.stand)
    table(["cooperatives"], before, after, FileDefaults.cooperative)
    keys(
      in: ["placements"], before["placements"]?.dictionary ?? [:],
      after["placements"]?.dictionary ?? [:], .everything(.array([])))
    table(["rules"], before, after, .none)
    table(["categories"], before, after, FileDefaults.category)
    table(["provinces"], before, after, FileDefaults.category)
    keys(
      in: [], before, after, FileDefaults.plan,
      besides: [
        hall, "stands", "cooperatives", "placements", "rules", "categories", "provinces",
        "history",
      ])
    history(before["history"], after["history"])
  }

  /// Compares a table of things by id.
  private mutating func table(
    _ path: [String], _ before: PropertyDictionary, _ after: PropertyDictionary,
    _ defaults: FileDefaults
  ) {
    guard let name = path.last else { return }
    let (old, new) = (before[name]?.dictionary ?? [:], after[name]?.dictionary ?? [:])
    for id in Self.keys(old, new) {
      let (first, second) = (old[id], new[id])
      if let one = first?.dictionary, let other = second?.dictionary {
        keys(in: path + [id.string], one, other, defaults)
      } else {
        note(path + [id.string], first, second, standard: nil)
      }
    }
  }

  /// Compares the keys of one thing.
  private mutating func keys(
    in path: [String], _ before: PropertyDictionary, _ after: PropertyDictionary,
    _ defaults: FileDefaults, besides: Set<String> = []
  ) {
    if before == after { return }
    for key in Self.keys(before, after) where !besides.contains(key.string) {
      note(path + [key.string], before[key], after[key], standard: defaults[key.string])
    }
  }

  /// The lines beyond those that both histories begin with.
  private mutating func history(_ before: PropertyValue?, _ after: PropertyValue?) {
    func lines(_ value: PropertyValue?) -> [PropertyValue] {
      if case .array(let lines)? = value { lines } else { [] }
    }
    let (old, new) = (lines(before), lines(after))
    let common = zip(old, new).prefix { $0.isSame(as: $1) }.count
    let (gone, come) = (Array(old.dropFirst(common)), Array(new.dropFirst(common)))
    if gone.isEmpty && come.isEmpty { return }
    note(
      ["history"], gone.isEmpty ? nil : .array(gone), come.isEmpty ? nil : .array(come),
      standard: nil)
  }

  private mutating func note(
    _ path: [String], _ before: PropertyValue?, _ after: PropertyValue?, standard: PropertyValue?
  ) {
    switch (before ?? standard, after ?? standard) {
    case (nil, nil): return
    case (let one?, let other?) where one.isSame(as: other): return
    default: found.append(.init(path: path, before: before, after: after))
    }
  }

  /// The keys of two dictionaries, by code point.
  private static func keys(
    _ before: PropertyDictionary, _ after: PropertyDictionary
  ) -> [ExactText] {
    let more = after.entries.map(\.key).filter { before[$0] == nil }
    return more.isEmpty ? before.entries.map(\.key) : (before.entries.map(\.key) + more).sorted()
  }
}

extension PropertyValue {
  /// Whether it means the same: 3 and 3.0 do.
  package func isSame(as other: PropertyValue) -> Bool {
    switch (self, other) {
    case (.integer(let whole), .real(let real)), (.real(let real), .integer(let whole)):
      Double(whole) == real
    case (.array(let ones), .array(let others)):
      ones.count == others.count && zip(ones, others).allSatisfy { $0.isSame(as: $1) }
    case (.dictionary(let one), .dictionary(let other)):
      one.entries.count == other.entries.count
        && zip(one.entries, other.entries).allSatisfy {
          $0.key == $1.key && $0.value.isSame(as: $1.value)
        }
    default: self == other
    }
  }
}
