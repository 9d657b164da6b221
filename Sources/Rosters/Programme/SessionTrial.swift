// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import PlanFiles
import Wording

/// What importing a list of sessions would do to a plan: each row, and one edit for all of them.
package struct SessionTrial: Sendable {
  /// Something that is wrong with a row.
  package struct Fault: Hashable, Sendable {
    /// The line of the list, from 1.
    package let line: Int
    /// The heading over it; empty for the row as a whole.
    package let heading: String
    /// What is wrong, as a clause.
    package let phrase: Phrase
  }

  /// A row of the list.
  package struct Row: Hashable, Sendable {
    /// The line of the list on which it begins, from 1.
    package let line: Int
    /// What becomes of it.
    package internal(set) var outcome: RosterTrial.Outcome
    /// The session as the plan has it; nil for a new one.
    package internal(set) var before: Session?
    /// The session as the row has it; nil for a faulty row.
    package internal(set) var after: Session?
  }

  /// The plan that the list would change.
  package let plan: Plan
  /// The list's name.
  package let name: String
  /// The rows, in the order of the list.
  package private(set) var rows: [Row] = []
  /// What is wrong.
  package private(set) var faults: [Fault] = []
  /// Headings that nobody knows; what stands under them is left out.
  package private(set) var unknownHeadings: [String] = []
  /// The sessions that are taken off, since the list does not have them.
  package private(set) var removed: [Session.ID] = []
  private let skipsFaulty: Bool

  /// Tries a list on a plan.
  ///
  /// - Throws: `RosterRefusal` for what is no list of sessions.
  /// - Complexity: O(cells × cooperatives + rows × sessions).
  package init(
    _ bytes: [UInt8], into plan: Plan, _ options: RosterOptions
  ) throws(RosterRefusal) {
    self.plan = plan
    name = options.name
    skipsFaulty = options.skipsFaulty
    let table = try SessionTable(bytes, options)
    unknownHeadings = table.unknown
    let cells = SessionCells(plan)
    var matching = SessionMatching(plan, table)
    for (place, row) in table.rows.enumerated() {
      read(row, place, table, cells, &matching)
    }
    guard options.withdrawsMissing else { return }
    let kept = Set(rows.compactMap { $0.before?.id })
    removed = plan.sortedSessions.map(\.id).filter { !kept.contains($0) }
  }

  private mutating func read(
    _ row: DelimitedRow, _ place: Int, _ table: SessionTable, _ cells: SessionCells,
    _ matching: inout SessionMatching
  ) {
    func note(_ phrase: Phrase, _ column: Int?) -> Fault {
      let heading = column.flatMap { $0 < table.headings.count ? table.headings[$0] : nil } ?? ""
      return Fault(line: row.line, heading: heading, phrase: phrase)
    }
    var wrong: [Fault] = []
    if row.isUnterminated { wrong.append(note(SessionImportWords.unterminated, nil)) }
    if row.cells.dropFirst(table.headings.count).contains(where: { !CellText.trimmed($0).isEmpty })
    {
      wrong.append(note(SessionImportWords.surplus, nil))
    }
    let said = table.said(by: row)
    let before: Session?
    var session: Session
    switch matching.session(of: said, place) {
    case .known(let known): (before, session) = (known, known)
    case .new(let id): (before, session) = (nil, Session(id: id))
    case .fault(let phrase, let column):
      faults += wrong + [note(phrase, column)]
      rows.append(Row(line: row.line, outcome: .faulty))
      return
    }
    for (column, fault) in cells.write(said, to: &session) {
      wrong.append(note(SessionImportWords.phrase(of: fault), column))
    }
    if before == nil, session.names.isEmpty, !said.contains(where: { $0.key == .single(.id) }) {
      wrong.append(note(SessionImportWords.nameless, nil))
    }
    faults += wrong
    guard wrong.isEmpty else {
      rows.append(Row(line: row.line, outcome: .faulty, before: before))
      return
    }
    let outcome: RosterTrial.Outcome =
      before == nil ? .new : before == session ? .unchanged : .changed
    rows.append(Row(line: row.line, outcome: outcome, before: before, after: session))
  }
}

extension SessionTrial {
  /// How many rows have an outcome.
  package func count(_ outcome: RosterTrial.Outcome) -> Int { rows.count { $0.outcome == outcome } }

  /// Whether nothing is imported, since a row is faulty.
  package var isRefused: Bool { !skipsFaulty && !faults.isEmpty }

  /// The edit that imports the list, all of it or nothing; nil where nothing would change, and where
  /// a row is faulty and faulty rows are not skipped.
  package var edit: Edit? {
    let written = rows.filter { $0.outcome == .new || $0.outcome == .changed }.compactMap(\.after)
    let edits = written.map { Edit.writeSession($0) } + removed.map { .removeSession($0) }
    if edits.isEmpty || isRefused { return nil }
    let list = ListImport(
      name: name, added: count(.new), changed: count(.changed), withdrawn: removed.count)
    return .importList(list, edits)
  }
}
