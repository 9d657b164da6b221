// SPDX-License-Identifier: Apache-2.0

/// Events that came and were not taken yet, oldest first.
///
/// Of a mouse that is dragged faster than frames are drawn, and of a window that is being resized,
/// only the latest place and size wait.
struct EventQueue {
  private var events: [InputEvent] = []
  private var next = 0

  /// Whether nothing waits.
  var isEmpty: Bool { next == events.count }

  /// Puts an event behind the others.
  mutating func append(_ event: InputEvent) {
    if next < events.count, let last = events.last, EventQueue.replaces(event, last) {
      events[events.count - 1] = event
    } else {
      events.append(event)
    }
  }

  /// Takes the oldest event; nil when there is none.
  mutating func take() -> InputEvent? {
    guard next < events.count else { return nil }
    let event = events[next]
    next += 1
    if next == events.count {
      events.removeAll(keepingCapacity: true)
      next = 0
    }
    return event
  }

  private static func replaces(_ new: InputEvent, _ old: InputEvent) -> Bool {
    switch (new, old) {
    case (.mouse(let new), .mouse(let old)):
      guard case .drag = new.action else { return false }
      return new.action == old.action && new.modifiers == old.modifiers
    case (.resize, .resize), (.wake, .wake): return true
    default: return false
    }
  }
}
