// SPDX-License-Identifier: Apache-2.0

import DisplayText
import LayoutEngine
import Wording

/// The list of proposals in columns: what, how many move, how far in all, what it does to the plan.
///
/// What tells proposals apart gets the room that it needs; how far people move, which the details tell
/// too, gives way to it.
struct ProposalColumns {
  /// Columns of a rank and the space behind it.
  private static let rankWidth = 3

  /// What each proposal is, by its place.
  let titles: [DisplayText]
  /// Its figures in columns.
  let figures: [DisplayText]
  /// The titles of those columns, each ordered by itself.
  let heading: DisplayText

  init(_ sheet: ProposalSheet, in view: DialogueView, width: Int) {
    let language = view.language
    let proposals = sheet.found.proposals
    titles = proposals.map { view.text(Self.title(of: $0, in: sheet.found, view)) }
    let before = sheet.found.before
    let moved: [Sentence] =
      [ReallocationWords.moved[language]] + proposals.map { Sentence(value: "\($0.moved)") }
    let metres: [Sentence] =
      [Unit.metres.phrase[language]]
      + proposals.map { Sentence(value: Figures.decimal($0.metres, language)) }
    let problems: [Sentence] =
      [""] + proposals.map { Self.problems(of: $0, from: before, language) }
    let costs = proposals.map { Self.cost(of: $0, from: before, language) }
    let cost: [Sentence] = [ReallocationWords.cost[language]] + costs
    let widest = titles.map(\.width).max() ?? 0
    func joined(_ columns: [[Sentence]]) -> [DisplayText] {
      let kept = columns.filter { $0.dropFirst().contains { !$0.isEmpty } }
      let texts = kept.map { $0.map { view.figures($0) } }
      let widths = ListColumns.wanted((0...proposals.count).map { row in texts.map { $0[row] } })
      return (0...proposals.count).map { row in
        zip(texts, widths).enumerated().reduce(.empty) { line, column in
          let (text, width) = (column.element.0[row], column.element.1)
          let space = width - text.width + (column.offset == 0 ? 0 : 1)
          return line + DisplayText(stringLiteral: String(repeating: " ", count: space)) + text
        }
      }
    }
    var lines = joined([moved, metres, problems, cost])
    let taken = lines.first?.width ?? 0
    if Self.rankWidth + widest + 1 + taken > width || proposals.allSatisfy({ $0.metres == 0 }) {
      lines = joined([moved, problems, cost])
    }
    heading = lines.first ?? .empty
    figures = Array(lines.dropFirst())
  }

  /// The columns that the list takes when nothing of it is cut.
  static func wantedWidth(of sheet: ProposalSheet, in view: DialogueView) -> Int {
    let columns = ProposalColumns(sheet, in: view, width: 0)
    let widest = columns.titles.map(\.width).max() ?? 0
    return rankWidth + widest + 1 + columns.heading.width
  }

  /// The kind, and what tells it from others of its kind: who gets a stand, or which stand changes.
  private static func title(
    of proposal: Proposal, in found: Reallocation, _ view: DialogueView
  ) -> Sentence {
    let kind: Sentence = ReallocationWords.title(of: proposal.kind)[view.language]
    if let first = proposal.seated.first { return "\(kind) \(view.name(of: first))" }
    guard let rebuilding = proposal.rebuilding else { return kind }
    let stand = rebuilding.into ?? rebuilding.stand
    return "\(kind) \(found.plan.stands[stand]?.label ?? stand.text)"
  }

  /// `✖+1 !−2`: the errors and warnings more or less.
  private static func problems(
    of proposal: Proposal, from before: PlanQuality, _ language: Language
  ) -> Sentence {
    let changes = [
      (Theme.sign(.error), proposal.after.errors - before.errors),
      (Theme.sign(.warning), proposal.after.warnings - before.warnings),
    ]
    return changes.filter { $0.1 != 0 }
      .map { Sentence(words: $0.0) + Sentence(value: Figures.signed(Double($0.1), language)) }
      .joined(separator: " ")
  }

  /// `~−0.8`: the penalty more or less; a dash where it stays.
  private static func cost(
    of proposal: Proposal, from before: PlanQuality, _ language: Language
  ) -> Sentence {
    let change = proposal.after.wishCost - before.wishCost
    if change.magnitude < 0.05 { return "–" }
    return Sentence(words: Theme.sign(.wish)) + Sentence(value: Figures.signed(change, language))
  }

  static func padded(_ text: String, to width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.unicodeScalars.count)) + text
  }
}
