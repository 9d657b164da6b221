// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// What importing a list would do to a plan: each row, and one edit for all of them.
///
/// Nothing is changed by it. `edit` carries out all rows that are neither faulty nor left out; to
/// take rows in or out, make it anew with their lines.
package struct RosterTrial: Sendable {
  /// What becomes of a row.
  package enum Outcome: Hashable, Sendable {
    /// It adds a cooperative.
    case new
    /// It changes one.
    case changed
    /// It says what the plan says.
    case unchanged
    /// Something is wrong with it.
    case faulty
    /// It was taken out.
    case leftOut
  }

  /// A row of the list.
  package struct Row: Hashable, Sendable {
    /// The line of the list on which it begins, from 1.
    package let line: Int
    /// The first name in it, or its id.
    package let name: String
    /// What becomes of it.
    package internal(set) var outcome: Outcome
    /// Whom it is about; nil for a faulty row about somebody new.
    package internal(set) var cooperative: Cooperative.ID?
    /// What it changes, key by key; empty for a new cooperative.
    package internal(set) var changes: [RosterChange] = []
    /// What is wrong with it.
    package internal(set) var faults: [RosterFault] = []
    /// Whose name differs little from its own.
    package internal(set) var double: Cooperative.ID?
    /// The stands that it gives.
    package internal(set) var stands: [Stand.ID] = []
    /// The stands that it names and that are not given, as it names them.
    package internal(set) var notGiven: [NotGiven] = []
  }

  /// A stand that a row names and that is not given.
  package struct NotGiven: Hashable, Sendable {
    /// The heading over it.
    package let heading: String
    /// The stand, as the list names it.
    package let stand: String
    /// Why not.
    package let reason: StandNotGiven
  }

  /// The plan that the list would change.
  package let plan: Plan
  /// The list's name.
  package let name: String
  /// The rows, in the order of the list.
  package internal(set) var rows: [Row]
  /// Headings that nobody knows.
  package let unknownHeadings: [String]
  /// Categories that were made, in the order of the list.
  package internal(set) var newCategories: [(id: ExactText, category: Category)] = []
  /// Cooperatives that are withdrawn, since the list does not have them.
  package internal(set) var withdrawn: [Cooperative.ID] = []
  /// Whether the list is one of stands, services or notices that the program exported.
  package let isReport: Bool
  /// The edits for the rows.
  var edits: [Edit] = []
  private let skipsFaulty: Bool

  init(_ list: CooperativeList, _ plan: Plan, _ options: RosterOptions, rows: [Row]) {
    self.plan = plan
    self.rows = rows
    name = options.name
    unknownHeadings = list.columns.unknown
    isReport = list.isReport
    skipsFaulty = options.skipsFaulty
  }
}

extension RosterTrial {
  /// How many rows have an outcome.
  package func count(_ outcome: Outcome) -> Int { rows.count { $0.outcome == outcome } }

  /// How many rows are left out: by choice, or for their faults where those are skipped.
  package var skipped: Int { count(.leftOut) + (skipsFaulty ? count(.faulty) : 0) }

  /// Whether nothing is imported, since a row is faulty.
  package var isRefused: Bool { !skipsFaulty && count(.faulty) > 0 }

  /// What a line of history says of it.
  package var summary: ListImport {
    ListImport(
      name: name, added: count(.new), changed: count(.changed), withdrawn: withdrawn.count)
  }

  /// The edit that imports the list, all of it or nothing; nil where nothing would change, and where
  /// a row is faulty and faulty rows are not skipped.
  package var edit: Edit? { edits.isEmpty || isRefused ? nil : .importList(summary, edits) }
}
