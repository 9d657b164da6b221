// SPDX-License-Identifier: Apache-2.0

/// Why numbers do not make a quadratic assignment instance.
public enum InstanceError: Error, Equatable, Sendable {
  /// A count below zero, or one whose square no array can hold.
  case impossibleSize(Int)
  /// Every facility needs a site of its own.
  case fewerSitesThanFacilities(facilities: Int, sites: Int)
  /// A matrix has too few or too many entries.
  case wrongCount(matrix: InstanceMatrix, expected: Int, found: Int)
  /// A forbidden or pinned pair names a facility or a site that does not exist.
  case noSuchPair(Pairing)
  /// Two pins share a facility or a site.
  case pinsCollide(Pairing, Pairing)
  /// The pair is both pinned and forbidden.
  case pinForbidden(Pairing)
  /// Values could exceed `QuadraticAssignmentInstance.valueLimit`.
  case weightsTooLarge(matrix: InstanceMatrix)
  /// The forbidden and pinned pairs leave some facility without a site.
  case noAdmissibleAssignment
}

/// The matrices an instance is made of.
public enum InstanceMatrix: String, Sendable {
  /// Facility to facility.
  case flows
  /// Site to site.
  case distances
  /// Facility to site.
  case linear
}

extension InstanceError: CustomStringConvertible {
  /// The reason in words, without a full stop.
  public var description: String {
    switch self {
    case .impossibleSize(let size):
      "impossible size \(size)"
    case .fewerSitesThanFacilities(let facilities, let sites):
      "\(facilities) facilities need as many sites, there are \(sites)"
    case .wrongCount(let matrix, let expected, let found):
      "the \(matrix.rawValue) matrix needs \(expected) entries, it has \(found)"
    case .noSuchPair(let pair):
      "no facility \(pair.facility) or no site \(pair.site)"
    case .pinsCollide(let one, let other):
      "facility \(one.facility) at site \(one.site) and facility \(other.facility) "
        + "at site \(other.site) are both pinned"
    case .pinForbidden(let pair):
      "facility \(pair.facility) is pinned to site \(pair.site), where it is forbidden"
    case .weightsTooLarge(let matrix):
      "the entries of the \(matrix.rawValue) matrix are too large to add up exactly"
    case .noAdmissibleAssignment:
      "the forbidden and pinned pairs leave no assignment"
    }
  }
}
