// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import PlanFiles

/// How a list is to be read, and what is to be made of it.
package struct RosterOptions: Sendable {
  /// What the list is called, in the history and in messages.
  package var name: String
  /// What headings mean that the program does not know, or would understand otherwise.
  package var mapped: [RosterColumns.Mapping] = []
  /// What parts cells, an ASCII character; nil finds it out.
  package var separator: UInt8?
  /// How letters are written; nil finds it out.
  package var encoding: ListEncoding?
  /// The status of new cooperatives whose row says none.
  package var status = Cooperative.Status.waiting
  /// Whether cooperatives that the list does not have are withdrawn.
  package var withdrawsMissing = false
  /// Whether faulty rows are left out; else nothing at all is imported.
  package var skipsFaulty = false
  /// The time of withdrawals (ISO 8601, UTC).
  package var time = ""
  /// Why cooperatives are withdrawn that the list does not have.
  package var reason = ""

  /// The usual way to read a list of a name.
  package init(name: String) { self.name = name }
}

/// Why a list is not read at all.
package enum RosterRefusal: Error, Hashable, Sendable {
  /// It is no text, or not in the encoding that it should have.
  case unreadable(ListRefusal)
  /// There is nothing in it.
  case empty
  /// No row has a heading for names or ids.
  case noHeadings
  /// There are more rows than so many.
  case tooManyRows(Int)
  /// A heading that was explained is not there.
  case noSuchHeading(String)
}
