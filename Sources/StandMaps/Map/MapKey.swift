// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan

/// What tells a category or a province apart on the map: its fill, and its sign.
package struct MapKey: Hashable, Sendable {
  /// The number of its fill.
  package let fill: Int
  /// Its sign.
  package let shape: Glyph
  /// Its letter, where maps keep to ASCII.
  package let letter: Glyph

  /// Its sign with a set of borders.
  package func sign(_ box: BoxSet) -> Glyph { box == .unicode ? shape : letter }
}

extension MapKey {
  /// The key of each; see `KeptSigns.places(of:)`.
  ///
  /// - Complexity: O(n log n).
  static func keys(of described: [ExactText: Category]) -> [ExactText: MapKey] {
    let places = KeptSigns.places(of: described)
    return places.reduce(into: [:]) { keys, entry in
      let (id, place) = entry
      let category = described[id] ?? Category()
      let given = glyph(category.sign)
      let letter = MapPalette.sign(place, .ascii)
      keys[id] = MapKey(
        fill: category.colour.map { fill(of: $0, at: place, isGiven: given != nil) } ?? place,
        shape: given ?? MapPalette.sign(place),
        letter: given.flatMap { $0.base.isASCII ? $0 : nil } ?? letter)
    }
  }

  /// The glyph of a sign that fits a column of the map; nil for a text that is none.
  package static func glyph(_ sign: String) -> Glyph? {
    let scalars = Array(sign.unicodeScalars)
    guard scalars.count == 1, let scalar = scalars.first, scalar.value > 0x20 else { return nil }
    let glyph = Glyph(scalar)
    return glyph.width == 1 && glyph.base == scalar ? glyph : nil
  }

  private static func fill(of colour: Category.Colour, at place: Int, isGiven: Bool) -> Int {
    switch colour {
    case .number(let number): isGiven ? number : place
    case .exact(let red, let green, let blue): nearest(red, green, blue)
    }
  }

  /// The number of the fill that comes nearest to a colour, of equally near ones the first.
  ///
  /// - Complexity: O(fills).
  package static func nearest(_ red: UInt8, _ green: UInt8, _ blue: UInt8) -> Int {
    let distances = MapFill.all.map { fill -> Int in
      guard case .rgb(let r, let g, let b) = fill.exact else { return .max }
      func square(_ one: UInt8, _ other: UInt8) -> Int {
        (Int(one) - Int(other)) * (Int(one) - Int(other))
      }
      return square(r, red) + square(g, green) + square(b, blue)
    }
    return distances.indices.min { (distances[$0], $0) < (distances[$1], $1) } ?? 0
  }

  /// A fill as files have it.
  package static func colour(ofFill number: Int) -> Category.Colour? {
    guard MapFill.all.indices.contains(number),
      case .rgb(let red, let green, let blue) = MapFill.all[number].exact
    else { return nil }
    return .exact(red: red, green: green, blue: blue)
  }
}
