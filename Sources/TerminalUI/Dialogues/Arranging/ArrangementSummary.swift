// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import LayoutEngine
import StandMaps
import Wording

/// What a search found: who would move, and why it is better, rule by rule.
struct ArrangementSummary: Dialogue {
  static let bindings =
    [
      DialogueBinding(.choose, [.enter], ArrangementWords.keep, .takes),
      DialogueBinding(.back, [.escape, "q"], ArrangementWords.discard, .leaves),
      DialogueBinding(.discard, ["u", "d", .ctrl("z")], ArrangementWords.takeBack),
    ] + DialogueBinding.reading + [DialogueBinding(.map, [.tab, "m"], ArrangementWords.map)]

  /// What the plan was worth.
  let before: PlanQuality
  /// What it would be worth, or is.
  let after: PlanQuality
  /// How many wishes more are met.
  let wishesMet: Int
  /// The rules that fare otherwise: what gains most first, what gets worse last.
  let rules: [RuleChange]
  /// Who moves, by the number of the stand that they leave.
  let moves: [ArrangementMove]
  /// The errors that no placement found avoids: what stands in the way, by rule.
  let obstacles: [Violation]
  /// Who has no stand then, and why.
  let leftOut: [LeftOut]
  /// What makes the moves; nil if nothing better was found.
  let edit: Edit?
  /// Whether the plan holds the moves already.
  var isKept = false
  /// Whether the map is looked at instead.
  private var showsMap = false
  /// The first line shown.
  private var top = 0

  /// Compares the report of a plan with that of the plan found.
  ///
  /// - Complexity: O(violations).
  init(
    from before: Report, to after: Report, moves: [ArrangementMove], leftOut: [LeftOut],
    edit: Edit?
  ) {
    self.before = before.quality
    self.after = after.quality
    self.moves = moves
    self.leftOut = leftOut
    self.edit = edit
    obstacles = after.violations.filter { $0.severity == .error }
    rules = RuleChange.all(from: before, to: after)
    wishesMet = before.wishes - after.wishes
  }

  /// What is said when the moves are made.
  var notice: Phrase { ArrangementWords.arranged(moves.count) }
}

// MARK: Keys and paint

extension ArrangementSummary {
  func keys(in view: DialogueView) -> [DialogueBinding] {
    let (done, left) =
      edit == nil
      ? (DialogueWords.back, DialogueWords.back)
      : isKept
        ? (ArrangementWords.done, ArrangementWords.done)
        : (ArrangementWords.keep, ArrangementWords.discard)
    return Self.bindings.map { line in
      switch line.name {
      case .choose: line.called(done)
      case .back: line.called(left)
      case .discard where !isKept: DialogueBinding(line.name, line.keys, left, isInBar: false)
      default: line
      }
    }
  }

  mutating func perform(_ name: DialogueBinding.Name, in view: DialogueView) -> Outcome {
    switch name {
    case .choose where !isKept: return .all([.close] + making(in: view))
    case .back where !isKept, .discard where !isKept: return putAside(in: view)
    case .discard: return .all([.close, .request(.perform(.undo))])
    case .choose, .back: return .close
    case .map: showsMap.toggle()
    default:
      let count = ArrangementLines.rows(of: self, in: view).count
      top = view.layout.scrolled(top, name, of: count, height: view.layout.summaryHeight)
    }
    return .stay
  }

  /// Makes the moves, where anything better was found.
  private func making(in view: DialogueView) -> [Outcome] {
    edit.map { [.apply($0, saying: notice[view.language])] } ?? []
  }

  /// Leaves the plan as it was; redo brings the placements back, in case the key was a wrong one.
  private func putAside(in view: DialogueView) -> Outcome {
    if edit == nil { return .close }
    return .all(
      [.close] + making(in: view) + [
        .request(.perform(.undo)), .say(.notice(ArrangementWords.putAside[view.language])),
      ])
  }

  func paint(in view: DialogueView, on frame: inout Frame) {
    let layout = view.layout
    let words = isKept ? ArrangementWords.kept : ArrangementWords.found
    let box = showsMap ? layout.foot(lines: 1) : layout.box
    BoxPainter.paint(
      box, title: view.text(edit == nil ? ArrangementWords.title : words), on: &frame)
    var writer = PanelWriter(box.inset, isMirrored: view.isMirrored)
    let language = view.language
    writer.line(
      view.text(ArrangementWords.gain(from: before, to: after, met: wishesMet, language)),
      view.text(ArrangementWords.penalty(from: before, to: after, language)),
      style: view.theme.title, on: &frame)
    if showsMap { return }
    writer.skip()
    let rows = ArrangementLines.rows(of: self, in: view)
    for row in rows.dropFirst(top).prefix(layout.summaryHeight) {
      writer.line(
        view.text(row.leading), middle: view.text(row.middle), view.text(row.trailing),
        indent: row.indent, style: row.style, on: &frame)
    }
    MoreLine.paint(rows.count - top - layout.summaryHeight, view, under: box, on: &frame)
  }
}
