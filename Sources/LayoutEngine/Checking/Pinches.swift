// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Wording

/// Where the way narrows, and between what.
package struct Narrowing: Hashable, Sendable {
  /// The side of the widest square that slides through, in metres.
  package let metres: Double
  /// The stands between which it narrows, two at most, by id.
  package let stands: [Stand.ID]
  /// The features between which it narrows, two at most, by id.
  package let features: [Feature.ID]
  /// Whether one of the two things is the edge of the hall.
  package let isAtEdge: Bool
}

/// The pinches of a floor with what they lie between, and the stands that they close.
struct Pinches: Equatable, Sendable {
  /// One for each two things, by their ids: where the way is narrowest between them.
  private(set) var all: [Narrowing] = []
  /// The stands without an open side that touch floor behind a pinch, with the widest such pinch.
  private(set) var closing: [Int: Narrowing] = [:]

  /// No pinches.
  init() {}

  /// Finds the pinches of a floor.
  ///
  /// - Complexity: See `Floor.pinches`, and O(cells behind them); O(1) where no squares meet.
  init(_ survey: Survey) {
    let floor = survey.floor
    guard floor.hasMeetings else { return }
    let pinches = floor.pinches()
    let narrowings = pinches.map { survey.narrowing(at: $0) }
    var seen: Set<Things> = []
    all = narrowings.sorted { $0.precedes($1) }.filter { seen.insert(Things($0)).inserted }
    let pockets = floor.pockets(behind: pinches)
    if pockets.isEmpty { return }
    for stand in floor.stands.indices where floor.openSides[stand].isEmpty {
      let pinch = floor.cells(around: stand).compactMap { pockets[$0] }
        .max { pinches[$0].width < pinches[$1].width }
      if let pinch { closing[stand] = narrowings[pinch] }
    }
  }

  /// What a narrowing lies between.
  private struct Things: Hashable {
    let stands: [Stand.ID]
    let features: [Feature.ID]

    init(_ narrowing: Narrowing) {
      stands = narrowing.stands
      features = narrowing.features
    }
  }
}

extension Narrowing {
  /// Orders by the things it lies between, then the narrowest first.
  fileprivate func precedes(_ other: Narrowing) -> Bool {
    if stands != other.stands { return stands.lexicographicallyPrecedes(other.stands) }
    if features != other.features { return features.lexicographicallyPrecedes(other.features) }
    return metres < other.metres
  }
}

extension Survey {
  /// What a pinch lies between; of several pairs as narrow, the one with more things, then by id.
  fileprivate func narrowing(at pinch: Pinch) -> Narrowing {
    let metres = module.metres(pinch.width)
    let candidates = pinch.narrows.map { narrows in
      let things = [thing(at: narrows.first), thing(at: narrows.second)]
      return Narrowing(
        metres: metres, stands: Set(things.compactMap(\.stand)).sorted(),
        features: Set(things.compactMap(\.feature)).sorted(),
        isAtEdge: things.contains { $0.stand == nil && $0.feature == nil })
    }
    let best = candidates.min { left, right in
      let (many, more) = (
        left.stands.count + left.features.count, right.stands.count + right.features.count
      )
      return many == more ? left.precedes(right) : many > more
    }
    return best ?? Narrowing(metres: metres, stands: [], features: [], isAtEdge: false)
  }

  /// What takes a cell: the stand, or else the feature, of several the first by id; neither outside
  /// the hall.
  private func thing(at point: GridPoint) -> (stand: Stand.ID?, feature: Feature.ID?) {
    guard floor.cell(x: point.x, y: point.y) != nil else { return (nil, nil) }
    if let stand = floor.stands(at: point).first { return (floor.stands[stand].id, nil) }
    let cell = GridRectangle(x: point.x, y: point.y, width: 1, depth: 1)
    let area = blockingIndex.candidates(near: cell, within: 0)
      .first { blockingAreas[$0].area.contains(point) }
    return (nil, area.map { blockingAreas[$0].id })
  }
}

extension Floor {
  /// The cells in the hall that touch a stand along an edge.
  fileprivate func cells(around stand: Int) -> [Int] {
    footprints[stand].flatMap { piece in
      Side.allCases.flatMap { cells(of: piece.strip(beside: $0)) }
    }
  }
}
