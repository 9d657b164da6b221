// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// What changes in a plan's document, without writing the whole of it twice.
extension PlanFile {
  /// The change from the document of one plan to that of another.
  ///
  /// - Parameter inverse: The edit that leads back, where somebody knows it: then only what it touches
  ///   is compared.
  /// - Complexity: O(entries of the plans) to compare them, and O(what differs) to write it; where
  ///   the plans were not read from the same file or differ in their grid, O(bytes).
  func change(from old: Plan, to new: Plan, takenBackBy inverse: Edit? = nil) -> DocumentChange {
    guard old.source == new.source, old.hall.module == new.hall.module else {
      return wholeChange(from: old, to: new)
    }
    var change = DocumentChange()
    let isNew = new.source.isEmpty
    let touched = inverse.flatMap(TouchedEntries.init)
    let stand = StandFile(new.hall.module)
    compare(old.stands, new.stands, touched?.stands, "stands", isNew, new, &change) {
      stand.write($0)
    }
    let bare = new.source["cooperatives"]?.dictionary ?? [:]
    let cooperative = CooperativeFile()
    compare(
      old.cooperatives, new.cooperatives, touched?.cooperatives, "cooperatives", isNew, new, &change
    ) { entry in
      cooperative.write(entry, isNew: entry.source.isEmpty && bare[entry.id.text] == nil)
    }
    comparePlacements(old, new, touched?.placements, isNew, &change)
    compareHistories(old, new, isNew, &change)
    compareTheRest(old, new, &change)
    return change
  }

  private func wholeChange(from old: Plan, to new: Plan) -> DocumentChange {
    var change = DocumentChange()
    let before = write(old)
    let after = write(new)
    for key in before.entries.map(\.key) where after[key] == nil { change.set(key, to: nil) }
    for entry in after.entries where before[entry.key] != entry.value {
      change.set(entry.key, to: entry.value)
    }
    return change
  }

  /// Compares two tables, entry by entry; only some of them where these are known.
  private func compare<Subject: Equatable>(
    _ old: [Identifier<Subject>: Subject], _ new: [Identifier<Subject>: Subject],
    _ touched: Set<Identifier<Subject>>?, _ name: String, _ isNew: Bool, _ plan: Plan,
    _ change: inout DocumentChange, _ write: (Subject) -> PropertyDictionary
  ) {
    let key = ExactText(name)
    if let touched {
      for id in touched where old[id] != new[id] {
        change.set(key, ExactText(id.text), to: new[id].map { .dictionary(write($0)) })
      }
    } else {
      guard old != new else { return }
      for id in old.keys where new[id] == nil { change.set(key, ExactText(id.text), to: nil) }
      for (id, entry) in new where old[id] != entry {
        change.set(key, ExactText(id.text), to: .dictionary(write(entry)))
      }
    }
    // A table that the file does not name is there as long as there is something in it.
    if new.isEmpty, !old.isEmpty, !isNew, plan.source[name] == nil { change.set(key, to: nil) }
  }

  private func comparePlacements(
    _ old: Plan, _ new: Plan, _ known: Set<Stand.ID>?, _ isNew: Bool, _ change: inout DocumentChange
  ) {
    let key = ExactText("placements")
    let present = new.source["placements"]?.dictionary ?? [:]
    var touched: Set<Stand.ID> = []
    if let known {
      touched = known.filter { old.placements[$0] != new.placements[$0] }
    } else {
      guard old.placements != new.placements || old.stands.count != new.stands.count else { return }
      for (id, guests) in new.placements where old.placements[id] != guests { touched.insert(id) }
      for id in old.placements.keys where new.placements[id] == nil { touched.insert(id) }
    }
    for id in touched.union(standsWithEmptyLists(in: present, changedFrom: old, to: new)) {
      change.set(
        key, ExactText(id.text), to: PlacementsFile.value(of: id, in: new, onto: present))
    }
    let isGone = new.source["placements"] == nil && !isNew && new.placements.isEmpty
    if isGone, !old.placements.isEmpty { change.set(key, to: nil) }
  }

  /// The stands that came or went of which the file has an empty list, which is kept with them.
  private func standsWithEmptyLists(
    in present: PropertyDictionary, changedFrom old: Plan, to new: Plan
  ) -> [Stand.ID] {
    present.entries.compactMap { entry in
      guard entry.value == .array([]), let id = Stand.ID(entry.key.string),
        (old.stands[id] == nil) != (new.stands[id] == nil)
      else { return nil }
      return id
    }
  }

  private func compareHistories(
    _ old: Plan, _ new: Plan, _ isNew: Bool, _ change: inout DocumentChange
  ) {
    let common = zip(old.history, new.history).prefix { $0 == $1 }.count
    guard common < max(old.history.count, new.history.count) else { return }
    if new.history.isEmpty, !isNew, new.source["history"] == nil {
      return change.set("history", to: nil)
    }
    let file = HistoryFile()
    change.setHistory(
      from: common, to: new.history[common...].map { .dictionary(file.write($0)) })
  }

  /// Compares what is small: names, status, hall, rules, categories, and what comes later.
  private func compareTheRest(_ old: Plan, _ new: Plan, _ change: inout DocumentChange) {
    let (old, new) = (old.withoutTables, new.withoutTables)
    guard old != new else { return }
    let (before, after) = (write(old), write(new))
    let tables: Set<ExactText> = ["stands", "cooperatives", "placements", "history"]
    for key in before.entries.map(\.key) where after[key] == nil && !tables.contains(key) {
      change.set(key, to: nil)
    }
    for entry in after.entries where before[entry.key] != entry.value && !tables.contains(entry.key)
    {
      change.set(entry.key, to: entry.value)
    }
  }
}

/// The entries of a plan's tables that an edit touches.
private struct TouchedEntries {
  private(set) var stands: Set<Stand.ID> = []
  private(set) var cooperatives: Set<Cooperative.ID> = []
  private(set) var placements: Set<Stand.ID> = []

  /// Reads an edit as `Plan.apply` returns it; nil for any other.
  init?(_ inverse: Edit) {
    guard case .restore(let parts) = inverse else { return nil }
    for part in parts {
      switch part {
      case .stand(let id, _): stands.insert(id)
      case .cooperative(let id, _): cooperatives.insert(id)
      case .placement(let id, _): placements.insert(id)
      case .feature, .rule, .hallShape, .names, .category, .session, .status, .history: break
      }
    }
  }
}
