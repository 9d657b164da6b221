// SPDX-License-Identifier: Apache-2.0

/// A piece of floor that a cooperative can occupy: one or more rectangles.
public struct Stand: Hashable, Sendable, Identifiable {
  /// A stand's permanent name, which placements refer to.
  public typealias ID = Identifier<Stand>

  /// The most parts a stand may have.
  package static let partLimit = 1000

  /// The permanent id.
  public let id: ID
  /// The number shown; renumbering never touches who sits there.
  package var number: String
  /// The rectangles it is made of, joined edge to edge.
  public var parts: [GridRectangle]
  /// Whom or what the stand is kept for; empty when it is free to be filled.
  package var hold: String
  /// Whether its cooperative is bound to it.
  package var isLocked: Bool
  /// Whether more than one cooperative may sit there.
  package var isShared: Bool
  /// The power it offers, in kilowatts.
  package var powerKilowatts: Double
  /// Whether it has a water connection.
  package var hasWater: Bool
  /// All that the file says of it, unknown keys included.
  package var source: PropertyDictionary

  /// Makes a stand.
  public init(
    id: ID, number: String, parts: [GridRectangle], hold: String = "", isLocked: Bool = false,
    isShared: Bool = false, powerKilowatts: Double = 0, hasWater: Bool = false,
    source: PropertyDictionary = PropertyDictionary()
  ) {
    self.id = id
    self.number = number
    self.parts = parts
    self.hold = hold
    self.isLocked = isLocked
    self.isShared = isShared
    self.powerKilowatts = powerKilowatts
    self.hasWater = hasWater
    self.source = source
  }
}

extension Stand {
  /// The floor it covers as rectangles without common cells, so that each cell counts once.
  ///
  /// - Complexity: O(1) for one part, O(parts²) when parts overlap.
  package var footprint: [GridRectangle] {
    guard parts.count > 1 else { return parts }
    var pieces: [GridRectangle] = []
    for part in parts {
      var rest = [part]
      for piece in pieces where part.overlaps(piece) {
        rest = rest.flatMap { $0.subtracting(piece) }
      }
      pieces += rest
    }
    return pieces
  }

  /// How many cells it covers.
  package var cellCount: Int { footprint.reduce(0) { $0 + $1.cellCount } }

  /// The smallest rectangle around all its parts; empty at (0, 0) when it has none.
  package var bounds: GridRectangle {
    guard let first = parts.first else { return GridRectangle(x: 0, y: 0, width: 0, depth: 0) }
    return parts.dropFirst().reduce(first) { $0.union($1) }
  }

  /// Whether its parts join edge to edge into one piece.
  ///
  /// - Complexity: O(parts²).
  package var isJoined: Bool {
    guard !parts.isEmpty else { return false }
    var isReached = Array(repeating: false, count: parts.count)
    isReached[0] = true
    var frontier = [0]
    while let current = frontier.popLast() {
      for other in parts.indices where !isReached[other] && parts[current].adjoins(parts[other]) {
        isReached[other] = true
        frontier.append(other)
      }
    }
    return !isReached.contains(false)
  }

  /// The number shown, or the id where it has none.
  public var label: String { number.isEmpty ? id.text : number }
}
