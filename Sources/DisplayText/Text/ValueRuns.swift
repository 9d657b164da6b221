// SPDX-License-Identifier: Apache-2.0

/// The values in a sentence of the program: what runs against the direction of its words.
///
/// A sentence holds names, numbers, stands, keys, dates and paths. Left alone, the bidirectional
/// algorithm joins two such neighbours into one run and so shows them in the wrong order, gives a
/// sign to the wrong side of its number, and the first slash of a path to the line. Each value that
/// is found here is isolated instead.
///
/// In a line from right to left a value is one Latin word, number or path; Latin words with single
/// spaces between them, and numbers between such, are one name, and a number and its unit are one.
/// In a line from left to right it is the Arabic between two signs, wider gaps or Latin words.
struct ValueRuns {
  /// Where values stand, in order.
  private(set) var ranges: [Range<Int>] = []

  private let elements: [CleanText.Element]
  private let kinds: [Kind]

  /// What a scalar can be in a value.
  private enum Kind {
    case space, right, letter, digit, attached, sign
  }

  /// Finds the values of a line, in time linear in its length.
  init(_ elements: [CleanText.Element], isRightToLeft: Bool) {
    self.elements = elements
    kinds = elements.map(Self.kind)
    if isRightToLeft { findLeftToRight() } else { findRightToLeft() }
  }

  private static func kind(of element: CleanText.Element) -> Kind {
    let scalar = element.scalar
    switch element.role {
    case .mark, .joiner: return .attached
    default: break
    }
    switch scalar.value {
    case 0x20, 0xA0, 0x202F: return .space
    case 0x30...0x39: return .digit
    case 0x41...0x5A, 0x61...0x7A: return .letter
    case ..<0xAA: return .sign
    default:
      if scalar.isRightToLeft { return .right }
      return scalar.properties.isAlphabetic ? .letter : .sign
    }
  }
}

// MARK: Lines from right to left

extension ValueRuns {
  private mutating func findLeftToRight() {
    var start = 0
    while start < kinds.count {
      guard kinds[start] != .space else {
        start += 1
        continue
      }
      var end = start
      while end < kinds.count, kinds[end] != .space { end += 1 }
      if isPath(start..<end) {
        add(start..<withoutPunctuation(start..<end))
      } else {
        findWords(in: start..<end)
      }
      start = end
    }
  }

  /// Whether a word is a path, which may hold Arabic names as well.
  private func isPath(_ word: Range<Int>) -> Bool {
    guard let slash = word.first(where: { elements[$0].scalar == "/" }), word.count > 1 else {
      return false
    }
    guard word.contains(where: { kinds[$0] == .letter }) else { return false }
    let lead = word.lowerBound..<slash
    if lead.allSatisfy({ elements[$0].scalar == "." || elements[$0].scalar == "~" }) { return true }
    return word.contains { kinds[$0] == .right }
  }

  private func withoutPunctuation(_ word: Range<Int>) -> Int {
    var end = word.upperBound
    while end > word.lowerBound + 1, trailing.contains(elements[end - 1].scalar.value) { end -= 1 }
    return end
  }

  /// The values between the Arabic letters of a word: `وD04).` holds D04.
  private mutating func findWords(in word: Range<Int>) {
    var start = word.lowerBound
    while start < word.upperBound {
      guard kinds[start] != .right else {
        start += 1
        continue
      }
      var end = start
      while end < word.upperBound, kinds[end] != .right { end += 1 }
      if let core = core(of: start..<end, isWordStart: start == word.lowerBound) { add(core) }
      start = end
    }
  }

  /// Letters and digits with the sign before them and the unit behind: `+1.5`, `90°`, `:help`.
  private func core(of run: Range<Int>, isWordStart: Bool) -> Range<Int>? {
    guard let first = run.first(where: { kinds[$0] == .letter || kinds[$0] == .digit }),
      let last = run.last(where: { kinds[$0] != .sign })
    else { return nil }
    var start = first
    while start > run.lowerBound, leading.contains(elements[start - 1].scalar.value) { start -= 1 }
    // Behind an Arabic letter it is a hyphen and no sign.
    if start == run.lowerBound, !isWordStart { start = first }
    // A bracket that closes inside opens there, too: `(B02).json`.
    if depth(of: start...last) < 0, start > run.lowerBound,
      opening.contains(elements[start - 1].scalar.value)
    {
      start -= 1
    }
    var end = last + 1
    while end < run.upperBound, units.contains(elements[end].scalar.value) { end += 1 }
    return start..<end
  }

  /// How many brackets stay open after a part of the line.
  private func depth(of part: some Sequence<Int>) -> Int {
    part.reduce(0) { depth, place in
      let scalar = elements[place].scalar.value
      return depth + (opening.contains(scalar) ? 1 : closing.contains(scalar) ? -1 : 0)
    }
  }

