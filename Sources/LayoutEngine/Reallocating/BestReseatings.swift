// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Seating

/// The best re-seatings found so far for each number of moves.
struct BestReseatings {
  private let model: ReseatingModel
  /// Whether fewer moves must not be as good.
  private let isFront: Bool
  /// Costs that differ by less may make equal plans.
  private let tolerance: Int
  /// By the number of moves.
  private(set) var found: [Int: Reseating] = [:]
  private var bar: PlanQuality?
  private var limit = Self.unlimited
  private var moving = 0
  /// What no re-seating with so many moves is spared.
  private var least = 0

  /// More than anything costs.
  private static let unlimited = 1 << 62

  /// None.
  ///
  /// - Parameter isFront: Whether one with more moves is kept only if it is better than all with
  ///   fewer.
  init(_ model: ReseatingModel, isFront: Bool) {
    self.model = model
    self.isFront = isFront
    // Qualities are rounded to a millionth of penalty.
    let rounding = (model.model.scale.wish * 2e-6).rounded(.up) + 2
    tolerance = Int(min(max(rounding, 2), 1e15))
  }

  /// Goes on to re-seatings with so many moves.
  ///
  /// - Parameter least: What each costs beside linear and pair terms, at least.
  mutating func start(moving count: Int, least: Int) {
    moving = count
    self.least = least
    if isFront {
      bar = found.values.map(\.quality).min()
    } else {
      limit = Self.unlimited
    }
  }

  /// Whether a re-seating with such a cost of linear and pair terms can still be of use.
  func allows(_ pairCost: Int) -> Bool { pairCost <= limit - least }

  /// What linear and pair terms may cost at most for a re-seating to be of use.
  var mostPairCost: Int { limit - least }

  /// Notes that not all re-seatings with so many moves were looked at.
  mutating func markSearched(_ count: Int) { found[count]?.isExact = false }

  /// Looks at what is on a trial's stack.
  mutating func consider(_ trial: SeatingTrial, cost: Int, isExact: Bool) {
    guard cost <= limit else { return }
    let quality = model.model.quality(ofCost: cost, unplaced: 0)
    if let bar, quality >= bar { return }
    if let best = found[moving] {
      if best.quality < quality { return }
      // Where nothing tells plans apart there are many of these; spare them the rest.
      if best.quality == quality, model.isLonger(trial, than: best) { return }
    }
    var reseating = Reseating(trial, model, cost: cost, quality: quality)
    reseating.isExact = isExact
    if let best = found[moving], !reseating.precedes(best) { return }
    found[moving] = reseating
    limit = min(limit, cost + tolerance)
  }
}
