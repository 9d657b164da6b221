// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Wording

/// What is wrong with a row of a list, and where.
package struct RosterFault: Hashable, Sendable {
  /// What is wrong.
  package enum Reason: Hashable, Sendable {
    /// A cell says something that its column cannot have.
    case cell(CellFault)
    /// An earlier row, on that line, has the same id.
    case sameID(String, line: Int)
    /// A quotation mark is never closed.
    case unterminated
    /// There are more cells than headings: so many.
    case surplus(Int)
    /// There is neither a name nor an id.
    case nobody
    /// It should wait, and sits on a locked stand.
    case locked(String)
  }

  /// The line of the list, from 1.
  package let line: Int
  /// The heading of the column; empty where it is about the row.
  package let heading: String
  /// What is wrong.
  package let reason: Reason
}

/// Why a stand was not given.
package enum StandNotGiven: Hashable, Sendable {
  /// There is no such stand.
  case unknown
  /// Several stands show that number.
  case several
  /// It is kept for somebody, or is locked, or taken, or who should get it has withdrawn: why an
  /// edit would be refused.
  case refused(EditRefusal)
  /// It is on hold.
  case held
  /// More stands are named than the cooperative takes.
  case tooMany(Int)
  /// Somebody further up in the list is given it.
  case taken(Cooperative.ID)
  /// It would break a rule: the sentence that says so.
  case breaks(Phrase)
  /// A stand to wish for is not there.
  case noWish
}

/// A key of a cooperative that a list changes.
package struct RosterChange: Hashable, Sendable {
  /// The path of the key below the cooperative; `stand` for where it sits.
  package let key: [String]
  /// What was there; nil for nothing.
  package let before: PropertyValue?
  /// What comes; nil where it is emptied.
  package let after: PropertyValue?
}
