// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import PlanFiles

/// What comes after all rows were read: who sits where, who is missing, what changed.
extension RosterTrialMaker {
  /// Puts the edits of a trial together, and what is to be told of its rows.
  mutating func finish(_ trial: inout RosterTrial) {
    var wishes: [RosterSeating.Wish] = []
    var off: Set<Cooperative.ID> = []
    for place in trial.rows.indices {
      guard let cooperative = written[place] else { continue }
      switch seatCell(place, cooperative, &trial.rows[place]) {
      case nil: break
      case .off: off.insert(cooperative.id)
      case .kept:
        // Who has the stand that the list gives it does not wait.
        if cooperative.status == .waiting { written[place]?.status = .confirmed }
      case .stands(let stands):
        wishes.append(
          RosterSeating.Wish(row: place, cooperative: cooperative.id, stands: stands))
      }
    }
    for place in trial.rows.indices { settleStatus(place, &trial.rows[place]) }
    trial.newCategories = namedCategories(trial)
    trial.withdrawn = missing
    trial.edits = dataEdits(trial, off)
    seat(wishes, &trial)
    for place in trial.rows.indices { note(place, off, &trial.rows[place]) }
    noteDoubles(&trial)
  }
}

// MARK: Stands

extension RosterTrialMaker {
  /// What a cell says of where a cooperative sits.
  private enum SeatCell {
    case off
    case kept
    case stands([Stand.ID])
  }

  private func seatCell(
    _ place: Int, _ cooperative: Cooperative, _ row: inout RosterTrial.Row
  ) -> SeatCell? {
    let columns = list.columns.columns
    guard let column = columns.firstIndex(where: { $0.key == .single(.stand) }),
      column < readers[place].row.cells.count
    else { return nil }
    let raw = CellText.trimmed(readers[place].row.cells[column])
    let own = seats[cooperative.id] ?? []
    if raw.isEmpty { return nil }
    if raw == "-" { return own.isEmpty ? nil : .off }
    let text = CellText.read(raw)
    if !own.isEmpty, SpreadsheetText.made(text, of: CellText.trimmed(plan.label(of: own))) {
      return .kept
    }
    var found: [Stand.ID] = []
    let whole = cells.words.stands(named: text)
    for (part, named) in whole.isEmpty
      ? CellWords.parts(text).map({ ($0, cells.words.stands(named: $0)) }) : [(text, whole)]
    {
      guard let id = named.first, named.count == 1 else {
        row.notGiven.append(
          RosterTrial.NotGiven(
            heading: columns[column].heading, stand: part,
            reason: named.isEmpty ? .unknown : .several))
        return nil
      }
      if !found.contains(id) { found.append(id) }
    }
    if found.isEmpty { return nil }
    return Set(found) == Set(own) ? .kept : .stands(found)
  }

  private mutating func seat(_ wishes: [RosterSeating.Wish], _ trial: inout RosterTrial) {
    guard !wishes.isEmpty,
      let changed = try? plan.applying(.all(trial.edits), stamp: nil)
    else { return }
    let seating = RosterSeating(changed, wishes)
    trial.edits += seating.edits
    let heading =
      list.columns.columns.first { $0.key == .single(.stand) }?.heading ?? ""
    for wish in wishes {
      if let stands = seating.given[wish.row] { trial.rows[wish.row].stands = stands }
      if let reason = seating.refused[wish.row] {
        trial.rows[wish.row].notGiven.append(
          RosterTrial.NotGiven(
            heading: heading, stand: plan.label(of: wish.stands), reason: reason))
      }
    }
  }
}

// MARK: Edits

extension RosterTrialMaker {
  /// Sees to it that when and why somebody withdrew goes with its status.
  private mutating func settleStatus(_ place: Int, _ row: inout RosterTrial.Row) {
    guard var cooperative = written[place] else { return }
    let old = plan.cooperatives[cooperative.id]?.status
    if cooperative.status == .withdrawn, old != .withdrawn {
      cooperative.withdrawnAt = options.time
      cooperative.reason = ""
    } else if cooperative.status != .withdrawn, old == .withdrawn {
      cooperative.withdrawnAt = ""
      cooperative.reason = ""
    }
    if cooperative.status == .waiting,
      let stand = (seats[cooperative.id] ?? []).first(where: { plan.stands[$0]?.isLocked == true })
    {
      let heading =
        list.columns.columns.first { $0.key == .single(.status) }?.heading ?? ""
      row.faults.append(
        RosterFault(line: row.line, heading: heading, reason: .locked(plan.label(of: [stand]))))
      row.outcome = .faulty
      written[place] = nil
      return
    }
    written[place] = cooperative
  }

  /// The new categories that a row names which is carried out.
  private func namedCategories(
    _ trial: RosterTrial
  ) -> [(id: ExactText, category: Category)] {
    let named = Set(written.values.map { ExactText($0.category) })
    return cells.words.newCategories.filter { named.contains($0.id) }
  }

