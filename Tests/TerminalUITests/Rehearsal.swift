// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import Foundation
import LayoutEngine
import PlanFiles
import Synchronization
import TerminalDriver
import Testing
import Wording

@testable import TerminalUI

/// An editor without a terminal: keys in, lines out.
struct Rehearsal {
  private(set) var editor: Editor
  private(set) var effects: [Effect] = []

  /// All that what is open remembers, to compare it with what it remembers later.
  var opened: String { "\(editor.dialogue as Any)" }

  /// Opens the editor on a plan.
  init(
    _ plan: Plan, columns: Int = 120, rows: Int = 40, language: Language = .english,
    path: String? = "fair.json", isReadOnly: Bool = false, checksAside: Bool = false,
    bindings: BindingTable = .standard
  ) {
    var settings = EditorSettings(language: language, isReadOnly: isReadOnly)
    settings.checksAside = checksAside
    editor = Editor(
      plan: plan, path: path, isSaved: path != nil,
      settings: settings,
      stamp: Stamp(at: "2017-11-28T18:00:00Z", by: "staff"), bindings: bindings)
    editor.take(PlanStudy(plan, at: nil))
    send(.resize(ScreenSize(columns: columns, rows: rows)))
  }

  mutating func send(_ event: InputEvent) {
    var link: FrameLink?
    if case .mouse(let mouse) = event {
      link = frame.link(x: mouse.position.x, y: mouse.position.y)
    }
    effects += editor.handle(event, on: link)
  }

  /// Presses keys by their names: "Down", "Ctrl-R", "a".
  mutating func press(_ keys: String...) throws {
    for key in keys { send(.key(try #require(Key(key), "no such key: \(key)"))) }
  }

  /// Clicks: presses the mouse's button and lets it go.
  mutating func click(x: Int, y: Int) {
    let place = ScreenPoint(x: x, y: y)
    send(.mouse(MouseEvent(.press(.left), at: place)))
    send(.mouse(MouseEvent(.release(.left), at: place)))
  }

  /// Does something to the editor that no single event does.
  mutating func change(_ body: (inout Editor) -> Void) { body(&editor) }

  /// Types a text.
  mutating func type(_ text: String) {
    for scalar in text.unicodeScalars { send(.key(.character(scalar))) }
  }

  /// Hands the editor another plan, or why there is none.
  mutating func finish(_ outcome: VariantOutcome) { editor.finish(outcome) }

  /// Hands the editor what somebody else saved.
  mutating func finish(_ outcome: FileMergeOutcome) { effects += editor.finish(outcome) }

  /// Tells the editor how its last wish went.
  mutating func answer(_ outcome: FileOutcome) { effects += editor.finish(outcome) }

  /// Has searches for better placements count moves instead of seconds.
  mutating func count(_ moves: Int) { editor.settings.arrangingMoves = moves }

  /// Shows the editor how far a search has come.
  mutating func show(_ progress: ArrangementProgress) { editor.show(progress) }

  /// Lets the cursor rest where it is.
  mutating func rest() { if editor.hasMoreAtRest { editor.rest() } }

  /// Hands the editor what a search found.
  mutating func finish(_ found: Arrangement) { effects += editor.finish(found) }

  /// Tells the editor that what was asked for last is on paper now.
  mutating func answerPrinted(_ printing: Printing, _ outcome: FileOutcome) {
    effects += editor.finish(PrintResult(outcome: outcome, print: editor.print(of: printing)))
  }

  /// Works out the proposals that were asked for last, and shows them.
  mutating func findProposals() {
    let asked = effects.reversed().lazy.compactMap { effect in
      if case .reallocate(let occasion, let listsAll) = effect { return (occasion, listsAll) }
      return nil
    }.first
    guard let asked else { return }
    do throws(EditRefusal) {
      editor.finish(.success(try FoundBefore.reallocation(plan, asked.0, listsAll: asked.1)))
    } catch {
      editor.finish(.failure(error))
    }
  }

  var frame: Frame { EditorPainter.frame(of: editor) }
  var lines: [String] { frame.lines }
  var status: String { lines[lines.count - 2] }
  var screen: String { lines.joined(separator: "\n") }
  var plan: Plan { editor.plan }

  /// The form that is open.
  var form: Form? { editor.dialogue as? Form }

  /// Goes to a field of the form that is open.
  mutating func go(to datum: Form.Datum) throws {
    let form = try #require(form)
    let place = try #require(form.fields.firstIndex { $0.datum == datum })
    for _ in 0..<abs(place - form.here) { try press(place > form.here ? "Down" : "Up") }
  }

  /// Whether the plan would be written as these bytes; comparing them so keeps reports short.
  func isAs(_ bytes: [UInt8]) -> Bool { PlanWriter.bytes(of: plan) == bytes }

  /// The number of the stand under the cursor.
  var stand: String { editor.selected.flatMap { plan.stands[$0]?.number } ?? "" }

  /// The ids of the cooperatives on a stand, by its number.
  func seated(_ number: String) -> [String] {
    guard let stand = plan.stand(named: number) else { return [] }
    return (plan.placements[stand.id] ?? []).map(\.text)
  }
}

/// Proposals that a story worked out, for the next that asks the same.
private enum FoundBefore {
  private static let found = Mutex<[Occasion: [Reallocation]]>([:])

  static func reallocation(
    _ plan: Plan, _ occasion: Occasion, listsAll: Bool
  ) throws(EditRefusal) -> Reallocation {
    let known = found.withLock {
      $0[occasion]?.first { $0.plan == plan && $0.listsAll == listsAll }
    }
    if let known { return known }
    let new = try Reallocation(plan, occasion, listsAll: listsAll)
    found.withLock { $0[occasion, default: []].append(new) }
    return new
  }
}

/// The plans in the folder `layouts`.
enum Layouts {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "layouts")

  static func bytes(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: folder.appending(path: name + ".json")))
  }

  static func plan(_ name: String) throws -> Plan {
    try PlanReader.read(try bytes(name), vocabulary: RuleCatalogue())
  }

  static func village() throws -> Plan { try plan("solidarity-village") }
}
