// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import QuadraticAssignment

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
  private var limit = Int.max
  private var moving = 0

  /// None.
  ///
  /// - Parameter isFront: Whether one with more moves is kept only if it is better than all with
  ///   fewer.
  init(_ model: ReseatingModel, isFront: Bool) {
    self.model = model
    self.isFront = isFront
    // Qualities are rounded to a millionth of wish cost.
    let rounding = (model.model.scale.wish * 2e-6).rounded(.up) + 2
    tolerance = Int(min(max(rounding, 2), 1e15))
  }

  /// Goes on to re-seatings with so many moves.
  mutating func start(moving count: Int) {
    moving = count
    if isFront {
      bar = found.values.map(\.quality).min()
    } else {
      limit = Int.max
    }
  }

  /// Whether a cost, or a bound below it, can still be of use.
  func allows(_ cost: Int) -> Bool { cost <= limit }

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
