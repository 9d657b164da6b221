// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import LayoutEngine
import StandMaps
import TerminalDriver

/// What is open above the map and has the keys until it is closed: its state, its keys, its paint.
///
/// It is shown a view that it cannot write, changes nothing but itself, and answers with an outcome
/// that the editor carries out.
protocol Dialogue: Sendable {
  /// All its keys, whatever its state.
  static var bindings: [DialogueBinding] { get }

  /// Does what a key of its table stands for.
  mutating func perform(_ name: DialogueBinding.Name, in view: DialogueView) -> Outcome
  /// Takes a key that is in no table, such as a letter of a field.
  mutating func type(_ key: Key, in view: DialogueView) -> Outcome
  /// Takes pasted text; it never runs as commands.
  mutating func paste(_ text: String, in view: DialogueView) -> Outcome
  /// Draws itself.
  func paint(in view: DialogueView, on frame: inout Frame)

  /// What it wants done as soon as it is open.
  var opening: Outcome { get }
  /// The keys that do something as things are.
  func keys(in view: DialogueView) -> [DialogueBinding]
  /// Whether letters are typed, so that they are no commands.
  var isTyping: Bool { get }
  /// Where it lies.
  var place: DialoguePlace { get }
  /// Whether help may lie over it: not over what other threads report to.
  static var takesHelp: Bool { get }

  /// The line under its cursor; nil where it has no lines.
  var line: Int? { get }
  /// Brings its cursor to a line that was clicked.
  mutating func go(to line: Int, in view: DialogueView) -> Outcome
  /// What a click on the line under the cursor does.
  var click: DialogueClick { get }
  /// How many lines the mouse's wheel moves at once.
  var wheelLines: Int { get }

  /// The stands that the map marks meanwhile.
  var marked: Set<Stand.ID> { get }
  /// What it would do to the hall as it stands, which the map shows meanwhile.
  func gesture(in view: DialogueView) throws -> Gesture?

  /// What is to be worked out beside the screen, so that no key waits for it; nil while all is there.
  /// It goes on until it is done; who does not want it any more closes the dialogue.
  func work(in view: DialogueView) -> DialogueWork?
  /// Takes what was worked out, if it still fits.
  mutating func take(_ found: any Sendable, in view: DialogueView) -> Outcome
}

/// Work on another thread, and what comes of it.
typealias DialogueWork = @Sendable () -> any Sendable

/// What a click on a line of a dialogue does.
enum DialogueClick: Hashable, Sendable {
  /// It brings the cursor there, and no more.
  case moves
  /// A second click does what the key of this name does.
  case second(DialogueBinding.Name)
  /// The first click does already.
  case first(DialogueBinding.Name)
}

extension Dialogue {
  mutating func type(_ key: Key, in view: DialogueView) -> Outcome { .stay }
  mutating func paste(_ text: String, in view: DialogueView) -> Outcome { .stay }

  var opening: Outcome { .stay }
  func keys(in view: DialogueView) -> [DialogueBinding] { Self.bindings }
  var isTyping: Bool { false }
  var place: DialoguePlace { .box }
  static var takesHelp: Bool { true }

  var line: Int? { nil }
  mutating func go(to line: Int, in view: DialogueView) -> Outcome {
    var outcomes: [Outcome] = []
    while let here = self.line, here != line {
      outcomes.append(perform(here < line ? .down : .up, in: view))
      if self.line == here { break }
    }
    return .all(outcomes)
  }
  var click: DialogueClick { .moves }
  var wheelLines: Int { 3 }

  var marked: Set<Stand.ID> { [] }
  func gesture(in view: DialogueView) throws -> Gesture? { nil }

  func work(in view: DialogueView) -> DialogueWork? { nil }
  mutating func take(_ found: any Sendable, in view: DialogueView) -> Outcome { .stay }
}
