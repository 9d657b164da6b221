// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import LayoutEngine
import PlanFiles
import Rosters
import StandMaps
import TerminalDriver
import Wording

/// Runs the editor: shows frames, waits for events, does what the editor asks of the world.
package final class EditorLoop {
  /// How long nothing must happen before the cursor counts as resting.
  private static let rest = Duration.milliseconds(250)

  private var editor: Editor
  private var painter = EditorPainter()
  private let screen: any Screen
  private var desk: EditorDesk
  /// Whether there is a change that the journal was not given yet.
  private var isUnkept = false
  /// What goes on beside the screen.
  private let side: SideWork
  private var end: EditorEnd?
  /// What was typed while a change was carried out, to be taken after it.
  private var heldBack: [InputEvent] = []

  /// Sets the editor up on a screen; what an earlier session left unsaved is asked about first.
  ///
  /// Of the configuration the keys count, and its faults are told; its other settings are in
  /// `settings` already, where those of the command line may have come before them.
  ///
  /// - Parameter other: Another plan and its file, to compare with from the start.
  package init(
    desk: EditorDesk, settings: EditorSettings, configuration: Configuration = Configuration(),
    comparing other: (plan: Plan, path: String)? = nil, on screen: any Screen
  ) {
    self.desk = desk
    self.screen = screen
    side = SideWork(screen.waker)
    var settings = settings
    settings.colours = screen.colours
    editor = Self.editor(at: desk, settings, configuration.bindings, screen.size)
    editor.tellOf(configuration)
    desk.leftovers.map { editor.tell(.refusal($0.phrase[editor.language])) }
    desk.tell(screen.waker)
    editor.document.notKept = desk.notKept
    if let other { editor.finish(VariantOutcome.read(other.plan, path: other.path)) }
  }

  /// The editor on the plan of a desk; what an earlier session left unsaved is asked about first.
  private static func editor(
    at desk: EditorDesk, _ settings: EditorSettings, _ bindings: BindingTable, _ size: ScreenSize
  ) -> Editor {
    var settings = settings
    settings.isReadOnly = desk.isReadOnly
    settings.checksAside = true
    var editor = Editor(
      plan: desk.plan, path: desk.path, isSaved: desk.path != nil, settings: settings,
      stamp: desk.stamp(by: settings.name), bindings: bindings)
    if let unsaved = desk.unsavedWork { editor.offer(unsaved) }
    editor.fill(size)
    return editor
  }

  /// Goes over to another plan's file, or says why that cannot be; this one is saved, or not wanted.
  ///
  /// - Parameter takesOver: Whether it is the same plan, which was only looked at.
  private func open(_ path: String, takesOver: Bool = false) {
    let next: EditorDesk
    do {
      next = try EditorDesk(opening: path, isReadOnly: desk.isReadOnly && !takesOver)
    } catch {
      let outcome = FileOutcome.failed(reason: EditorDesk.reason(for: error, opening: path))
      return carryOut(editor.finish(outcome))
    }
    side.stop()
    noteRecent()
    desk.close(forgetting: true)
    desk = next
    let before = editor
    editor = Self.editor(at: desk, editor.settings, editor.bindings, screen.size)
    editor.habits.arrangement = before.habits.arrangement
    if takesOver { editor.look(as: before) }
    let opened: Sentence =
      takesOver
      ? SharingWords.takenOver[editor.language]
      : "\(FileWords.opened, editor.language)\(words: editor.language.colon)\(path)"
    editor.tell(desk.leftovers.map { .refusal($0.phrase[editor.language]) } ?? .notice(opened))
    desk.tell(screen.waker)
    editor.document.notKept = desk.notKept
    isUnkept = false
    painter = EditorPainter()
    screen.setTitle(editor.text(title))
  }

  /// Remembers the plan as one that was worked on.
  private func noteRecent() { desk.path.map { RecentPlans()?.note($0) } }

  /// Works until the person leaves or the terminal ends.
  package func run() -> EditorEnd {
    screen.setMouse(editor.settings.usesMouse)
    screen.setTitle(editor.text(title))
    prepareLastWords()
    defer { LastWords.shared.set(nil) }
    if desk.path == nil, desk.unsaved == nil, !desk.isReadOnly, editor.message == nil {
      editor.welcome(to: Folder(""))
    }
    while true {
      // Beside the first frame, which what is found follows at once.
      side.study(editor, at: desk.path)
      if screen.wantsFrame { screen.show(painter.paint(editor)) }
      keep()
      side.change(editor)
      side.check(editor)
      side.workOutMap(editor)
      guard let event = nextEvent() else { continue }
      if case .ended(let reason) = event { return cutOff(reason) }
      if event == .focus { comeBack() }
      if editor.stopsLarge(event) {
        heldBack = []
        continue
      }
      if editor.holdsBack(event) {
        heldBack.append(event)
        continue
      }
      editor.document.stamp = desk.stamp(by: editor.settings.name)
      let before = editor.session.revision
      carryOut(event == .wake ? takeNews() : editor.handle(event, on: painter.link(under: event)))
      if editor.session.revision != before { isUnkept = true }
      side.takeInFile(editor, at: desk)
      prepareLastWords()
      if let end {
        noteRecent()
        side.printer.settle()
        return end
      }
    }
  }

  private var title: Sentence {
    "Qarya · \(editor.plan.names.preferred(in: editor.language) ?? desk.path ?? "")"
  }

  /// The next event; nil after a quiet moment, in which what there is to tell of the stand under
  /// the cursor came up.
  private func nextEvent() -> InputEvent? {
    if editor.largeChange == nil, !heldBack.isEmpty { return heldBack.removeFirst() }
    if let event = screen.nextEvent(timeout: editor.hasMoreAtRest ? Self.rest : nil) {
      return event
    }
    editor.rest()
    return nil
  }

  /// What is unsaved is kept even where this thread is held up when the session ends.
  private func prepareLastWords() {
    // What is asked about at the start stays as it is.
    let isLost = isUnkept && editor.document.offered == nil && !desk.isReadOnly
    LastWords.shared.set(desk.lastWords(keeping: isLost ? editor.plan : nil))
  }

  /// Hands on what has changed, to be kept beside the event loop; once it was shown, so that no key
  /// waits for it.
  private func keep() {
    guard isUnkept else { return }
    isUnkept = false
    desk.keep(editor.plan)
  }

  /// Ends with what is unsaved kept; with nothing unsaved, nothing is left to be offered.
  private func cutOff(_ reason: EndReason) -> EditorEnd {
    side.stop()
    let hasUnsavedChanges = editor.hasWorkToLose
    // What is asked about at the start stays as it is.
    guard editor.document.offered == nil, !desk.isReadOnly else {
      desk.close(forgetting: false)
      return .cutOff(reason, hasUnsavedChanges: editor.document.offered != nil)
    }
    keep()
    let notKept = hasUnsavedChanges ? desk.settle() : nil
    desk.close(forgetting: !hasUnsavedChanges)
    return .cutOff(reason, hasUnsavedChanges: hasUnsavedChanges, notKept: notKept)
  }

  private func carryOut(_ effects: [Effect]) {
    for effect in effects {
      switch effect {
      case .save(let path, let evenIfChanged):
        side.merger.forget()
        let outcome = desk.save(editor.plan, to: path, evenIfChanged: evenIfChanged)
        if case .saved = outcome { isUnkept = false }
        if case .changedMeanwhile = outcome,
          let merged = desk.saveMerged(editor.plan, revision: editor.session.revision)
        {
          // Where nothing contradicts, nobody has to be asked.
          isUnkept = false
          carryOut(editor.finishSaving(merged))
          continue
        }
        carryOut(editor.finish(outcome))
        if let name = desk.takeSetAside() {
          editor.tell(.notice("\(FileWords.setAside, editor.language)\(name)"))
        }
      case .writePrint, .sendToPrinter:
        do {
          try side.printer.carryOut(effect, of: editor, at: desk.path, screen.waker)
            .map { carryOut(editor.finish($0)) }
        } catch {
          carryOut(editor.finish(.failed(reason: FileWords.notDrawn(error))))
        }
      case .listFolder(let prefix):
        editor.finish(Folder(prefix), recent: RecentPlans()?.paths ?? [])
      case .open(let path): open(path)
      case .goOn(let version):
        desk.goOn(from: version, with: editor.plan)
        isUnkept = false
      case .takeOver: desk.path.map { open($0, takesOver: true) }
      case .readVariant(let path): editor.finish(EditorDesk.variant(at: path))
      case .quit, .discardAndQuit:
        desk.close(forgetting: true)
        end = .left
      case .leaveUnsaved:
        desk.close(forgetting: false)
        end = .left
      case .resume:
        desk.resumeUnsaved()
        painter = EditorPainter()
      case .begin(let new):
        side.forgetPlan()
        desk.begin()
        editor = editor.begun(with: new)
        painter = EditorPainter()
        screen.setTitle(editor.text(title))
        isUnkept = true
        takeNewsOfFile()
        if case .file(let path) = new.list { carryOut(editor.carryOut(.request(.readList(path)))) }
      case .forget: desk.forget()
      case .suspend:
        keep()
        _ = desk.settle(within: .seconds(1))
        screen.suspend()
      case .mouse(let isOn): screen.setMouse(isOn)
      case .repaint: screen.repaint()
      case .bell: screen.bell()
      default: side.begin(effect, editor, at: desk)
      }
    }
  }

  /// After a while elsewhere: the file is looked at now, and what was written over the screen goes.
  private func comeBack() {
    desk.look()
    screen.repaint()
  }

  /// Tells whether changes are kept, and what has become of the plan's file, where that is new.
  private func takeNewsOfFile() {
    editor.note(desk.notKept)
    editor.note(desk.news.holder)
    side.takeInFile(editor, at: desk)
    // What can be taken in is told when it is.
    if !side.merger.isAtWork { editor.note(desk.finding) }
  }

  /// Shows what was found beside the screen.
  private func takeNews() -> [Effect] {
    if let outcome = side.merger.news(desk) { carryOut(editor.finish(outcome)) }
    takeNewsOfFile()
    return side.takeNews(&editor)
  }
}
