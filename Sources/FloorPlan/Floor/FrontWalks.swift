// SPDX-License-Identifier: Apache-2.0

/// Walks from the front of one stand to those of all others, one stand after another.
///
/// It walks over a net of corners (`WalkNet`), which has a few of them for each row of stands; over all
/// cells only where stands lie so crooked that a net would be no smaller. What it keeps does not grow
/// with the stands that are asked for.
package struct FrontWalks: Sendable {
  /// So many corners a hall may have, whatever its size, and one for so many cells.
  private static let corners = (least: 4096, cells: 3, most: 1_000_000)

  private let floor: Floor
  private var walk: NetWalk?

  /// Gets ready.
  ///
  /// - Complexity: O(cells + cells of all fronts).
  package init(_ floor: Floor) {
    self.init(
      floor,
      corners: min(
        Self.corners.most, max(Self.corners.least, floor.aisles.count / Self.corners.cells)))
  }

  /// Gets ready with a net of so many corners at most.
  init(_ floor: Floor, corners most: Int) {
    self.floor = floor
    walk = WalkNet(floor, most: most).map(NetWalk.init)
  }

  /// The fewest steps from a stand's front to that of each stand, by number;
  /// `WalkingDistance.unreachable` where nobody gets to, or where one of the two has no front.
  ///
  /// - Complexity: O(corners + cells of all fronts), or O(cells).
  package mutating func steps(from stand: Int) -> [Int32] {
    if walk != nil, let steps = walk?.steps(from: stand) { return steps }
    if floor.fronts[stand].isEmpty {
      return floor.fronts.map { _ in WalkingDistance.unreachable }
    }
    let field = floor.walk(from: floor.fronts[stand])
    return floor.fronts.map { field.nearest(of: $0).map(Int32.init) ?? WalkingDistance.unreachable }
  }
}
