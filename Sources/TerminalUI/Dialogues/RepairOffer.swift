// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import LayoutEngine
import StandMaps
import Wording

/// A repair that is shown before anything changes, at the foot of the map, which shows where it
/// happens.
struct RepairOffer: Dialogue {
  static let bindings = [
    DialogueBinding(.choose, [.enter], DialogueWords.carryOut, .takes),
    DialogueBinding(.back, [.escape, "q", "r"], DialogueWords.leaveAsIs, .leaves),
  ]

  /// What is wrong.
  let violation: Violation
  /// What would put it right.
  let repair: Repair

  /// Looks for the repair of a problem and shows it.
  static func seeking(for violation: Violation, in view: DialogueView) -> Outcome {
    let cancelled = Outcome.close(saying: .notice(Words.cancelled[view.language]))
    return Awaiting(orElse: cancelled) { checker in
      var search = RepairSearch(checker)
      let repair = search.repair(of: violation)
      return { view in
        repair.map { RepairOffer(violation: violation, repair: $0).shown(in: view) }
          ?? .close(
            saying: .refusal(
              "\(RepairWords.noRepair, view.language)\(words: view.language.colon)\(violation.sentence(in: view.language, of: view.plan))"
            ))
      }
    }
    .begin(saying: RepairWords.seeking, in: view)
  }

  /// Opens it, with the map where it happens.
  private func shown(in view: DialogueView) -> Outcome {
    let stand = violation.stands.first ?? repair.stands.first
    guard let stand, stand != view.selected else { return .open(self) }
    return .all([.open(self), .request(.show(stand))])
  }

  var marked: Set<Stand.ID> { Set(repair.stands) }
  var wheelLines: Int { 0 }

  func perform(_ name: DialogueBinding.Name, in view: DialogueView) -> Outcome {
    if name == .back { return .close(saying: .notice(Words.cancelled[view.language])) }
    let title = RepairWords.title(of: repair, in: view.plan, view.language)
    return .all([
      .close, .apply(repair.edit, saying: title),
      repair.stands.first.map { .request(.show($0)) } ?? .stay,
    ])
  }

  func paint(in view: DialogueView, on frame: inout Frame) {
    let language = view.language
    let width = view.layout.box.width
    let change = ReportWords.difference(
      from: view.report.quality, to: repair.quality, language)
    let sentence = Wrapping.lines(
      violation.sentence(in: language, of: view.plan), width: width - 6)
    let what = Wrapping.lines(
      RepairWords.title(of: repair, in: view.plan, language), width: width - 8)
    let better = Wrapping.lines(change, width: width - 6)
    let height = min(view.layout.map.height, sentence.count + what.count + better.count + 3)
    let box = MapRectangle(
      x: view.layout.box.x, y: view.layout.map.bottom - height + 1, width: width, height: height)
    BoxPainter.paint(box, title: view.text(RepairWords.title), on: &frame)
    var writer = PanelWriter(
      MapRectangle(x: box.x + 2, y: box.y + 1, width: width - 4, height: height - 2),
      isMirrored: language == .arabic)
    let severity = violation.severity
    for (number, line) in sentence.enumerated() {
      writer.line(
        prefix: view.text(number == 0 ? "\(words: Theme.sign(severity)) " : "  "), view.text(line),
        style: view.theme.style(severity), on: &frame)
    }
    writer.skip()
    for (number, line) in what.enumerated() {
      writer.line(
        prefix: view.text(number == 0 ? "» " : "  "), view.text(line),
        style: view.theme.title,
        on: &frame)
    }
    for line in better { writer.line(view.text(line), indent: 2, on: &frame) }
  }
}
