// SPDX-License-Identifier: Apache-2.0

/// How much a broken rule matters; the raw value is the file's word.
public enum Severity: String, CaseIterable, Hashable, Comparable, Sendable {
  /// The plan is not fit to build.
  case error
  /// Someone has to agree to it.
  case warning
  /// It costs; the sum is the plan’s penalty.
  case wish

  /// Orders the gravest first.
  public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .error: 0
    case .warning: 1
    case .wish: 2
    }
  }
}

/// A line of a plan's rule list: a kind of the catalogue with its parameters.
///
/// What the parameters mean is known to the rule's own file in the engine; the model only keeps
/// them.
public struct Rule: Hashable, Sendable, Identifiable {
  /// A rule's permanent name.
  public typealias ID = Identifier<Rule>

  /// The permanent id.
  public let id: ID
  /// The kind of the catalogue, such as `exitReach`.
  package var kind: String
  /// All that the file says of it, parameters and unknown keys included.
  package var parameters: PropertyDictionary

  /// Makes a rule.
  public init(id: ID, kind: String, parameters: PropertyDictionary = PropertyDictionary()) {
    self.id = id
    self.kind = kind
    self.parameters = parameters
    self.parameters["kind"] = .text(kind)
  }
}
