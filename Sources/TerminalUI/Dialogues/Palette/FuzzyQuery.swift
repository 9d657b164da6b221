// SPDX-License-Identifier: Apache-2.0

import DisplayText

/// What was typed into a fuzzy search: it matches as a whole, or word by word in any order.
struct FuzzyQuery: Hashable, Sendable {
  private let whole: SearchKey
  private let words: [SearchKey]

  /// Folds a query; spaces around it mean nothing.
  init(_ text: String) {
    words = SearchKey(text).text.split(separator: " ").map { SearchKey(folded: Array($0.utf8)) }
    whole = SearchKey(folded: Array(words.map(\.bytes).joined(separator: [UInt8(ascii: " ")])))
  }

  /// Whether nothing was typed.
  var isEmpty: Bool { words.isEmpty }

  /// The best rank that it has among the texts by which a thing can be found; nil where it matches
  /// none of them.
  ///
  /// Where it matches none as a whole, each of its words must be a part of one of them.
  /// - Complexity: O(keys × their length × length of the query) at worst.
  func rank(in keys: [SearchKey]) -> FuzzyRank? {
    var best: FuzzyRank?
    for key in keys {
      guard let rank = FuzzyRank(of: whole, in: key) else { continue }
      if best.map({ rank < $0 }) ?? true { best = rank }
    }
    if let best, best.kind != .letters { return best }
    return rankOfWords(in: keys) ?? best
  }

  /// The worst of the ranks of several words; never that of a beginning.
  private func rankOfWords(in keys: [SearchKey]) -> FuzzyRank? {
    guard words.count > 1 else { return nil }
    var worst: FuzzyRank?
    for word in words {
      var best: FuzzyRank?
      for key in keys {
        guard let rank = FuzzyRank(of: word, in: key) else { continue }
        if best.map({ rank < $0 }) ?? true { best = rank }
      }
      guard let best, best.kind != .letters else { return nil }
      if worst.map({ $0 < best }) ?? true { worst = best }
    }
    return worst.map {
      FuzzyRank(max($0.kind, .wordStart), start: Int($0.start), length: Int($0.length))
    }
  }

  /// The columns of a text that match; none where it matches by another text.
  ///
  /// - Parameter isReversed: Whether the text is drawn from right to left.
  func columns(in text: DisplayText, isReversed: Bool) -> Set<Int> {
    var bytes: [UInt8] = []
    var columns: [Int] = []
    let places = isReversed ? Array(text.glyphs.indices.reversed()) : Array(text.glyphs.indices)
    for place in places where !text.glyphs[place].isContinuation {
      for byte in SearchKey(String(text.glyphs[place].base)).text.utf8 {
        bytes.append(byte)
        columns.append(place)
      }
    }
    let key = SearchKey(folded: bytes)
    let rank = FuzzyRank(of: whole, in: key)
    if rank == nil || rank?.kind == .letters, words.count > 1 {
      let each = words.map { word in
        FuzzyRank(of: word, in: key)?.kind == .letters ? [] : FuzzyRank.places(of: word, in: key)
      }
      let places = each.joined()
      if !places.isEmpty { return Set(places.map { columns[$0] }) }
    }
    return Set(FuzzyRank.places(of: whole, in: key).map { columns[$0] })
  }
}
