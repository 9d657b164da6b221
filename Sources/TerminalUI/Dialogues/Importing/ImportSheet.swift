// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import PlanReports
import Rosters
import StandMaps
import Wording

/// What a list of cooperatives would do to the plan, row by row, before anything changes.
///
/// Rows that say what the plan says already are not listed. A faulty row stays out.
struct ImportSheet: Dialogue {
  static let bindings =
    DialogueBinding.lines + [
      DialogueBinding("switch", [" "], ImportWords.inOrOut),
      DialogueBinding("status", ["c"], ImportWords.status(isConfirmed: true)),
      DialogueBinding(.choose, [.enter], ImportWords.take, .takes),
      DialogueBinding(.back, [.escape, "q"], DialogueWords.cancel, .leaves),
    ]

  /// The lines below the list that tell of the row under the cursor.
  private static let notes = 5
  /// The most rows that are tried between two keys; more are tried beside the screen.
  private static let quickRows = 200

  private let list: CooperativeList
  private var options: RosterOptions
  private(set) var trial: RosterTrial
  /// The lines of the list whose rows are left out.
  private var leftOut: Set<Int> = []
  private var here = 0
  /// Whether the rows are being tried anew, beside the screen.
  private(set) var isTrying = false

  init(_ tried: TriedList) {
    list = tried.list
    options = tried.options
    trial = tried.trial
  }

  var line: Int? { here }
  var click: DialogueClick { .second("switch") }

  /// The rows that are shown: all that do something, or would.
  private var rows: [RosterTrial.Row] { trial.rows.filter { $0.outcome != .unchanged } }

  func keys(in view: DialogueView) -> [DialogueBinding] {
    Self.bindings.map { line in
      line.name == "status"
        ? line.called(ImportWords.status(isConfirmed: options.status != .confirmed)) : line
    }
  }

  mutating func perform(_ name: DialogueBinding.Name, in view: DialogueView) -> Outcome {
    let rows = rows
    if let line = DialogueBinding.line(
      after: name, from: here, of: rows.count, page: height(in: view))
    {
      here = line
      return .stay
    }
    switch name {
    case "switch":
      guard rows.indices.contains(here), rows[here].outcome != .faulty else { return .stay }
      leftOut.formSymmetricDifference([rows[here].line])
      tryAnew(in: view)
    case "status":
      options.status = options.status == .confirmed ? .waiting : .confirmed
      tryAnew(in: view)
    case .choose:
      // What Enter takes is what is seen.
      if isTrying { return .say(.notice(ImportWords.trying[view.language])) }
      // Something may have changed the plan meanwhile.
      if trial.plan != view.plan { tryAnew(in: view) }
      if isTrying { return .stay }
      guard let edit = trial.edit else { return .say(.refusal(ImportWords.nothing[view.language])) }
      return .all([
        .close, .apply(edit, saying: trial.summary.sentence[view.language]), .request(.reveal),
      ])
    case .back: return .close(saying: .notice(Words.cancelled[view.language]))
    default: break
    }
    return .stay
  }

  /// Tries the rows anew, at once where they are few.
  private mutating func tryAnew(in view: DialogueView) {
    if list.rows.count > Self.quickRows {
      isTrying = true
    } else {
      show(tried(on: view.plan))
    }
  }

  /// What comes of the rows as they are wanted now.
  private func tried(on plan: Plan) -> TriedRows {
    TriedRows(
      leftOut: leftOut, status: options.status,
      trial: RosterTrial(list, into: plan, options, without: leftOut))
  }

  private mutating func show(_ tried: TriedRows) {
    trial = tried.trial
    isTrying = false
    here = min(here, max(0, rows.count - 1))
  }

  func work(in view: DialogueView) -> DialogueWork? {
    guard isTrying else { return nil }
    return { [self, plan = view.plan] in tried(on: plan) }
  }

