// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import LayoutEngine

/// When something happened, as the history says it: times in UTC are in the order of their text,
/// those of years with more digits after all others.
struct HistoryTime: Comparable {
  private let digits: Int
  private let text: ExactText

  /// The time that a text says, whatever it is.
  init(_ text: String) {
    self.text = ExactText(text)
    // The year ends at the first hyphen; a text without a year has no digits that would count.
    let year = text.utf8.prefix { (0x30...0x39).contains($0) }
    digits = max(4, year.count)
  }

  static func < (one: HistoryTime, other: HistoryTime) -> Bool {
    (one.digits, one.text) < (other.digits, other.text)
  }
}

extension [HistoryEntry] {
  /// For each entry, the latest time at which it may have happened; nil where there is no limit.
  ///
  /// An entry that is not earlier than any before it happened when it says. Any other was noted by a
  /// clock that had gone back, or was late: it happened before the next of the former kind.
  var latestTimes: [HistoryTime?] {
    var limits: [HistoryTime?] = []
    limits.reserveCapacity(count)
    var latest: HistoryTime?
    var firstUncertain = 0
    for entry in self {
      let time = HistoryTime(entry.at)
      limits.append(nil)
      if let latest, time < latest { continue }
      latest = time
      for place in firstUncertain..<limits.count { limits[place] = time }
      firstUncertain = limits.count
    }
    return limits
  }
}
