// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// Finds names that differ little: one letter in short ones, two in longer ones, the order of the
/// words, or a word for "cooperative".
///
/// Names whose digits differ are not alike.
struct DoubleFinder {
  /// How many pairs are looked at; of longer lists the rest is not.
  private static let patience = 60_000_000
  /// Words that most names have.
  private static let common: Set<String> = [
    "cooperative", "cooperatives", "coop", "ste", "societe", "association", "gie", "تعاونيه",
    "التعاونيه", "جمعيه", "شركه", "the", "la", "le", "les", "de", "des", "du", "d", "l", "of",
  ]

  /// A name, prepared.
  private struct Entry {
    let id: Cooperative.ID
    let letters: [UInt32]
    let digits: [UInt32]
    /// Which letters it has, a bit each.
    let mask: UInt64
    /// Which pairs of letters.
    let pairs: UInt64
  }

  private var entriesByLength: [[Entry]] = []
  private var sorted: [String: Cooperative.ID] = [:]
  private var looked = 0

  /// Adds the names of a cooperative.
  mutating func add(_ folded: [String], of id: Cooperative.ID) {
    for name in folded {
      let words = Self.words(name)
      guard let entry = Self.entry(words.joined(), id) else { continue }
      sorted[words.sorted().joined(), default: id] = sorted[words.sorted().joined()] ?? id
      while entriesByLength.count <= entry.letters.count { entriesByLength.append([]) }
      entriesByLength[entry.letters.count].append(entry)
    }
  }

  /// The cooperative with a name like one of these; the first that was added.
  ///
  /// - Complexity: O(names of about that length), a few nanoseconds each.
  mutating func like(_ folded: [String]) -> Cooperative.ID? {
    for name in folded {
      let words = Self.words(name)
      guard let entry = Self.entry(words.joined(), nil) else { continue }
      if let same = sorted[words.sorted().joined()] { return same }
      if let near = near(entry) { return near }
    }
    return nil
  }

  private mutating func near(_ entry: Entry) -> Cooperative.ID? {
    let length = entry.letters.count
    let most = length < 5 ? 0 : length < 10 ? 1 : 2
    guard most > 0 else { return nil }
    for other in max(0, length - most)...(length + most) where other < entriesByLength.count {
      if looked > Self.patience { return nil }
      looked += entriesByLength[other].count
      for candidate in entriesByLength[other] {
        // A letter more, less or another changes at most two letters and four pairs of them.
        guard (candidate.mask ^ entry.mask).nonzeroBitCount <= 2 * most,
          (candidate.pairs ^ entry.pairs).nonzeroBitCount <= 4 * most,
          candidate.digits == entry.digits,
          Self.distance(candidate.letters, entry.letters, atMost: most) <= most
        else { continue }
        return candidate.id
      }
    }
    return nil
  }

  private static func words(_ name: String) -> [String] {
    let words = name.split { !($0.isLetter || $0.isNumber) }.map(String.init)
    let own = words.filter { !common.contains($0) }
    return own.isEmpty ? words : own
  }

  private static func entry(_ text: String, _ id: Cooperative.ID?) -> Entry? {
    let letters = text.unicodeScalars.map(\.value)
    guard let id = id ?? Cooperative.ID("x"), (1...200).contains(letters.count) else { return nil }
    var (mask, pairs): (UInt64, UInt64) = (0, 0)
    var last: UInt32 = 0
    for letter in letters {
      mask |= 1 << UInt64(letter & 63)
      pairs |= 1 << UInt64((last &* 31 &+ letter &* 7) & 63)
      last = letter
    }
    return Entry(
      id: id, letters: letters, digits: letters.filter { (0x30...0x39).contains($0) }, mask: mask,
      pairs: pairs)
  }

  /// How many letters must be put in, taken out or changed; more than a limit where that is passed.
  private static func distance(_ one: [UInt32], _ other: [UInt32], atMost limit: Int) -> Int {
    var row = Array(0...other.count)
    for (place, letter) in one.enumerated() {
      var corner = row[0]
      row[0] = place + 1
      var least = row[0]
      for column in 1..<max(1, row.count) {
        let above = row[column]
        row[column] = min(
          above + 1, row[column - 1] + 1, corner + (letter == other[column - 1] ? 0 : 1))
        corner = above
        least = min(least, row[column])
      }
      if least > limit { return limit + 1 }
    }
    return row[other.count]
  }
}
