// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import LayoutEngine
import Wording

/// What a cooperative must be told when a plan has changed: where it sat, and where it sits now.
package struct Notice: Hashable, Sendable {
  /// What has changed for it; the raw value is the word of `notices --json`.
  package enum Kind: String, CaseIterable, Hashable, Sendable {
    /// It sits on another stand.
    case moved
    /// It has a stand now.
    case seated
    /// It has a stand no longer.
    case unseated
    /// It has withdrawn.
    case withdrawn
    /// Its withdrawal was taken back.
    case reinstated
    /// Its stand shows another number.
    case renumbered
    /// Its stand is larger or smaller.
    case resized
    /// It is invited to other sessions, or to sessions at other times or elsewhere.
    case programme
  }

  /// A stand with the number that it shows, or its id where it has none.
  package struct Place: Hashable, Sendable {
    /// The stand.
    package let stand: String
    /// Its number.
    package let number: String
  }

  /// Whom it is for.
  package let cooperative: Cooperative.ID
  /// Its names.
  package let names: Names
  /// What has changed.
  package let kind: Kind
  /// Where it sat.
  package let from: [Place]
  /// Where it sits now.
  package let to: [Place]
  /// The area of its stands now, in m².
  package let area: Double
  /// Whether it is on the waiting list now.
  package let isWaiting: Bool
  /// Why it withdrew.
  package let reason: String
  /// The sessions that it is invited to now, by time.
  package let sessions: [Session]
  /// The sessions that it was invited to and is no longer, as they were: cancelled ones, too.
  package let formerSessions: [Session]

  /// The languages to tell it in: those of its own names first, each in the order ar, fr, en.
  package var languages: [Language] {
    let own = Language.allCases.filter { names[$0.rawValue] != nil }
    return own + Language.allCases.filter { !own.contains($0) }
  }
}

extension Notice {
  /// What has changed for a cooperative from one state of a plan to another; nil for nothing.
  init?(
    _ cooperative: Cooperative, from before: Seating?, to now: Seating
  ) {
    let from = before?.places ?? []
    let isSame = from.map(\.stand) == now.places.map(\.stand)
    switch (before?.status, now.status) {
    case (.withdrawn, .withdrawn): return nil
    case (_, .withdrawn): kind = .withdrawn
    case (.withdrawn, _) where now.places.isEmpty: kind = .reinstated
    default:
      let isInvitedAnew = before?.sessions.map(\.placed) ?? [] != now.sessions.map(\.placed)
      if from.isEmpty, now.places.isEmpty {
        guard isInvitedAnew else { return nil }
        kind = .programme
      } else if from.isEmpty {
        kind = .seated
      } else if now.places.isEmpty {
        kind = .unseated
      } else if !isSame {
        kind = .moved
      } else if from != now.places {
        kind = .renumbered
      } else if let before, (before.area - now.area).magnitude > Module.tolerance {
        kind = .resized
      } else if isInvitedAnew {
        kind = .programme
      } else {
        return nil
      }
    }
    self.cooperative = cooperative.id
    names = cooperative.names
    self.from = from
    to = now.places
    area = now.area
    isWaiting = now.status == .waiting
    reason = cooperative.reason
    sessions = kind == .withdrawn ? [] : now.sessions
    let invited = Set(now.sessions.map(\.id))
    formerSessions =
      kind == .withdrawn ? [] : before?.sessions.filter { !invited.contains($0.id) } ?? []
  }

  /// Where a cooperative sits, in one state of a plan.
  struct Seating {
    var status: Cooperative.Status?
    var places: [Place]
    var area: Double
    /// The sessions that it is invited to, by time.
    var sessions: [Session] = []
  }
}

extension Notice.Seating {
  /// Where a cooperative sits in a plan.
  ///
  /// - Parameter invitations: The sessions of each cooperative.
  init(
    _ cooperative: Cooperative, on stands: [Stand.ID], in plan: Plan,
    _ invitations: [Cooperative.ID: [Session]]
  ) {
    let own = stands.compactMap { plan.stands[$0] }
    status = cooperative.status
    places = own.map { Notice.Place(stand: $0.id.text, number: $0.label) }
    area = plan.hall.module.squareMetres(own.reduce(0) { $0 + $1.cellCount })
    sessions = invitations[cooperative.id] ?? []
  }
}

extension Session {
  /// Which session it is, and when and where it takes place.
  fileprivate var placed: Placed { Placed(id: id, place: place) }

  fileprivate struct Placed: Equatable {
    let id: Session.ID
    let place: SessionPlace
  }
}
