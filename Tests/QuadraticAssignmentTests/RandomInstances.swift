// SPDX-License-Identifier: Apache-2.0

import BreakoutSearch
import Testing

@testable import QuadraticAssignment

/// What a random instance is like.
struct InstanceKind: Sendable, CustomTestStringConvertible {
  var name: String
  var isFlowSymmetric = false
  var isDistanceSymmetric = false
  var hasDiagonals = false
  var hasLinear = false
  var emptySites = 0
  var forbiddenShare = 0.0
  var pins = 0
  var range = -9...9

  var testDescription: String { name }

  /// One of each kind that the solver treats differently.
  static let all: [InstanceKind] = [
    InstanceKind(name: "symmetric", isFlowSymmetric: true, isDistanceSymmetric: true),
    InstanceKind(
      name: "symmetric, no negative entries", isFlowSymmetric: true, isDistanceSymmetric: true,
      range: 0...12),
    InstanceKind(name: "symmetric distances only", isDistanceSymmetric: true, hasDiagonals: true),
    InstanceKind(name: "symmetric flows only", isFlowSymmetric: true, hasDiagonals: true),
    InstanceKind(name: "asymmetric"),
    InstanceKind(name: "asymmetric with diagonals and linear", hasDiagonals: true, hasLinear: true),
    InstanceKind(
      name: "symmetric with linear", isFlowSymmetric: true, isDistanceSymmetric: true,
      hasLinear: true),
    InstanceKind(
      name: "rectangular", isFlowSymmetric: true, isDistanceSymmetric: true, emptySites: 3),
    InstanceKind(name: "rectangular, asymmetric, linear", hasLinear: true, emptySites: 2),
    InstanceKind(
      name: "some pairs forbidden", isFlowSymmetric: true, isDistanceSymmetric: true,
      forbiddenShare: 0.3),
    InstanceKind(name: "most pairs forbidden", hasLinear: true, forbiddenShare: 0.7),
    InstanceKind(
      name: "rectangular, pairs forbidden", isDistanceSymmetric: true, emptySites: 2,
      forbiddenShare: 0.5),
    InstanceKind(name: "pinned", hasDiagonals: true, pins: 2),
    InstanceKind(
      name: "everything at once", hasDiagonals: true, hasLinear: true, emptySites: 1,
      forbiddenShare: 0.4, pins: 1),
    InstanceKind(name: "values too large for single precision", range: -200_000...200_000),
  ]

  /// An instance of this kind with at most `size` sites.
  func instance(
    size: Int, using generator: inout SeededGenerator
  ) throws -> QuadraticAssignmentInstance {
    let facilities = max(0, size - emptySites)
    let flows = matrix(size: facilities, symmetric: isFlowSymmetric, using: &generator)
    let distances = matrix(size: size, symmetric: isDistanceSymmetric, using: &generator)
    let linear =
      hasLinear ? (0..<(facilities * size)).map { _ in entry(using: &generator) } : []
    // A hidden assignment stays admissible, so that there is a solution.
    var hidden = Array(0..<size)
    generator.shuffle(&hidden)
    var forbidden: [Pairing] = []
    for facility in 0..<facilities {
      for site in 0..<size where site != hidden[facility] {
        if generator.fraction() < forbiddenShare {
          forbidden.append(Pairing(facility: facility, site: site))
        }
      }
    }
    let pinned = (0..<min(pins, facilities)).map { Pairing(facility: $0, site: hidden[$0]) }
    return try QuadraticAssignmentInstance(
      facilities: facilities, sites: size, flows: flows, distances: distances, linear: linear,
      forbidden: forbidden, pinned: pinned)
  }

  private func matrix(
    size: Int, symmetric: Bool, using generator: inout SeededGenerator
  ) -> [Int] {
    var matrix = [Int](repeating: 0, count: size * size)
    for row in 0..<size {
      for column in 0..<size where row != column || hasDiagonals {
        let mirrored = symmetric && column < row
        matrix[row * size + column] =
          mirrored ? matrix[column * size + row] : entry(using: &generator)
      }
    }
    return matrix
  }

  private func entry(using generator: inout SeededGenerator) -> Int {
    range.lowerBound + generator.below(range.count)
  }
}
