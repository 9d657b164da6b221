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
  private var best: Violation?

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
    found += violations.filter { $0.measured != nil }
    if found.count >= 3 * most { choose() }
  }

  /// Lets go of all but the worst.
  private mutating func choose() {
    let keyed = found.map { (slack: slack($0), violation: $0) }.sorted { $0 < $1 }
    guard keyed.count > most, let last = keyed.last else { return }
    if best.map({ (slack($0), $0) < last }) ?? true { best = last.violation }
    left += keyed.count - most
    found = keyed.prefix(most).map(\.violation)
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
      better: chosen.best.flatMap(measure).map { (chosen.left, $0) })
  }
}
