// SPDX-License-Identifier: Apache-2.0

/// How a cell is drawn: ink, paper and attributes; eight bytes, compared as one word.
public struct Style: Hashable, Sendable {
  /// What a terminal can do to a character besides colouring it.
  package struct Attributes: OptionSet, Hashable, Sendable {
    /// One bit an attribute.
    package let rawValue: UInt8

    /// Makes a set from its bits.
    package init(rawValue: UInt8) {
      self.rawValue = rawValue
    }

    /// Heavier, or brighter.
    package static let bold = Attributes(rawValue: 1 << 0)
    /// Fainter.
    package static let dim = Attributes(rawValue: 1 << 1)
    /// Underlined.
    package static let underline = Attributes(rawValue: 1 << 2)
    /// Ink and paper exchanged.
    package static let reverse = Attributes(rawValue: 1 << 3)
    /// Slanted, where the terminal can.
    package static let italic = Attributes(rawValue: 1 << 4)
  }

  /// Attributes (8 bits), then background (26), then foreground (26), from the lowest bit.
  private var bits: UInt64

  /// Makes a style; with no arguments, plain text in the terminal's own colours.
  package init(
    foreground: Colour = .standard, background: Colour = .standard, attributes: Attributes = []
  ) {
    bits = foreground.packed << 34 | background.packed << 8 | UInt64(attributes.rawValue)
  }

  /// Plain text in the terminal's own colours.
  public static let plain = Style()

  /// The colour of the ink.
  package var foreground: Colour {
    get { Colour(packed: bits >> 34) }
    set { self = Style(foreground: newValue, background: background, attributes: attributes) }
  }

  /// The colour of the paper.
  package var background: Colour {
    get { Colour(packed: bits >> 8) }
    set { self = Style(foreground: foreground, background: newValue, attributes: attributes) }
  }

  /// Bold, reverse and the like.
  package var attributes: Attributes {
    get { Attributes(rawValue: UInt8(truncatingIfNeeded: bits)) }
    set { bits = bits & ~0xFF | UInt64(newValue.rawValue) }
  }

  /// The same style with these attributes as well.
  package func adding(_ more: Attributes) -> Style {
    var style = self
    style.attributes.formUnion(more)
    return style
  }
}
