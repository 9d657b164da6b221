// SPDX-License-Identifier: Apache-2.0

/// A line of a plan's history, for people: who changed what, when, why.
public struct HistoryEntry: Hashable, Sendable {
  /// When (ISO 8601, UTC).
  public var at: String
  /// Who.
  public var by: String
  /// What happened; the raw value of `Event` where the program wrote it.
  public var event: String
  /// The cooperative concerned.
  public var cooperative: String
  /// The stand concerned.
  public var stand: String
  /// The stand a cooperative came from.
  public var from: String
  /// Why, in someone's words.
  public var reason: String
  /// All that the file says of it, unknown keys included.
  public var source: PropertyDictionary

  /// What the program writes into a history; the raw value is the file's word.
  public enum Event: String, CaseIterable, Hashable, Sendable {
    /// A cooperative was given a stand.
    case placed
    /// A cooperative moved from one stand to another.
    case moved
    /// A cooperative was taken off its stand.
    case unplaced
    /// A cooperative went back to the waiting list.
    case waiting
    /// A cooperative withdrew.
    case withdrawn
    /// A cooperative was added to the roster.
    case added
    /// A cooperative's data were changed.
    case changed
    /// A cooperative was removed from the roster.
    case removed
    /// A stand was put on hold.
    case held
    /// A hold was lifted.
    case released
    /// A stand was locked.
    case locked
    /// A stand was unlocked.
    case unlocked
    /// The geometry was approved.
    case approved
    /// The geometry was opened again.
    case reopened
  }

  /// Makes an entry; leave out what does not apply.
  public init(
    at: String, by: String, event: String, cooperative: String = "", stand: String = "",
    from: String = "", reason: String = "", source: PropertyDictionary = PropertyDictionary()
  ) {
    self.at = at
    self.by = by
    self.event = event
    self.cooperative = cooperative
    self.stand = stand
    self.from = from
    self.reason = reason
    self.source = source
  }
}

/// Who changes a plan, and when: what every edit writes into the history.
public struct Stamp: Hashable, Sendable {
  /// The time (ISO 8601, UTC), such as `2017-11-29T18:00:00Z`.
  public var at: String
  /// The person's name.
  public var by: String

  /// Joins a time and a name.
  public init(at: String, by: String) {
    self.at = at
    self.by = by
  }
}
