// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// Joins histories by time.
enum HistoryMerge {
  /// Ours, with each entry that theirs has beyond the common ones where its time puts it.
  ///
  /// What both noted alike is there once; an entry that one side took away is gone.
  ///
  /// - Complexity: O(n log n) for all entries.
  static func joined(_ versions: ThreeVersions<[HistoryEntry]>) -> [HistoryEntry] {
    let counts = versions.map { list in
      list.reduce(into: [HistoryEntry: Int]()) { $0[$1, default: 0] += 1 }
    }
    var wanted: [HistoryEntry: Int] = [:]
    for entry in Set(versions.ours).union(versions.theirs) {
      let of = counts.map { $0[entry] ?? 0 }
      wanted[entry] =
        of.verdict == .ours ? of.ours : of.verdict == .theirs ? of.theirs : max(of.ours, of.theirs)
    }
    func take(_ list: [HistoryEntry]) -> [HistoryEntry] {
      list.filter { entry in
        guard let left = wanted[entry], left > 0 else { return false }
        wanted[entry] = left - 1
        return true
      }
    }
    let ours = take(versions.ours)
    return inserted(take(versions.theirs), into: ours)
  }

  /// Both lists in one, each in its own order, the earlier time first.
  private static func inserted(
    _ others: [HistoryEntry], into entries: [HistoryEntry]
  ) -> [HistoryEntry] {
    var joined: [HistoryEntry] = []
    joined.reserveCapacity(entries.count + others.count)
    var rest = others[...]
    for entry in entries {
      while let other = rest.first, other.at < entry.at { joined.append(rest.removeFirst()) }
      joined.append(entry)
    }
    return joined + rest
  }
}
