// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import LayoutEngine

/// Finds the most stands of a size that a hall takes under its plan's geometry rules, and proves a bound.
///
/// Three ways are tried, the best is kept, and it can be stopped at any time, when the rows of a new plan are
/// the least:
/// - straight rows, those of a new plan and some hundred other patterns;
/// - a lattice of squares of one stand each (`StandLattice`), at several offsets, exactly where the hall
///   is at most 16 squares across and time is enough (`FrontierSearch`);
/// - one stand more here and there, wherever the fine module lets it stand.
///
/// Every filling is judged by the plan's own check: it has no error, and no warning that the empty hall
/// has not, unless none without was found.
package struct HallFiller {
  /// In a hall of more cells one pattern alone takes seconds, and memory by the hundred MiB.
  package static let mostCells = 5_000_000

  let ground: FillingGround
  let ask: FillingAsk
  /// The stand's cells along its aisle, and to its back.
  let size: (width: Int, depth: Int)
  /// The second size in cells, and its share of all stands.
  private let second: (size: (width: Int, depth: Int), share: Double)?
  private let plan: Plan
  private let isOfLawfulSize: Bool

  /// Gets ready to fill a plan's hall.
  ///
  /// - Throws: `FillingRefusal` where a size is no length.
  /// - Complexity: O(cells).
  package init(_ plan: Plan, _ ask: FillingAsk) throws(FillingRefusal) {
    try self.init(plan, ask, without: [])
  }

  init(_ plan: Plan, _ ask: FillingAsk, without kinds: Set<String>) throws(FillingRefusal) {
    guard plan.hall.bounds.cellCount <= Self.mostCells else { throw .tooManyCells }
    size = try Self.cells(ask.size, plan.hall.module)
    if let other = ask.second {
      guard (0...1).contains(other.share) else { throw .noShare }
      second = (try Self.cells(other.size, plan.hall.module), other.share)
    } else {
      second = nil
    }
    self.plan = plan
    self.ask = ask
    ground = FillingGround(plan, ask, without: kinds)
    let area = plan.hall.module.squareMetres(size.width * size.depth)
    isOfLawfulSize = ground.rules.area.map { $0.contains(area) } ?? true
  }

  static func cells(
    _ size: FillingAsk.Size, _ module: Module
  ) throws(FillingRefusal) -> (width: Int, depth: Int) {
    func cells(_ metres: Double) throws(FillingRefusal) -> Int {
      guard metres.isFinite, metres > 0, metres <= Hall.sideLimit else { throw .noLength(metres) }
      guard let cells = module.wholeCells(metres), cells > 0 else {
        throw .noMultiple(metres, module: module.metres)
      }
      return cells
    }
    return (try cells(size.width), try cells(size.depth))
  }

  /// The most new stands that the share of the hall lets in; nil for any number.
  var most: Int? { ground.mostCells.map { $0 / (size.width * size.depth) } }

  /// Fills the hall.
  ///
  /// - Parameters:
  ///   - progress: Told what is known, some times a second at most.
  ///   - isLate: Asked often; once it says so, no more stands are looked for, but what binds is.
  ///   - isStopped: Asked often; once it says so, the best so far is the answer.
  /// - Complexity: O(cells) for each pattern of rows and each check; a pass over a lattice takes the states
  ///   of its frontier × its squares, at most some 10⁸.
  package func run(
    progress: (FillingProgress) -> Void = { _ in }, isLate: (() -> Bool)? = nil,
    isStopped: () -> Bool
  ) -> Filling {
    func isOver() -> Bool { isStopped() || isLate?() ?? false }
    var run = FillingRun(self)
    run.progress(progress)
    if isOfLawfulSize && !ground.doors.isEmpty {
      if ask.style != .loop { run.tryNewRows(isOver) }
      run.tryRows(isOver, progress)
      run.tryLattices(isOver, progress)
      if ask.style == .any { run.refine(isOver, progress) }
      if let second { run.mix(second.size, share: second.share, isStopped) }
      if !isOver() { run.letGoOfRowsApart() }
    }
    var filling = run.filling
    guard isOfLawfulSize else {
      filling.bindingKinds = [GeometryRules.areaKind]
      filling.binding = ground.rules.ids[GeometryRules.areaKind].map { [$0] } ?? []
      filling.bound = filling.kept
      return filling
    }
    filling.bindingKinds = bindingKinds(filling, run, isStopped)
    filling.binding = filling.bindingKinds.compactMap { ground.rules.ids[$0] }
    return filling
  }

  /// The kinds of rules without each of which more stands were found.
  private func bindingKinds(
    _ filling: Filling, _ run: FillingRun, _ isStopped: () -> Bool
  ) -> [String] {
    GeometryRules.limitingKinds.filter { kind in
      guard ground.rules.has(kind), !(kind == GeometryRules.blindKind && ask.style == .loop) else {
        return false
      }
      // What the share kept out is known already.
      if kind == GeometryRules.shareKind && run.hasMoreThanShare { return true }
      if kind != GeometryRules.shareKind && most == filling.areas.count { return false }
      guard !isStopped(), let other = try? HallFiller(plan, ask, without: [kind]) else {
        return false
      }
      var trial = FillingRun(other)
      trial.tryLattices(isStopped, { _ in }, passes: 1, above: filling.areas.count)
      return trial.filling.areas.count > filling.areas.count
    }
  }
}
