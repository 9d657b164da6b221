// SPDX-License-Identifier: Apache-2.0

import LayoutEngine

/// Decides when a search has nothing more to gain.
///
/// It has when nothing is wrong any more, or when nothing was gained for long: three seconds, and
/// three times as long as the last gain took. What is found late in a search is found rarely, so a
/// search that still gains goes on longer.
struct ArrangementPatience: Sendable {
  private static let least = Duration.seconds(3)

  private var best: PlanQuality?
  private var lastGain = Duration.zero

  /// Takes note of how far the search has come; whether it may end.
  mutating func isOver(at quality: PlanQuality, after elapsed: Duration) -> Bool {
    if best.map({ quality < $0 }) ?? true {
      best = quality
      lastGain = elapsed
    }
    return Self.isPerfect(quality) || elapsed - lastGain >= max(Self.least, lastGain * 3)
  }

  /// Whether no plan can be better.
  static func isPerfect(_ quality: PlanQuality) -> Bool {
    quality.unplaced == 0 && quality.errors == 0 && quality.warnings == 0 && quality.wishCost <= 0
  }
}
