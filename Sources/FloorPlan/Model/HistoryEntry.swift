// SPDX-License-Identifier: Apache-2.0

/// A line of a plan's history, for people: who changed what, when, why.
public struct HistoryEntry: Hashable, Sendable {
  /// When (ISO 8601, UTC).
  package var at: String
  /// Who.
  package var by: String
  /// What happened; the raw value of `Event` where the program wrote it.
  package var event: String
  /// The cooperative concerned.
  package var cooperative: String
  /// The stand concerned.
  package var stand: String
  /// The stand a cooperative came from.
  package var from: String
  /// Why, in someone's words.
  package var reason: String
  /// All that the file says of it, unknown keys included.
  package var source: PropertyDictionary

  /// What the program writes into a history; the raw value is the file's word.
  package enum Event: String, CaseIterable, Hashable, Sendable {
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
    /// A withdrawal was taken back: the cooperative waits again.
    case reinstated
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
    /// The hall was given another size or grid; the reason has both in figures.
    case resized
    /// The plan was given other names.
    case renamed
    /// A list of cooperatives was imported; the reason is its name, see `ListImport`.
    case imported
    /// Categories or provinces became one; the reason has their ids.
    case merged
    /// A cooperative was told where it is, see `Told`.
    case told
  }

  /// Makes an entry; leave out what does not apply.
  package init(
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
  package var at: String
  /// The person's name.
  package var by: String

  /// Joins a time and a name.
  package init(at: String, by: String) {
    self.at = at
    self.by = by
  }
}

extension Stamp {
  /// Whether a text is a time in UTC to the second, `2017-11-29T18:00:00Z`, of a day that exists.
  package static func isTime(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard bytes.count == 20 else { return false }
    for (place, mark) in [(4, "-"), (7, "-"), (10, "T"), (13, ":"), (16, ":"), (19, "Z")]
    where bytes[place] != mark.utf8.first {
      return false
    }
    func number(_ range: Range<Int>) -> Int? {
      var value = 0
      for byte in bytes[range] {
        guard (0x30...0x39).contains(byte) else { return nil }
        value = value * 10 + Int(byte - 0x30)
      }
      return value
    }
    guard let year = number(0..<4), let month = number(5..<7), let day = number(8..<10),
      let hour = number(11..<13), let minute = number(14..<16), let second = number(17..<19),
      (1...12).contains(month)
    else { return false }
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
    return (1...days).contains(day) && hour < 24 && minute < 60 && second < 60
  }
}
