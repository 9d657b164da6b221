// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import Wording

/// What the colours of a map, and the second line in its stands, tell.
public enum MapColouring: String, CaseIterable, Hashable, Sendable {
  /// No colour; the category as a word.
  case none
  /// What is sold.
  case category
  /// Where a cooperative comes from.
  case province
  /// The power and water that a stand offers.
  case services
  /// How far it is from a stand, and from every place in the aisles, to the nearest door.
  case exitDistance
  /// When the people of a stand and of every place in the aisles are out, and how many wait at doors.
  case egress
  /// The aisles, with their width.
  case aisles
  /// Aisles with one way in and no way on.
  case deadEnds
  /// The floor to be kept clear before doors and around extinguishers.
  case clearances
  /// The gravest problem of a stand.
  case problems
  /// How stands are passed by, as far as three models of visiting agree, and which are at ends of aisles.
  case exposure
}

/// How a map is drawn.
public struct MapOptions: Hashable, Sendable {
  /// The language of names.
  package var language: Language
  /// Who orders right-to-left text.
  package var bidi: BidiMode
  /// Unicode or ASCII borders and signs.
  package var box: BoxSet
  /// Metres a row.
  package var scale: MapScale
  /// What colours mean.
  package var colouring: MapColouring
  /// Whether stands show their numbers.
  package var showsNumbers: Bool
  /// Whether a faint point marks every fourth column of every second row.
  package var showsGrid: Bool
  /// Whether aisles are dotted.
  package var showsAisles: Bool
  /// Whether zones show their names on free floor.
  package var showsZones: Bool
  /// Whether power points, water points and extinguishers show.
  package var showsPoints: Bool
  /// Whether words with right-to-left letters give way to keys that the legend explains, because a
  /// printer would reorder the whole line.
  package var usesKeys: Bool
  /// Whether stands without room for the word of their category show its sign or letter.
  package var showsLetters = true
  /// The gravest problem of each stand that has one.
  package var severities: [Stand.ID: Severity]
  /// The stands in reverse video.
  package var selected: Set<Stand.ID>
  /// A second selection, such as the other end of a swap: underlined.
  package var target: Stand.ID?
  /// Stands that a proposal changes: they show »; paint the proposed plan.
  package var previewed: Set<Stand.ID>
  /// The stands that stay bright, such as those a search finds, while all others are dimmed; nil dims
  /// none.
  package var highlighted: Set<Stand.ID>?
  /// Signs that stands show before their numbers, on their border where there is no room.
  package var signs: [Stand.ID: Glyph]
  /// The colours.
  package var palette: MapPalette
  /// What is different where the map is for paper; nil on screens.
  package var paper: PaperMap?

  /// Options with everything usual on.
  public init(
    language: Language = .english, bidi: BidiMode = .app, box: BoxSet = .unicode,
    scale: MapScale = .oneMetre, colouring: MapColouring = .category, showsNumbers: Bool = true,
    showsGrid: Bool = false, showsAisles: Bool = false, showsZones: Bool = false,
    showsPoints: Bool = true, usesKeys: Bool = false, severities: [Stand.ID: Severity] = [:],
    selected: Set<Stand.ID> = [], target: Stand.ID? = nil, previewed: Set<Stand.ID> = [],
    highlighted: Set<Stand.ID>? = nil, signs: [Stand.ID: Glyph] = [:],
    palette: MapPalette = .standard
  ) {
    self.language = language
    self.bidi = bidi
    self.box = box
    self.scale = scale
    self.colouring = colouring
    self.showsNumbers = showsNumbers
    self.showsGrid = showsGrid
    self.showsAisles = showsAisles
    self.showsZones = showsZones
    self.showsPoints = showsPoints
    self.usesKeys = usesKeys
    self.severities = severities
    self.selected = selected
    self.target = target
    self.previewed = previewed
    self.highlighted = highlighted
    self.signs = signs
    self.palette = palette
  }
}
