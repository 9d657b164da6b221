// SPDX-License-Identifier: Apache-2.0

import DisplayText

/// How well a query matches a text; the lower of two ranks is the better match.
///
/// Kinds of match come first: the whole text, its beginning, the beginning of a word, a part of it,
/// its letters in order. Among matches of one kind, less between the letters is better, then an
/// earlier place, then a shorter text.
struct FuzzyRank: Comparable, Hashable, Sendable {
  /// The kinds of match, the best first.
  enum Kind: UInt8, Comparable, CaseIterable, Hashable, Sendable {
    /// The query is the whole text.
    case exact
    /// The text begins with the query.
    case prefix
    /// A word of the text begins with the query.
    case wordStart
    /// The query is a part of the text.
    case substring
    /// The letters of the query occur in the text in their order.
    case letters

    static func < (left: Kind, right: Kind) -> Bool { left.rawValue < right.rawValue }
  }

  /// The kind of match.
  let kind: Kind
  /// How many letters lie between the first and the last that match, beyond those that match.
  let spread: UInt16
  /// Where it begins, in bytes.
  let start: UInt16
  /// How long the text is, in bytes.
  let length: UInt16

  static func < (left: FuzzyRank, right: FuzzyRank) -> Bool { left.packed < right.packed }

  /// The rank as one number, lower for better.
  var packed: UInt64 {
    UInt64(kind.rawValue) << 48 | UInt64(spread) << 32 | UInt64(start) << 16 | UInt64(length)
  }

  init(_ kind: Kind, spread: Int = 0, start: Int, length: Int) {
    self.kind = kind
    self.spread = UInt16(clamping: spread)
    self.start = UInt16(clamping: start)
    self.length = UInt16(clamping: length)
  }

  /// The best way in which a query matches a text; nil where it does not.
  ///
  /// A text matches if the letters of the query occur in their order. A longer query never matches what a shorter one, with which it begins, does not.
  ///
  /// - Complexity: O(length of the text × length of the query) at worst.
  init?(of query: SearchKey, in key: SearchKey) {
    guard query.letters & ~key.letters == 0 else { return nil }
    if query.bytes.isEmpty {
      self.init(.prefix, start: 0, length: key.bytes.count)
      return
    }
    let found = key.bytes.withUnsafeBufferPointer { text in
      query.bytes.withUnsafeBufferPointer { Self.rank($0, in: text) }
    }
    guard let found else { return nil }
    self = found
  }

  private static func rank(
    _ query: UnsafeBufferPointer<UInt8>, in text: UnsafeBufferPointer<UInt8>
  ) -> FuzzyRank? {
    let length = text.count
    if query.count <= length, let first = query.first {
      var inside: Int?
      for start in 0...length - query.count where text[start] == first {
        guard isEqual(query, text, at: start) else { continue }
        if start == 0 {
          return FuzzyRank(query.count == length ? .exact : .prefix, start: 0, length: length)
        }
        if isWordStart(text, start) { return FuzzyRank(.wordStart, start: start, length: length) }
        inside = inside ?? start
      }
      if let inside { return FuzzyRank(.substring, start: inside, length: length) }
    }
    guard let span = span(of: query, in: text) else { return nil }
    let letters = query.count { $0 != UInt8(ascii: " ") }
    return FuzzyRank(
      .letters, spread: span.count - letters, start: span.lowerBound, length: length)
  }

  private static func isEqual(
    _ query: UnsafeBufferPointer<UInt8>, _ text: UnsafeBufferPointer<UInt8>, at start: Int
  ) -> Bool {
    for offset in query.indices where text[start + offset] != query[offset] { return false }
    return true
  }

  /// Whether a word begins at a place: after a space, a hyphen or the like.
  private static func isWordStart(_ text: UnsafeBufferPointer<UInt8>, _ place: Int) -> Bool {
    place == 0 || !isOfWord(text[place - 1])
  }

  /// Letters and digits, and every byte beyond ASCII.
  private static func isOfWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...:
      true
    default: false
    }
  }

  /// From the first to behind the last of the letters, as close as they are where they first end.
  ///
  /// Spaces of the query stand for nothing.
  private static func span(
    of query: UnsafeBufferPointer<UInt8>, in text: UnsafeBufferPointer<UInt8>
  ) -> Range<Int>? {
    let space = UInt8(ascii: " ")
    var next = 0
    func skipSpaces() { while next < query.count, query[next] == space { next += 1 } }
    skipSpaces()
    guard next < query.count else { return nil }
    var end: Int?
    for place in text.indices where text[place] == query[next] {
      next += 1
      skipSpaces()
      if next == query.count {
        end = place + 1
        break
      }
    }
    guard let end else { return nil }
    // Back from there, so that it begins as late as it can.
    var last = query.count - 1
    for place in stride(from: end - 1, through: 0, by: -1) {
      while last >= 0, query[last] == space { last -= 1 }
      if last >= 0, text[place] == query[last] { last -= 1 }
      while last >= 0, query[last] == space { last -= 1 }
      if last < 0 { return place..<end }
    }
    return nil
  }

  /// The places of a text that a query matches, in bytes; those of its letters, in order, where they
  /// do not stand together.
  static func places(of query: SearchKey, in key: SearchKey) -> [Int] {
    guard let rank = FuzzyRank(of: query, in: key), !query.bytes.isEmpty else { return [] }
    guard rank.kind == .letters else {
      return Array(Int(rank.start)..<Int(rank.start) + query.bytes.count)
    }
    let wanted = query.bytes.filter { $0 != UInt8(ascii: " ") }
    var places: [Int] = []
    for place in Int(rank.start)..<key.bytes.count
    where places.count < wanted.count && key.bytes[place] == wanted[places.count] {
      places.append(place)
    }
    return places
  }
}
