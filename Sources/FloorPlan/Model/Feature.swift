// SPDX-License-Identifier: Apache-2.0

/// What the hall has, such as doors, columns, areas, power and water points.
public struct Feature: Hashable, Sendable, Identifiable {
  /// A feature's permanent name.
  public typealias ID = Identifier<Feature>

  /// What sort of thing a feature is; the raw value is the file's word.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// A door that people come in by.
    case entrance
    /// A door that people leave by.
    case exit
    /// A wall inside the hall.
    case wall
    /// A column.
    case column
    /// A part of the rectangle that is not hall.
    case void
    /// A stage.
    case stage
    /// The workshop area.
    case workshopArea
    /// The information desk.
    case infoDesk
    /// A rest area.
    case restArea
    /// A zone nobody may enter.
    case restrictedZone
    /// A named part of the floor, which blocks nothing.
    case zone
    /// A power point.
    case power
    /// A water point.
    case water
    /// A fire extinguisher.
    case extinguisher
  }

  /// Where a door is.
  public struct Door: Hashable, Sendable {
    /// The side of the hall, or of the void, that it lies on.
    package var side: Side
    /// Cells from the side's west or north end.
    package var offset: Int
    /// Its width in cells.
    package var width: Int
    /// The void whose side it lies on; nil for the hall's own edge.
    package var void: Feature.ID?

    /// Places a door.
    public init(side: Side, offset: Int, width: Int, void: Feature.ID? = nil) {
      self.side = side
      self.offset = offset
      self.width = width
      self.void = void
    }
  }

  /// Where a feature is, by its sort.
  public enum Place: Hashable, Sendable {
    /// A door on an edge.
    case door(Door)
    /// A rectangle of floor.
    case area(GridRectangle)
    /// A point: it sits on one cell and takes no floor.
    case point(GridPoint)
  }

  /// The permanent id.
  public let id: ID
  /// What sort of thing it is.
  package var kind: Kind
  /// Where it is.
  package var place: Place
  /// Its names.
  package var names: Names
  /// What a power point offers, in kilowatts.
  package var powerKilowatts: Double
  /// The stand that an extinguisher is mounted on, whose `fireGearClear` it does not break.
  package var mountedOn: Stand.ID?
  /// All that the file says of it, unknown keys included.
  package var source: PropertyDictionary

  /// Makes a feature.
  public init(
    id: ID, kind: Kind, place: Place, names: Names = Names(), powerKilowatts: Double = 0,
    mountedOn: Stand.ID? = nil, source: PropertyDictionary = PropertyDictionary()
  ) {
    self.id = id
    self.kind = kind
    self.place = place
    self.names = names
    self.powerKilowatts = powerKilowatts
    self.mountedOn = mountedOn
    self.source = source
  }
}

extension Feature.Kind {
  /// How features of a kind are placed.
  package enum Form: Hashable, Sendable {
    /// On an edge.
    case door
    /// A rectangle.
    case area
    /// One cell.
    case point
  }

  /// How features of this kind are placed.
  package var form: Form {
    switch self {
    case .entrance, .exit: .door
    case .power, .water, .extinguisher: .point
    default: .area
    }
  }

  /// Whether it takes floor: nobody can walk or build there.
  package var isBlocking: Bool { form == .area && self != .zone }
}

extension Feature {
  /// The rectangle of an area feature.
  package var area: GridRectangle? {
    if case .area(let rectangle) = place { rectangle } else { nil }
  }

  /// The door, if it is one.
  package var door: Door? {
    if case .door(let door) = place { door } else { nil }
  }
}
