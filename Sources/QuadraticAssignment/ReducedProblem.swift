// SPDX-License-Identifier: Apache-2.0

/// An instance in the form the search works on: what is fixed is gone, the diagonals are zero.
///
/// Its value is `Σ` over the layers of `Σ layer.flows[i, k] · layer.distances[p[i], p[k]]`, plus
/// `Σ linear[i, p[i]]`. If either matrix of the instance is symmetric, there is one layer, its
/// matrices are symmetric, and the sum is over pairs i < k. Otherwise the sum is over ordered
/// pairs, and the second layer is the transpose of the first; only the first counts in the value.
///
/// The value of the instance is `offset + unit · value`.
struct ReducedProblem: Sendable {
  /// A flow matrix and a distance matrix that are multiplied with one another.
  struct Layer: Sendable {
    var flows: [Int]
    var distances: [Int]
  }

  /// Facilities that are not pinned, as the instance counts them.
  let facilityNames: [Int]
  /// Sites no facility is pinned to, as the instance counts them.
  let siteNames: [Int]
  /// One layer if symmetric, else a matrix pair and its transpose.
  let layers: [Layer]
  /// `facilities` × `sites`, also what pinned facilities and diagonals contribute.
  let linear: [Int]
  /// Which remaining facility may have which remaining site.
  let admissible: AdmissibleSites
  /// What the pinned facilities cost among themselves.
  let offset: Int
  /// The common divisor that the entries were divided by.
  let unit: Int
  private let pinnedSites: [Int?]

  var facilities: Int { facilityNames.count }
  var sites: Int { siteNames.count }

  init(_ instance: QuadraticAssignmentInstance) {
    let pins = instance.pinnedSites.enumerated().compactMap { facility, site in
      site.map { Pairing(facility: facility, site: $0) }
    }
    let taken = Set(pins.map(\.site))
    facilityNames = (0..<instance.facilities).filter { instance.pinnedSites[$0] == nil }
    siteNames = (0..<instance.sites).filter { !taken.contains($0) }
    pinnedSites = instance.pinnedSites
    admissible = Self.admissible(instance, facilityNames, siteNames)
    offset = Self.value(of: pins, in: instance)

    var linear = Self.linear(instance, facilityNames, siteNames, pins: pins)
    var flows = SquareMatrix(instance.flows, size: instance.facilities).selecting(facilityNames)
    var distances = SquareMatrix(instance.distances, size: instance.sites).selecting(siteNames)
    flows.clearDiagonal()
    distances.clearDiagonal()
    let isSymmetric = flows.isSymmetric || distances.isSymmetric
    // Σ over ordered pairs of a · b, b symmetric, is Σ over pairs of (a + aᵀ) · b.
    if distances.isSymmetric {
      flows = flows.plusTranspose()
    } else if flows.isSymmetric {
      distances = distances.plusTranspose()
    }
    let unit = CommonUnit(flows: flows.entries, distances: distances.entries, linear: linear)
    unit.divide(flows: &flows.entries, distances: &distances.entries, linear: &linear)
    self.unit = unit.product
    self.linear = linear
    let layer = Layer(flows: flows.entries, distances: distances.entries)
    layers =
      isSymmetric
      ? [layer]
      : [
        layer,
        Layer(flows: flows.transposed().entries, distances: distances.transposed().entries),
      ]
  }

  /// The value of an assignment given as the sites of the remaining facilities.
  func value(at sites: [Int]) -> Int {
    guard let layer = layers.first else { return 0 }
    var value = 0
    for (facility, site) in sites.enumerated() {
      let others = layers.count == 1 ? 0..<facility : 0..<facilities
      for other in others {
        value +=
          layer.flows[facility * facilities + other]
          * layer.distances[site * self.sites + sites[other]]
      }
      value += linear[facility * self.sites + site]
    }
    return value
  }

  /// The assignment of the instance that sites of the remaining facilities stand for.
  func assignment(from sites: some Sequence<Int>) -> [Int] {
    var assignment = pinnedSites.map { $0 ?? 0 }
    for (facility, site) in zip(facilityNames, sites) { assignment[facility] = siteNames[site] }
    return assignment
  }

  /// The sites of the remaining facilities in an admissible assignment of the instance.
  func sites(from assignment: [Int]) -> [Int] {
    var position = [Int](repeating: 0, count: (siteNames.last ?? -1) + 1)
    for (index, site) in siteNames.enumerated() { position[site] = index }
    return facilityNames.map { position[assignment[$0]] }
  }
}

extension ReducedProblem {
  private static func admissible(
    _ instance: QuadraticAssignmentInstance, _ facilities: [Int], _ sites: [Int]
  ) -> AdmissibleSites {
    var forbidden: [Bool] = []
    if !instance.forbidden.isEmpty {
      for facility in facilities {
        forbidden += sites.map { !instance.admits(Pairing(facility: facility, site: $0)) }
      }
    }
    let any = forbidden.contains(true)
    return AdmissibleSites(
      facilities: facilities.count, sites: sites.count, forbidden: any ? forbidden : [])
  }

  private static func value(of pins: [Pairing], in instance: QuadraticAssignmentInstance) -> Int {
    var value = 0
    for pin in pins {
      for other in pins {
        value +=
          instance.flows[pin.facility * instance.facilities + other.facility]
          * instance.distances[pin.site * instance.sites + other.site]
      }
      if !instance.linear.isEmpty {
        value += instance.linear[pin.facility * instance.sites + pin.site]
      }
    }
    return value
  }

  private static func linear(
    _ instance: QuadraticAssignmentInstance, _ facilities: [Int], _ sites: [Int], pins: [Pairing]
  ) -> [Int] {
    var linear: [Int] = []
    linear.reserveCapacity(facilities.count * sites.count)
    let (flows, distances) = (instance.flows, instance.distances)
    for facility in facilities {
      let flowRow = facility * instance.facilities
      for site in sites {
        let distanceRow = site * instance.sites
        var value = flows[flowRow + facility] * distances[distanceRow + site]
        if !instance.linear.isEmpty { value += instance.linear[facility * instance.sites + site] }
        for pin in pins {
          value += flows[flowRow + pin.facility] * distances[distanceRow + pin.site]
          value +=
            flows[pin.facility * instance.facilities + facility]
            * distances[pin.site * instance.sites + site]
        }
        linear.append(value)
      }
    }
    return linear
  }
}
