// SPDX-License-Identifier: Apache-2.0

/// What the usual rules keep clear in a new hall, in metres; each is a rule's limit.
///
/// They are parameters, not numbers, so that how many stands a rule costs is found by laying the
/// hall out without it.
struct NewClearances: Hashable, Sendable {
  /// `exitClear`: between doors and stands.
  var doors = ExitClear.usualMetres
  /// `fireGearClear`: between extinguishers and stands.
  var gear = FireGearClear.usualMetres
  /// `netRatio`: the part of the hall that stands may take.
  var share = NetRatio.usualShare

  /// As if neither doors nor extinguishers asked for room.
  var withoutRoom: NewClearances {
    var other = self
    (other.doors, other.gear) = (0, 0)
    return other
  }

  /// As if the stands might take the whole hall.
  var withoutShare: NewClearances {
    var other = self
    other.share = 1
    return other
  }
}