  mutating func take(_ found: any Sendable, in view: DialogueView) -> Outcome {
    // Other rows may be wanted by now.
    if isTrying, let found = found as? TriedRows, found.leftOut == leftOut,
      found.status == options.status
    {
      show(found)
    }
    return .stay
  }
}

/// What rows of a list do to a plan.
private struct TriedRows: Sendable {
  /// The lines of the list whose rows are left out.
  let leftOut: Set<Int>
  /// The status of those who are new.
  let status: Cooperative.Status
  let trial: RosterTrial
}

// MARK: Paint

extension ImportSheet {
  private func height(in view: DialogueView) -> Int {
    max(1, view.layout.box.height - 3 - Self.notes)
  }

  func paint(in view: DialogueView, on frame: inout Frame) {
    let box = view.layout.box
    BoxPainter.paint(
      box, title: view.text(isTrying ? ImportWords.trying : ImportWords.title(trial)), on: &frame)
    let rows = rows
    let height = height(in: view)
    var writer = PanelWriter(
      MapRectangle(x: box.x + 2, y: box.y + 1, width: box.width - 4, height: height),
      isMirrored: view.isMirrored)
    if rows.isEmpty {
      writer.line(view.text(ImportWords.nothing), style: view.theme.faint, on: &frame)
    }
    for place in ListWindow.range(count: rows.count, line: here, height: height) {
      writer.link(.dialogue, place, on: &frame)
      let (row, isCursor) = (rows[place], place == here)
      let style =
        isCursor
        ? view.theme.cursor
        : row.outcome == .faulty
          ? view.theme.style(.error) : row.outcome == .leftOut ? view.theme.faint : .plain
      writer.line(
        prefix: view.figures("\(words: Self.sign(of: row)) \(row.line)  "),
        view.name(Self.name(of: row)),
        view.text(remark(on: row, view.language)), style: style, fills: isCursor, on: &frame)
    }
    guard rows.indices.contains(here) else { return }
    paintNotes(on: rows[here], in: box, view, &frame)
  }

  /// All that there is to know of the row under the cursor, as far as there is room.
  private func paintNotes(
    on row: RosterTrial.Row, in box: MapRectangle, _ view: DialogueView, _ frame: inout Frame
  ) {
    var notes = PanelWriter(
      MapRectangle(
        x: box.x + 2, y: box.bottom - Self.notes, width: box.width - 4, height: Self.notes - 1),
      isMirrored: view.isMirrored)
    let said = trial.lines(of: row, in: view.language).flatMap {
      Wrapping.lines($0, width: box.width - 4)
    }
    for (number, line) in said.enumerated() {
      let isLast = notes.room == 1 && number < said.count - 1
      notes.line(view.text(isLast ? line + " …" : line), style: view.theme.faint, on: &frame)
    }
  }

  /// `+` for somebody new, `~` for a change, `!` for a fault, `–` for what is left out.
  private static func sign(of row: RosterTrial.Row) -> String {
    switch row.outcome {
    case .new: "+"
    case .changed: "~"
    case .faulty: "!"
    case .unchanged: "="
    case .leftOut: "–"
    }
  }

  private static func name(of row: RosterTrial.Row) -> String {
    row.name.split(separator: "\n").first.map(String.init) ?? "–"
  }

  /// What is most worth knowing of a row, in a few words.
  private func remark(on row: RosterTrial.Row, _ language: Language) -> Sentence {
    if row.outcome == .leftOut { return ImportWords.leftOut[language] }
    if row.outcome == .new, row.double == nil, row.notGiven.isEmpty {
      return row.stands.compactMap { trial.plan.stands[$0]?.label }.asValues
        .joined(separator: language.comma)
    }
    let remarks = trial.remarks(on: row, in: language)
    guard let last = remarks.last else { return "" }
    return remarks.count > 1 ? "\(last.said) (+\(remarks.count - 1))" : last.said
  }
}
