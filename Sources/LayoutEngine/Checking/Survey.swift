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
  /// Finds the blocking areas near a rectangle, by their number in `blockingAreas`.
  let blockingIndex: RectangleIndex
  /// The doors as they count for gaps.
  let doorExtents: FeatureExtents
  /// What features are for gaps, by kind.
  private let extents: [Feature.Kind: FeatureExtents]
  private let kept: Mutex<KeptWork>

  /// Surveys a plan's hall under an aisle rule, keeping walks of so many cells altogether.
  init(_ plan: Plan, aisleRule: AisleRule, walkedCells: Int = KeptWork.walkedCells) {
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
    blockingIndex = RectangleIndex(blockingAreas.map { [$0.area] })
    extents = Dictionary(grouping: features, by: \.kind).mapValues {
      FeatureExtents($0, in: plan.hall)
    }
    doorExtents = FeatureExtents(doors.map(\.feature), in: plan.hall)
    kept = Mutex(KeptWork(walkedCells: walkedCells))
  }

  /// The survey of the same hall with some stands moved.
  init(
    _ survey: Survey, floor: Floor, neighbours: Neighbours, moved: [Int], _ work: KeptWork
  ) {
    self.floor = floor
    self.neighbours = neighbours
    features = survey.features
    doors = survey.doors
    hallCells = survey.hallCells
    blockingAreas = survey.blockingAreas
    publicCells = survey.publicCells
    standCells = moved.reduce(survey.standCells) { cells, stand in
      cells + floor.footprints[stand].reduce(0) { $0 + $1.cellCount }
        - survey.floor.footprints[stand].reduce(0) { $0 + $1.cellCount }
    }
    blockingIndex = survey.blockingIndex
    extents = survey.extents
    doorExtents = survey.doorExtents
    kept = Mutex(work)
  }

  /// What it worked out so far.
  var keptWork: KeptWork { kept.withLock { $0 } }

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

  /// The features of a kind as they count for gaps.
  func extents(of kind: Feature.Kind) -> FeatureExtents { extents[kind] ?? .none }

  /// The gap between a stand and the nearest feature of a kind; nil where there is none.
  func gap(stand: Int, toFeatures kind: Feature.Kind) -> Gap? {
    Gap(floor.footprints[stand], extents(of: kind).rectangles)
  }

  /// For each stand the others whose gap to it is below a limit in metres, in order.
  ///
  /// - Complexity: O(stands × stands near) when first asked for a limit, then O(1).
  func standsCloser(than metres: Double) -> PieceArray<[Int32]> {
    if let lists = kept.withLock({ $0.near[metres] }) { return lists }
    let limit = Gap.squaredLimit(metres, module)
    let lists = PieceArray(
      floor.stands.indices.map { floor.standsCloser(than: metres, limit, to: $0) },
      shift: PieceArray<Int>.listShift)
    kept.withLock { $0.near[metres] = lists }
    return lists
  }

  /// How many steps it is from one stand's front to another's; negative for unreachable.
  ///
  /// - Complexity: O(cells) when first asked for one of the two, then O(cells of a front).
  func steps(from stand: Int, to other: Int) -> Int32 {
    if let steps = kept.withLock({ $0.rows.steps(between: stand, other) }) { return steps }
    // A walk is as long back as it is there: one that somebody has walked already does.
    let known = kept.withLock { kept -> (WalkingDistance, Int)? in
      if let walk = kept.use(stand) { return (walk, other) }
      return kept.use(other).map { ($0, stand) }
    }
    let (walk, end) = known ?? (self.walk(from: stand), other)
    let steps = steps(in: walk, to: end)
    kept.withLock { $0.rows.note(steps, from: stand, to: other, of: floor.stands.count) }
    return steps
  }

  /// How many steps it is from a stand's front to that of every stand; negative for unreachable.
  ///
  /// - Complexity: O(cells) when first asked for a stand, then O(cells of all fronts).
  func steps(fromStand stand: Int) -> [Int32] {
    row(in: kept.withLock { $0.use(stand) } ?? walk(from: stand))
  }

  private func row(in walk: WalkingDistance) -> [Int32] {
    floor.stands.indices.map { steps(in: walk, to: $0) }
  }

  /// How many steps it is from every stand's front to the nearest feature of a kind; negative for
  /// unreachable.
  ///
  /// - Complexity: As for `steps(fromStand:)`.
  func steps(toFeatures kind: Feature.Kind) -> [Int32] {
    let walk = walk(fromFeatures: kind)
    return floor.stands.indices.map { steps(in: walk, to: $0) }
  }

  /// How many steps it is from a stand's front to the nearest feature of a kind; negative for
  /// unreachable.
  ///
  /// - Complexity: O(cells) when first asked for a kind, then O(cells of the front).
  func steps(from stand: Int, toFeatures kind: Feature.Kind) -> Int32 {
    steps(in: walk(fromFeatures: kind), to: stand)
  }

  /// The outermost blind aisles.
  ///
  /// - Complexity: See `BlindAisles`; O(1) once they were asked for.
  var blindAisles: [BlindAisle] {
    if let aisles = kept.withLock({ $0.blindAisles?.all }) { return aisles }
    let finder = BlindAisles(floor)
    kept.withLock { $0.blindAisles = finder }
    return finder.all
  }

  /// Where the way narrows, and whom that closes.
  ///
  /// - Complexity: See `Pinches`; O(1) once they were asked for.
  var pinches: Pinches {
    if let pinches = kept.withLock({ $0.pinches }) { return pinches }
    let pinches = Pinches(self)
    kept.withLock { $0.pinches = pinches }
    return pinches
  }

  private func steps(in walk: WalkingDistance, to stand: Int) -> Int32 {
    walk.nearest(of: floor.fronts[stand]).map(Int32.init) ?? WalkingDistance.unreachable
  }

  private func walk(from stand: Int) -> WalkingDistance {
    let front = floor.fronts[stand]
    let walk = floor.walk(from: front)
    let sources = floor.sources(of: front)
    let isKept = kept.withLock { kept in
      guard kept.hasRoom(for: walk) else { return false }
      kept.walks[stand] = KeptWork.Walk(distance: walk, sources: sources)
      return true
    }
    // In a large hall the whole field is too much to keep for each of hundreds of stands.
    if !isKept {
      let row = row(in: walk)
      kept.withLock { $0.rows.note(row, from: stand) }
    }
    return walk
  }

  private func walk(fromFeatures kind: Feature.Kind) -> WalkingDistance {
    if let walk = kept.withLock({ $0.use(kind) }) { return walk }
    let ground = floor.ground(ofAll: kind, features)
    let walk = floor.walk(from: ground)
    kept.withLock {
      $0.featureWalks[kind] = KeptWork.Walk(
        distance: walk, sources: floor.sources(of: ground), ground: ground)
    }
    return walk
  }
}

extension KeptWork {
  /// Whether the walk from another stand may be kept.
  func hasRoom(for walk: WalkingDistance) -> Bool {
    (walks.count + 1) * walk.steps.count <= walkedCells
  }

  /// The walk from a stand, if it is kept; notes that somebody asked.
  mutating func use(_ stand: Int) -> WalkingDistance? {
    guard let walk = walks[stand] else { return nil }
    if !walk.isUsed { walks[stand]?.isUsed = true }
    return walk.distance
  }

  /// The walk from the features of a kind, if it is kept; notes that somebody asked.
  mutating func use(_ kind: Feature.Kind) -> WalkingDistance? {
    guard let walk = featureWalks[kind] else { return nil }
    if !walk.isUsed { featureWalks[kind]?.isUsed = true }
    return walk.distance
  }
}
