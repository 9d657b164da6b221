// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import LayoutEngine

/// Everyone who must be told that a plan has changed.
package struct NoticeList: Sendable {
  /// The plan as it is now.
  package let plan: Plan
  /// The notices, by cooperative.
  package let notices: [Notice]
  /// Who sends them; empty where nobody said.
  package var sender = ""
  /// The control number of the plan as it is now; empty where nobody knows it.
  package var control = ""
  /// Who was told what there is to tell now, and when.
  let told: [Cooperative.ID: HistoryEntry]

  /// Compares a plan with an earlier one.
  ///
  /// - Complexity: O(stands) to find whom the two plans do not agree about, and
  ///   O(cooperatives + stands) where their tables are not one copied from the other.
  ///
  /// - Parameter touched: What was touched on the way from one to the other; nil looks for it.
  package init(from before: Plan, to plan: Plan, touching touched: TouchedParts? = nil) {
    self.plan = plan
    let concerned = Self.concerned(from: before, to: plan, touched)
    let (old, new) = (before.stands(of: concerned), plan.stands(of: concerned))
    let (invited, invitedNow) = (before.invitations, plan.invitations)
    notices = concerned.sorted().compactMap { id in
      guard var cooperative = plan.cooperatives[id] ?? before.cooperatives[id] else { return nil }
      // Who was taken off the roster has withdrawn, as far as it is concerned.
      if plan.cooperatives[id] == nil { cooperative.status = .withdrawn }
      let was = before.cooperatives[cooperative.id].map {
        Notice.Seating($0, on: old[$0.id] ?? [], in: before, invited)
      }
      return Notice(
        cooperative, from: was,
        to: Notice.Seating(cooperative, on: new[cooperative.id] ?? [], in: plan, invitedNow))
    }
    told = Self.told(notices, new, in: plan)
  }

  /// Those who differ between two plans, who sit on a stand that does, or sat, and who are invited
  /// to sessions where these differ, or where they take place.
  private static func concerned(
    from before: Plan, to plan: Plan, _ touched: TouchedParts?
  ) -> Set<Cooperative.ID> {
    if before.hall.module != plan.hall.module {
      return Set(before.cooperatives.keys).union(plan.cooperatives.keys)
    }
    let difference = PlanDifference(from: before, to: plan, among: touched)
    var concerned = Set(difference.cooperatives)
    for stand in difference.placements + difference.stands {
      concerned.formUnion(before.placements[stand] ?? [])
      concerned.formUnion(plan.placements[stand] ?? [])
    }
    if before.sessions != plan.sessions || before.hall != plan.hall {
      concerned.formUnion(before.invitations.keys)
      concerned.formUnion(plan.invitations.keys)
    }
    return concerned
  }

  /// Reads in a plan's history what has changed since a time (ISO 8601, UTC), that second included.
  ///
  /// Entries come in the order in which things happened, their times from clocks that can go back.
  /// What is noted after something later happened after that, and no later than what first has a
  /// time as late again: it counts as long as it may have happened since.
  ///
  /// Renumbered and resized stands are not in the history, nor is who was taken off the roster.
  ///
  /// - Complexity: O(history + cooperatives + stands).
  package init(_ plan: Plan, since time: String) {
    self.plan = plan
    let seats = plan.standsByCooperative
    var told: [String: [HistoryEntry]] = [:]
    let limits = plan.history.latestTimes
    for (entry, limit) in zip(plan.history, limits)
    where limit.map({ $0 >= HistoryTime(time) }) ?? true {
      for line in entry.lines where line.tellsSeat {
        told[line.cooperative, default: []].append(line)
      }
    }
    let (moved, invitations) = (plan.sessionsMoved(since: time), plan.invitations)
    let cancelled = plan.sessionsCancelled(since: time)
    notices = plan.sortedCooperatives.compactMap { cooperative in
      guard let entries = told[cooperative.id.text], let entry = entries.first else {
        let now = Notice.Seating(
          cooperative, on: seats[cooperative.id] ?? [], in: plan, invitations)
        return Notice(of: cooperative, now, moved: moved, cancelled: cancelled)
      }
      let own = seats[cooperative.id] ?? []
      let now = Notice.Seating(cooperative, on: own, in: plan, invitations)
      let earlier = HistoryEntry.stands(before: entries, now: own.map(\.text))
      let stands = earlier ?? (entry.earlierStand.isEmpty ? [] : [entry.earlierStand])
      let was = Notice.Seating(
        status: entry.event == HistoryEntry.Event.reinstated.rawValue ? .withdrawn : nil,
        places: stands.map { stand in
          Notice.Place(
            stand: stand, number: Stand.ID(stand).flatMap { plan.stands[$0]?.label } ?? stand)
        }, area: now.area,
        sessions: now.sessions + cancelled.filter { $0.participants.contains(cooperative.id) })
      return Notice(cooperative, from: was, to: now)
    }
    self.told = Self.told(notices, seats, in: plan)
  }

  /// Those of some notices whose cooperative was last told what it is to be told now.
  private static func told(
    _ notices: [Notice], _ stands: [Cooperative.ID: [Stand.ID]], in plan: Plan
  ) -> [Cooperative.ID: HistoryEntry] {
    let last = plan.lastTold
    if last.isEmpty { return [:] }
    return notices.reduce(into: [:]) { told, notice in
      let id = notice.cooperative
      guard let entry = last[id.text],
        Told(entry) == Told(id, on: stands[id] ?? [], in: plan)
      else { return }
      told[id] = entry
    }
  }
}

extension Plan {
  /// The stands of some cooperatives, by id, of those who have any.
  ///
  /// - Complexity: O(placements).
  fileprivate func stands(of cooperatives: Set<Cooperative.ID>) -> [Cooperative.ID: [Stand.ID]] {
    if cooperatives.isEmpty { return [:] }
    var stands: [Cooperative.ID: [Stand.ID]] = [:]
    for (stand, guests) in placements {
      for guest in guests where cooperatives.contains(guest) {
        stands[guest, default: []].append(stand)
      }
    }
    return stands.mapValues { $0.sorted() }
  }
}

extension HistoryEntry {
  /// Whether the entry says where a cooperative sat before.
  fileprivate var tellsSeat: Bool {
    switch Event(rawValue: event) {
    case .placed, .moved, .unplaced, .waiting, .withdrawn, .reinstated, .added: true
    default: false
    }
  }

  /// The stands that a cooperative had before some entries about it, by id; nil where they do not
  /// lead to those that it has now, as after an edit of the file by hand.
  ///
  /// One of several stands comes and goes with an entry of its own.
  fileprivate static func stands(before entries: [HistoryEntry], now: [String]) -> [String]? {
    var stands = Set(now.map { ExactText($0) })
    for entry in entries.reversed() {
      let event = Event(rawValue: entry.event)
      if event == .placed || event == .moved {
        guard stands.remove(ExactText(entry.stand)) != nil else { return nil }
      }
      let left = ExactText(entry.earlierStand)
      if !left.string.isEmpty, !stands.insert(left).inserted { return nil }
    }
    return stands.sorted().map(\.string)
  }

  /// The stand that its cooperative had before; empty for none.
  fileprivate var earlierStand: String {
    event == Event.withdrawn.rawValue ? stand : from
  }
}
