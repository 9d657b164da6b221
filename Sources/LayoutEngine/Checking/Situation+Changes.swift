// SPDX-License-Identifier: Apache-2.0

import FloorPlan

extension Situation {
  /// Works a plan's situation out from nothing.
  init(_ plan: Plan, aisleRule: AisleRule) {
    let survey = Survey(plan, aisleRule: aisleRule)
    self.init(plan, survey: survey, roster: Roster(plan))
  }

  /// A plan's situation in a hall that was surveyed: its features, aisle rule and stands' parts must be
  /// those of the plan.
  init(_ plan: Plan, survey: Survey) {
    self.init(plan, survey: survey, roster: Roster(plan))
  }

  private init(_ plan: Plan, survey: Survey, roster: Roster) {
    let stands = survey.floor.stands.map { plan.stands[$0.id] ?? $0 }
    hall = plan.hall
    self.survey = survey
    self.stands = PieceArray(stands, shift: PieceArray<Int>.listShift)
    offers = PieceArray(stands.map(Offer.init), shift: PieceArray<Int>.listShift)
    self.roster = roster
    seating = Seating(plan, survey: survey, roster: roster)
    programme = ProgrammeFacts(plan)
    unplaced = 0
    unplaced = roster.needs.indices.count { isUnplaced($0) }
  }

  /// The situation of another plan, and what changed on the way.
  ///
  /// - Complexity: After local changes, O(what they touch); a change of the hall, of the aisle rule
  ///   or of which stands and cooperatives there are is worked out anew.
  func following(
    _ plan: Plan, _ difference: PlanDifference, aisleRule: AisleRule
  ) -> (situation: Situation, change: SituationChange) {
    var change = SituationChange()
    let isSameFloor =
      !difference.isHallChanged && aisleRule == survey.floor.aisleRule
      && difference.stands.allSatisfy { plan.stands[$0] != nil && survey.floor.indices[$0] != nil }
    let isSameRoster = difference.cooperatives.allSatisfy {
      plan.cooperatives[$0] != nil && roster.indices[$0] != nil
    }
    if !isSameFloor {
      change.whole = .all
      let next = Situation(
        plan, survey: Survey(plan, aisleRule: aisleRule),
        roster: difference.cooperatives.isEmpty ? roster : Roster(plan))
      return (next, change)
    }
    if difference.areSessionsChanged { change.whole.insert(.sessions) }
    if !isSameRoster {
      change.whole.formUnion([.stands, .seats])
      var next = Situation(plan, survey: survey, roster: Roster(plan))
      next.take(stands: difference.stands.compactMap { plan.stands[$0] }, &change)
      return (next, change)
    }
    return (taking(plan, difference, &change), change)
  }

  /// The situation after changes that leave all numbers as they are.
  private func taking(
    _ plan: Plan, _ difference: PlanDifference, _ change: inout SituationChange
  ) -> Situation {
    var next = self
    if difference.areSessionsChanged { next.programme = ProgrammeFacts(plan) }
    next.take(stands: difference.stands.compactMap { plan.stands[$0] }, &change)
    let cooperatives = difference.cooperatives.compactMap { id in
      roster.indices[id].flatMap { number in
        plan.cooperatives[id].map { (number: number, cooperative: $0) }
      }
    }
    if !cooperatives.isEmpty { next.roster = Roster(roster, changing: cooperatives) }
    var touched = cooperatives.map(\.number)
    for id in difference.placements {
      guard let stand = survey.floor.indices[id] else { continue }
      let moved = next.seating.follow(plan.placements[id] ?? [], on: stand, next.roster)
      if moved.isEmpty { continue }
      touched += moved
      change.seated.append(stand)
    }
    change.cooperatives = Set(touched).sorted()
    for cooperative in change.cooperatives {
      next.unplaced += (next.isUnplaced(cooperative) ? 1 : 0) - (isUnplaced(cooperative) ? 1 : 0)
    }
    // What one of several stands holds for is told by all of them.
    for number in change.cooperatives {
      let (old, new) = (seating.stands[number], next.seating.stands[number])
      if old.count > 1 || new.count > 1 { change.seated += old + new }
    }
    for (number, _) in cooperatives { change.seated += next.seating.stands[number] }
    change.seated = Set(change.seated).sorted()
    return next
  }

  private mutating func take(stands changed: [Stand], _ change: inout SituationChange) {
    var moved: [Stand] = []
    for stand in changed {
      guard let number = survey.floor.indices[stand.id] else { continue }
      let before = stands[number]
      if stand.parts != survey.floor.stands[number].parts { moved.append(stand) }
      if stand.number != before.number || Offer(stand) != offers[number] {
        change.offering.append(number)
        offers[number] = Offer(stand)
      }
      stands[number] = stand
    }
    guard !moved.isEmpty else { return }
    (survey, change.survey) = survey.following(moved)
  }
}
