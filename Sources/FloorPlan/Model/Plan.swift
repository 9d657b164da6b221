// SPDX-License-Identifier: Apache-2.0

/// Everything in one file: hall, stands, cooperatives, placements, rules, history.
///
/// A plan is a value. It is changed by applying an `Edit`, and by nothing else; what an edit gives
/// back takes it back:
///
/// ```swift
/// var plan = Plan(hall: Hall(width: 80, depth: 60), stands: stands, cooperatives: cooperatives)
/// let back = try plan.apply(.place(honey.id, on: corner.id), stamp: nil)
/// _ = try plan.apply(back, stamp: nil)  // as it was
/// ```
public struct Plan: Hashable, Sendable {
  /// Whether the geometry may still change; the raw value is the file's word.
  public enum Status: String, CaseIterable, Hashable, Sendable {
    /// Everything may change.
    case draft
    /// The geometry is frozen; placements still may change.
    case approved
  }

  /// Who may take a freed stand; the raw value is the file's word.
  public enum WaitingPolicy: String, CaseIterable, Hashable, Sendable {
    /// The most senior waiting cooperative that fits without a new error.
    case senior
    /// Any waiting cooperative; the better plan wins, seniority breaks ties.
    case best
    /// Every fitting one is a proposal.
    case ask
  }

  /// The fair's names.
  package internal(set) var names: Names
  /// The room.
  package internal(set) var hall: Hall
  /// The stands by id.
  public internal(set) var stands: [Stand.ID: Stand]
  /// The cooperatives by id.
  package internal(set) var cooperatives: [Cooperative.ID: Cooperative]
  /// Who sits where: no empty lists.
  public internal(set) var placements: [Stand.ID: [Cooperative.ID]]
  /// The rules by id.
  package internal(set) var rules: [Rule.ID: Rule]
  /// What the plan says of categories, by their id.
  package internal(set) var categories: [ExactText: Category]
  /// What the plan says of provinces, by their id.
  package internal(set) var provinces: [ExactText: Category]
  /// What happened, oldest first.
  package internal(set) var history: [HistoryEntry]
  /// Whether the geometry may still change.
  package internal(set) var status: Status
  /// Who may take a freed stand.
  package internal(set) var waitingPolicy: WaitingPolicy
  /// All that the file says at the top, unknown keys included, but the tables above.
  package internal(set) var source: PropertyDictionary

  /// Makes a plan of its parts.
  ///
  /// The parts must fit each other: placements name stands and cooperatives that exist.
  public init(
    names: Names = Names(), hall: Hall, stands: [Stand] = [], cooperatives: [Cooperative] = [],
    placements: [Stand.ID: [Cooperative.ID]] = [:], rules: [Rule] = [],
    categories: [ExactText: Category] = [:], provinces: [ExactText: Category] = [:],
    history: [HistoryEntry] = [],
    status: Status = .draft, waitingPolicy: WaitingPolicy = .senior,
    source: PropertyDictionary = PropertyDictionary()
  ) {
    self.names = names
    self.hall = hall
    self.stands = Dictionary(stands.map { ($0.id, $0) }) { _, last in last }
    self.cooperatives = Dictionary(cooperatives.map { ($0.id, $0) }) { _, last in last }
    self.placements = placements.filter { !$0.value.isEmpty }
    self.rules = Dictionary(rules.map { ($0.id, $0) }) { _, last in last }
    self.categories = categories
    self.provinces = provinces
    self.history = history
    self.status = status
    self.waitingPolicy = waitingPolicy
    self.source = source
  }
}
