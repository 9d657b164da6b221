// SPDX-License-Identifier: Apache-2.0

import CFriBidi

/// Clean text in the order that it is drawn in: the second half of a `DisplayText`.
struct TextLayout {
  /// One element a column, from left to right.
  private(set) var glyphs: [Glyph] = []
  /// Whether the paragraph begins on the right.
  private(set) var isRightToLeft = false
  /// Where each glyph stands in the logical text; empty where the text is in logical order.
  private(set) var places: [LogicalPlace] = []

  /// Lays a text out; when FriBidi has no memory, in logical order.
  init(_ clean: CleanText, bidi: BidiMode, direction: TextDirection) {
    isRightToLeft = direction == .rightToLeft
    guard clean.hasRightToLeft || (isRightToLeft && bidi != .off), !clean.elements.isEmpty else {
      appendInLogicalOrder(clean.elements)
      return
    }
    let elements = IsolatedText(clean, direction: direction).elements
    var levels = [Int8](repeating: 0, count: elements.count)
    var text = elements.map(\.scalar.value)
    let paragraph = cfribidi_levels(text, Int32(text.count), direction.code, &levels)
    isRightToLeft = paragraph == 1
    let joins = bidi == .app
    let shapes = Int32(joins ? CFRIBIDI_LIGATED : CFRIBIDI_APART)
    guard bidi != .off, paragraph >= 0,
      cfribidi_shape(&text, Int32(text.count), levels, shapes) == 0,
      appendInDrawingOrder(text, elements, levels, paragraph: paragraph, joins: joins)
    else {
      appendInLogicalOrder(clean.elements)
      return
    }
  }

  /// Joiners go along as marks: a file needs them.
  private mutating func appendInLogicalOrder(_ elements: [CleanText.Element]) {
    glyphs.removeAll(keepingCapacity: true)
    places.removeAll()
    glyphs.reserveCapacity(elements.count)
    var base = 0
    for element in elements {
      switch element.role {
      case .joiner where element.isIsolate: continue
      case .mark, .joiner:
        if base < glyphs.count { _ = glyphs[base].combine(knownSafe: element.scalar) }
      default:
        base = glyphs.count
        append(Glyph(knownSafe: element.scalar, width: element.role == .wide ? 2 : 1))
      }
    }
  }

  /// Puts bases with their marks together, then orders those; says no when FriBidi does.
  private mutating func appendInDrawingOrder(
    _ shaped: [UInt32], _ elements: [CleanText.Element], _ levels: [Int8], paragraph: Int32,
    joins: Bool
  ) -> Bool {
    var clusters: [Glyph] = []
    var bases: [UInt32] = []
    var clusterLevels: [Int8] = []
    clusters.reserveCapacity(shaped.count)
    bases.reserveCapacity(shaped.count)
    clusterLevels.reserveCapacity(shaped.count)
    for index in shaped.indices {
      guard let scalar = Unicode.Scalar(shaped[index]) else { continue }
      let role = elements[index].role
      switch role {
      // The terminal that joins has to know of them, but of isolates it need not.
      case .joiner where joins || elements[index].isIsolate: continue
      case .mark, .joiner:
        if !clusters.isEmpty { _ = clusters[clusters.count - 1].combine(knownSafe: scalar) }
      default:
        // The alef of a lam-alef has become this fill; its marks go on the ligature.
        guard shaped[index] != 0xFEFF else { continue }
        clusters.append(Glyph(knownSafe: scalar, width: role == .wide ? 2 : 1))
        bases.append(shaped[index])
        clusterLevels.append(levels[index])
      }
    }
    var order = [Int32](repeating: 0, count: clusters.count)
    guard
      cfribidi_order(bases, clusterLevels, Int32(clusters.count), paragraph, &order) == 0
    else { return false }
    glyphs.reserveCapacity(clusters.count)
    places.reserveCapacity(clusters.count)
    for index in order {
      append(clusters[Int(index)])
      let place = LogicalPlace(rank: index, runsLeft: clusterLevels[Int(index)] % 2 == 1)
      while places.count < glyphs.count { places.append(place) }
    }
    return true
  }

  private mutating func append(_ glyph: Glyph) {
    glyphs.append(glyph)
    if glyph.width == 2 { glyphs.append(.continuation) }
  }
}

/// Where what a column shows stands in the logical text, and which way its neighbours run.
struct LogicalPlace: Hashable, Sendable {
  /// How many characters come before it.
  let rank: Int32
  /// Whether the next character is drawn on its left.
  let runsLeft: Bool
}

extension TextDirection {
  /// The code of CFriBidi.
  var code: Int32 {
    switch self {
    case .automatic: Int32(CFRIBIDI_AUTOMATIC)
    case .leftToRight: Int32(CFRIBIDI_LEFT_TO_RIGHT)
    case .rightToLeft: Int32(CFRIBIDI_RIGHT_TO_LEFT)
    }
  }
}
