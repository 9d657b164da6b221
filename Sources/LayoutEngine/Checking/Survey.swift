// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Synchronization

/// What follows from a plan's geometry alone, made once and shared while only placements change.
///
/// Walks and lists of near stands are worked out when a rule first asks for them, and kept.
final class Survey: Sendable {
  /// Aisles, open sides, fronts.
  let floor: Floor
  /// How every two stands stand to each other.
  let neighbours: Neighbours
  /// The features of the hall, by id.
  let features: [Feature]
  /// The features that take floor, by id, with the rectangles they take.
  let blockingAreas: [(id: Feature.ID, area: GridRectangle)]
  /// The doors with the edge segments they lie on, by id.
  let doors: [(feature: Feature, segment: GridRectangle)]
  /// How many cells the hall has: width × depth less its voids.
  let hallCells: Int
  /// How many cells are open to the public: those of the hall under no blocking feature, stands
  /// included.
  let publicCells: Int
  /// How many cells the stands have; cells under two stands count twice.
  let standCells: Int
  private let kept = Mutex(Kept())

  private struct Kept {
    var near: [Double: [[Int32]]] = [:]
    var walks: [Int: [Int32]] = [:]
    var featureWalks: [Feature.Kind: [Int32]] = [:]
    var blindAisles: [BlindAisle]?
  }

  /// Surveys a plan's hall under an aisle rule.
  init(_ plan: Plan, aisleRule: AisleRule) {
    floor = Floor(plan, aisleRule: aisleRule)
    neighbours = Neighbours(floor)
    features = plan.hall.sortedFeatures
    doors = features.compactMap { feature in
      plan.hall.segment(ofDoor: feature).map { (feature, $0) }
    }
    let voids = features.filter { $0.kind == .void }.compactMap(\.area)
    hallCells = plan.hall.bounds.cellCount - plan.hall.cellCount(under: voids)
    blockingAreas = features.compactMap { feature in
      feature.kind.isBlocking ? feature.area.map { (feature.id, $0) } : nil
    }
    publicCells =
      plan.hall.bounds.cellCount - plan.hall.cellCount(under: blockingAreas.map(\.area))
    standCells = floor.footprints.joined().reduce(0) { $0 + $1.cellCount }
  }

  /// Metres a cell.
  var module: Module { floor.module }

  /// The hall's area in m²: width × depth less its voids.
  var hallArea: Double { module.squareMetres(hallCells) }

  /// The stands' area in m²; floor under two stands counts twice.
  var standArea: Double { module.squareMetres(standCells) }

  /// The gap between two stands, by number.
  ///
  /// A stand has a part; the fallback only keeps a broken one from touching everything.
  func gap(_ first: Int, _ second: Int) -> Gap {
    Gap(floor.footprints[first], floor.footprints[second]) ?? Gap(squared: .max)
  }

  /// The gap between a stand and a rectangle.
  func gap(stand: Int, to rectangle: GridRectangle) -> Gap {
    Gap(floor.footprints[stand], rectangle) ?? Gap(squared: .max)
  }

  /// For each stand the others whose gap to it is below a limit in metres, in order.
  ///
  /// - Complexity: O(stands × stands near) when first asked for a limit, then O(1).
  func standsCloser(than metres: Double) -> [[Int32]] {
    let reach = module.cellsCovering(metres)
    if let lists = kept.withLock({ $0.near[metres] }) { return lists }
    let limit = Gap.squaredLimit(metres, module)
    let index = RectangleIndex(floor.footprints)
    var lists = [[Int32]](repeating: [], count: floor.footprints.count)
    for (stand, footprint) in floor.footprints.enumerated() {
      for other in index.candidates(near: footprint, within: reach)
      where other != stand && gap(stand, other).squared < limit {
        lists[stand].append(Int32(other))
      }
    }
    return kept.withLock { kept in
      kept.near[metres] = lists
      return lists
    }
  }

  /// How many steps it is from a stand's front to that of every stand; negative for unreachable.
  ///
  /// - Complexity: O(cells) when first asked for a stand, then O(1).
  func steps(fromStand stand: Int) -> [Int32] {
    if let row = kept.withLock({ $0.walks[stand] }) { return row }
    let row = stepsToStands(floor.walk(from: floor.fronts[stand]))
    kept.withLock { $0.walks[stand] = row }
    return row
  }

  /// How many steps it is from every stand's front to the nearest feature of a kind; negative for
  /// unreachable.
  ///
  /// - Complexity: O(cells) when first asked for a kind, then O(1).
  func steps(toFeatures kind: Feature.Kind) -> [Int32] {
    if let row = kept.withLock({ $0.featureWalks[kind] }) { return row }
    let cells = features.filter { $0.kind == kind }.flatMap(floor.aisleCells)
    let row = stepsToStands(floor.walk(from: cells))
    kept.withLock { $0.featureWalks[kind] = row }
    return row
  }

  /// The outermost blind aisles.
  ///
  /// - Complexity: See `BlindAisles`; O(1) once they were asked for.
  var blindAisles: [BlindAisle] {
    if let aisles = kept.withLock({ $0.blindAisles }) { return aisles }
    let aisles = BlindAisles(floor).all()
    kept.withLock { $0.blindAisles = aisles }
    return aisles
  }

  private func stepsToStands(_ walk: WalkingDistance) -> [Int32] {
    floor.fronts.map { walk.nearest(of: $0).map(Int32.init) ?? WalkingDistance.unreachable }
  }
}
