// SPDX-License-Identifier: Apache-2.0

/// How far a text that was typed is from others: how many letters are missing, too many, other ones,
/// or exchanged with their neighbour.
///
/// Both are compared as search folds them.
package struct Likeness: Sendable {
  /// How much of a text is compared.
  private static let typedLimit = 64
  private static let otherLimit = 160

  private let typed: [Unicode.Scalar]

  /// Takes what was typed; of a longer text, the first 64 letters.
  package init(_ text: String) {
    typed = Array(folded(text).unicodeScalars.prefix(Self.typedLimit))
  }

  /// The number of mistakes that make a text of what was typed.
  ///
  /// - Complexity: O(typed × text), of which the first 64 and 160 letters count.
  package func distance(to text: String) -> Int {
    rows(over: text, startsAnywhere: false).last ?? typed.count
  }

  /// The number of mistakes that make some part of a text of what was typed.
  ///
  /// - Complexity: as `distance(to:)`.
  package func distance(toPartOf text: String) -> Int {
    rows(over: text, startsAnywhere: true).min() ?? typed.count
  }

  /// For each beginning of a text, the mistakes from what was typed to it, or to an end of it.
  private func rows(over text: String, startsAnywhere: Bool) -> [Int] {
    let other = Array(folded(text).unicodeScalars.prefix(Self.otherLimit))
    var before: [Int] = []
    var last = (0...other.count).map { startsAnywhere ? 0 : $0 }
    for (place, letter) in typed.enumerated() {
      var row = [place + 1]
      row.reserveCapacity(other.count + 1)
      for (column, wanted) in other.enumerated() {
        var least = min(last[column] + (letter == wanted ? 0 : 1), last[column + 1] + 1)
        least = min(least, row[column] + 1)
        if place > 0, column > 0, letter == other[column - 1], typed[place - 1] == wanted {
          least = min(least, before[column - 1] + 1)
        }
        row.append(least)
      }
      (before, last) = (last, row)
    }
    return last
  }
}
