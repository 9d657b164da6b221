// SPDX-License-Identifier: Apache-2.0

/// An instance whose matrices were real numbers, rounded to whole multiples of a power of two.
///
/// Rounding once, here, keeps the search exact: values do not drift however many moves it makes.
/// The step is as fine as the size of values allows (sums of 45 bits), so weights of a few binary
/// digits, halves or quarters say, are not rounded at all.
public struct RealInstance: Sendable {
  /// The instance in whole numbers.
  public let instance: QuadraticAssignmentInstance
  /// What a value of 1 of `instance` is worth.
  public let unit: Double

  /// An instance from real matrices, of the shapes that `QuadraticAssignmentInstance` takes.
  ///
  /// - Throws: `InstanceError`, also for entries that are not finite.
  public init(
    facilities: Int, sites: Int, flows: [Double], distances: [Double], linear: [Double] = [],
    forbidden: [Pairing] = [], pinned: [Pairing] = []
  ) throws(InstanceError) {
    try Self.check(.flows, flows)
    try Self.check(.distances, distances)
    try Self.check(.linear, linear)
    let scale = try WeightScale(flows: flows, distances: distances, linear: linear, sites: sites)
    instance = try QuadraticAssignmentInstance(
      facilities: facilities, sites: sites, flows: scale.flows(flows),
      distances: scale.distances(distances), linear: scale.linear(linear), forbidden: forbidden,
      pinned: pinned)
    unit = scale.unit
  }

  private static func check(
    _ matrix: InstanceMatrix, _ entries: [Double]
  ) throws(InstanceError) {
    guard entries.allSatisfy(\.isFinite) else { throw .notFinite(matrix: matrix) }
  }
}

/// The powers of two that real matrices are multiplied by before they are rounded.
private struct WeightScale {
  /// Values stay below 2⁴⁵, a quarter of the limit: what rounding up adds has room.
  private static let valueBits = 45

  private let flowBits: Int
  private let distanceBits: Int
  /// Whether flows or distances are all zero, and their scale without meaning.
  private let isLinear: Bool

  init(
    flows: [Double], distances: [Double], linear: [Double], sites: Int
  ) throws(InstanceError) {
    let largestFlow = flows.reduce(0) { max($0, $1.magnitude) }
    let longest = distances.reduce(0) { max($0, $1.magnitude) }
    let flowSum = flows.reduce(0) { $0 + $1.magnitude }
    let linearSum = linear.reduce(0) { $0 + $1.magnitude }
    let total = flowSum * longest + linearSum
    guard total.isFinite else { throw .weightsTooLarge(matrix: .flows) }
    isLinear = flowSum * longest == 0
    // Beyond 2⁻⁸⁰⁰ powers of two end; weights that small all round to zero.
    let bits = total == 0 ? 0 : min(Self.valueBits - 1 - Int(total.exponent), 800)
    // Both largest entries get as many bits, as far as that goes.
    flowBits =
      isLinear ? bits : (bits + Int(longest.exponent) - Int(largestFlow.exponent)) / 2
    distanceBits = bits - flowBits
  }

  var unit: Double { Self.power(-flowBits - distanceBits) }

  func flows(_ entries: [Double]) -> [Int] { Self.rounded(entries, isLinear ? nil : flowBits) }

  func distances(_ entries: [Double]) -> [Int] {
    Self.rounded(entries, isLinear ? nil : distanceBits)
  }

  func linear(_ entries: [Double]) -> [Int] {
    Self.rounded(entries, flowBits + distanceBits)
  }

  private static func rounded(_ entries: [Double], _ bits: Int?) -> [Int] {
    guard let bits else { return [Int](repeating: 0, count: entries.count) }
    // In two steps, as either factor alone can be beyond the range of numbers.
    let (half, rest) = (power(bits / 2), power(bits - bits / 2))
    // Bounded by the choice of bits; `exactly` only spares a trap if that should be wrong.
    return entries.map { Int(exactly: ($0 * half * rest).rounded()) ?? .max }
  }

  private static func power(_ bits: Int) -> Double {
    Double(sign: .plus, exponent: bits, significand: 1)
  }
}
