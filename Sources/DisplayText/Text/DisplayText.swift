// SPDX-License-Identifier: Apache-2.0

/// One line of text that is safe to show: cleaned, measured and in the order that it is drawn in.
///
/// It is the only thing that painters, printers and messages accept. Whatever a plan file, a CSV or
/// a keyboard holds becomes one through ``init(_:bidi:direction:)``.
public struct DisplayText: Hashable, Sendable {
  /// The cleaned text in logical order, for files, prints and messages; never presentation forms.
  public let logical: String

  /// What is drawn, one element a column from left to right; a wide glyph is followed by a
  /// continuation.
  public let glyphs: [Glyph]

  /// Whether the text begins at its right end and is drawn so: cropping keeps that end.
  let beginsAtRight: Bool

  /// Columns that the text takes. O(1).
  public var width: Int { glyphs.count }

  init(logical: String, glyphs: [Glyph], beginsAtRight: Bool = false) {
    self.logical = logical
    self.glyphs = glyphs
    self.beginsAtRight = beginsAtRight
  }

  /// Cleans, orders and measures a text from anywhere.
  public init(_ untrusted: String, bidi: BidiMode, direction: TextDirection = .automatic) {
    let scalars = untrusted.unicodeScalars.map { $0.value < 0x20 ? "\u{FFFD}" : $0 }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    self.init(
      logical: String(view), glyphs: scalars.map { Glyph(knownSafe: $0, width: 1) })
  }
}

extension DisplayText: ExpressibleByStringLiteral {
  /// A text of the program itself; cleaned as all others, in logical order.
  public init(stringLiteral value: String) {
    self.init(value, bidi: .off)
  }
}

extension DisplayText {
  /// The part of the text that fits, with … where something is missing.
  public func cropped(to columns: Int, ellipsis: Bool = true) -> DisplayText {
    guard columns < width else { return self }
    guard columns > 0 else { return DisplayText(logical: logical, glyphs: []) }
    return DisplayText(
      logical: logical,
      glyphs: glyphs.prefix(columns - 1) + [Glyph(knownSafe: "…", width: 1)])
  }
}
