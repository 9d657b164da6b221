// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// How often the stands of a hall are passed by, if visitors went as three models say.
///
/// It is no forecast: nobody knows how visitors of a fair go. A study of 27 trade shows found no
/// effect of where a stand is, but at ends where aisles stop or split (`StandEnd`). So only what
/// three models agree on that differ in what they assume is ever counted (`agreed`).
///
/// Visitors come in by each entrance alike (by each door in a hall without entrances), make
/// `stops` stops at stands on the mean, walk from one to the next as short as they can, and leave by
/// the nearest door that one comes in by. A stand is passed on the way from one place to another
/// where no walk between them that touches its front is longer than the shortest: the walking
/// distance (between fronts, in whole steps) from the first place to it and from it to the second
/// add up to no more than that between the two. It counts each passage, and each stop. Stands
/// without a front, and those that no entrance leads to, are left out.
///
/// - `uniform`: each of ten stops is at a stand drawn from all alike, but not the one just left.
/// - `gravity`: each of ten stops is drawn with a weight of 1 ÷ (d + 3 m)², d being the walk to it
///   from where the visitor is; not the one just left.
/// - `nearest`: the next stop is the nearest stand where the visitor has not been, ties by the order of
///   their ids; after each stop nine of ten go on, as long as there are stands left.
///
/// A figure is the expected number of times divided by its mean over all stands that are not left
/// out, to the thousandth.
package struct Exposure: Sendable {
  /// How visitors go.
  package enum Model: String, CaseIterable, Sendable {
    case uniform
    case gravity
    case nearest
  }

  /// How many stops visitors make on the mean.
  static let stops = 10
  /// More stands are not looked at: it would take seconds.
  package static let mostStands = 600
  /// Nor are more cells from all doors together.
  private static let mostLooks = 300_000_000

  /// Whether a plan has too much to be looked at.
  static func isTooMuch(_ survey: Survey) -> Bool {
    survey.floor.stands.count > mostStands
      || survey.doors.count * survey.floor.aisles.count > mostLooks
  }

  /// For each stand, by number, its figure under each model in their order; nil for those left out,
  /// and for all where there are too many.
  package let figures: [[Double]?]

  /// What all models agree on for a stand, as a multiple of the mean: the figure nearest to 1 where
  /// all are above it or all are below, else 1; nil for a stand that is left out.
  package func agreed(_ stand: Int) -> Double? {
    guard figures.indices.contains(stand), let figures = figures[stand] else { return nil }
    return Self.agreed(figures)
  }

  /// What some figures agree on.
  package static func agreed(_ figures: [Double]) -> Double {
    guard let least = figures.min(), let most = figures.max() else { return 1 }
    return least > 1 ? least : most < 1 ? most : 1
  }

  /// Works out how often stands are passed by.
  ///
  /// - Complexity: O(stands³), and a walk from each stand that was not asked for before.
  init(_ survey: Survey) {
    guard !Self.isTooMuch(survey) else {
      figures = survey.floor.stands.map { _ in nil }
      return
    }
    let ways = VisitorWays(survey)
    let count = ways.stands.count
    guard count > 1 else {
      figures = survey.floor.stands.map { _ in nil }
      return
    }
    var figures = survey.floor.stands.map { _ in nil as [Double]? }
    for stand in ways.stands { figures[stand] = [] }
    for model in Model.allCases {
      let times = ways.timesPassed(ways.legs(of: model))
      let mean = times.reduce(0, +) / Double(count)
      for (place, stand) in ways.stands.enumerated() {
        figures[stand]?.append((times[place] / mean * 1000).rounded() / 1000)
      }
    }
    self.figures = figures
  }
}
