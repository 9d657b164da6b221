// SPDX-License-Identifier: Apache-2.0

/// What a plan says of a category or a province: its names, its colour and its sign on the map.
public struct Category: Hashable, Sendable {
  /// Its names.
  package var names: Names
  /// Its names for the map, of at most five columns; where there are none, `names` stand there.
  package var short: Names
  /// Its colour on the map; nil lets the program choose.
  package var colour: Colour?
  /// The one character that stands for it on the map, kept once it is given; empty lets the program
  /// choose.
  package var sign: String
  /// All that the file says of it, unknown keys included.
  package var source: PropertyDictionary

  /// A colour of the map.
  package enum Colour: Hashable, Sendable {
    /// One of the map's own, from 0: what files had before colours were written out.
    case number(Int)
    /// Any colour; the map shows the one of its own that comes nearest.
    case exact(red: UInt8, green: UInt8, blue: UInt8)
  }

  /// Describes a category.
  package init(
    names: Names = Names(), short: Names = Names(), colour: Colour? = nil, sign: String = "",
    source: PropertyDictionary = PropertyDictionary()
  ) {
    self.names = names
    self.short = short
    self.colour = colour
    self.sign = sign
    self.source = source
  }
}

extension Category.Colour {
  /// Reads `#rrggbb`, whatever its case; nil for anything else.
  package init?(_ text: String) {
    let digits = Array(text.utf8.dropFirst())
    guard text.utf8.first == UInt8(ascii: "#"), digits.count == 6 else { return nil }
    var parts: [UInt8] = []
    for place in stride(from: 0, to: 6, by: 2) {
      guard let high = Self.value(digits[place]), let low = Self.value(digits[place + 1]) else {
        return nil
      }
      parts.append(high << 4 | low)
    }
    self = .exact(red: parts[0], green: parts[1], blue: parts[2])
  }

  private static func value(_ digit: UInt8) -> UInt8? {
    switch digit {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): digit - UInt8(ascii: "A") + 10
    default: nil
    }
  }

  /// `#rrggbb`; nil for a number of the map's own.
  package var text: String? {
    guard case .exact(let red, let green, let blue) = self else { return nil }
    func hex(_ part: UInt8) -> String {
      (part < 16 ? "0" : "") + String(part, radix: 16)
    }
    return "#" + hex(red) + hex(green) + hex(blue)
  }
}
