// SPDX-License-Identifier: Apache-2.0

import FloorPlan

extension Survey {
  /// The survey after stands moved or took another shape, and what changed by it.
  ///
  /// - Complexity: O(what the stands touch, and cells whose distances change).
  func following(_ moved: [Stand]) -> (survey: Survey, change: SurveyChange) {
    var floor = self.floor
    var neighbours = self.neighbours
    let change = floor.follow(moved)
    let related = neighbours.update(change.acrossAisles, on: floor)
    var kept = keptWork
    kept.follow(change, from: self.floor, to: floor)
    let walked = kept.walked
    let survey = Survey(self, floor: floor, neighbours: neighbours, moved: change.moved, kept)
    var result = SurveyChange(
      floor: change, related: related, walked: walked, looked: change.looked + kept.looked)
    if self.floor.hasMeetings || floor.hasMeetings {
      let (before, now) = (pinches, survey.pinches)
      result.looked += floor.cellsForPinches
      result.arePinchesChanged = before.all != now.all
      result.narrowed = Set(before.closing.keys).union(now.closing.keys)
        .filter { before.closing[$0] != now.closing[$0] }.sorted()
    }
    return (survey, result)
  }
}

/// What became of a survey when stands moved.
struct SurveyChange {
  /// What became of the floor.
  var floor = FloorChange()
  /// The stands whose relations changed.
  var related: [Int] = []
  /// The stands that touch a cell whose distance from some feature changed.
  var walked: [Int] = []
  /// How many cells were looked at for walks.
  var looked = 0
  /// The closed stands before which the way narrows now, or does no more, or elsewhere.
  var narrowed: [Int] = []
  /// Whether the way narrows elsewhere than before.
  var arePinchesChanged = false
}

/// What a survey worked out when it was asked for, and keeps.
struct KeptWork: Sendable {
  /// A walk with the places it set out from.
  struct Walk: Sendable {
    var distance: WalkingDistance
    /// As `Floor.sources` gave them.
    var sources: [Int]
    /// The cells that are sources where they are aisles, in order.
    var ground: [Int]
  }

  /// The stands nearer to each than a limit in metres, by limit.
  var near: [Double: PieceArray<[Int32]>] = [:]
  /// What walks from stand to stand; nil while nobody asked.
  var walks: FrontWalks?
  /// The steps between stands that it found since the floor changed last.
  var rows = StepRows()
  /// Walks from all features of a kind; what `near` found stands on them, so they stay.
  var featureWalks: [Feature.Kind: Walk] = [:]
  /// The finder of blind aisles, and the cells that changed since it was asked last: most trials of moves
  /// are given up before anybody asks.
  var blindAisles: BlindAisles?
  var aislesToFollow: [Int]?
  /// Where the way narrows.
  var pinches: Pinches?
  /// How often stands are passed by.
  var exposure: Exposure?
  /// The stands whose walk to some feature changed last.
  var walked: [Int] = []
  /// How many cells were looked at last for that.
  var looked = 0

  /// Brings all up to date.
  mutating func follow(
    _ change: FloorChange, from before: Floor, to floor: Floor
  ) {
    for metres in near.keys { followNear(metres, change.moved, before, floor) }
    if change.isWalkedAnew || !change.opened.isEmpty {
      rows = StepRows()
      walks = walks?.following(change, to: floor)
    }
    (walked, looked) = ([], 0)
    for kind in featureWalks.keys {
      guard var walk = featureWalks.removeValue(forKey: kind) else { continue }
      let isTouched =
        before.hasSplitCells || floor.hasSplitCells
        || change.aisles.contains { Self.contains(walk.ground, $0) }
      let sources = isTouched ? floor.sources(of: walk.ground) : walk.sources
      let changed = Self.follow(&walk, to: sources, change, floor, looking: &looked)
      walked += floor.stands(touching: changed)
      featureWalks[kind] = walk
    }
    followBlindAisles(to: before)
    if blindAisles != nil { aislesToFollow = change.aisles }
    if before.hasMeetings || floor.hasMeetings { pinches = nil }
    exposure = nil
  }

  /// Brings the finder of blind aisles up to date with the floor on which cells changed last.
  mutating func followBlindAisles(to floor: Floor) {
    guard let cells = aislesToFollow else { return }
    blindAisles?.follow(cells, to: floor)
    aislesToFollow = nil
  }

  /// Whether a list in order has a cell.
  private static func contains(_ cells: [Int], _ cell: Int) -> Bool {
    var (low, high) = (0, cells.count)
    while low < high {
      let middle = low + (high - low) / 2
      if cells[middle] < cell { low = middle + 1 } else { high = middle }
    }
    return low < cells.count && cells[low] == cell
  }

  private static func follow(
    _ walk: inout Walk, to sources: [Int], _ change: FloorChange, _ floor: Floor,
    looking looked: inout Int
  ) -> [Int] {
    let changed = floor.repair(
      &walk.distance, after: change, from: walk.sources, to: sources, looking: &looked)
    walk.sources = sources
    return changed
  }

  private mutating func followNear(
    _ metres: Double, _ moved: [Int], _ before: Floor, _ floor: Floor
  ) {
    guard !moved.isEmpty, var lists = near.removeValue(forKey: metres) else { return }
    for stand in moved {
      for other in lists[stand].map(Int.init) {
        lists[other].removeAll { $0 == Int32(stand) }
      }
      lists[stand] = []
    }
    let limit = Gap.squaredLimit(metres, floor.module)
    for stand in moved {
      lists[stand] = floor.standsCloser(than: metres, limit, to: stand)
      for other in lists[stand].map(Int.init) where !lists[other].contains(Int32(stand)) {
        let place = lists[other].firstIndex { $0 > Int32(stand) } ?? lists[other].count
        lists[other].insert(Int32(stand), at: place)
      }
    }
    near[metres] = lists
  }
}

extension Floor {
  /// The other stands whose gap to one is below a limit in metres, given also as
  /// `Gap.squaredLimit`, in order.
  func standsCloser(than metres: Double, _ limit: Int, to stand: Int) -> [Int32] {
    let footprint = footprints[stand]
    var near: [Int32] = []
    for other in index.candidates(near: footprint, within: module.cellsCovering(metres))
    where other != stand {
      let theirs = footprints[other]
      let isNear = footprint.contains { piece in
        theirs.contains { Gap(piece, $0).squared < limit }
      }
      if isNear { near.append(Int32(other)) }
    }
    return near
  }

  /// The cells that the features of a kind count as for walking, in order, aisles or not.
  func ground(ofAll kind: Feature.Kind, _ features: [Feature]) -> [Int] {
    Set(features.filter { $0.kind == kind }.flatMap(ground)).sorted()
  }
}
