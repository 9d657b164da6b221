// SPDX-License-Identifier: Apache-2.0

/// The straight distance between two things, in cells, kept as whole numbers so that a limit of
/// exactly 5 m compares exactly.
///
/// A gap is the Euclidean distance between nearest points (rules, "Geometry"); 0 if they touch or
/// overlap.
package struct Gap: Hashable, Comparable, Sendable {
  /// The square of the distance, in cells².
  package let squared: Int

  /// A gap of a known square, in cells².
  package init(squared: Int) { self.squared = squared }

  /// The gap between two rectangles; a segment is a rectangle without width or depth.
  package init(_ a: GridRectangle, _ b: GridRectangle) {
    let across = max(0, max(a.x, b.x) - min(a.maxX, b.maxX))
    let along = max(0, max(a.y, b.y) - min(a.maxY, b.maxY))
    squared = across * across + along * along
  }

  /// The smallest gap between any rectangle of one thing and any of another; nil when one is empty.
  ///
  /// - Complexity: O(a · b).
  package init?(_ a: [GridRectangle], _ b: [GridRectangle]) {
    guard !a.isEmpty, !b.isEmpty else { return nil }
    squared = b.reduce(.max) { min($0, (Gap(a, $1) ?? Gap(squared: .max)).squared) }
  }

  /// The smallest gap between any rectangle of a thing and another rectangle; nil when the thing
  /// has none.
  ///
  /// - Complexity: O(a).
  package init?(_ a: [GridRectangle], _ b: GridRectangle) {
    guard !a.isEmpty else { return nil }
    squared = a.reduce(.max) { min($0, Gap($1, b).squared) }
  }

  /// The square, in cells², of the smallest gap that is not less than a limit in metres: to compare
  /// many gaps with one limit.
  ///
  /// - Complexity: O(1), some sixty comparisons.
  package static func squaredLimit(_ metres: Double, _ module: Module) -> Int {
    var low = 0
    // Above the square of any gap within the bounds of plans.
    var high = 1 << 60
    while low < high {
      let middle = low + (high - low) / 2
      if Gap(squared: middle).isLess(than: metres, module) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low
  }

  /// Orders gaps by length.
  package static func < (left: Gap, right: Gap) -> Bool { left.squared < right.squared }

  /// The gap in metres in a hall of a module.
  package func metres(_ module: Module) -> Double {
    module.metres(Double(squared).squareRoot())
  }

  /// Whether the gap is less than a limit in metres; a gap of exactly the limit is not.
  package func isLess(than metres: Double, _ module: Module) -> Bool {
    self.metres(module) < metres - Module.tolerance
  }
}
