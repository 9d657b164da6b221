// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import LayoutEngine
import PlanMerging
import StandMaps
import TerminalDriver
import Wording

/// Where the plan that is worked on and what somebody else saved contradict each other: one after the
/// other, mine or theirs, with the map showing what comes of it.
struct MergeSheet: Dialogue {
  static let bindings = [
    DialogueBinding(.up, [.up, "k", .backTab], DialogueWords.move, .reads),
    DialogueBinding(.down, [.down, "j", .tab], DialogueWords.move, .reads),
    DialogueBinding(.first, [.home, "g"], DialogueWords.move, .reads, isInBar: false),
    DialogueBinding(.last, [.end, "G"], DialogueWords.move, .reads, isInBar: false),
    DialogueBinding(.mine, ["m", .left], SharingWords.mine),
    DialogueBinding(.theirs, ["t", .right], SharingWords.theirs),
    DialogueBinding(.other, [" "], SharingWords.other, isInBar: false),
    DialogueBinding(.allMine, ["M"], SharingWords.allMine, isInBar: false),
    DialogueBinding(.allTheirs, ["T"], SharingWords.allTheirs),
    DialogueBinding(.choose, [.enter], SharingWords.finish, .takes),
    DialogueBinding(.back, [.escape, "q"], DialogueWords.back, .leaves),
  ]

  /// A contradiction, and what was decided.
  struct Row: Hashable, Sendable {
    let conflict: MergeConflict
    var isTheirs = false
  }

  /// What came together, and from what.
  let found: FileMerge
  /// How it came together as long as nothing was decided.
  let merge: PlanMerge
  /// The contradictions.
  private(set) var rows: [Row]
  /// What comes of it as it is decided.
  private(set) var result: PlanMerge
  /// The row under the cursor.
  private var cursor = 0

  /// Begins with all that is ours.
  init?(_ found: FileMerge) {
    guard let merge = found.merge, !merge.conflicts.isEmpty else { return nil }
    self.found = found
    self.merge = merge
    result = merge
    rows = merge.conflicts.map { Row(conflict: $0) }
  }

  /// The row under the cursor.
  var current: Row { rows[cursor] }
  /// The stands that it is about, as far as the result has them.
  private var stands: [Stand.ID] {
    merge.stands(of: current.conflict).filter { result.plan.stands[$0] != nil }
  }
}

// MARK: Keys

extension MergeSheet {
  var line: Int? { cursor }
  var click: DialogueClick { .second(.other) }
  var wheelLines: Int { 1 }
  var place: DialoguePlace { .besideMap(favoursMap: false) }

  mutating func perform(_ name: DialogueBinding.Name, in view: DialogueView) -> Outcome {
    switch name {
    case .up: return go(to: cursor - 1, in: view)
    case .down: return go(to: cursor + 1, in: view)
    case .first: return go(to: 0, in: view)
    case .last: return go(to: rows.count - 1, in: view)
    case .mine: return decide([cursor], isTheirs: false, in: view)
    case .theirs: return decide([cursor], isTheirs: true, in: view)
    case .other: return decide([cursor], isTheirs: !current.isTheirs, in: view)
    case .allMine: return decide(Array(rows.indices), isTheirs: false, in: view)
    case .allTheirs: return decide(Array(rows.indices), isTheirs: true, in: view)
    case .choose: return .all([.close, .request(.take(found, as: result.plan))])
    case .back:
      return .all([
        .close, .request(.abandonErrand), .say(.notice(SharingWords.unchanged[view.language])),
      ])
    default: return .stay
    }
  }

  func type(_ key: Key, in view: DialogueView) -> Outcome {
    .say(view.refusal(of: key, because: SharingWords.waits))
  }

  /// Goes to a row, and shows on the map what it is about.
  mutating func go(to row: Int, in view: DialogueView) -> Outcome {
    cursor = max(0, min(row, rows.count - 1))
    return .all([.say(nil), show(in: view)])
  }

  /// What the map shows: the plan as it is decided, the stands of the row marked.
  func show(in view: DialogueView) -> Outcome {
    let preview = PlanPreview(of: result.plan, from: view.sight, marking: Set(stands))
    return .all([.request(.consider(preview))] + stands.prefix(1).map { .request(.show($0)) })
  }

