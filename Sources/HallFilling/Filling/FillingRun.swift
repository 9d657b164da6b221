// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import LayoutEngine

/// A hall while it is filled: the best so far, and what was proved.
struct FillingRun {
  let filler: HallFiller
  let judge: FillingJudge
  /// The best stands that are sound.
  private(set) var best: [GridRectangle] = []
  /// The best stands without errors, where none are sound.
  private var lawful: (areas: [GridRectangle], warnings: Int) = ([], 0)
  /// Stands without errors that the answer is never fewer than.
  private var least: (areas: [GridRectangle], verdict: FillingJudge.Verdict)?
  /// Whether more stands than the share of the hall lets in would stand well otherwise.
  private(set) var hasMoreThanShare = false
  private var parts: [FillingProof.Part] = []
  /// No filling has more new stands.
  private var bound: Int
  private var lattice: Double

  var ground: FillingGround { filler.ground }

  init(_ filler: HallFiller) {
    self.filler = filler
    judge = FillingJudge(filler.ground)
    bound = filler.roughBound
    lattice = filler.ground.hall.module.metres
  }

  /// Whether no more stands are possible.
  var isFull: Bool { filler.most.map { best.count >= $0 } ?? false }

  /// The result so far.
  var filling: Filling {
    var filling = Filling()
    (filling.areas, filling.warnings) = best.isEmpty ? lawful : (best, 0)
    if let least, filling.areas.count < least.areas.count {
      (filling.areas, filling.warnings) = (least.areas, least.verdict.warnings)
      filling.partsDoors = least.verdict.partsDoors
    }
    filling.kept = ground.kept.count
    filling.bound = filling.kept + bound
    filling.lattice = lattice
    if !parts.isEmpty { filling.proof = FillingProof(parts: parts, most: filler.most) }
    return filling
  }

  /// Tells what is known.
  func progress(_ tell: (FillingProgress) -> Void) {
    let filling = filling
    tell(FillingProgress(stands: filling.stands, bound: filling.bound))
  }
}

// MARK: Candidates

extension FillingRun {
  /// Takes stands for the best, or what can be made of them, if they are more.
  mutating func consider(_ candidates: [GridRectangle], _ isStopped: () -> Bool) {
    guard candidates.count > best.count, !isFull else { return }
    var areas = judge.openStands(candidates)
    // Where closed stands went, others may have opened up; those that are left are open.
    if areas.count < candidates.count { areas = judge.openStands(areas) }
    if let most = filler.most, areas.count > most {
      hasMoreThanShare = true
      areas = trimmed(areas, to: most, isStopped)
    }
    guard areas.count > best.count else { return }
    var verdict = judge.verdict(areas)
    var trials = 40
    while !verdict.isSound, areas.count > best.count + 1, trials > 0, !isStopped() {
      keep(areas, verdict)
      guard let mended = mended(areas, verdict, &trials, isStopped) else { break }
      (areas, verdict) = mended
    }
    keep(areas, verdict)
    if verdict.isSound && areas.count > best.count { best = areas }
  }

  /// Takes stands that are sound for the best, however many they are: what was there before was of
  /// another kind.
  mutating func take(_ areas: [GridRectangle]) { (best, least) = (areas, nil) }

  /// Has the answer never be fewer than some stands without errors.
  mutating func fallBack(on areas: [GridRectangle], _ verdict: FillingJudge.Verdict) {
    least = (areas, verdict)
  }

  /// Forgets rows between which doors are apart, where there is anything else.
  mutating func letGoOfRowsApart() {
    let hasOther = !best.isEmpty || !lawful.areas.isEmpty
    if hasOther, least?.verdict.partsDoors == true { least = nil }
  }

  /// Keeps stands without errors in case that nothing better comes.
  private mutating func keep(_ areas: [GridRectangle], _ verdict: FillingJudge.Verdict) {
    guard verdict.isLawful else { return }
    let isBetter =
      lawful.areas.isEmpty
      || (verdict.warnings, -areas.count) < (lawful.warnings, -lawful.areas.count)
    if isBetter { lawful = (areas, verdict.warnings) }
  }

  /// The stands less one of those that warnings name, with fewer warnings; nil where that mends nothing.
  private func mended(
    _ areas: [GridRectangle], _ verdict: FillingJudge.Verdict, _ trials: inout Int,
    _ isStopped: () -> Bool
  ) -> (areas: [GridRectangle], verdict: FillingJudge.Verdict)? {
    for place in verdict.named where areas.indices.contains(place) {
      if trials == 0 || isStopped() { return nil }
      trials -= 1
      var fewer = areas
      fewer.remove(at: place)
      let other = judge.verdict(fewer)
      if other.isSound || other.isLawful && other.warnings < verdict.warnings {
        return (fewer, other)
      }
    }
    return nil
  }

