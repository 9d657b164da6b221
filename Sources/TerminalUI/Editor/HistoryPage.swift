// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import PlanReports
import LayoutEngine
import Wording

/// Who changed what, and when: the plan's history, and what this session changed of which the plan
/// keeps none, such as drawings and rules.
extension Editor {
  /// One line of the history.
  private struct Line {
    let at: String
    let by: String
    let words: [Sentence]
  }

  mutating func showHistory() {
    let width = self.layout.box.width - 4
    let shown = lines(of: plan.history) + linesOfSession
    // Times in UTC sort as text; of the same second, the later line comes first.
    let sorted = shown.enumerated().sorted {
      ($0.element.at, $0.offset) > ($1.element.at, $1.offset)
    }
    let lines = sorted.flatMap { _, line in
      let at =
        width < Self.fullDateWidth
        ? Self.shortened(line.at, by: plan.clock)
        : Dates.minute(line.at, by: plan.clock, language)
      let parts = ([at, line.by].asValues + line.words).filter { !$0.isEmpty }
      return Wrapping.lines(of: parts, joinedBy: "  ", width: width).enumerated()
        .map { $0.offset == 0 ? $0.element : "  \($0.element)" }
    }
    dialogue = TextPage(title: Words.historyTitle, lines: lines)
  }

  private func lines(of history: [HistoryEntry]) -> [Line] {
    history.map { Line(at: $0.at, by: $0.by, words: words(of: $0)) }
  }

  /// What happened, where, and to whom.
  func words(of entry: HistoryEntry) -> [Sentence] {
    if let list = ListImport(entry) { return [list.sentence[language]] }
    return [
      HistoryWords.title(of: entry.event)[language],
      Sentence(value: entry.stand.isEmpty ? "" : stand(named: entry.stand)),
      entry.from.isEmpty ? "" : "← \(stand(named: entry.from))",
      Sentence(value: Cooperative.ID(entry.cooperative).map { name(of: $0) } ?? entry.cooperative),
      entry.reason.isEmpty ? "" : "“\(entry.reason)”",
    ]
  }

  /// What was done since the plan was opened and left no line in its history.
  private var linesOfSession: [Line] {
    session.done.compactMap { step in
      guard let stamp = step.stamp, !step.counterpart.takesBackHistory else { return nil }
      return Line(at: stamp.at, by: stamp.by, words: [step.title])
    }
  }

  /// From so many columns on, the history has room for dates as the file has them.
  private static let fullDateWidth = 90

  /// `22/11 11:57` of the file's `2017-11-22T10:57:00Z`; what is no such time stays as it is.
  private static func shortened(_ time: String, by clock: LocalClock) -> String {
    let minute = Dates.minute(time, by: clock, .french)
    guard minute != time else { return time }
    return String(minute.prefix(5) + minute.dropFirst(10))
  }

  private func stand(named text: String) -> String {
    Stand.ID(text).flatMap { plan.stands[$0]?.label } ?? text
  }
}

extension Edit {
  /// Whether taking it back takes lines of the history away, too.
  fileprivate var takesBackHistory: Bool {
    switch self {
    case .restore(let parts):
      parts.contains { if case .history = $0 { true } else { false } }
    case .all(let edits): edits.contains(where: \.takesBackHistory)
    default: false
    }
  }
}
