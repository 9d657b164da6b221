// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import LayoutEngine
import PlanFiles
import Wording

/// Working on a plan's file with others: taking in what they save, and taking over.
extension Editor {
  /// Whether what others saved may be taken in by itself: nothing is open, asked or in hand.
  var mayTakeFile: Bool {
    guard dialogue == nil, document.offered == nil, variant?.showsOther != true else {
      return false
    }
    return switch mode {
    case .looking: true
    case .editing(let mode): mode.hand == nil
    case .choosing: false
    }
  }

  /// Goes on from what came of both plans, or has the person decide.
  mutating func finish(_ outcome: FileMergeOutcome) -> [Effect] {
    switch outcome {
    case .failed(let reason, .asked):
      document.afterSaving = nil
      tell(.refusal(reason[language]))
      return [.bell]
    case .failed: return []
    case .found(let found): return finish(found)
    }
  }

  private mutating func finish(_ found: FileMerge) -> [Effect] {
    let isOwn = found.occasion == .fileChanged
    if found.revision != session.revision { return isOwn ? [] : [.mergeFile(found.occasion)] }
    // Whoever went on to something else meanwhile is asked when saving.
    guard mayTakeFile || isOwn && !found.conflicts.isEmpty else {
      if !isOwn { document.afterSaving = nil }
      return []
    }
    if found.conflicts.isEmpty { return take(found, as: found.plan) }
    switch found.occasion {
    case .asked, .saving:
      guard let sheet = MergeSheet(found) else { return [] }
      dialogue = sheet
      return carryOut(sheet.show(in: view))
    case .fileChanged:
      document.fileFinding = .changed
      tell(.refusal(say(SharingWords.contradicted(found.conflicts.count))))
      return []
    }
  }

  /// Goes on with the plan that came of both and is in the file by now.
  mutating func finishSaving(_ found: FileMerge) -> [Effect] {
    let said = goOn(with: found, as: found.plan)
    document.tellOnceSaved(said)
    return finish(.saved(path: path ?? ""))
  }

  /// Goes on with the plan that came of both, and has it saved where the person asked for it.
  ///
  /// - Parameter plan: What came of it, conflicts decided.
  mutating func take(_ found: FileMerge, as plan: Plan) -> [Effect] {
    let said = goOn(with: found, as: plan)
    let goingOn = Effect.goOn(found.version)
    if found.occasion == .fileChanged { return [goingOn] }
    // Saving nothing new is quick, and goes on with what was to follow.
    document.tellOnceSaved(said)
    return [goingOn, .save(to: nil, evenIfChanged: false)]
  }

  /// Goes on with the plan that came of both, as one step to undo; says what the others changed.
  private mutating func goOn(with found: FileMerge, as plan: Plan) -> Sentence {
    let place = placeOfSelection
    let change = OthersChange(from: found.base, to: found.version.plan, language)
    let said = change.summary(language)
    document.take(
      plan, over: found.version.plan, called: said, isStep: !settings.isReadOnly)
    document.note(change)
    planChanged(from: place)
    tell(.notice(said))
    return said
  }

  /// Brings together what is unsaved here and what the file has, because the person asks for it.
  mutating func askToMerge() -> [Effect] {
    guard path != nil else {
      tell(.refusal(SharingWords.noFile[language]))
      return []
    }
    guard document.fileFinding == .changed else {
      tell(.notice(SharingWords.nothingToMerge[language]))
      return []
    }
    return [.mergeFile(.asked)]
  }

  /// Lists what others saved since the plan was opened, the last first.
  mutating func showOthersChanges() {
    let changes = document.othersChanges
    guard !changes.isEmpty else {
      tell(.notice(SharingWords.noneYet[language]))
      return
    }
    var lines: [Sentence] = []
    for change in changes.reversed() {
      let who: Sentence =
        change.name.isEmpty ? SharingWords.someone[language] : Sentence(value: change.name)
      if !lines.isEmpty { lines.append("") }
      lines.append(
        change.time.isEmpty
          ? who : "\(who) · \(Dates.minute(change.time, by: plan.clock, language))")
      lines += change.lines.map { "  \($0)" }
    }
    dialogue = TextPage(title: SharingWords.title, lines: lines)
  }

  /// Notes who else works on the file; says so where they are done.
  mutating func note(_ holder: LockHolder?) {
    let before = document.holder
    guard holder != before else { return }
    document.holder = holder
    if let before, holder == nil { tell(.notice(say(SharingWords.isDone(before.name)))) }
  }

  /// Looks at the plan as an editor did that only looked at it.
  mutating func look(as before: Editor) {
    (viewport, shownLists, variant) = (before.viewport, before.shownLists, before.variant)
    document.note(before.document.othersChanges)
    let stand = cursor.stand
    cursor = before.cursor
    if selected.map({ plan.stands[$0] == nil }) ?? true { cursor.stand = stand }
    planChanged(from: nil)
  }

  /// Who has the plan, where one only looks at it.
  var holderMark: Phrase? {
    guard settings.isReadOnly, path != nil else { return nil }
    return document.holder.map { SharingWords.edits($0.name) }
  }

  /// Goes over from looking to editing, where nobody else edits.
  mutating func takeOver() -> [Effect] {
    guard settings.isReadOnly else {
      tell(.notice(SharingWords.isYours[language]))
      return []
    }
    guard path != nil else {
      tell(.refusal(SharingWords.noFile[language]))
      return []
    }
    if let holder = document.holder {
      tell(.refusal(SharingWords.stillEdits(holder.name)[language]))
      return [.bell]
    }
    return [.takeOver]
  }
}
