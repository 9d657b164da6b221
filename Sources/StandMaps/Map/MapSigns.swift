// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import Wording

/// The characters that stand for things on a map, in Unicode or in plain ASCII.
package struct MapSigns: Hashable, Sendable {
  private let box: BoxSet

  /// The signs that go with a set of borders.
  package init(_ box: BoxSet) { self.box = box }

  private func pick(_ unicode: Glyph, _ ascii: Glyph) -> Glyph {
    box == .unicode ? unicode : ascii
  }

  /// An opening in a wall that lies on one side of the hall, or of what is outside.
  package func door(_ kind: Feature.Kind, outside: Side) -> Glyph {
    if kind == .entrance {
      return outside == .north || outside == .south ? pick("═", "=") : pick("║", "=")
    }
    switch outside {
    case .north: return pick("▀", "^")
    case .south: return pick("▄", "v")
    case .west: return pick("▌", "<")
    case .east: return pick("▐", ">")
    }
  }

  /// A point: power, water or an extinguisher; nil for kinds that are none.
  package func point(_ kind: Feature.Kind) -> Glyph? {
    switch kind {
    case .power: pick("✚", "P")
    case .water: pick("≈", "W")
    case .extinguisher: pick("ƒ", "F")
    default: nil
    }
  }

  /// What a problem of a severity shows.
  package func problem(_ severity: Severity) -> Glyph {
    switch severity {
    case .error: pick("✖", "X")
    case .warning: "!"
    case .wish: "~"
    }
  }

  /// A wall inside the hall.
  package var wall: Glyph { pick("█", "#") }
  /// A column.
  package var column: Glyph { pick("▣", "#") }
  /// What is not hall.
  package var void: Glyph { pick("░", ":") }
  /// A held stand.
  package var held: Glyph { pick("⌂", "&") }
  /// A locked stand.
  package var locked: Glyph { pick("•", "*") }
  /// A stand that a proposal would change.
  package var previewed: Glyph { pick("»", ">") }
  /// The information desk, where its name finds no room.
  package var information: Glyph { "i" }
  /// A point of the grid.
  package var grid: Glyph { pick("·", ".") }
  /// The width of an aisle from north to south.
  package var northSouth: Glyph { pick("↕", "|") }
  /// The width of an aisle from west to east.
  package var eastWest: Glyph { pick("↔", "-") }
  /// A cell where nobody gets across, though the floor goes on.
  package var pinch: Glyph { pick("╳", "X") }
  /// A piece of dead end.
  package var deadEnd: Glyph { pick("▒", "%") }
  /// Floor to be kept clear before a door, or around an extinguisher.
  package func clearance(_ kind: Feature.Kind) -> Glyph {
    kind == .extinguisher ? pick("╲", "\\") : pick("╱", "/")
  }
  /// A piece of aisle.
  package var aisle: Glyph { pick("∙", ".") }
}
