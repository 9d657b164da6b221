// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import LayoutEngine
import PlanFiles
import PlanReports
import Wording

/// What somebody else saved while the plan was open here.
struct OthersChange: Sendable {
  /// How many of them are kept to be read.
  static let most = 50

  /// Who did the last of it; empty where the history does not say.
  let name: String
  /// When that was (ISO 8601, UTC); empty where the history does not say.
  let time: String
  /// What changed, in words.
  let lines: [Sentence]
  /// The stands that changed, and in what.
  let signs: [Stand.ID: VariantSign]

  /// Compares two versions of a file.
  ///
  /// - Complexity: O(entries of both).
  init(from before: Plan, to after: Plan, _ language: Language) {
    let comparison = PlanComparison(from: before, to: after, writing: PlanWriter.document(of:))
    lines = comparison.sentences(in: language)
      .filter { $0.difference.path.first != "history" }.map(\.said)
    signs = comparison.stands.mapValues { VariantSign($0) }
    let known = Set(before.history)
    let last = after.history.last { !known.contains($0) }
    (name, time) = (last?.by ?? "", last?.at ?? "")
  }

  /// `Amina: A01 locked · B02: Miel → Dattes · 3 more`.
  func summary(_ language: Language) -> Sentence {
    let who: Sentence =
      name.isEmpty ? SharingWords.someone[language] : Sentence(value: name)
    var said = Array(lines.prefix(2))
    if lines.isEmpty { said = [SharingWords.nothing[language]] }
    if lines.count > 2 { said.append(SharingWords.more(lines.count - 2)[language]) }
    let told = said.joined(separator: " · ")
    return "\(who)\(words: language.colon)\(told)"
  }
}
