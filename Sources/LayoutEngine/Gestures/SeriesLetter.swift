// SPDX-License-Identifier: Apache-2.0

/// The letter of a series of stands: A to Z, then AA, AB, as the columns of a spreadsheet.
package struct SeriesLetter: Comparable {
  /// Beyond this there is no letter.
  private static let limit = 1 << 30

  /// From 1 for A.
  let rank: Int

  package init(rank: Int) { self.rank = min(max(rank, 1), Self.limit) }

  /// Reads capital letters; nil for anything else, and for more than five of them.
  init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard (1...5).contains(bytes.count), bytes.allSatisfy({ (0x41...0x5A).contains($0) }) else {
      return nil
    }
    rank = bytes.reduce(0) { $0 * 26 + Int($1 - 0x40) }
  }

  /// The letter as people write it.
  package var text: String {
    var letters: [Character] = []
    var rest = rank
    while rest > 0 {
      letters.append(Character(Unicode.Scalar(UInt8(0x41 + (rest - 1) % 26))))
      rest = (rest - 1) / 26
    }
    return String(letters.reversed())
  }

  /// The letter after this one.
  package var next: SeriesLetter { SeriesLetter(rank: rank + 1) }

  package static func < (left: SeriesLetter, right: SeriesLetter) -> Bool { left.rank < right.rank }
}