  /// Adds a value, or joins it to the one before.
  private mutating func add(_ value: Range<Int>) {
    // A number between two words belongs to their name: `fair 2026 plan`.
    if ranges.count > 1, isWords(value), !isUnit(value), isNumber(ranges[ranges.count - 1]),
      isWords(ranges[ranges.count - 2]), isSpace(between: ranges[ranges.count - 1], value),
      isSpace(between: ranges[ranges.count - 2], ranges[ranges.count - 1])
    {
      let first = ranges[ranges.count - 2]
      ranges.removeLast(2)
      ranges.append(first.lowerBound..<value.upperBound)
      return
    }
    guard let last = ranges.last, isJoined(last, value) else {
      ranges.append(withPercent(value))
      return
    }
    ranges[ranges.count - 1] = last.lowerBound..<value.upperBound
  }

  /// `42 %` is one value.
  private func withPercent(_ value: Range<Int>) -> Range<Int> {
    let sign = value.upperBound + 1
    guard sign < kinds.count, elements[sign].scalar == "%", kinds[sign - 1] == .space,
      kinds[value.upperBound - 1] == .digit
    else { return value }
    return value.lowerBound..<sign + 1
  }

  private func isJoined(_ first: Range<Int>, _ second: Range<Int>) -> Bool {
    let gap = elements[first.upperBound..<second.lowerBound]
    let isSpace = isSpace(between: first, second)
    let isAnd = gap.count == 3 && gap.dropFirst().first?.scalar == "&"
    guard isSpace || isAnd else { return false }
    if isWords(first), isWords(second) { return true }
    return isSpace && kinds[first.upperBound - 1] == .digit && isUnit(second)
  }

  private func isSpace(between first: Range<Int>, _ second: Range<Int>) -> Bool {
    second.lowerBound - first.upperBound == 1 && kinds[first.upperBound] == .space
  }

  /// Whether it is part of a name: `Palms`, `v2`, `X-1`, but not the number of a stand.
  private func isWords(_ value: Range<Int>) -> Bool {
    guard let first = value.first(where: { kinds[$0] != .sign }), kinds[first] == .letter else {
      return false
    }
    return !isLabel(value)
  }

  /// Whether it looks like the number of a stand: one or two capitals and digits, `B02`.
  private func isLabel(_ value: Range<Int>) -> Bool {
    let capitals = value.prefix { (0x41...0x5A).contains(elements[$0].scalar.value) }.count
    return (1...2).contains(capitals) && value.count > capitals
      && value.dropFirst(capitals).allSatisfy { kinds[$0] == .digit }
  }

  private func isNumber(_ value: Range<Int>) -> Bool { value.allSatisfy { kinds[$0] == .digit } }

  private func isUnit(_ value: Range<Int>) -> Bool {
    guard value.count <= 3 else { return false }
    var text = String.UnicodeScalarView()
    for place in value { text.append(elements[place].scalar) }
    return unitNames.contains(String(text))
  }
}

// MARK: Lines from left to right

extension ValueRuns {
  private mutating func findRightToLeft() {
    var start: Int?
    var last = 0
    for place in kinds.indices {
      switch kinds[place] {
      case .right:
        if start == nil { start = place }
        last = place
      case .letter: finish(&start, last)
      case .space where place > 0 && (kinds[place - 1] == .space || isBreak(place - 1)):
        finish(&start, last)
      case .sign where breaks.contains(elements[place].scalar.value): finish(&start, last)
      default: break
      }
    }
    finish(&start, last)
  }

  private func isBreak(_ place: Int) -> Bool {
    pauses.contains(elements[place].scalar.value)
  }

  /// Ends an Arabic name; brackets that opened inside close there, too.
  private mutating func finish(_ start: inout Int?, _ last: Int) {
    guard let first = start else { return }
    start = nil
    var end = last + 1
    while end < kinds.count, kinds[end] == .attached { end += 1 }
    var open = depth(of: first..<end)
    while open > 0, end < kinds.count, closing.contains(elements[end].scalar.value) {
      end += 1
      open -= 1
    }
    ranges.append(first..<end)
  }
}

private func values(_ text: String) -> Set<UInt32> { Set(text.unicodeScalars.map(\.value)) }

/// Signs that belong to what they stand before.
private let leading = values("+-−±/.~#:@$_=")
/// Signs that belong to what they stand behind.
private let units = values("%°²³*")
/// Signs that end a sentence or a part of it.
private let trailing = values(".,;:!?)]»”")
/// Signs between two values.
private let breaks = values("←→⇄↑↓·;|")
/// Signs that part two values when a space follows them.
private let pauses = values(",:،؛")
private let opening = values("([«")
private let closing = values(")]»")
private let unitNames: Set<String> = [
  "m", "m²", "kW", "kVA", "s", "min", "h", "km", "cm", "kg", "px", "ms",
]
