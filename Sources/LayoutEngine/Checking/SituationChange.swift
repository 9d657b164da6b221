// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// What differs between two situations, as far as verdicts go.
struct SituationChange {
  /// What changed altogether: rules that look at it are checked everywhere.
  var whole: Aspects = []
  /// What became of the geometry.
  var survey = SurveyChange()
  /// The stands whose number or offer changed.
  var offering: [Int] = []
  /// The stands with other guests, or whose guests changed.
  var seated: [Int] = []
  /// The cooperatives that changed, came to sit on a stand or left one.
  var cooperatives: [Int] = []

  /// All aspects in which something changed.
  var aspects: Aspects {
    var all = whole
    let floor = survey.floor
    if !floor.moved.isEmpty { all.insert([.footprints, .gaps]) }
    if !floor.opened.isEmpty { all.insert([.openSides, .walks]) }
    if floor.isWalkedAnew || !survey.walked.isEmpty { all.insert(.walks) }
    if survey.arePinchesChanged { all.insert(.pinches) }
    if !survey.narrowed.isEmpty { all.insert(.openSides) }
    if !survey.related.isEmpty { all.insert(.relations) }
    if !offering.isEmpty { all.insert(.stands) }
    if !seated.isEmpty || !cooperatives.isEmpty { all.insert(.seats) }
    return all
  }

  /// The stands that changed in some aspects; a stand may come twice.
  func stands(touching aspects: Aspects) -> [Int] {
    var stands: [Int] = []
    let floor = survey.floor
    if aspects.contains(.footprints) { stands += floor.moved }
    if aspects.contains(.openSides) { stands += floor.opened + survey.narrowed }
    if aspects.contains(.walks) { stands += floor.reached + survey.walked }
    if aspects.contains(.relations) { stands += survey.related }
    if aspects.contains(.gaps) { stands += floor.acrossGaps }
    if aspects.contains(.stands) { stands += offering }
    if !aspects.isDisjoint(with: .seats) { stands += seated }
    return stands
  }
}
