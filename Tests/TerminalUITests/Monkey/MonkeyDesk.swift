// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import LayoutEngine
import PlanFiles
import StandMaps
import TerminalDriver
import Wording

@testable import TerminalUI

/// A day of work at a desk without files or clock: events in, and what the editor asks is answered
/// at once from memory.
struct MonkeyDesk {
  private(set) var editor: Editor
  /// What was saved or printed, by path.
  private(set) var files: [String: [UInt8]] = [:]
  /// Whether the person left.
  private(set) var hasLeft = false
  /// The plan as it was opened, as a file.
  private(set) var opened: [UInt8]
  /// How many searches and proposals were worked out.
  private(set) var worked = 0

  private var painter = EditorPainter()
  /// The search that was begun and not yet answered.
  private var search: ArrangementRequest?
  /// The proposals that were asked for and not yet shown.
  private var occasion: Occasion?
  /// What failed to save now and then, as disks do.
  private var saves = 0

  init(_ plan: Plan, language: Language) {
    opened = PlanWriter.bytes(of: plan)
    var settings = EditorSettings(language: language)
    settings.arrangingMoves = 12
    editor = Editor(
      plan: plan, path: "fair.json", isSaved: true, settings: settings,
      stamp: Stamp(at: "2017-11-28T18:00:00Z", by: "staff"))
    files["fair.json"] = opened
    _ = send(.resize(ScreenSize(columns: 120, rows: 40)))
  }

  /// Sends an event, does what comes of it, and paints.
  mutating func send(_ event: InputEvent) -> Frame {
    if event == .wake {
      editor.rest()
    } else {
      carryOut(editor.handle(event, on: painter.link(under: event)))
    }
    return painter.paint(editor)
  }

  /// Whether something is being worked out.
  var hasWork: Bool { search != nil || occasion != nil }

  /// Works out what was asked for, and shows it; drops it where it would take long.
  mutating func work(atMost limit: Int) -> Frame {
    finishWork(atMost: limit)
    return painter.paint(editor)
  }

  private mutating func finishWork(atMost limit: Int) {
    if let occasion {
      self.occasion = nil
      guard worked < limit else {
        editor.dialogue = nil
        return
      }
      worked += 1
      do throws(EditRefusal) {
        editor.finish(.success(try Reallocation(editor.plan, occasion)))
      } catch {
        editor.finish(.failure(error))
      }
    }
    if let search {
      self.search = nil
      guard worked < limit else {
        editor.dialogue = nil
        return
      }
      worked += 1
      let arranger = Arranger(editor.plan, seatsWaiting: search.seatsWaiting)
      carryOut(editor.finish(arranger.run(ArrangementEffort(moves: search.moves ?? 12))))
    }
  }

  /// Takes everything back and does it again; whether both lead to where they should.
  func leadsBackAndForth() -> Bool {
    let now = PlanWriter.bytes(of: editor.plan)
    var other = editor
    let steps = other.session.done.count
    while !other.session.done.isEmpty { other.undo() }
    // What was taken back from before the day leads further back than that.
    guard other.session.actsTakenBack > 0 || PlanWriter.bytes(of: other.plan) == opened else {
      return false
    }
    while other.session.done.count < steps { other.redo() }
    return PlanWriter.bytes(of: other.plan) == now
  }

  private mutating func carryOut(_ effects: [Effect]) {
    for effect in effects {
      switch effect {
      case .save(let path, let evenIfChanged):
        carryOut(editor.finish(save(to: path ?? editor.path ?? "", evenIfChanged)))
      case .writePrint(let printing, let path, let replacing):
        carryOut(editor.finish(print(printing, to: path, replacing)))
      case .quit, .discardAndQuit, .leaveUnsaved: hasLeft = true
      case .begin(let new):
        editor = editor.begun(with: new)
        painter = EditorPainter()
        opened = PlanWriter.bytes(of: new.plan)
        files["fair.json"] = opened
      case .arrange(let request): search = request
      case .finishArranging: finishWork(atMost: .max)
      case .dropArranging: search = nil
      case .reallocate(let wanted, _): occasion = wanted
      case .dropReallocating: occasion = nil
      default: break
      }
    }
  }

  private mutating func save(to path: String, _ evenIfChanged: Bool) -> FileOutcome {
    saves += 1
    if saves % 7 == 0 { return .failed(reason: FileWords.tooSlow) }
    if path != editor.path, files[path] != nil, !evenIfChanged { return .exists(path: path) }
    if saves % 5 == 0, !evenIfChanged { return .changedMeanwhile(path: path) }
    files[path] = PlanWriter.bytes(of: editor.plan)
    return .saved(path: path)
  }

  private mutating func print(
    _ printing: Printing, to path: String, _ replacing: Bool
  ) -> FileOutcome {
    guard replacing || files[path] == nil else { return .exists(path: path, printing) }
    do {
      files[path] = Array(try editor.printedText(printing).utf8)
      return .printed(path: path)
    } catch {
      return .failed(reason: FileWords.notDrawn(error))
    }
  }
}
