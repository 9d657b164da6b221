// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import LayoutEngine
import Wording

/// Proposals that are being worked out, beside the screen; the status line says so.
///
/// Esc alone has a meaning meanwhile, so that nothing typed ahead chooses unseen.
struct ReallocationRequest: Dialogue {
  static let bindings = [DialogueBinding(.back, [.escape], DialogueWords.cancel, .leaves)]
  static let takesHelp = false

  /// What happened.
  let occasion: Occasion
  /// Why, as somebody typed it.
  let reason: String
  /// Whether all ways to fill a stand are wanted, whatever the plan's policy.
  var listsAll = false

  /// Has the proposals worked out, where the plan may be changed.
  func begin(in view: DialogueView) -> Outcome {
    if let refusal = view.readOnlyRefusal { return .say(refusal) }
    if let answer = rehearsed(in: view) { return show(answer, in: view) }
    return .all([
      .open(self), .say(.notice(ReallocationWords.seeking[view.language])),
      .ask(.reallocate(occasion, listsAll: listsAll)),
    ])
  }

  /// The answer that was rehearsed, where the plan is still the same.
  private func rehearsed(in view: DialogueView) -> Rehearsal.Answer? {
    guard !listsAll, case .withdrawal(let leaving) = occasion, let id = leaving.first,
      leaving.count == 1
    else { return nil }
    return view.rehearsed(view.document.rehearsed, of: id)
  }

  /// Shows an answer that was rehearsed at once; all proposals take its place when they are found.
  private func show(_ answer: Rehearsal.Answer, in view: DialogueView) -> Outcome {
    var sheet = ProposalSheet(
      answer.found, reason: reason, origin: view.selected, isRehearsed: true)
    let showing = sheet.show(0, in: view)
    return .all([
      .open(sheet), .say(.notice(RehearsalSheetWords.atOnce[view.language])), showing,
      .ask(.reallocate(occasion, listsAll: false)),
    ])
  }

  func perform(_ name: DialogueBinding.Name, in view: DialogueView) -> Outcome {
    .all([
      .close(saying: .notice(ReallocationWords.unchanged[view.language])), .ask(.dropReallocating),
    ])
  }

  func paint(in view: DialogueView, on frame: inout Frame) {}
}