  /// The cooperatives of the plan that no row is about, faulty rows included.
  private var missing: [Cooperative.ID] {
    guard options.withdrawsMissing else { return [] }
    var told: Set<Cooperative.ID> = []
    for case .known(let id) in matching.persons { told.insert(id) }
    return plan.sortedCooperatives.filter { $0.status != .withdrawn && !told.contains($0.id) }
      .map(\.id)
  }

  /// All edits but those that give stands.
  private func dataEdits(_ trial: RosterTrial, _ off: Set<Cooperative.ID>) -> [Edit] {
    var edits: [Edit] =
      trial.newCategories.isEmpty ? [] : plan.keepingSigns(writing: trial.newCategories)
    edits += trial.withdrawn.map { .withdraw($0, reason: options.reason, at: options.time) }
    for place in trial.rows.indices {
      guard let cooperative = written[place] else { continue }
      let old = plan.cooperatives[cooperative.id]
      if seats[cooperative.id] != nil {
        switch cooperative.status {
        case .withdrawn:
          if old?.status != .withdrawn {
            edits.append(.withdraw(cooperative.id, reason: "", at: options.time))
          }
        case .waiting: edits.append(.unplace(cooperative.id, toWaiting: true))
        case .confirmed:
          if off.contains(cooperative.id), canLeave(cooperative.id) {
            edits.append(.unplace(cooperative.id, toWaiting: false))
          }
        }
      }
      if cooperative != old { edits.append(.writeCooperative(cooperative)) }
    }
    return edits
  }

  private func canLeave(_ id: Cooperative.ID) -> Bool {
    (seats[id] ?? []).allSatisfy { plan.stands[$0]?.isLocked != true }
  }
}

// MARK: What is told

extension RosterTrialMaker {
  /// Notes what a row changes of a cooperative that is there.
  private func note(_ place: Int, _ off: Set<Cooperative.ID>, _ row: inout RosterTrial.Row) {
    guard let cooperative = written[place], let old = plan.cooperatives[cooperative.id] else {
      return
    }
    if cooperative != old { row.changes = RosterChange.list(from: old, to: cooperative) }
    let own = seats[cooperative.id] ?? []
    let isOff = off.contains(cooperative.id) && canLeave(cooperative.id)
    if !row.stands.isEmpty || isOff {
      row.changes.append(
        RosterChange(key: ["stand"], before: .stands(own), after: .stands(row.stands)))
    }
    row.outcome = row.changes.isEmpty ? .unchanged : .changed
  }

  /// Notes whose names are like those of new cooperatives.
  private func noteDoubles(_ trial: inout RosterTrial) {
    guard trial.rows.contains(where: { $0.outcome == .new }) else { return }
    var finder = DoubleFinder()
    for cooperative in plan.sortedCooperatives {
      finder.add(
        cooperative.names.entries.map { PlanWords.folded($0.text.string) }, of: cooperative.id)
    }
    for place in trial.rows.indices where trial.rows[place].outcome == .new {
      guard let id = trial.rows[place].cooperative else { continue }
      let names = readers[place].names.folded
      trial.rows[place].double = finder.like(names)
      finder.add(names, of: id)
    }
  }
}

extension RosterChange {
  /// What differs between two states of a cooperative, by the keys of the plan file.
  static func list(from old: Cooperative, to new: Cooperative) -> [RosterChange] {
    let (before, after) = (PlanWriter.dictionary(of: old), PlanWriter.dictionary(of: new))
    return changes([], before, after)
  }

  private static func changes(
    _ path: [String], _ before: PropertyDictionary, _ after: PropertyDictionary
  ) -> [RosterChange] {
    let keys = Set(before.entries.map(\.key)).union(after.entries.map(\.key)).sorted()
    return keys.flatMap { key -> [RosterChange] in
      let (old, new) = (before[key], after[key])
      if old == new { return [] }
      let isTable = path.isEmpty && ["names", "fields"].contains(key.string)
      if isTable {
        return changes([key.string], old?.dictionary ?? [:], new?.dictionary ?? [:])
      }
      return [RosterChange(key: path + [key.string], before: old?.unlessEmpty, after: new)]
    }
  }
}

extension PropertyValue {
  /// The value; nil where nothing is said by it.
  fileprivate var unlessEmpty: PropertyValue? {
    self == .text("") || self == .array([]) || self == .dictionary([:]) ? nil : self
  }

  /// Where somebody sits: nothing, a stand's id, or several.
  static func stands(_ stands: [Stand.ID]) -> PropertyValue? {
    guard let first = stands.first else { return nil }
    return stands.count == 1 ? .text(first.text) : .array(stands.map { .text($0.text) })
  }
}

extension Plan {
  /// The numbers of some stands, as one cell has them.
  func label(of stands: [Stand.ID]) -> String {
    stands.map { self.stands[$0]?.label ?? $0.text }.joined(separator: ", ")
  }
}
