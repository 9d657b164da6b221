// SPDX-License-Identifier: Apache-2.0

/// How a cell is drawn: ink, paper and attributes; eight bytes, compared as one word.
public struct Style: Hashable, Sendable {
  /// What a terminal can do to a character besides colouring it.
  public struct Attributes: OptionSet, Hashable, Sendable {
    /// One bit an attribute.
    public let rawValue: UInt8

    /// Makes a set from its bits.
    public init(rawValue: UInt8) {
      self.rawValue = rawValue
    }

    /// Heavier, or brighter.
    public static let bold = Attributes(rawValue: 1 << 0)
    /// Fainter.
    public static let dim = Attributes(rawValue: 1 << 1)
    /// Underlined.
    public static let underline = Attributes(rawValue: 1 << 2)
    /// Ink and paper exchanged.
    public static let reverse = Attributes(rawValue: 1 << 3)
    /// Slanted, where the terminal can.
    public static let italic = Attributes(rawValue: 1 << 4)
  }

  /// Attributes (8 bits), then background (26), then foreground (26), from the lowest bit.
  private var bits: UInt64

  /// Makes a style; with no arguments, plain text in the terminal's own colours.
  public init(
    foreground: Colour = .standard, background: Colour = .standard, attributes: Attributes = []
  ) {
    bits = foreground.packed << 34 | background.packed << 8 | UInt64(attributes.rawValue)
  }

  /// Plain text in the terminal's own colours.
  public static let plain = Style()

  /// The colour of the ink.
  public var foreground: Colour {
    get { Colour(packed: bits >> 34) }
    set { self = Style(foreground: newValue, background: background, attributes: attributes) }
  }

  /// The colour of the paper.
  public var background: Colour {
    get { Colour(packed: bits >> 8) }
    set { self = Style(foreground: foreground, background: newValue, attributes: attributes) }
  }

  /// Bold, reverse and the like.
  public var attributes: Attributes {
    get { Attributes(rawValue: UInt8(truncatingIfNeeded: bits)) }
    set { bits = bits & ~0xFF | UInt64(newValue.rawValue) }
  }

  /// The same style with these attributes as well.
  public func adding(_ more: Attributes) -> Style {
    var style = self
    style.attributes.formUnion(more)
    return style
  }
}
