// SPDX-License-Identifier: Apache-2.0

extension Form {
  /// Which datum a field is.
  enum Datum: Hashable, Sendable {
    case id, arabicName, frenchName, englishName, amazighName
    // Of cooperatives.
    case category, province, contact
    case minArea, wishedArea, wishes, power, needsWater, cooks, cookingPower
    case status, priority, standLimit
    // Of stands.
    case number, water, hold, locked, shared, occupants, parts, fixtures
    // Of places.
    case x, y, width, depth
    // Of features.
    case kind, side, offset, host, seats, mountedOn
    // Of halls.
    case module, name, entrance, standCount, standWidth, standDepth, standPower, aisle
  }
}
