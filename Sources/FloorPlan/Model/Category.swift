// SPDX-License-Identifier: Apache-2.0

/// What a plan says of a category: its names, short enough for the map, and its colour there.
public struct Category: Hashable, Sendable {
  /// Its names, in each language a word of about five letters.
  public var names: Names
  /// Which of the map's colours it has, from 0; nil lets the program choose.
  public var colour: Int?
  /// All that the file says of it, unknown keys included.
  public var source: PropertyDictionary

  /// Describes a category.
  public init(
    names: Names, colour: Int? = nil, source: PropertyDictionary = PropertyDictionary()
  ) {
    self.names = names
    self.colour = colour
    self.source = source
  }
}