  /// So many of the stands, without those farthest from a door; where that breaks a rule, without others.
  func trimmed(
    _ areas: [GridRectangle], to most: Int, _ isStopped: () -> Bool
  ) -> [GridRectangle] {
    let far = judge.exitSteps(of: areas)
    let order = areas.indices.sorted { (far[$0], $0) > (far[$1], $1) }
    let bulk = Set(order.prefix(areas.count - most))
    let rest = areas.indices.filter { !bulk.contains($0) }.map { areas[$0] }
    if judge.verdict(rest).isSound { return rest }
    var left = areas
    var trials = 200
    for place in order where left.count > most && trials > 0 && !isStopped() {
      trials -= 1
      let fewer = left.filter { $0 != areas[place] }
      // Only the share may be broken on the way.
      if judge.verdict(fewer).warnings <= 1 { left = fewer }
    }
    return left.count > most ? rest : left
  }
}

// MARK: Rows and lattices

extension FillingRun {
  /// Tries straight rows, those with the most stands first.
  mutating func tryRows(_ isStopped: () -> Bool, _ tell: (FillingProgress) -> Void) {
    let (width, depth) = filler.size
    var found: Set<[GridRectangle]> = []
    for (along, back) in Set([[width, depth], [depth, width]]).sorted(by: { $0[0] < $1[0] })
      .map({ ($0[0], $0[1]) })
    {
      for pattern in RowPattern.all(on: ground, width: along, depth: back) where !isStopped() {
        found.insert(pattern.stands(on: ground, width: along, depth: back))
      }
    }
    let ordered = found.sorted { left, right in
      left.count == right.count ? Self.precedes(left, right) : left.count > right.count
    }
    let cells = max(1, ground.hall.bounds.cellCount)
    var trials = max(6, min(120, 2_000_000 / cells))
    for areas in ordered where trials > 0 && areas.count > best.count && !isFull {
      if isStopped() { return }
      trials -= 1
      consider(areas, isStopped)
      progress(tell)
    }
  }

  private static func precedes(_ left: [GridRectangle], _ right: [GridRectangle]) -> Bool {
    left.lexicographicallyPrecedes(right) { ($0.y, $0.x) < ($1.y, $1.x) }
  }

  /// Tries lattices, pass by pass, those that promise most first.
  mutating func tryLattices(
    _ isStopped: () -> Bool, _ tell: (FillingProgress) -> Void, passes: Int = 5,
    above known: Int = 0
  ) {
    var solvers: [(hall: HallLattice, solver: LatticeSolver)] = []
    for hall in filler.lattices {
      if isStopped() { return }
      solvers.append((hall, LatticeSolver(hall.lattice)))
    }
    guard !solvers.isEmpty else { return }
    lattice = ground.hall.module.metres(min(solvers[0].hall.pitch.x, solvers[0].hall.pitch.y))
    bound = min(bound, solvers.map(\.solver.bound).max() ?? bound)
    solvers.sort { $0.solver.bound > $1.solver.bound }
    for _ in 0..<passes {
      for number in solvers.indices {
        let most = filler.most ?? .max
        let mostFound = solvers.map(\.solver.stands).max() ?? 0
        if isStopped() || isFull { break }
        if filler.ask.style == .rows && mostFound >= most { break }
        if solvers[number].solver.bound <= max(mostFound, known) { continue }
        if solvers[number].solver.step(isStopped), filler.ask.style != .rows {
          if solvers[number].solver.stands > most { hasMoreThanShare = true }
          consider(solvers[number].hall.stands(solvers[number].solver.filling), isStopped)
        }
        bound = min(bound, solvers.map(\.solver.bound).max() ?? bound)
        progress(tell)
      }
    }
    if passes > 1 && filler.ask.style != .rows { vary(&solvers, isStopped, tell) }
    parts = solvers.map {
      FillingProof.Part(
        lattice: $0.hall, bound: $0.solver.bound, stands: $0.solver.stands,
        filling: $0.solver.filling)
    }
  }

  /// Looks for other fillings with as many stands where those that were found break a rule that lattices
  /// do not know: how far a door is, pinches, gaps.
  private mutating func vary(
    _ solvers: inout [(hall: HallLattice, solver: LatticeSolver)], _ isStopped: () -> Bool,
    _ tell: (FillingProgress) -> Void
  ) {
    for seed in 1...Self.variants {
      for number in solvers.indices {
        let possible = min(solvers[number].solver.stands, filler.most ?? .max)
        if isStopped() { return }
        guard possible > best.count,
          let other = solvers[number].solver.other(
            max(best.count + 1, possible - 1), seed: UInt64(seed), isStopped)
        else { continue }
        consider(solvers[number].hall.stands(other), isStopped)
        progress(tell)
      }
    }
  }

  private static let variants = 24

  /// Puts one stand more wherever the fine module lets it stand, those first that take least of the aisles.
  mutating func refine(_ isStopped: () -> Bool, _ tell: (FillingProgress) -> Void) {
    var trials = max(20, min(300, 4_000_000 / max(1, ground.hall.bounds.cellCount)))
    while !best.isEmpty, !isFull, trials > 0, !isStopped() {
      let before = best.count
      for area in FineSpots(ground, best, filler.size).all {
        if trials == 0 || isStopped() { return }
        trials -= 1
        let more = best + [area]
        if judge.openStands(more).count == more.count && judge.verdict(more).isSound {
          best = more
          progress(tell)
          break
        }
      }
      if best.count == before { return }
    }
  }
}
