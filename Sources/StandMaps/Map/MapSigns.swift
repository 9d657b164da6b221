// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import Wording

/// The characters that stand for things on a map, in Unicode or in plain ASCII.
public struct MapSigns: Hashable, Sendable {
  private let box: BoxSet

  /// The signs that go with a set of borders.
  public init(_ box: BoxSet) { self.box = box }

  private func pick(_ unicode: Glyph, _ ascii: Glyph) -> Glyph {
    box == .unicode ? unicode : ascii
  }

  /// An opening in a wall that lies on one side of the hall, or of what is outside.
  public func door(_ kind: Feature.Kind, outside: Side) -> Glyph {
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
  public func point(_ kind: Feature.Kind) -> Glyph? {
    switch kind {
    case .power: pick("✚", "P")
    case .water: pick("≈", "W")
    case .extinguisher: pick("ƒ", "F")
    default: nil
    }
  }

  /// What a problem of a severity shows.
  public func problem(_ severity: Severity) -> Glyph {
    switch severity {
    case .error: pick("✖", "X")
    case .warning: "!"
    case .wish: "~"
    }
  }

  /// A wall inside the hall.
  public var wall: Glyph { pick("█", "#") }
  /// A column.
  public var column: Glyph { pick("▣", "#") }
  /// What is not hall.
  public var void: Glyph { pick("░", ":") }
  /// A held stand.
  public var held: Glyph { pick("⌂", "&") }
  /// A locked stand.
  public var locked: Glyph { pick("•", "*") }
  /// A stand that a proposal would change.
  public var previewed: Glyph { pick("»", ">") }
  /// The information desk, where its name finds no room.
  public var information: Glyph { "i" }
  /// A point of the grid.
  public var grid: Glyph { pick("·", ".") }
  /// The width of an aisle from north to south.
  public var northSouth: Glyph { pick("↕", "|") }
  /// The width of an aisle from west to east.
  public var eastWest: Glyph { pick("↔", "-") }
  /// A cell where nobody gets across, though the floor goes on.
  public var pinch: Glyph { pick("╳", "X") }
  /// A piece of dead end.
  public var deadEnd: Glyph { pick("▒", "%") }
  /// Floor to be kept clear before a door, or around an extinguisher.
  public func clearance(_ kind: Feature.Kind) -> Glyph {
    kind == .extinguisher ? pick("╲", "\\") : pick("╱", "/")
  }
  /// A piece of aisle.
  public var aisle: Glyph { pick("∙", ".") }
}
