// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import LayoutEngine
import PlanFiles
import TerminalDriver
import Wording

/// Another plan in place of the one that is worked on: a new hall, or next year's fair.
extension Editor {
  /// Asks what becomes of the cooperatives in a plan that begins with this one.
  mutating func askNewFromThis() {
    guard mayChange() else { return }
    dialogue = Choice(
      title: HallWords.fromThisTitle, detail: HallWords.fromThisDetail[language],
      options: [
        Choice.Option(
          key: "k", title: HallWords.allWait,
          outcome: .request(.beginFromThis(keepsCooperatives: true))),
        Choice.Option(
          key: "w", title: HallWords.withoutThem,
          outcome: .request(.beginFromThis(keepsCooperatives: false))),
        .stay("b", HallWords.back),
      ])
  }

  mutating func beginFromThis(keepsCooperatives: Bool) -> [Effect] {
    let template = PlanTemplate(plan, keepsCooperatives: keepsCooperatives)
    var notice = HallWords.fromThis[language]
    if !template.droppedRules.isEmpty {
      let rules = template.droppedRules.map(\.text).joined(separator: language.comma)
      notice += " · " + HallWords.droppedRules[language] + " " + rules
    }
    return begin(NewPlan(plan: template.plan, notice: notice), orElse: .request(.abandonErrand))
  }

  /// Goes over to a new plan; asks first where changes of this one would be lost.
  mutating func begin(_ new: NewPlan, orElse back: Outcome) -> [Effect] {
    leave(for: .begin(new), orElse: back)
  }

  /// Leaves this plan for another; asks first where changes of this one would be lost.
  mutating func leave(for errand: Errand, orElse back: Outcome) -> [Effect] {
    // A file that is asked for is so until it is open.
    if !(dialogue is FilePrompt) || hasWorkToLose { dialogue = nil }
    guard hasWorkToLose else { return [errand.effect] }
    dialogue = Choice(
      title: HallWords.unsavedTitle, detail: path ?? "",
      options: [
        Choice.Option(
          key: "s", title: HallWords.saveFirst, outcome: .request(.save(then: errand)),
          saves: true),
        Choice.Option(key: "d", title: HallWords.discard, outcome: .ask(errand.effect)),
        Choice.Option(key: "b", title: HallWords.back, outcome: back),
      ], escape: back)
    return []
  }

  /// Whether leaving the plan as it is would lose something.
  var hasWorkToLose: Bool { !settings.isReadOnly && document.hasWorkToLose }

  /// The editor on a new plan, which no file holds, with nothing to undo.
  func begun(with new: NewPlan) -> Editor {
    var next = Editor(
      plan: new.plan, path: nil, isSaved: false, settings: settings, stamp: stamp,
      bindings: bindings)
    if viewport.isScaleChosen { next.viewport.choose(scale) }
    next.habits.arrangement = habits.arrangement
    // It was made on purpose: to leave it unsaved is asked about.
    next.document.hasResumed = true
    next.tell(.notice(new.notice))
    if new.list == .asked { next.dialogue = Choice.listForNewHall }
    next.fill(ScreenSize(columns: columns, rows: rows))
    return next
  }

  /// Greets who comes without a plan: the sample is open, and where there is nothing else to begin
  /// with the ways to begin are offered above it.
  mutating func welcome(to folder: Folder) {
    tell(.notice(HallWords.sample[language]))
    if folder.offersNothingButLists { dialogue = Choice.beginning }
  }
}
