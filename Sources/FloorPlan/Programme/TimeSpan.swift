// SPDX-License-Identifier: Apache-2.0

import Wording

/// From one time until another, the latter no longer in it; in seconds after the beginning of 1970
/// in UTC.
package struct TimeSpan: Hashable, Sendable {
  /// When it begins.
  package let from: Int
  /// When it is over, after `from`.
  package let to: Int

  /// A span; nil where it would not end after it begins, or where no file has room for its times.
  package init?(from: Int, to: Int) {
    guard from < to, LocalClock.utc(from) != nil, LocalClock.utc(to) != nil else { return nil }
    self.from = from
    self.to = to
  }

  /// How long it is, in whole minutes, one that has begun counted.
  package var minutes: Int { (to - from + 59) / 60 }

  /// Whether both have a time in common: one that ends when the other begins has none.
  package func overlaps(_ other: TimeSpan) -> Bool { from < other.to && other.from < to }

  /// For how many seconds both last at a time.
  package func overlap(with other: TimeSpan) -> Int {
    max(0, min(to, other.to) - max(from, other.from))
  }

  /// Whether the whole of another lies in it.
  package func contains(_ other: TimeSpan) -> Bool { from <= other.from && other.to <= to }

  /// The same span so many seconds later; nil beyond the years that files have room for.
  package func moved(by seconds: Int) -> TimeSpan? {
    let (start, isTooLate) = from.addingReportingOverflow(seconds)
    let (end, isFarTooLate) = to.addingReportingOverflow(seconds)
    return isTooLate || isFarTooLate ? nil : TimeSpan(from: start, to: end)
  }

  /// The same beginning with another end; nil where that is not after it.
  package func ending(at end: Int) -> TimeSpan? { TimeSpan(from: from, to: end) }

  /// When it begins, as files have it.
  package var start: String { LocalClock.utc(from) ?? "" }
  /// When it is over, as files have it.
  package var end: String { LocalClock.utc(to) ?? "" }
}

extension TimeSpan: Comparable {
  /// Orders by beginning, then by end.
  package static func < (one: TimeSpan, other: TimeSpan) -> Bool {
    (one.from, one.to) < (other.from, other.to)
  }
}
