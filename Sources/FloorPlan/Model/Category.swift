// SPDX-License-Identifier: Apache-2.0

/// What a plan says of a category: its names, short enough for the map, and its colour there.
public struct Category: Hashable, Sendable {
  /// Its names, in each language a word of about five letters.
  package var names: Names
  /// Which of the map's colours it has, from 0; nil lets the program choose.
  package var colour: Int?
  /// All that the file says of it, unknown keys included.
  package var source: PropertyDictionary

  /// Describes a category.
  package init(
    names: Names, colour: Int? = nil, source: PropertyDictionary = PropertyDictionary()
  ) {
    self.names = names
    self.colour = colour
    self.source = source
  }
}
