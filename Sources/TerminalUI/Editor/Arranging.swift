// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import LayoutEngine
import TerminalDriver
import Wording

/// Searching for better placements: the question before, what is seen meanwhile, the summary after.
extension Editor {
  /// Asks how long to search, and for whom.
  mutating func beginArranging() {
    guard mayChange() else { return }
    var request = habits.arrangement
    request.moves = settings.arrangingMoves
    dialogue = ArrangementQuestion(request)
  }

  mutating func arrange(_ request: ArrangementRequest) -> [Effect] {
    habits.arrangement = request
    tell(nil)
    dialogue = ArrangementWatch(request: request, before: report.quality, best: report.quality)
    return [.arrange(request)]
  }
}

// MARK: While it searches

extension Editor {
  /// Shows how far the search has come, and the best plan so far.
  mutating func show(_ progress: ArrangementProgress) {
    guard var watch = dialogue as? ArrangementWatch else { return }
    watch.elapsed = progress.elapsed
    watch.iterations = progress.iterations
    watch.best = progress.quality
    if watch.mayDraw(progress.moves, at: progress.elapsed) {
      watch.moves = progress.moves
      watch.drawn = progress.elapsed
      consider(progress.moves)
    }
    dialogue = watch
  }

  private mutating func consider(_ moves: [ArrangementMove]) {
    let stands = Set(moves.flatMap { [$0.from, $0.to].compactMap(\.self) })
    let edit = moves.isEmpty ? nil : Self.placements(after: moves, in: plan)
    document.consider(edit.flatMap { PlanPreview(after: $0, of: sight, marking: stands) })
  }

  /// The edit that seats everybody where the moves lead, in no order: to look at, not to keep.
  private static func placements(after moves: [ArrangementMove], in plan: Plan) -> Edit {
    var seats: [Stand.ID: [Cooperative.ID]] = [:]
    var parts: [PlanPart] = []
    let moving = Set(moves.map(\.cooperative))
    for stand in moves.flatMap({ [$0.from, $0.to].compactMap(\.self) }) {
      seats[stand] = (plan.placements[stand] ?? []).filter { !moving.contains($0) }
    }
    for move in moves {
      if let to = move.to { seats[to, default: []].append(move.cooperative) }
      if var cooperative = plan.cooperatives[move.cooperative], cooperative.status == .waiting {
        cooperative.status = .confirmed
        parts.append(.cooperative(move.cooperative, cooperative))
      }
    }
    return .restore(parts + seats.map { .placement($0.key, $0.value) })
  }

  /// Takes what the search found: keeps it where somebody stopped it, else asks.
  mutating func finish(_ found: Arrangement) -> [Effect] {
    guard let watch = dialogue as? ArrangementWatch else { return [] }
    let before = report
    consider(found.moves)
    var summary = ArrangementSummary(
      from: before, to: preview?.sight.report ?? before, moves: sorted(found.moves),
      leftOut: found.leftOut, edit: found.edit)
    guard let edit = found.edit else {
      document.consider(nil)
      let isTold = !summary.obstacles.isEmpty || !summary.leftOut.isEmpty
      dialogue = isTold ? summary : nil
      tell(.notice(ArrangementWords.nothingBetter[language]))
      return []
    }
    if watch.isStopping {
      guard apply(edit, saying: summary.notice[language]) else {
        dialogue = nil
        return []
      }
      summary.isKept = true
    }
    dialogue = summary
    return []
  }

  /// The moves by the number of the stand that is left; those who had none first.
  private func sorted(_ moves: [ArrangementMove]) -> [ArrangementMove] {
    func label(_ stand: Stand.ID?) -> String { stand.flatMap { plan.stands[$0]?.label } ?? "" }
    return moves.sorted { (label($0.from), $0.cooperative) < (label($1.from), $1.cooperative) }
  }
}
