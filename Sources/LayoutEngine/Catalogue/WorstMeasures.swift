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
  /// The slack of the mildest of those that were chosen last: what is milder than it is among those
  /// left, whatever comes.
  private var bar: Double?
  private var left = 0
  private var best: (slack: Double, violation: Violation)?

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
      let slack = slack(violation)
      if let bar, slack > bar {
        leave((slack, violation))
      } else {
        found.append(violation)
      }
    }
    if found.count >= 3 * most { choose() }
  }

  /// Only counts one, and keeps it where none was milder.
  private mutating func leave(_ one: (slack: Double, violation: Violation)) {
    left += 1
    if best.map({ $0 < one }) ?? true { best = one }
  }

  /// Lets go of all but the worst.
  private mutating func choose() {
    let keyed = found.map { (slack: slack($0), violation: $0) }.sorted { $0 < $1 }
    guard keyed.count > most else { return }
    for one in keyed.dropFirst(most) { leave(one) }
    found = keyed.prefix(most).map(\.violation)
    bar = keyed[most - 1].slack
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
      better: (chosen.best?.violation).flatMap(measure).map { (chosen.left, $0) })
  }
}