  /// Decides some rows; what follows from that may be new rows.
  private mutating func decide(
    _ places: [Int], isTheirs: Bool, in view: DialogueView
  ) -> Outcome {
    var wanted = rows
    for place in places { wanted[place].isTheirs = isTheirs }
    let chosen = wanted.filter(\.isTheirs).map(\.conflict)
    guard let next = merge.taking(chosen) else {
      return .say(.refusal(SharingWords.cannotTake[view.language]))
    }
    let open = Set(next.conflicts.map(\.path))
    // What is said to be theirs is so.
    let isRefused = chosen.contains { open.contains($0.path) }
    if isRefused, places.count == 1 {
      return .say(.refusal(SharingWords.cannotTake[view.language]))
    }
    result = next
    let first = Set(merge.conflicts.map(\.path))
    let here = current.conflict.path
    rows = wanted.compactMap { row in
      var row = row
      if open.contains(row.conflict.path) { row.isTheirs = false }
      let isKnown = row.isTheirs || open.contains(row.conflict.path)
      return isKnown || first.contains(row.conflict.path) ? row : nil
    }
    let known = Set(rows.map(\.conflict.path))
    rows += next.conflicts.filter { !known.contains($0.path) }.map { Row(conflict: $0) }
    cursor = rows.firstIndex { $0.conflict.path == here } ?? min(cursor, rows.count - 1)
    return .all([.say(nil), show(in: view)])
  }
}

extension DialogueBinding.Name {
  fileprivate static let mine: Self = "mine"
  fileprivate static let theirs: Self = "theirs"
  fileprivate static let other: Self = "other"
  fileprivate static let allMine: Self = "all-mine"
  fileprivate static let allTheirs: Self = "all-theirs"
}

// MARK: Paint

extension MergeSheet {
  func paint(in view: DialogueView, on frame: inout Frame) {
    let area = view.layout.proposals
    let title = SharingWords.heading(rows.count)[view.language]
    let mapCursor = frame.cursor
    var inside = area
    if view.layout.side == nil {
      BoxPainter.paint(area, title: view.text(title), on: &frame)
      inside = area.inset
    } else {
      frame.fill(x: area.x, y: area.y, width: area.width, height: area.height)
    }
    // The map stays in sight, and so does the stand under its cursor.
    frame.cursor = mapCursor
    var writer = PanelWriter(inside, isMirrored: view.isMirrored)
    if view.layout.side != nil {
      writer.line(view.text(title), style: view.theme.title, on: &frame)
      writer.skip()
    }
    let details = details(in: view, width: inside.width)
    let height = max(1, min(rows.count, writer.room - details.count - 1))
    for place in ListWindow.range(count: rows.count, line: cursor, height: height) {
      let isCursor = place == cursor
      writer.link(.dialogue, place, on: &frame)
      writer.line(
        prefix: view.text("\(Self.sign(rows[place])) "),
        view.text(subject(of: rows[place], in: view)),
        view.text(decision(rows[place], view.language)),
        style: isCursor ? view.theme.cursor : .plain, fills: isCursor, on: &frame)
    }
    writer.skip()
    for line in details {
      writer.line(view.text(line.text), indent: line.indent, style: line.style, on: &frame)
    }
  }

  private static func sign(_ row: Row) -> Sentence { row.isTheirs ? "»" : "·" }

  private func decision(_ row: Row, _ language: Language) -> Sentence {
    (row.isTheirs ? SharingWords.theirs : SharingWords.mine)[language]
  }

  /// What a row is about: the cooperative, else what is done to it here.
  private func subject(of row: Row, in view: DialogueView) -> Sentence {
    let account = merge.account(of: row.conflict, in: view.language)
    return account.subject ?? (row.isTheirs ? account.theirs : account.ours)
  }

  /// What both did where the cursor is, wrapped.
  private func details(
    in view: DialogueView, width: Int
  ) -> [(text: Sentence, indent: Int, style: Style)] {
    let account = merge.account(of: current.conflict, in: view.language)
    var lines: [(text: Sentence, indent: Int, style: Style)] = []
    let sides = [
      (SharingWords.mine, account.ours, !current.isTheirs),
      (SharingWords.theirs, account.theirs, current.isTheirs),
    ]
    for (name, said, isTaken) in sides {
      let style = isTaken ? Style.plain : view.theme.faint
      lines.append((name[view.language], 0, isTaken ? view.theme.title : view.theme.faint))
      lines += Wrapping.lines(said, width: max(8, width - 2)).map { ($0, 2, style) }
    }
    return lines
  }
}
