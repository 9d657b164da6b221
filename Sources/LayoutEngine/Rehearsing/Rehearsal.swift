// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// What would be done if somebody withdrew: the best answer to each withdrawal from a plan, each alone,
/// and which pairs of them have one.
///
/// Everyone who is on a stand is rehearsed, in the order of the ids. An error is *new* if the plan then
/// has more errors than before the withdrawal, or than with the stand left empty.
///
/// The answer to a withdrawal is, of the proposals of `Reallocation` with up to
/// `Reallocation.defaultMoves` moves, the first that seats somebody who waits without a new error, else
/// the first of all. A pair is *covered* where some re-seating with as many moves seats so many who wait
/// on the stands of both, without a new error, as there are places, or all who wait where these are
/// fewer; who of them is chosen, and what is built, is left open there.
package struct Rehearsal: Sendable {
  /// What would be done if one withdrew.
  package struct Answer: Sendable {
    /// Who withdraws.
    package let cooperative: Cooperative.ID
    /// What can be done about it; it holds the answer alone.
    package let found: Reallocation
    /// Whether the answer seats somebody without a new error.
    package let isRefilled: Bool
    /// Whether no better answer can have been left out.
    package let isExact: Bool

    /// The answer; nil only where there is nothing at all to propose.
    package var proposal: Proposal? { found.proposals.first }
  }

  /// What was found of pairs that withdraw together.
  package struct Pairs: Sendable {
    /// How many pairs there are.
    package let count: Int
    /// How many were rehearsed.
    package fileprivate(set) var rehearsed = 0
    /// Those that are not covered, in the order of the ids.
    package fileprivate(set) var uncovered: [[Cooperative.ID]] = []
    /// How many of the uncovered are only as far as was searched.
    package fileprivate(set) var unsure = 0
  }

  /// The plan that was rehearsed.
  package let plan: Plan
  /// How many withdrawals there are.
  package let count: Int
  /// The answers, in the order of the ids; of all unless it was stopped.
  package private(set) var answers: [Answer] = []
  /// What was found of pairs; nil where nobody asked.
  package private(set) var pairs: Pairs?

  /// So much is looked at where nobody says how long it may take, in things that are compared: some
  /// seconds' worth, which all single withdrawals from a fair of 500 stands take.
  package static let patience = 1_500_000

  /// Rehearses a plan.
  ///
  /// - Parameters:
  ///   - includingPairs: Whether every two withdrawals are rehearsed too.
  ///   - patience: How much is looked at for the single ones, and again for the pairs; the rest is left
  ///     out. Nil for all.
  ///   - isStopped: Asked before each case: whether the rest is left out.
  ///   - progress: Told after each case how many are done, of how many.
  /// - Complexity: A model of the plan, as for one `Reallocation`, then for each case what its search
  ///   takes: nearly nothing where somebody who waits can take a stand as it is.
  package init(
    _ plan: Plan, includingPairs: Bool = false, patience: Int? = nil,
    isStopped: () -> Bool = { false },
    progress: (_ done: Int, _ of: Int) -> Void = { _, _ in }
  ) {
    self.plan = plan
    let seated = plan.standsByCooperative.keys.filter {
      plan.cooperatives[$0]?.status != .withdrawn
    }
    .sorted()
    count = seated.count
    let pairCount = includingPairs ? seated.count * (seated.count - 1) / 2 : 0
    if includingPairs { pairs = Pairs(count: pairCount) }
    guard !seated.isEmpty, !isStopped() else { return }
    let ground = RehearsalGround(plan)
    let most = patience.map { max(1, $0 / max(1, ground.effort)) } ?? .max
    var done = 0
    for id in seated.prefix(most) {
      if isStopped() { return }
      if let answer = ground.answer(to: id) { answers.append(answer) }
      done += 1
      progress(done, count + pairCount)
    }
    guard includingPairs else { return }
    for (place, one) in seated.enumerated() {
      for other in seated[(place + 1)...] {
        if pairs?.rehearsed == most || isStopped() { return }
        note(ground.cover(of: [one, other]), of: [one, other])
        done += 1
        progress(done, count + pairCount)
      }
    }
  }

  private mutating func note(_ cover: WithdrawalCover, of pair: [Cooperative.ID]) {
    pairs?.rehearsed += 1
    if cover.isCovered { return }
    pairs?.uncovered.append(pair)
    if !cover.isExact { pairs?.unsure += 1 }
  }

  /// The answers that seat nobody without a new error.
  package var uncovered: [Answer] { answers.filter { !$0.isRefilled } }

  /// Whether nothing was left out.
  package var isComplete: Bool {
    answers.count == count && (pairs.map { $0.rehearsed == $0.count } ?? true)
  }

  /// The answer to somebody's withdrawal; nil for who is on no stand, and where it was not rehearsed.
  package func answer(to id: Cooperative.ID) -> Answer? {
    answers.first { $0.cooperative == id }
  }
}
