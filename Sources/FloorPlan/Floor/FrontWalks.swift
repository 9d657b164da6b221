// SPDX-License-Identifier: Apache-2.0

/// Walks from the front of one stand to those of all others, one stand after another.
///
/// It walks over a net of corners (`WalkNet`), which has a few of them for each row of stands; over all
/// cells only where stands lie so crooked that a net would be no smaller. Many walks among the same
/// stands of a long hall are put together out of strips (`WalkStrips`), which it keeps from floor to floor.
package struct FrontWalks: Sendable {
  /// What walks are found over.
  private enum Ways {
    /// Nobody asked yet.
    case unknown
    case net(NetWalk)
    case cells
  }

  /// How the hall is cut for many walks.
  private enum Cut {
    /// Nobody asked yet.
    case unknown
    case strips(WalkStrips)
    /// Strips of an earlier floor, and the places along the hall where something changed since: nobody
    /// asked for walks since then.
    case outdated(WalkStrips, touched: Set<Int>)
    case none
  }

  /// So many corners a hall may have, whatever its size, and one for so many cells.
  private static let corners = (least: 4096, cells: 3, most: 1_000_000)
  /// For walks among fewer stands strips take longer than they save.
  private static let fewestForStrips = 100

  private let floor: Floor
  private let corners: Int
  private var ways = Ways.unknown
  private var cut = Cut.unknown

  /// Gets ready, in O(1): what walks need is made for the first one.
  package init(_ floor: Floor) {
    self.init(
      floor,
      corners: min(
        Self.corners.most, max(Self.corners.least, floor.aisles.count / Self.corners.cells)))
  }

  /// Gets ready for nets of so many corners at most.
  init(_ floor: Floor, corners: Int) {
    self.floor = floor
    self.corners = corners
  }

  /// Goes on to a floor with the same hall and stands, some of which moved.
  ///
  /// - Complexity: O(what changed): strips are followed when somebody asks for walks.
  package func following(_ change: FloorChange, to floor: Floor) -> FrontWalks {
    var next = FrontWalks(floor, corners: corners)
    if floor.hasSplitCells { return next }
    switch cut {
    case .strips(let strips):
      next.cut = .outdated(
        strips, touched: strips.places(touchedBy: change, from: self.floor, to: floor))
    case .outdated(let strips, let touched):
      let more = strips.places(touchedBy: change, from: self.floor, to: floor)
      next.cut = .outdated(strips, touched: touched.union(more))
    case .unknown, .none: break
    }
    return next
  }

  /// Whether walks among a group of so many can be asked for without the hall being cut first.
  package func isReady(forGroup group: Int) -> Bool {
    guard group >= Self.fewestForStrips else { return true }
    return switch cut {
    case .strips, .none: true
    case .unknown, .outdated: false
    }
  }

  /// Cuts the hall for walks among a group of so many, unless that is done.
  ///
  /// - Complexity: See `WalkStrips`.
  package mutating func prepare(forGroup group: Int) {
    guard !isReady(forGroup: group) else { return }
    let last = cut
    cut = .none
    if case .outdated(let strips, let touched) = last,
      let followed = strips.following(touched, to: floor)
    {
      cut = .strips(followed)
    } else if let strips = WalkStrips(floor, corners: corners) {
      cut = .strips(strips)
    }
  }

  /// The fewest steps from a stand's front to that of each stand, by number;
  /// `WalkingDistance.unreachable` where nobody gets to, or where one of the two has no front.
  ///
  /// - Complexity: O(corners + cells of all fronts), or O(cells).
  package mutating func steps(from stand: Int) -> [Int32] {
    if case .unknown = ways {
      ways = WalkNet(floor, most: corners).map { .net(NetWalk($0)) } ?? .cells
    }
    if case .net(var walk) = ways {
      ways = .unknown
      defer { ways = .net(walk) }
      return walk.steps(from: stand)
    }
    if floor.fronts[stand].isEmpty {
      return floor.fronts.map { _ in WalkingDistance.unreachable }
    }
    let field = floor.walk(from: floor.fronts[stand])
    return floor.fronts.map { field.nearest(of: $0).map(Int32.init) ?? WalkingDistance.unreachable }
  }

  /// The fewest steps from a stand's front to those of others of a group, among whom many walks are
  /// asked for; nil where those to all stands take no longer.
  ///
  /// - Parameter group: How many the group has.
  /// - Complexity: See `WalkStrips`.
  package mutating func steps(from stand: Int, to others: [Int], ofGroup group: Int) -> [Int32]? {
    guard group >= Self.fewestForStrips else { return nil }
    prepare(forGroup: group)
    guard case .strips(var strips) = cut else { return nil }
    cut = .unknown
    defer { cut = .strips(strips) }
    return strips.steps(from: stand, to: others)
  }
}
