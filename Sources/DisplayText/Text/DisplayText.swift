// SPDX-License-Identifier: Apache-2.0

/// One line of text that is safe to show: cleaned, measured and in the order that it is drawn in.
///
/// It is the only thing that painters, printers and messages accept. Whatever a plan file, a CSV or
/// a keyboard holds becomes one through ``init(_:bidi:)``, which measures and draws the
/// same cleaned text. What cleaning does:
///
/// - C0 controls and DEL show in caret form (`^[`), ends of lines as ↵, tabs as one space;
/// - characters that hide, move or reorder others (bidi controls, zero-width spaces, tags, C1
///   controls, separators, noncharacters, …) go; one U+FFFD stands for each run of them;
/// - ZWJ and ZWNJ stay between Arabic letters only; elsewhere they go without a sign, as soft hyphens do;
/// - a base keeps four marks, a text 4096 scalars (then … says that there was more);
/// - Arabic presentation forms become letters, whatever the mode draws.
package struct DisplayText: Hashable, Sendable {
  /// The cleaned text in logical order, for files, prints and messages.
  ///
  /// Holds no presentation forms of letters. Cropping changes what is drawn, not this.
  package let logical: String

  /// What is drawn, one element a column from left to right; a wide glyph is followed by a
  /// continuation.
  package let glyphs: [Glyph]

  /// Whether the text begins on the right, so that a column of its own would align it there.
  package let isRightToLeft: Bool

  /// The logical place of each column, where the order of drawing is not the logical one; else empty.
  let places: [LogicalPlace]

  /// Whether `glyphs` are in the order of drawing where that is not the logical one.
  var isOrdered: Bool { !places.isEmpty }

  /// Columns that the text takes, in constant time.
  package var width: Int { glyphs.count }

  init(
    logical: String, glyphs: [Glyph], isRightToLeft: Bool = false, places: [LogicalPlace] = []
  ) {
    self.logical = logical
    self.glyphs = glyphs
    self.isRightToLeft = isRightToLeft
    self.places = places
  }

  /// Cleans, orders and measures a text from anywhere; the line begins where its first letter says.
  ///
  /// Linear in the length of the text, up to a fixed limit.
  /// - Parameters:
  ///   - untrusted: any text at all.
  ///   - bidi: who orders right-to-left text; `off` for files, prints and messages.
  package init(_ untrusted: String, bidi: BidiMode) {
    if let glyphs = DisplayText.glyphs(ofLatin: untrusted) {
      self.init(logical: untrusted, glyphs: glyphs)
      return
    }
    self.init(CleanText(untrusted), of: untrusted, bidi, .automatic)
  }

  /// Cleans, orders and measures a sentence of the program whose values are marked: each stands between
  /// U+2068 and U+2069, which the values themselves do not hold (`Sentence` in `Wording`).
  ///
  /// Each value is ordered by itself and stays where it was put in. Linear in the length of the text, up
  /// to a fixed limit.
  package init(marked sentence: String, bidi: BidiMode, direction: TextDirection) {
    if direction != .rightToLeft, let glyphs = DisplayText.glyphs(ofLatin: sentence, isMarked: true)
    {
      var logical = String.UnicodeScalarView()
      for glyph in glyphs { glyph.write(to: &logical) }
      self.init(logical: String(logical), glyphs: glyphs)
      return
    }
    self.init(CleanText(sentence, isMarked: true), of: sentence, bidi, direction)
  }

  private init(
    _ clean: CleanText, of untrusted: String, _ bidi: BidiMode, _ direction: TextDirection
  ) {
    let layout = TextLayout(clean, bidi: bidi, direction: direction)
    self.init(
      logical: clean.isChanged ? clean.text : untrusted, glyphs: layout.glyphs,
      isRightToLeft: layout.isRightToLeft, places: layout.places)
  }

  /// A text from anywhere as a line for files and pipes: cleaned, in logical order, and with the
  /// arrows between two values turned round where the line is read from the right.
  package static func line(_ untrusted: String) -> String { IsolatedText.line(untrusted) }

  /// The glyphs of a short text of printable Latin: nothing to clean, order or combine.
  private static func glyphs(ofLatin text: String, isMarked: Bool = false) -> [Glyph]? {
    let bytes = text.utf8.count
    guard bytes <= CleanText.maximumScalars else { return nil }
    var glyphs: [Glyph] = []
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x20...0x7E, 0xA0...0xAC, 0xAE...0x2FF:
        if glyphs.isEmpty { glyphs.reserveCapacity(bytes) }
        glyphs.append(Glyph(knownSafe: scalar, width: 1))
      case CleanText.isolate.value where isMarked, CleanText.end.value where isMarked: continue
      default: return nil
      }
    }
    return glyphs
  }
}

extension DisplayText: ExpressibleByStringLiteral {
  /// A text of the program itself: cleaned as all others, and left in logical order.
  package init(stringLiteral value: String) {
    self.init(value, bidi: .off)
  }
}

extension DisplayText {
  /// A text of no columns.
  package static let empty = DisplayText(logical: "", glyphs: [])

  /// What is drawn, from left to right, as a string; may hold presentation forms.
  package var drawn: String {
    var scalars = String.UnicodeScalarView()
    for glyph in glyphs { glyph.write(to: &scalars) }
    return String(scalars)
  }

  /// Two texts side by side, the first on the left, each in the order that it has already.
  package static func + (left: DisplayText, right: DisplayText) -> DisplayText {
    DisplayText(logical: left.logical + right.logical, glyphs: left.glyphs + right.glyphs)
  }
}
