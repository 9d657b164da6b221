// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// Puts proposals together, and has each checked.
struct ProposalList {
  private(set) var proposals: [Proposal] = []
  private let plan: Plan
  private let occasion: Occasion
  /// The verdict on the plan before.
  let before: Report
  private let checker: Checker
  private let isCutShort: Bool

  /// Begins for a plan that was checked.
  init(_ checker: Checker, _ occasion: Occasion, isCutShort: Bool) {
    plan = checker.plan
    self.occasion = occasion
    self.checker = checker
    before = checker.report
    self.isCutShort = isCutShort
  }

  /// Adds what a search found: those that seat somebody who waits, then those that seat nobody.
  mutating func add(_ search: ReseatingSearch) {
    let model = search.model
    let seated = search.queue.best.map { list in
      list.found.sorted { $0.key < $1.key }.map(\.value)
    }
    // Fewest moves first; the lists are in the order of seniority.
    let most = seated.joined().map { model.moved($0) }.max() ?? 0
    for moved in 0...most {
      for reseating in seated.joined() where model.moved(reseating) == moved {
        add(reseating, model)
      }
    }
    for (_, reseating) in search.unseated.found.sorted(by: { $0.key < $1.key }) {
      add(reseating, model)
    }
  }

  private mutating func add(_ reseating: Reseating, _ model: ReseatingModel) {
    let moves = model.chain(reseating)
    let moved = moves.count { $0.from != nil }
    append(
      moved > 0 ? .shift : moves.isEmpty ? .leave : .fill, moves, moved: moved,
      metres: reseating.metres, isExact: reseating.isExact && !isCutShort)
  }

  /// Adds what is built.
  mutating func add(_ kind: Proposal.Kind, _ rebuilding: Proposal.Rebuilding) {
    append(kind, [], moved: 0, metres: 0, isExact: true, rebuilding)
  }

  /// Adds a larger stand for somebody who waits.
  mutating func add(_ merger: Mergers.Merger) {
    let move = ArrangementMove(
      cooperative: merger.cooperative, from: nil, to: merger.rebuilding.into)
    append(.merge, [move], moved: 0, metres: 0, isExact: true, merger.rebuilding)
  }

  /// Adds the loss of a stand without another.
  mutating func addLeaving(_ cooperatives: [Cooperative.ID], _ stands: [Stand.ID]) {
    let moves = cooperatives.map {
      ArrangementMove(cooperative: $0, from: stands.first, to: nil)
    }
    append(.leave, moves, moved: 0, metres: 0, isExact: true)
  }

  private mutating func append(
    _ kind: Proposal.Kind, _ moves: [ArrangementMove], moved: Int, metres: Double, isExact: Bool,
    _ rebuilding: Proposal.Rebuilding? = nil
  ) {
    func proposal(_ report: Report) -> Proposal {
      Proposal(
        rank: proposals.count + 1, kind: kind, moves: moves, moved: moved, metres: metres,
        after: report.quality, keptReport: report, isExact: isExact, rebuilding: rebuilding,
        needsReopening: rebuilding != nil && plan.status == .approved, plan: plan,
        occasion: occasion)
    }
    var judge = checker
    judge.update(to: proposal(before).outcome)
    proposals.append(proposal(judge.report))
  }
}

extension ReseatingModel {
  /// How many placed cooperatives change stands.
  func moved(_ reseating: Reseating) -> Int { reseating.moves.count - reseating.seated.count }

  /// The moves in an order that reads well: who takes a stand that was empty, then who takes what
  /// that one left, and so on; rings come last.
  func chain(_ reseating: Reseating) -> [ArrangementMove] {
    var rest = reseating.moves.map { move in
      ArrangementMove(
        cooperative: cooperatives[move.facility],
        from: model.start[move.facility].map { model.stands[$0] }, to: model.stands[move.site])
    }
    var chain: [ArrangementMove] = []
    while !rest.isEmpty {
      let left = Set(rest.compactMap(\.from))
      var next = rest.firstIndex { move in !left.contains { $0 == move.to } } ?? 0
      while true {
        let move = rest.remove(at: next)
        chain.append(move)
        guard let from = move.from, let follower = rest.firstIndex(where: { $0.to == from })
        else { break }
        next = follower
      }
    }
    return chain
  }
}
