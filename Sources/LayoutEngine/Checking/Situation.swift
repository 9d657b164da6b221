// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// A plan with all that follows from it, as rules see it.
///
/// Stands and cooperatives go by number, from 0 in the order of their ids.
struct Situation: Sendable {
  /// What rules ask of a stand again and again, without its texts.
  struct Offer: Equatable, Sendable {
    let powerKilowatts: Double
    let hasWater: Bool
    let isShared: Bool

    init(_ stand: Stand) {
      powerKilowatts = stand.powerKilowatts
      hasWater = stand.hasWater
      isShared = stand.isShared
    }
  }

  /// The hall and everything that stands in it.
  var hall: Hall
  /// What follows from the geometry.
  var survey: Survey
  /// The stands as the plan has them now, by number.
  var stands: PieceArray<Stand>
  /// What each stand offers.
  var offers: PieceArray<Offer>
  /// The cooperatives.
  var roster: Roster
  /// Who sits where.
  var seating: Seating
  /// The sessions, and when the fair is open.
  var programme: ProgrammeFacts
  /// How many cooperatives take part and have no stand.
  var unplaced: Int

  /// The id of a stand.
  func id(ofStand number: Int) -> Stand.ID { stands[number].id }

  /// The id of a cooperative.
  func id(ofCooperative number: Int) -> Cooperative.ID { roster.cooperatives[number].id }
}
