// SPDX-License-Identifier: Apache-2.0

extension GridRectangle {
  /// Whether it has a cell and stays within the coordinates that plans may use.
  package var isWithinBounds: Bool {
    (1...Self.bound).contains(width) && (1...Self.bound).contains(depth)
      && (-Self.bound...Self.bound).contains(x) && (-Self.bound...Self.bound).contains(y)
  }
}

extension Feature {
  /// Whether its place is of the form that its kind asks for.
  package var hasPlaceOfItsKind: Bool {
    switch (place, kind.form) {
    case (.door, .door), (.area, .area), (.point, .point): true
    default: false
    }
  }

  /// Whether its place has a size and stays within the coordinates that plans may use.
  package var isWithinBounds: Bool {
    let limits = -GridRectangle.bound...GridRectangle.bound
    switch place {
    case .area(let rectangle): return rectangle.isWithinBounds
    case .point(let point): return limits.contains(point.x) && limits.contains(point.y)
    case .door(let door):
      return limits.contains(door.offset) && (1...GridRectangle.bound).contains(door.width)
    }
  }
}
