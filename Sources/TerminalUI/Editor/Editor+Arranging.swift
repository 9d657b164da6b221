// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import LayoutEngine

/// Searching for better placements: the question before, what is seen meanwhile, the summary after.
extension Editor {
  /// Asks how long to search, and for whom.
  mutating func beginArranging() {
    guard mayChange() else { return }
    var request = lastArrangement
    request.moves = settings.arrangingMoves
    dialogue = .sheet(ArrangementQuestion(request))
  }

  mutating func arrange(_ request: ArrangementRequest) -> [Effect] {
    lastArrangement = request
    message = nil
    dialogue = .arranging(
      ArrangementWatch(request: request, before: report.quality, best: report.quality))
    return [.arrange(request)]
  }
}

// MARK: While it searches

extension Editor {
  mutating func handle(_ key: Key, in watch: ArrangementWatch) -> [Effect] {
    var watch = watch
    switch key {
    case .escape, .enter:
      guard !watch.isStopping else { return [] }
      watch.isStopping = true
      dialogue = .arranging(watch)
      return [.finishArranging]
    case .character("d"):
      dialogue = nil
      preview = nil
      message = .notice(ArrangementWords.discarded[language])
      return [.dropArranging]
    case .character("+"), .right:
      guard watch.request.moves == nil, !watch.isStopping else { return [] }
      let seconds = watch.request.seconds
      watch.request.changeLength(longer: true)
      dialogue = .arranging(watch)
      return watch.request.seconds == seconds ? [] : [.prolongArranging(watch.request.seconds)]
    default:
      message = .refusal(
        KeyWords.name(of: "\(key)", language) + language.colon + ArrangementWords.waitsFor[language]
      )
      return []
    }
  }

  /// Shows how far the search has come, and the best plan so far.
  mutating func show(_ progress: ArrangementProgress) {
    guard case .arranging(var watch) = dialogue else { return }
    watch.elapsed = progress.elapsed
    watch.iterations = progress.iterations
    watch.best = progress.quality
    if watch.mayDraw(progress.moves, at: progress.elapsed) {
      watch.moves = progress.moves
      watch.drawn = progress.elapsed
      consider(progress.moves)
    }
    dialogue = .arranging(watch)
  }

  private mutating func consider(_ moves: [ArrangementMove]) {
    let stands = Set(moves.flatMap { [$0.from, $0.to].compactMap(\.self) })
    consider(moves.isEmpty ? nil : Self.placements(after: moves, in: plan), marking: stands)
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
    guard case .arranging(let watch) = dialogue else { return [] }
    let before = report
    consider(found.moves)
    var summary = ArrangementSummary(
      from: before, to: preview?.sight.report ?? before, moves: sorted(found.moves),
      leftOut: found.leftOut, edit: found.edit)
    guard let edit = found.edit else {
      preview = nil
      let isTold = !summary.obstacles.isEmpty || !summary.leftOut.isEmpty
      dialogue = isTold ? .arranged(summary) : nil
      message = .notice(ArrangementWords.nothingBetter[language])
      return []
    }
    if watch.isStopping {
      guard keep(edit, summary) else {
        dialogue = nil
        return []
      }
      summary.isKept = true
    }
    dialogue = .arranged(summary)
    return []
  }

  /// The moves by the number of the stand that is left; those who had none first.
  private func sorted(_ moves: [ArrangementMove]) -> [ArrangementMove] {
    func label(_ stand: Stand.ID?) -> String { stand.flatMap { plan.stands[$0]?.label } ?? "" }
    return moves.sorted { (label($0.from), $0.cooperative) < (label($1.from), $1.cooperative) }
  }

  private mutating func keep(_ edit: Edit, _ summary: ArrangementSummary) -> Bool {
    apply(edit, saying: ArrangementWords.arranged(summary.moves.count)[language])
  }
}

// MARK: The summary

extension Editor {
  mutating func handle(_ key: Key, in summary: ArrangementSummary) -> [Effect] {
    var summary = summary
    let height = self.layout.summaryHeight
    let count = ArrangementLines.rows(of: summary, in: self).count
    switch key {
    case .enter:
      dialogue = nil
      preview = nil
      if let edit = summary.edit, !summary.isKept { _ = keep(edit, summary) }
      return []
    case .escape, .character("q"):
      dialogue = nil
      preview = nil
      if !summary.isKept { putAside(summary) }
      return []
    case .character("d"), .character("u"), .ctrl("z"):
      dialogue = nil
      preview = nil
      if summary.isKept { undo() } else { putAside(summary) }
      return []
    case .tab, .character("m"): summary.showsMap.toggle()
    case .up, .character("k"): summary.scroll(by: -1, of: count, visible: height)
    case .down, .character("j"): summary.scroll(by: 1, of: count, visible: height)
    case .pageUp, .character("b"): summary.scroll(by: -height, of: count, visible: height)
    case .pageDown, .character(" "): summary.scroll(by: height, of: count, visible: height)
    case .home, .character("g"): summary.top = 0
    case .end, .character("G"): summary.scroll(by: count, of: count, visible: height)
    default: return []
    }
    dialogue = .arranged(summary)
    return []
  }

  /// Leaves the plan as it was; redo brings the placements back, in case the key was a wrong one.
  private mutating func putAside(_ summary: ArrangementSummary) {
    guard let edit = summary.edit else { return }
    if keep(edit, summary) {
      undo()
      message = .notice(ArrangementWords.putAside[language])
    }
  }
}
