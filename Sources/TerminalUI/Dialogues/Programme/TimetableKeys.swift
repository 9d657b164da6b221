// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import TerminalDriver
import Wording

/// The keys of the programme’s sheet, and the cells of its grid.
extension TimetableSheet {
  static let bindings: [DialogueBinding] = [
    DialogueBinding(.up, [.up, "k"], DialogueWords.move, .reads),
    DialogueBinding(.down, [.down, "j"], DialogueWords.move, .reads),
    DialogueBinding(.left, [.left, "h"], DialogueWords.move, .reads),
    DialogueBinding(.right, [.right, "l"], DialogueWords.move, .reads),
    DialogueBinding(.pageUp, [.pageUp, "<"], ProgrammeWords.day, .reads),
    DialogueBinding(.pageDown, [.pageDown, ">"], ProgrammeWords.day, .reads),
    DialogueBinding(.first, [.home], DialogueWords.move, .reads, isInBar: false),
    DialogueBinding(.last, [.end], DialogueWords.move, .reads, isInBar: false),
    DialogueBinding("next-session", [.tab], ProgrammeWords.next, .reads, isInBar: false),
    DialogueBinding("previous-session", [.backTab], ProgrammeWords.next, .reads, isInBar: false),
    DialogueBinding("take", ["m"], ProgrammeWords.pickUp),
    DialogueBinding("later", ["+", "="], ProgrammeWords.shift),
    DialogueBinding("earlier", ["-"], ProgrammeWords.shift),
    DialogueBinding("longer", ["]"], ProgrammeWords.stretch, isInBar: false),
    DialogueBinding("shorter", ["["], ProgrammeWords.stretch, isInBar: false),
    DialogueBinding(.choose, [.enter, "e"], RuleSheetWords.change, .takes),
    DialogueBinding("new", ["n"], ProgrammeWords.new),
    DialogueBinding("delete", ["x", .delete], CategoryWords.delete),
    DialogueBinding("undo", ["u", .ctrl("z")], DialogueWords.undo, isInBar: false),
    DialogueBinding("redo", [.ctrl("r"), .ctrl("y")], DialogueWords.redo, isInBar: false),
    DialogueBinding(.back, [.escape, "q"], DialogueWords.back, .leaves),
  ]
}

extension TimetableSheet {
  /// A cell of the grid, which the mouse knows as the line of a list.
  struct Cell {
    let column: Int
    let row: Int
    /// Which of several sessions at one time.
    let lane: Int
  }
}

extension TimetableSheet.Cell {
  /// The most columns, and lanes, that a line tells apart.
  private static let most = (columns: 64, lanes: 16)

  /// The cell as the line of a list.
  var line: Int {
    (row * Self.most.columns + min(column, Self.most.columns - 1)) * Self.most.lanes
      + min(lane, Self.most.lanes - 1)
  }

  /// The cell of a line.
  init(line: Int) {
    let cell = line / Self.most.lanes
    self.init(
      column: cell % Self.most.columns, row: cell / Self.most.columns, lane: line % Self.most.lanes)
  }
}

extension Session {
  /// The session later, earlier, longer or shorter by some seconds; nil for any other key, without a
  /// time, and where there would be nothing left of it.
  func changed(by name: DialogueBinding.Name, _ seconds: Int) -> Session? {
    guard let span else { return nil }
    var changed = self
    switch name {
    case "later": changed.span = span.moved(by: seconds)
    case "earlier": changed.span = span.moved(by: -seconds)
    case "longer": changed.span = span.ending(at: span.to + seconds)
    case "shorter": changed.span = span.ending(at: span.to - seconds)
    default: return nil
    }
    return changed.span == nil ? nil : changed
  }
}

// MARK: Paint

extension TimetableSheet {
  func paint(in view: DialogueView, on frame: inout Frame) {
    TimetablePainter(self, in: view).paint(on: &frame)
  }
}
