// SPDX-License-Identifier: Apache-2.0

/// A quadratic assignment problem: place each facility on a site of its own at least value.
///
/// The value of an assignment p is Σᵢⱼ flows[i, j] · distances[p[i], p[j]] + Σᵢ linear[i, p[i]],
/// over all ordered pairs, the diagonal included. Matrices are flat, row by row; they need not be
/// symmetric, and entries may be negative. There may be more sites than facilities.
///
/// An instance can always be solved: at least one assignment is admissible, and no value can leave
/// ±`valueLimit`, so arithmetic on it is exact.
///
/// ```swift
/// // Three stalls in a row; who is visited together should be close.
/// let stalls = try QuadraticAssignmentInstance(
///   size: 3, flows: [0, 1, 9, 1, 0, 1, 9, 1, 0], distances: [0, 1, 2, 1, 0, 1, 2, 1, 0])
/// let found = try stalls.search(SearchOptions(seed: 1, iterations: 1000))
/// found.value  // 24: the first and the third are neighbours
/// ```
public struct QuadraticAssignmentInstance: Equatable, Sendable {
  /// What no value can exceed in magnitude: far enough below 2⁵³ that swap tables in `Double`
  /// lanes, which hold small multiples of a value, are exact too.
  package static let valueLimit = 1 << 47

  /// How many facilities there are to place.
  package let facilities: Int
  /// How many sites there are; at least as many as facilities.
  package let sites: Int
  /// What passes from facility to facility: `facilities` × `facilities`.
  package let flows: [Int]
  /// What lies between site and site: `sites` × `sites`.
  package let distances: [Int]
  /// What each facility costs at each site: `facilities` × `sites`, or empty.
  package let linear: [Int]
  /// The site a facility must have, for each facility.
  package let pinnedSites: [Int?]
  /// Whether a facility may not have a site: `facilities` × `sites`, or empty.
  let forbidden: [Bool]

  /// An instance from its matrices.
  ///
  /// - Complexity: O(sites²), and O(sites³) with forbidden pairs.
  public init(
    facilities: Int, sites: Int, flows: [Int], distances: [Int], linear: [Int] = [],
    forbidden: [Pairing] = [], pinned: [Pairing] = []
  ) throws(InstanceError) {
    try Self.check(facilities: facilities, sites: sites)
    try Self.check(.flows, count: flows.count, expected: facilities * facilities)
    try Self.check(.distances, count: distances.count, expected: sites * sites)
    if !linear.isEmpty {
      try Self.check(.linear, count: linear.count, expected: facilities * sites)
    }
    self.facilities = facilities
    self.sites = sites
    self.flows = flows
    self.distances = distances
    self.linear = linear
    let shape = AssignmentShape(facilities: facilities, sites: sites)
    self.forbidden = try shape.table(of: forbidden)
    self.pinnedSites = try shape.pinnedSites(pinned, forbidden: self.forbidden)
    try checkBounds()
    if !forbidden.isEmpty, AdmissibleSites(self).matching() == nil {
      throw .noAdmissibleAssignment
    }
  }

  /// As many sites as facilities, without linear term: flows and distances are size × size.
  public init(size: Int, flows: [Int], distances: [Int]) throws(InstanceError) {
    try self.init(facilities: size, sites: size, flows: flows, distances: distances)
  }

  /// Whether the facility may have the site, as far as forbidden pairs and pins say.
  package func admits(_ pair: Pairing) -> Bool {
    guard (0..<facilities).contains(pair.facility), (0..<sites).contains(pair.site) else {
      return false
    }
    if let pin = pinnedSites[pair.facility] { return pin == pair.site }
    return forbidden.isEmpty || !forbidden[pair.facility * sites + pair.site]
  }
}

extension QuadraticAssignmentInstance {
  private static func check(facilities: Int, sites: Int) throws(InstanceError) {
    // 2²⁰ squared entries are 8 TiB: no such array exists, and products below it cannot overflow.
    for size in [facilities, sites] where !(0...(1 << 20)).contains(size) {
      throw .impossibleSize(size)
    }
    guard facilities <= sites else {
      throw .fewerSitesThanFacilities(facilities: facilities, sites: sites)
    }
  }

  private static func check(
    _ matrix: InstanceMatrix, count: Int, expected: Int
  ) throws(InstanceError) {
    guard count == expected else {
      throw .wrongCount(matrix: matrix, expected: expected, found: count)
    }
  }

  /// Refuses entries whose sum, with whatever signs, could pass `valueLimit`.
  private func checkBounds() throws(InstanceError) {
    let limit = Self.valueLimit.magnitude
    var flowSum: UInt = 0
    for flow in flows {
      guard flow.magnitude <= limit else { throw .weightsTooLarge(matrix: .flows) }
      flowSum = flowSum.addingReportingOverflow(flow.magnitude).partialValue
      guard flowSum <= limit else { throw .weightsTooLarge(matrix: .flows) }
    }
    let longest = distances.reduce(0) { max($0, $1.magnitude) }
    guard longest <= limit else { throw .weightsTooLarge(matrix: .distances) }
    let (quadratic, overflow) = flowSum.multipliedReportingOverflow(by: longest)
    guard !overflow, quadratic <= limit else { throw .weightsTooLarge(matrix: .distances) }
    var total = quadratic
    for row in stride(from: 0, to: linear.count, by: max(sites, 1)) {
      let largest = linear[row..<(row + sites)].reduce(0) { max($0, $1.magnitude) }
      guard largest <= limit, total + largest <= limit else {
        throw .weightsTooLarge(matrix: .linear)
      }
      total += largest
    }
  }
}
