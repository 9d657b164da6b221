// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Wording

/// Finds which session a row of a list is about.
///
/// The one with its id; else the one with the same name in any language (folded), where the plan and
/// the list have that name only once each; else a new one. Names that come several times, such as a
/// workshop that is held twice, need an id to be changed, and are new without one.
struct SessionMatching {
  /// Which session.
  enum Match {
    case known(Session)
    case new(Session.ID)
    /// None; what is wrong, and in which column.
    case fault(Phrase, Int?)
  }

  private let plan: Plan
  /// How many rows have a name.
  private var named: [String: Int] = [:]
  private var sessions: [String: [Session]] = [:]
  private var fresh: ArraySlice<Session.ID>
  /// The rows' lines by id.
  private var taken: [Session.ID: Int] = [:]

  init(_ plan: Plan, _ table: SessionTable) {
    self.plan = plan
    fresh = plan.newSessionIDs(table.rows.count * 2)[...]
    for session in plan.sortedSessions {
      for name in Set(session.names.entries.map { PlanWords.nameKey($0.text.string) }) {
        sessions[name, default: []].append(session)
      }
    }
    for row in table.rows {
      for name in Set(Self.names(table.said(by: row))) { named[name, default: 0] += 1 }
    }
  }

  private static func names(
    _ said: [SessionCell]
  ) -> [String] {
    said.compactMap { cell in
      if case .names = cell.key, !cell.isEmptied { PlanWords.nameKey(cell.text) } else { nil }
    }
  }

  /// Which session the cells of a row are about.
  mutating func session(
    of said: [SessionCell], _ row: Int
  ) -> Match {
    if let cell = said.first(where: { $0.key == .single(.id) }), !cell.isEmptied {
      guard let id = Session.ID(cell.text) else {
        return .fault(SessionImportWords.phrase(of: .noID(cell.text)), cell.place)
      }
      guard taken.updateValue(row, forKey: id) == nil else {
        return .fault(SessionImportWords.sameID(cell.text), cell.place)
      }
      return plan.sessions[id].map(Match.known) ?? .new(id)
    }
    for name in Self.names(said) where named[name] == 1 {
      if let found = sessions[name], found.count == 1, taken[found[0].id] == nil {
        taken[found[0].id] = row
        return .known(found[0])
      }
    }
    while let id = fresh.popFirst() {
      if taken.updateValue(row, forKey: id) == nil { return .new(id) }
    }
    return .fault(SessionImportWords.nameless, nil)
  }
}
