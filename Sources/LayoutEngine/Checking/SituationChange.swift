// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// What differs between two situations, as far as verdicts go.
struct SituationChange {
  /// What changed altogether: rules that look at it are checked everywhere.
  var whole: Aspects = []
  /// What became of the floor.
  var floor = FloorChange()
  /// The stands whose relations changed.
  var related: [Int] = []
  /// The stands that touch a cell whose distance from some feature changed.
  var walked: [Int] = []
  /// The stands whose number or offer changed.
  var offering: [Int] = []
  /// The stands with other guests, or whose guests changed.
  var seated: [Int] = []
  /// The cooperatives that changed, came to sit on a stand or left one.
  var cooperatives: [Int] = []

  /// All aspects in which something changed.
  var aspects: Aspects {
    var all = whole
    if !floor.moved.isEmpty { all.insert([.footprints, .gaps]) }
    if !floor.opened.isEmpty { all.insert([.openSides, .walks]) }
    if floor.isWalkedAnew || !walked.isEmpty { all.insert(.walks) }
    if !related.isEmpty { all.insert(.relations) }
    if !offering.isEmpty { all.insert(.stands) }
    if !seated.isEmpty || !cooperatives.isEmpty { all.insert(.seats) }
    return all
  }

  /// The stands that changed in some aspects; a stand may come twice.
  func stands(touching aspects: Aspects) -> [Int] {
    var stands: [Int] = []
    if aspects.contains(.footprints) { stands += floor.moved }
    if aspects.contains(.openSides) { stands += floor.opened }
    if aspects.contains(.walks) { stands += floor.reached + walked }
    if aspects.contains(.relations) { stands += related }
    if aspects.contains(.gaps) { stands += floor.acrossGaps }
    if aspects.contains(.stands) { stands += offering }
    if !aspects.isDisjoint(with: .seats) { stands += seated }
    return stands
  }
}
