// SPDX-License-Identifier: Apache-2.0

/// Several numbers worked on at once: what the swap table computes with.
///
/// Floating-point lanes are used for whole numbers, exact up to `exactLimit`: baseline x86-64 has
/// no 32-bit integer multiplication. Infinity marks swaps that may not be made; it survives the
/// updates by itself.
protocol LaneVector: SIMD, Sendable where Scalar: BinaryFloatingPoint & Sendable {
  /// Sums and products of whole numbers are exact up to here.
  static var exactLimit: Int { get }
  /// This value in every lane.
  static func all(_ value: Scalar) -> Self

  /// `self + other`, lane by lane.
  func plus(_ other: Self) -> Self
  /// `self - other`, lane by lane.
  func minus(_ other: Self) -> Self
  /// `self · other`, lane by lane.
  func times(_ other: Self) -> Self
  /// The lesser of each two lanes.
  func lesser(_ other: Self) -> Self
  /// Infinity where `time` is after `latest` and the lane not below `unless`; else the lane.
  func blocked(where time: Self, after latest: Self, unlessBelow bound: Self) -> Self
  /// Whether some lane equals that of the other.
  func sharesLane(with other: Self) -> Bool
  /// The loops over whole tables.
  associatedtype Kernels: SwapKernels where Kernels.Vector == Self
  /// A whole number, which must be finite, as an integer.
  static func whole(_ value: Scalar) -> Int
}

extension LaneVector {
  /// The least of all lanes.
  @inline(__always) var least: Scalar {
    var least = self[0]
    for lane in 1..<Self.scalarCount where self[lane] < least { least = self[lane] }
    return least
  }
}

extension SIMD8<Float>: LaneVector {
  typealias Kernels = FloatKernels
  static var exactLimit: Int { 1 << 24 }
  @inline(__always) static func all(_ value: Float) -> Self { Self(repeating: value) }
  @inline(__always) func plus(_ other: Self) -> Self { self + other }
  @inline(__always) func minus(_ other: Self) -> Self { self - other }
  @inline(__always) func times(_ other: Self) -> Self { self * other }
  @inline(__always) func lesser(_ other: Self) -> Self {
    replacing(with: other, where: other .< self)
  }
  @inline(__always)
  func blocked(where time: Self, after latest: Self, unlessBelow bound: Self) -> Self {
    replacing(with: Self(repeating: .infinity), where: (time .> latest) .& (self .>= bound))
  }
  @inline(__always) func sharesLane(with other: Self) -> Bool { any(self .== other) }
  @inline(__always) static func whole(_ value: Float) -> Int { Int(value) }
}

extension SIMD4<Double>: LaneVector {
  typealias Kernels = PlainKernels<Self>
  static var exactLimit: Int { 1 << 53 }
  @inline(__always) static func all(_ value: Double) -> Self { Self(repeating: value) }
  @inline(__always) func plus(_ other: Self) -> Self { self + other }
  @inline(__always) func minus(_ other: Self) -> Self { self - other }
  @inline(__always) func times(_ other: Self) -> Self { self * other }
  @inline(__always) func lesser(_ other: Self) -> Self {
    replacing(with: other, where: other .< self)
  }
  @inline(__always)
  func blocked(where time: Self, after latest: Self, unlessBelow bound: Self) -> Self {
    replacing(with: Self(repeating: .infinity), where: (time .> latest) .& (self .>= bound))
  }
  @inline(__always) func sharesLane(with other: Self) -> Bool { any(self .== other) }
  @inline(__always) static func whole(_ value: Double) -> Int { Int(value) }
}
