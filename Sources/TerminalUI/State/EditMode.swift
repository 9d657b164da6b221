// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import LayoutEngine
import Wording
import TerminalDriver

/// The editor while it edits stands or features: a free cursor, what is marked, what is in hand.
struct EditMode: Hashable, Sendable {
  /// What is edited.
  enum Subject: Hashable, Sendable {
    case stands
    case features
  }

  /// What a gesture under way would do, worked out after each event.
  struct Outlook: Hashable, Sendable {
    /// What it would do; nil where it is refused, or only selects.
    var gesture: Gesture?
    /// Why it would be refused.
    var refusal: GestureRefusal?
    /// The measures of what it would leave.
    var measures: ShapeMeasures?
    /// Whether it takes floor that others cannot have, so that what is left beside it matters.
    var takesFloor = true
    /// The one door that it is about.
    var door: Feature?
    /// What the rules say of it, worked out once the hand rests.
    var verdict: Verdict?
  }

  /// What a gesture under way would do to the plan's problems.
  struct Verdict: Hashable, Sendable {
    /// In a few words; empty where nothing changes.
    let said: Sentence
    /// Whether there would be an error or a warning more.
    let isWorse: Bool
  }

  /// What the mouse has pressed and not yet let go.
  struct Press: Hashable, Sendable {
    /// The place of the map it was pressed on.
    let place: ScreenPoint
    /// What a drag from there does; nil moves the cursor alone.
    let hand: Hand?
    /// Whether it was dragged since.
    var isDragging = false
  }

  var subject: Subject
  /// The cell under the cursor.
  var cursor: GridPoint
  /// What is marked; empty where gestures are about the thing under the cursor.
  var marked = Selection()
  /// The stand that was marked last, where a range begins.
  var lastMarked: Stand.ID?
  /// The gesture under way.
  var hand: Hand?
  /// What was typed of a row that was not made, field by field: it is offered again from another
  /// cell.
  var rowDraft: [String]?
  /// The number typed before a motion.
  var count: Int?
  /// The mouse's button held down.
  var press: Press?
  /// What comes of the gesture under way.
  var outlook = Outlook()
  /// The stand that the editor knew to be under the cursor last.
  var known: Stand.ID?

  /// Begins with the cursor on a cell.
  init(_ subject: Subject, at cursor: GridPoint) {
    self.subject = subject
    self.cursor = cursor
  }

  /// Where the keys go.
  var context: Context {
    if hand != nil { return .gesture }
    return subject == .stands ? .editingStands : .editingFeatures
  }

  /// The most that a number before a motion can be.
  static let countLimit = 9999

  /// Takes a digit of a number before a motion; says whether it was one.
  mutating func takeDigit(_ key: Key) -> Bool {
    guard let digit = KeyboardLayout.digit(of: key), count != nil || digit != 0 else {
      return false
    }
    count = min((count ?? 0) * 10 + digit, Self.countLimit)
    return true
  }
}
