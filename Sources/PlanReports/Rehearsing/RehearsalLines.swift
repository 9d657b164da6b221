// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import LayoutEngine
import Wording

/// A rehearsed withdrawal as lists show it.
package struct RehearsalRow: Hashable, Sendable {
  /// Who withdraws.
  package let cooperative: Cooperative.ID
  /// The numbers of the stands that it leaves.
  package let stands: String
  /// Its name; untrusted.
  package let name: String
  /// Whether somebody takes a stand without a new error.
  package let isCovered: Bool
  /// What would be done.
  package let answer: Sentence

  /// The row as a line: `B02  Miel d’Ahfir: not covered · leave empty`.
  package func line(in language: Language) -> Sentence {
    "\(stands)  \(name)\(words: language.colon)\(answer)"
  }
}

/// A rehearsal as lines: what `rehearse` prints, and what lists and pages hold.
extension Rehearsal {
  /// A row for each withdrawal: those not covered first, then by the number of the stand.
  ///
  /// - Complexity: O(withdrawals log withdrawals).
  package func rows(in language: Language) -> [RehearsalRow] {
    let speaker = Speaker(language: language, plan: plan)
    let rows = answers.map { answer in
      let stands = answer.found.freed.map(speaker.stand).joined(separator: " ")
      return (
        key: NaturalOrder(stands),
        row: RehearsalRow(
          cooperative: answer.cooperative, stands: stands,
          name: speaker.cooperative(answer.cooperative), isCovered: answer.isRefilled,
          answer: sentence(of: answer, speaker))
      )
    }
    let sorted = rows.sorted { $0.key < $1.key }.map(\.row)
    return sorted.filter { !$0.isCovered } + sorted.filter(\.isCovered)
  }

  /// `assign: Huile de Debdou`, `rearrange: D04 → C04  Miel d’Ahfir, waiting list → D04  …`.
  private func sentence(of answer: Answer, _ speaker: Speaker) -> Sentence {
    let language = speaker.language
    var parts: [Sentence] = []
    if !answer.isRefilled {
      parts.append(RehearsalWords.uncovered.sentence(in: language))
      if !answer.isExact { parts.append(RehearsalWords.unsure.sentence(in: language)) }
    }
    if let proposal = answer.proposal {
      let moves = answer.found.building(of: proposal, speaker) ?? route(of: proposal, speaker)
      let kind = proposal.kind.phrase
      parts.append(
        moves.isEmpty
          ? "\(kind, language)" : "\(kind, language)\(words: language.colon)\(moves)")
    }
    return parts.joined(separator: " · ")
  }

  /// Who gets the stand; where there are several, or others move, also from where to where.
  private func route(of proposal: Proposal, _ speaker: Speaker) -> Sentence {
    guard proposal.kind == .fill, proposal.moves.count == 1, let move = proposal.moves.first else {
      return speaker.moves(proposal)
    }
    return "\(speaker.cooperative(move.cooperative))"
  }

  /// All of it as lines.
  ///
  /// - Parameters:
  ///   - control: The plan's control number.
  ///   - time: When it was rehearsed (ISO 8601, UTC).
  package func lines(in language: Language, control: String, at time: String) -> [String] {
    let uncovered = uncovered.count
    let when = Dates.minute(time, by: plan.clock, language)
    var lines = [
      RehearsalWords.title[language] + language.colon
        + RehearsalWords.of(control: control, at: when)[language],
      RehearsalWords.counts(answers.count, uncovered: uncovered)[language],
    ]
    if answers.count < count {
      lines.append(RehearsalWords.stopped(answers.count, of: count)[language])
    }
    lines.append("")
    lines += rows(in: language).map { $0.line(in: language).plain }
    if let pairs { lines += [""] + self.lines(of: pairs, language) }
    return lines + ["", RehearsalWords.planningAid[language]]
  }

  private func lines(of pairs: Pairs, _ language: Language) -> [String] {
    let speaker = Speaker(language: language, plan: plan)
    var lines = [
      RehearsalWords.pairs(pairs.rehearsed, uncovered: pairs.uncovered.count)[language]
        + (pairs.unsure > 0 ? " · " + RehearsalWords.unsure[language] : "")
    ]
    if pairs.rehearsed < pairs.count {
      lines.append(RehearsalWords.stopped(pairs.rehearsed, of: pairs.count)[language])
    }
    let seats = plan.standsByCooperative
    return lines
      + pairs.uncovered.map { pair in
        pair.map { id in
          let stands = (seats[id] ?? []).map(speaker.stand).joined(separator: " ")
          return stands + "  " + speaker.cooperative(id)
        }.joined(separator: " + ")
      }
  }
}
