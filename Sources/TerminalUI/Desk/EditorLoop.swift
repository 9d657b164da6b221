// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import LayoutEngine
import PlanFiles
import StandMaps

/// How an editing session ended.
public enum EditorEnd: Hashable, Sendable {
  /// The person left; everything was saved, or thrown away on purpose.
  case left
  /// The terminal or the session ended; what was unsaved is in the journal, if there was anything.
  case cutOff(EndReason, hasUnsavedChanges: Bool)
}

/// Runs the editor: shows frames, waits for events, does what the editor asks of the world.
public final class EditorLoop {
  /// How long nothing must happen before the journal is written and the cursor counts as resting.
  private static let rest = Duration.milliseconds(250)
  /// How long a change may go without the journal, however much happens.
  private static let patience = Duration.seconds(2)

  private var editor: Editor
  private var painter = EditorPainter()
  private let screen: any Screen
  private let desk: EditorDesk
  /// When the oldest change that the journal lacks was made.
  private var unkeptSince: ContinuousClock.Instant?
  /// The search for better placements that goes on beside the screen.
  private var arrangement: ArrangementRun?
  /// The proposals that are worked out beside the screen.
  private var reallocation: ReallocationRun?
  /// The pages that are on their way to the printer.
  private var printer: PrinterRun?
  private var end: EditorEnd?

  /// Sets the editor up on a screen; what an earlier session left unsaved is asked about first.
  ///
  /// Of the configuration the keys count, and its faults are told; its other settings are in
  /// `settings` already, where those of the command line may have come before them.
  ///
  /// - Parameter other: Another plan and its file, to compare with from the start.
  public init(
    desk: EditorDesk, settings: EditorSettings, configuration: Configuration = Configuration(),
    comparing other: (plan: Plan, path: String)? = nil,
    on screen: any Screen
  ) {
    self.desk = desk
    self.screen = screen
    var settings = settings
    settings.isReadOnly = desk.isReadOnly
    settings.colours = screen.colours
    editor = Editor(
      plan: desk.plan, path: desk.path, isSaved: desk.path != nil, settings: settings,
      stamp: desk.stamp(by: settings.name), bindings: configuration.bindings)
    editor.tellOf(configuration)
    if let unsaved = desk.unsaved { editor.offer(unsaved.plan) }
    editor.fill(screen.size)
    if let other { editor.finish(VariantOutcome.read(other.plan, path: other.path)) }
  }

  /// Works until the person leaves or the terminal ends.
  public func run() -> EditorEnd {
    screen.setMouse(editor.settings.usesMouse)
    screen.setTitle(editor.text(title))
    if desk.path == nil, desk.unsaved == nil, !desk.isReadOnly, editor.message == nil {
      editor.message = .notice(HallWords.sample[editor.language])
    }
    while true {
      if screen.wantsFrame { screen.show(painter.paint(editor)) }
      guard let event = nextEvent() else { continue }
      if case .ended(let reason) = event {
        keepNow()
        arrangement?.stop()
        return .cutOff(reason, hasUnsavedChanges: editor.session.hasUnsavedChanges)
      }
      editor.stamp = desk.stamp(by: editor.settings.name)
      let before = editor.session.revision
      carryOut(event == .wake ? takeNews() : editor.handle(event))
      if editor.session.revision != before, unkeptSince == nil { unkeptSince = .now }
      if let end { return end }
    }
  }

  private var title: String {
    "Qarya · " + (editor.plan.names.preferred(in: editor.language) ?? desk.path ?? "")
  }

  /// The next event; nil after a quiet moment, in which the journal was written and what there is
  /// to tell of the stand under the cursor came up.
  private func nextEvent() -> InputEvent? {
    let isPatient = unkeptSince.map { ContinuousClock.now - $0 < Self.patience } ?? true
    if isPatient {
      let hasWork = unkeptSince != nil || editor.hasMoreAtRest
      if let event = screen.nextEvent(timeout: hasWork ? Self.rest : nil) { return event }
      editor.rest()
    }
    keepNow()
    return nil
  }

  private func keepNow() {
    guard unkeptSince != nil else { return }
    unkeptSince = nil
    // Undone back to what the file holds, nothing is left to be offered after a crash.
    guard editor.session.hasUnsavedChanges else { return desk.forget() }
    if let reason = desk.keep(editor.plan) { editor.message = .refusal(reason) }
  }

  private func carryOut(_ effects: [Effect]) {
    for effect in effects {
      switch effect {
      case .save(let path, let evenIfChanged):
        let outcome = desk.save(editor.plan, to: path, evenIfChanged: evenIfChanged)
        if case .saved = outcome { unkeptSince = nil }
        carryOut(editor.finish(outcome))
      case .writePrint(let path, let replacing):
        carryOut(editor.finish(write(to: path, replacing: replacing)))
      case .sendToPrinter:
        do {
          printer = PrinterRun(try editor.printedText(), waker: screen.waker)
        } catch {
          carryOut(editor.finish(.failed(reason: "\(error)")))
        }
      case .readVariant(let path): editor.finish(EditorDesk.variant(at: path))
      case .quit, .discardAndQuit:
        desk.forget()
        end = .left
      case .leaveUnsaved: end = .left
      case .resume:
        desk.resumeUnsaved()
        painter = EditorPainter()
      case .begin(let new):
        desk.begin()
        editor = editor.begun(with: new)
        painter = EditorPainter()
        screen.setTitle(editor.text(title))
        unkeptSince = .now
      case .forget: desk.forget()
      case .suspend:
        keepNow()
        screen.suspend()
      case .arrange(let request):
        arrangement = ArrangementRun(editor.plan, request, waker: screen.waker)
      case .finishArranging: arrangement?.finish()
      case .prolongArranging(let seconds): arrangement?.prolong(to: seconds)
      case .dropArranging:
        arrangement?.stop()
        arrangement = nil
      case .reallocate(let occasion, let listsAll):
        reallocation = ReallocationRun(
          editor.plan, occasion, listsAll: listsAll, waker: screen.waker)
      case .dropReallocating: reallocation = nil
      case .mouse(let isOn): screen.setMouse(isOn)
      case .bell: screen.bell()
      }
    }
  }

  /// Shows what was found beside the screen.
  private func takeNews() -> [Effect] {
    if let outcome = reallocation?.outcome() {
      reallocation = nil
      editor.finish(outcome)
    }
    if let outcome = printer?.outcome() {
      printer = nil
      return editor.finish(outcome)
    }
    switch arrangement?.news() {
    case .progress(let progress): editor.show(progress)
    case .found(let found):
      arrangement?.stop()
      arrangement = nil
      return editor.finish(found)
    case nil: break
    }
    return []
  }

  private func write(to path: String, replacing: Bool) -> FileOutcome {
    do {
      return desk.writePrint(try editor.printedText(), to: path, replacing: replacing)
    } catch {
      return .failed(reason: "\(error)")
    }
  }
}
