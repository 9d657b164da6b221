// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// Collects what a rule measured: the worst of it, and how much there is beside these, so that millions
/// of measures take no more room than some thousands.
struct WorstMeasures {
  private let worst: Measures.Worst
  private let limit: Double?
  private let most: Int
  /// What was taken since the worst were chosen last, and those.
  private var found: [Violation] = []
  private var left = 0
  private var best: (slack: Double, violation: Violation)?
  /// The last of the worst that were chosen: what is no worse is let go of at once.
  private var bar: (slack: Double, violation: Violation)?

  /// Begins with nothing.
  ///
  /// - Parameter most: So many of the worst are kept.
  init(_ worst: Measures.Worst, limit: Double?, most: Int = Measures.most) {
    self.worst = worst
    self.limit = limit
    self.most = most
  }

  /// Takes what was measured somewhere.
  mutating func take(_ violations: [Violation]) {
    for violation in violations where violation.measured != nil {
      let keyed = (slack: slack(violation), violation: violation)
      if let bar, bar < keyed {
        drop(keyed)
      } else {
        found.append(violation)
      }
    }
    if found.count >= 3 * most { choose() }
  }

  private mutating func drop(_ keyed: (slack: Double, violation: Violation), count: Int = 1) {
    left += count
    if best.map({ $0 < keyed }) ?? true { best = keyed }
  }

  /// Lets go of all but the worst.
  private mutating func choose() {
    let keyed = found.map { (slack: slack($0), violation: $0) }.sorted { $0 < $1 }
    guard keyed.count > most, let last = keyed.last else { return }
    drop(last, count: keyed.count - most)
    found = keyed.prefix(most).map(\.violation)
    bar = keyed[most - 1]
  }

  private func slack(_ violation: Violation) -> Double {
    measure(violation).map(worst.slack) ?? 0
  }

  private func measure(_ violation: Violation) -> Measure? {
    violation.measured.map {
      Measure(
        stands: violation.stands, cooperatives: violation.cooperatives,
        features: violation.features, $0, limit: limit, violation.unit)
    }
  }

  /// All of it, in order.
  func measures(_ demand: Measures.Demand?) -> Measures {
    var chosen = self
    chosen.choose()
    return Measures(
      chosen.found.sorted().compactMap(measure), worst: worst, demand: demand,
      better: chosen.best.flatMap { measure($0.violation) }.map { (chosen.left, $0) })
  }
}
