// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// Merges what plan files say, key by key, as deep as dictionaries go.
///
/// What stands at a key that only one side touched is that side's; where both touched one key, ours
/// stands and it is a conflict. Arrays are one matter each. Keys that nobody knows are merged like all
/// others. Seats and the history are not merged here: they are no matter of single keys.
struct DocumentMerge {
  private(set) var conflicts: [MergeConflict] = []

  /// What comes of three dictionaries at a path.
  ///
  /// - Parameter settled: The keys of this dictionary that are left as ours has them.
  /// - Complexity: O(entries of all three).
  mutating func merge(
    _ versions: ThreeVersions<PropertyDictionary>, at path: [String],
    besides settled: Set<String> = []
  ) -> PropertyDictionary {
    var keys: [ExactText] = []
    var seen: Set<ExactText> = []
    for version in [versions.ours, versions.theirs] {
      for entry in version.entries where seen.insert(entry.key).inserted { keys.append(entry.key) }
    }
    let entries: [PropertyDictionary.Entry] = keys.compactMap { key in
      let values = versions.map { $0[key] }
      let value =
        settled.contains(key.string) ? values.ours : merge(values, at: path + [key.string])
      return value.map { PropertyDictionary.Entry(key: key, value: $0) }
    }
    return PropertyDictionary(entries)
  }

  /// What comes of three values at a path; nil for nothing.
  mutating func merge(_ versions: ThreeVersions<PropertyValue?>, at path: [String])
    -> PropertyValue?
  {
    switch versions.verdict {
    case .ours: return versions.ours
    case .theirs: return versions.theirs
    case .conflict:
      // Two things that were made under one id are no versions of one.
      if let ours = versions.ours?.dictionary, let theirs = versions.theirs?.dictionary,
        let base = versions.base?.dictionary ?? (Self.isTable(path) ? [:] : nil)
      {
        let versions = ThreeVersions(base: base, ours: ours, theirs: theirs)
        return .dictionary(merge(versions, at: path))
      }
      let isRemoved = versions.ours == nil || versions.theirs == nil
      conflicts.append(
        MergeConflict(
          path: path, matter: isRemoved ? .removedAndTouched : .touchedByBoth, base: versions.base,
          ours: versions.ours, theirs: versions.theirs))
      return versions.ours
    }
  }

  /// Whether what stands at a path holds things by id, so that an empty one is no thing.
  private static func isTable(_ path: [String]) -> Bool {
    path.count == 1 || path == ["hall", "features"]
  }
}
