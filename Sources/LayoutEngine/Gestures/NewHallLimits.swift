// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// What limits the stands of a new hall: each thing without which more of them find room, found by
/// laying the hall out without it.
struct NewHallLimits {
  /// Narrower aisles than this, in metres, are not proposed: with less no wheelchair passes.
  private static let leastAisle = 1.5
  /// By so much aisles are narrowed at least, in metres.
  private static let step = 0.5
  /// So many widths of aisles are tried at most.
  private static let tries = 6

  private let hall: NewHall
  private let count: Int

  /// Prepares to look at a hall that holds so many stands.
  init(_ hall: NewHall, holding count: Int) {
    self.hall = hall
    self.count = count
  }

  /// The limits, those that a rule sets first.
  ///
  /// - Complexity: As `NewHall.room()` for each of at most eight halls.
  var all: [NewHallShortage.Limit] {
    [share, clearances, aisles].compactMap { $0 }
  }

  private var share: NewHallShortage.Limit? {
    let without = room { $0.clearances = $0.clearances.withoutShare }
    return without > count ? .share(hall.clearances.share, without: without) : nil
  }

  private var clearances: NewHallShortage.Limit? {
    let without = room { $0.clearances = $0.clearances.withoutRoom }
    return without > count ? .clearances(without: without) : nil
  }

  /// The widest narrower aisles with which more stands find room.
  private var aisles: NewHallShortage.Limit? {
    let range = hall.aisle - Self.leastAisle
    guard range > 0 else { return nil }
    let steps = (range / Self.step / Double(Self.tries)).rounded(.up)
    let step = max(1, steps) * Self.step
    for number in 1...Self.tries {
      let aisle = hall.aisle - Double(number) * step
      // A width such as 2.2 m would only round to the same cells as 2.5 m.
      let rounded = (aisle / Self.step).rounded(.up) * Self.step
      guard rounded >= Self.leastAisle, rounded < hall.aisle else { continue }
      let stands = room { $0.aisle = rounded }
      if stands > count { return .aisles(narrower: rounded, stands: stands) }
    }
    return nil
  }

  private func room(_ change: (inout NewHall) -> Void) -> Int {
    var other = hall
    other.stands = nil
    change(&other)
    return (try? other.room().stands) ?? 0
  }
}
