// SPDX-License-Identifier: Apache-2.0

import CFriBidi

/// Where the cursor stands in a text that is being typed.
extension DisplayText {
  /// The column of the cursor behind the first `count` scalars of a text, counted from the left of
  /// what is drawn.
  ///
  /// Behind a letter that is written from left to right it is the column on the letter's right,
  /// behind an Arabic one the column on its left: there the next letter of that script goes. So it
  /// may be one column beside the text: `width` on the right, −1 on the left.
  ///
  /// Linear in the length of the text, up to a fixed limit.
  package static func caret(
    in text: String, behind count: Int, bidi: BidiMode
  ) -> Int {
    let whole = DisplayText(text, bidi: bidi)
    let before = String(String.UnicodeScalarView(text.unicodeScalars.prefix(max(0, count))))
    guard whole.isOrdered,
      let places = CaretPlaces(CleanText(text), joins: bidi == .app)
    else {
      return DisplayText(before, bidi: bidi).width
    }
    let elements = min(CleanText(before).elements.count, places.columns.count)
    guard elements > 0 else { return whole.isRightToLeft ? whole.width - 1 : 0 }
    return places.columns[elements - 1]
  }
}

/// The column behind each element of a text in the order of drawing.
private struct CaretPlaces {
  private(set) var columns: [Int] = []

  /// Finds them; nil when FriBidi has no memory.
  init?(_ clean: CleanText, joins: Bool) {
    let elements = clean.elements
    var levels = [Int8](repeating: 0, count: elements.count)
    var text = elements.map(\.scalar.value)
    let paragraph = cfribidi_levels(text, Int32(text.count), TextDirection.automatic.code, &levels)
    let shapes = Int32(joins ? CFRIBIDI_LIGATED : CFRIBIDI_APART)
    guard paragraph >= 0, cfribidi_shape(&text, Int32(text.count), levels, shapes) == 0 else {
      return nil
    }
    var bases: [UInt32] = []
    var baseLevels: [Int8] = []
    var widths: [Int] = []
    /// The base of each element: marks and joiners go with the one before.
    var owners: [Int] = []
    for (place, element) in elements.enumerated() {
      let isAttached = element.role == .mark || element.role == .joiner
      // One of lam and alef has become a fill, the other their ligature: both are its base.
      let isFill = text[place] == 0xFEFF
      let isLigature = place > 0 && text[place - 1] == 0xFEFF && !isAttached && !bases.isEmpty
      if isLigature, widths[widths.count - 1] == 0 {
        bases[bases.count - 1] = text[place]
        widths[widths.count - 1] = 1
      } else if bases.isEmpty || !isAttached {
        bases.append(text[place])
        baseLevels.append(levels[place])
        widths.append(isFill ? 0 : element.role == .wide ? 2 : 1)
      }
      owners.append(bases.count - 1)
    }
    var order = [Int32](repeating: 0, count: bases.count)
    guard cfribidi_order(bases, baseLevels, Int32(bases.count), paragraph, &order) == 0 else {
      return nil
    }
    var lefts = [Int](repeating: 0, count: bases.count)
    var column = 0
    for base in order.map(Int.init) where lefts.indices.contains(base) {
      lefts[base] = column
      column += widths[base]
    }
    columns = owners.map { base in
      baseLevels[base] % 2 == 1 ? lefts[base] - 1 : lefts[base] + widths[base]
    }
  }
}
