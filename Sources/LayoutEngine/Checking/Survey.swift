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
    blockingIndex = RectangleIndex(blockingAreas.map { [$0.area] })
    extents = Dictionary(grouping: features, by: \.kind).mapValues {
      FeatureExtents($0, in: plan.hall)
    }
    doorExtents = FeatureExtents(doors.map(\.feature), in: plan.hall)
    kept = Mutex(KeptWork())
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
  /// - Complexity: As for `steps(fromStand:)` when first asked for one of the two, then O(1).
  func steps(from stand: Int, to other: Int) -> Int32 {
    kept.withLock { kept in
      kept.rows.steps(between: stand, other) ?? kept.row(from: stand, floor)[other]
    }
  }

  /// How many steps it is from a stand's front to that of every stand; negative for unreachable.
  ///
  /// - Complexity: See `FrontWalks`; O(1) for a stand that was asked for, as far as there is room.
  func steps(fromStand stand: Int) -> [Int32] { kept.withLock { $0.row(from: stand, floor) } }

  /// How many steps it is between each two of some stands, added up over those that one can walk
  /// between.
  ///
  /// - Complexity: O(pairs) and a walk from each stand when first asked for; see `FrontWalks`.
  func steps(amongEachTwoOf stands: [Int]) -> Int {
    // A pair is kept with the stand of the higher number, whoever asks.
    let ordered = stands.sorted()
    prepareWalks(among: ordered)
    return ordered.indices.dropFirst().reduce(0) { sum, place in
      // One at a time, so that nobody who asks meanwhile waits for all.
      kept.withLock {
        $0.steps(from: ordered[place], to: ordered[..<place], ofGroup: ordered.count, floor)
      }.reduce(sum) { $0 + max(0, Int($1)) }
    }
  }

  /// Gets ready what many walks are put together of, while others may ask for what is known.
  private func prepareWalks(among group: [Int]) {
    let (count, last) = (group.count, kept.withLock { ($0.rows, $0.walks) })
    guard group.contains(where: { last.0.known(from: $0) == nil }) else { return }
    var walks = last.1 ?? FrontWalks(floor)
    guard !walks.isReady(forGroup: count) else { return }
    walks.prepare(forGroup: count)
    kept.withLock { kept in
      if kept.walks?.isReady(forGroup: count) != true { kept.walks = walks }
    }
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
    let known = kept.withLock { kept in
      kept.followBlindAisles(to: floor)
      return kept.blindAisles?.all
    }
    if let known { return known }
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

  /// How often stands are passed by, if visitors went as models say.
  ///
  /// - Complexity: See `Exposure`; O(1) once it was asked for.
  var exposure: Exposure {
    if let exposure = kept.withLock({ $0.exposure }) { return exposure }
    let exposure = Exposure(self)
    kept.withLock { $0.exposure = exposure }
    return exposure
  }

  private func steps(in walk: WalkingDistance, to stand: Int) -> Int32 {
    walk.nearest(of: floor.fronts[stand]).map(Int32.init) ?? WalkingDistance.unreachable
  }

  private func walk(fromFeatures kind: Feature.Kind) -> WalkingDistance {
    if let walk = kept.withLock({ $0.featureWalks[kind]?.distance }) { return walk }
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
  /// The steps from a stand to every stand, worked out unless they are known.
  mutating func row(from stand: Int, _ floor: Floor) -> [Int32] {
    if let row = rows[stand] { return row }
    var walks = self.walks ?? FrontWalks(floor)
    self.walks = nil
    let row = walks.steps(from: stand)
    self.walks = walks
    rows.note(row, from: stand)
    return row
  }

  /// The steps from a stand to others of a group of so many, worked out as far as they are not known.
  mutating func steps(
    from stand: Int, to others: ArraySlice<Int>, ofGroup group: Int, _ floor: Floor
  ) -> [Int32] {
    let known = rows.known(from: stand)
    let missing = known.map { known in others.filter { known[$0] == StepRows.unknown } }
    if let known, missing?.isEmpty ?? false { return others.map { known[$0] } }
    let asked = missing ?? Array(others)
    var walks = self.walks ?? FrontWalks(floor)
    self.walks = nil
    let steps = walks.steps(from: stand, to: asked, ofGroup: group)
    self.walks = walks
    guard let steps else {
      let row = row(from: stand, floor)
      return others.map { row[$0] }
    }
    rows.note(steps, from: stand, to: asked, of: floor.stands.count)
    guard let known else { return steps }
    let found = Dictionary(zip(asked, steps)) { first, _ in first }
    return others.map { found[$0] ?? known[$0] }
  }
}
