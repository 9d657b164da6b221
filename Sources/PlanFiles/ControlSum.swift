// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// What a control number is made of: a sum over the entries of a plan's file, which follows a plan
/// from edit to edit without writing the whole of it again.
package struct ControlSum: Sendable {
  private typealias Path = DocumentChange.Path

  private var plan: Plan
  /// What each entry adds.
  private var parts: [Path: UInt64] = [:]
  private var total: UInt64 = 0

  /// The tables whose entries count one by one.
  private static let tables: Set<ExactText> = ["stands", "cooperatives", "placements"]

  /// Takes the sum of a plan.
  ///
  /// - Complexity: O(bytes of the plan).
  package init(of plan: Plan) {
    self.plan = plan
    for entry in PlanWriter.document(of: plan).entries { put(entry.value, at: entry.key) }
  }

  /// Goes on to another plan.
  ///
  /// - Parameter inverse: The edit that leads back, as `Plan.apply` returns it; nil where nobody knows.
  /// - Complexity: O(what the edit touches), or O(entries) to compare them, and O(bytes of what
  ///   differs); see `PlanFile.change`.
  package mutating func follow(_ next: Plan, changedBy inverse: Edit? = nil) {
    let change = PlanFile().change(from: plan, to: next, takenBackBy: inverse)
    let paths = change.values.map(\.path) + change.gone
    // A table that comes or goes as a whole may bring entries or take them along.
    if paths.contains(where: { $0.entry == nil && Self.tables.contains($0.key) }) {
      self = ControlSum(of: next)
      return
    }
    plan = next
    for path in change.gone { set(path, to: nil) }
    for (path, value) in change.values {
      if path.entry == nil { put(value, at: path.key) } else { set(path, to: value) }
    }
  }

  /// The five digits.
  package var number: ControlNumber { ControlNumber(sum: total) }

  private mutating func put(_ value: PropertyValue, at key: ExactText) {
    // The history is no part of it.
    guard key != "history" else { return }
    guard Self.tables.contains(key), let table = value.dictionary else {
      return set(Path(key: key, entry: nil), to: value)
    }
    for entry in table.entries { set(Path(key: key, entry: entry.key), to: entry.value) }
  }

  private mutating func set(_ path: Path, to value: PropertyValue?) {
    total &-= parts[path] ?? 0
    parts[path] = value.map { Self.share(of: $0, at: path) }
    total &+= parts[path] ?? 0
  }

  /// What a value adds at its place: the same value elsewhere adds something else.
  private static func share(of value: PropertyValue, at path: Path) -> UInt64 {
    let place = path.key.string + "\u{0}" + (path.entry?.string ?? "") + "\u{0}"
    let bytes = Array(place.utf8) + DocumentFormat.json.bytes(of: value)
    return ControlNumber.mixed(Fingerprint(of: bytes).checksum)
  }
}
