// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import LayoutEngine
import Wording

/// The last change, as far as it can be made again with another thing as its subject.
enum LastChange: Hashable, Sendable {
  /// A hold with a comment; without one, a hold was lifted.
  case hold(String)
  /// A lock, or its release.
  case lock(Bool)
  /// A cooperative was taken off its stand.
  case takeOff(toWaiting: Bool)
  /// A stand was drawn, so far from its first corner to the last.
  case draw(dx: Int, dy: Int)
  /// A feature was added.
  case add(Feature.Kind, dx: Int, dy: Int)
  /// Something was moved.
  case move(dx: Int, dy: Int)
  /// Something was copied.
  case copy(dx: Int, dy: Int)
  /// Edges were moved.
  case resize(Edges, dx: Int, dy: Int)
  /// A stand was cut, so far from its north-west corner.
  case split(Hand.Cut, dx: Int, dy: Int)
  /// Something was turned.
  case turn
  /// Something was deleted.
  case delete
  /// Stands were numbered.
  case renumber(Numbering)
  /// A row was drawn.
  case row(RowOfStands)
  /// Something that concerns one thing alone, such as who sits where.
  case once(title: Sentence)

  /// What an edit was.
  ///
  /// - Parameter title: What was said of it.
  init(_ edit: Edit, called title: Sentence) {
    switch edit {
    case .hold(_, let comment): self = .hold(comment)
    case .lock(_, let isLocked): self = .lock(isLocked)
    case .unplace(_, let toWaiting): self = .takeOff(toWaiting: toWaiting)
    case .leave: self = .takeOff(toWaiting: false)
    default: self = .once(title: title)
    }
  }

  /// What a hand is about to do; nil where it cannot be done again.
  init?(_ hand: Hand, to cursor: GridPoint, in plan: Plan) {
    func way(_ start: GridPoint) -> (dx: Int, dy: Int) { (cursor.x - start.x, cursor.y - start.y) }
    switch hand {
    case .draw(let start): self = .draw(dx: way(start).dx, dy: way(start).dy)
    case .add(let kind, let start): self = .add(kind, dx: way(start).dx, dy: way(start).dy)
    case .move(_, let start): self = .move(dx: way(start).dx, dy: way(start).dy)
    case .copy(_, let start): self = .copy(dx: way(start).dx, dy: way(start).dy)
    case .resize(_, let edges, let start):
      self = .resize(edges, dx: way(start).dx, dy: way(start).dy)
    case .split(let stand, let cut):
      guard let bounds = plan.stands[stand]?.bounds else { return nil }
      self = .split(cut, dx: cursor.x - bounds.x, dy: cursor.y - bounds.y)
    case .merge, .box: return nil
    }
  }
}
