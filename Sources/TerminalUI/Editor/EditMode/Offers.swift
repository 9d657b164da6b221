// SPDX-License-Identifier: Apache-2.0

/// Which commands are of use at the moment, for the hint bar.
extension Editor {
  /// Whether a command would do something for what is in hand or marked.
  func offers(_ command: Command) -> Bool {
    if settings.isReadOnly, Command.changing.contains(command) { return false }
    guard let mode = editMode else {
      // Only the roster is sorted; the waiting list keeps its order of seniority.
      return ![.sort, .reverse, .quickFilter].contains(command) || focus == .roster
    }
    switch (command, mode.hand) {
    case (.resize, .some(let hand)):
      guard case .resize = hand else { return false }
      return true
    case (.split, .some(let hand)):
      guard case .split = hand else { return false }
      return true
    case (.snap, .merge?), (.snap, .split?): return false
    case (.find, _): return false
    case (.merge, nil): return mode.marked.stands.count > 1
    case (.editStands, nil): return mode.subject == .features
    case (.editFeatures, nil): return mode.subject == .stands
    default: return true
    }
  }
}
