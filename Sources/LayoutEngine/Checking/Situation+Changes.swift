// SPDX-License-Identifier: Apache-2.0

import FloorPlan

extension Situation {
  /// Works a plan's situation out from nothing.
  init(_ plan: Plan, aisleRule: AisleRule) {
    let survey = Survey(plan, aisleRule: aisleRule)
    let roster = Roster(plan)
    let stands = plan.sortedStands
    self.init(
      hall: plan.hall, survey: survey, stands: stands, offers: stands.map(Offer.init),
      roster: roster, seating: Seating(plan, survey: survey, roster: roster))
  }

  /// What differs between the plan of this situation and another, as far as verdicts go.
  ///
  /// Tables that were not touched share their storage, and compare at once.
  func aspects(changing old: Plan, to new: Plan, book: RuleBook, from oldBook: RuleBook) -> Aspects
  {
    var changed: Aspects = []
    if book.aisleRule != oldBook.aisleRule { changed.insert(.geometry) }
    if old.hall != new.hall { changed.insert(.geometry) }
    if old.stands != new.stands {
      changed.insert(.stands)
      let isSameFloor =
        new.stands.count == stands.count
        && stands.allSatisfy { new.stands[$0.id]?.parts == $0.parts }
      if !isSameFloor { changed.insert(.geometry) }
    }
    if old.cooperatives != new.cooperatives { changed.insert(.roster) }
    if old.placements != new.placements { changed.insert(.placements) }
    return changed
  }

  /// The situation of a plan that differs from this one's in some aspects only.
  func following(_ plan: Plan, changed: Aspects, aisleRule: AisleRule) -> Situation {
    let survey = changed.contains(.geometry) ? Survey(plan, aisleRule: aisleRule) : survey
    let roster = changed.contains(.roster) ? Roster(plan) : roster
    let needsSeating = !changed.isDisjoint(with: [.geometry, .roster, .placements])
    let stands = changed.contains(.stands) ? plan.sortedStands : stands
    return Situation(
      hall: plan.hall, survey: survey, stands: stands,
      offers: changed.contains(.stands) ? stands.map(Offer.init) : offers, roster: roster,
      seating: needsSeating ? Seating(plan, survey: survey, roster: roster) : seating)
  }
}
