// SPDX-License-Identifier: Apache-2.0

/// How many facilities and sites there are: what makes a pair or an assignment well formed.
struct AssignmentShape {
  let facilities: Int
  let sites: Int

  /// Whether facility and site exist.
  func contains(_ pair: Pairing) -> Bool {
    (0..<facilities).contains(pair.facility) && (0..<sites).contains(pair.site)
  }

  /// The pairs as a `facilities` × `sites` table; empty if there are none.
  func table(of pairs: [Pairing]) throws(InstanceError) -> [Bool] {
    if pairs.isEmpty { return [] }
    var table = [Bool](repeating: false, count: facilities * sites)
    for pair in pairs {
      guard contains(pair) else { throw .noSuchPair(pair) }
      table[pair.facility * sites + pair.site] = true
    }
    return table
  }

  /// The site of each pinned facility.
  func pinnedSites(_ pins: [Pairing], forbidden: [Bool]) throws(InstanceError) -> [Int?] {
    var siteOf = [Int?](repeating: nil, count: facilities)
    var facilityAt = [Int?](repeating: nil, count: sites)
    for pin in pins {
      guard contains(pin) else { throw .noSuchPair(pin) }
      if let site = siteOf[pin.facility], site != pin.site {
        throw .pinsCollide(Pairing(facility: pin.facility, site: site), pin)
      }
      if let facility = facilityAt[pin.site], facility != pin.facility {
        throw .pinsCollide(Pairing(facility: facility, site: pin.site), pin)
      }
      if !forbidden.isEmpty, forbidden[pin.facility * sites + pin.site] {
        throw .pinForbidden(pin)
      }
      siteOf[pin.facility] = pin.site
      facilityAt[pin.site] = pin.facility
    }
    return siteOf
  }
}
