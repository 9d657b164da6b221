// SPDX-License-Identifier: Apache-2.0

import DisplayText
import StandMaps

/// The lists whose lines can be clicked.
enum ClickList: Int {
  case waiting
  case problems
  case roster
  /// The one list of what is open above the map, or its fields.
  case dialogue
  /// The keys in the hint bar; a line is the place of a command among all.
  case hints

  /// The panel that has the list; nil for what is open above the map, and for the hint bar.
  var panel: Panel? {
    switch self {
    case .waiting: .side
    case .problems: .problems
    case .roster: .roster
    case .dialogue, .hints: nil
    }
  }
}

extension PanelWriter {
  /// Notes that the line written next is one of a list.
  func link(_ list: ClickList, _ line: Int, on frame: inout Frame) {
    guard room > 0 else { return }
    frame.link(
      x: area.x, y: area.y + row, width: area.width, list: list.rawValue, line: line)
  }
}
