// SPDX-License-Identifier: Apache-2.0

/// An assignment problem whose cost is a sum of many small terms instead of one product of two
/// matrices: who sits where, when many rules speak of it at once.
///
/// Facilities take sites; a site takes one facility, or any number where it is shared, or none
/// where it is closed. A facility may also stay outside, which costs nothing: a search leaves as
/// few outside as there is room for, whatever the costs say.
///
/// The cost of an assignment is the sum of
/// - `linear`, each facility at its site,
/// - `pairs`, each two facilities at different sites,
/// - `counts`, `companies` and `loads`, which are no sums over pairs.
///
/// Nothing in it is checked against overflow while searching: the costs of a problem must add up
/// to less than 2⁶⁰ in all.
public struct SeatingProblem: Sendable {
  /// How many facilities there are.
  public let facilities: Int
  /// How many sites there are.
  public let sites: Int
  /// What each facility costs at each site: `facilities` × `sites`.
  public var linear: [Int]
  /// How much each site takes.
  public var room: [Room]
  /// What pairs cost.
  public var pairs: [PairTerm] = []
  /// How many may be in a set of sites.
  public var counts: [CountTerm] = []
  /// How much company each has, or must not have.
  public var companies: [CompanyTerm] = []
  /// How much all at a shared site may need together.
  public var loads: [LoadTerm] = []

  /// How much a site takes.
  public enum Room: Sendable {
    /// Nobody.
    case closed
    /// One facility.
    case single
    /// Any number.
    case shared
  }

  /// A problem without costs, all sites for one facility.
  public init(facilities: Int, sites: Int) {
    self.facilities = facilities
    self.sites = sites
    linear = [Int](repeating: 0, count: facilities * sites)
    room = [Room](repeating: .single, count: sites)
  }
}

/// A cost for each two facilities, one of `a` and one of `b`, that depends on their two sites.
public struct PairTerm: Sendable {
  /// Whether each facility is of the first kind.
  public var a: [Bool]
  /// Whether each facility is of the second kind.
  public var b: [Bool]
  /// `sites` × `sites`, symmetric, zero on the diagonal.
  public var costs: [Int]

  /// A term; a facility may be of both kinds.
  public init(a: [Bool], b: [Bool], costs: [Int]) {
    self.a = a
    self.b = b
    self.costs = costs
  }

  /// Whether two facilities, in either order, are a pair of the term.
  func joins(_ one: Int, _ other: Int) -> Bool { a[one] && b[other] || a[other] && b[one] }
}

/// A cost once more than `most` of some facilities are in a set of sites.
public struct CountTerm: Sendable {
  /// Which facilities are counted.
  public var isCounted: [Bool]
  /// Which sites are in the set.
  public var isInside: [Bool]
  /// How many are inside whatever the assignment.
  public var base: Int
  /// How many may be inside.
  public var most: Int
  /// What more cost, once.
  public var cost: Int

  /// A term.
  public init(isCounted: [Bool], isInside: [Bool], base: Int, most: Int, cost: Int) {
    self.isCounted = isCounted
    self.isInside = isInside
    self.base = base
    self.most = most
    self.cost = cost
  }

  /// What so many facilities inside cost, those of `base` not counted.
  func cost(of held: Int) -> Int { base + held > most ? cost : 0 }
}

/// A cost for each of some facilities, the watchers, that has fewer than `fewest` or more than
/// `most` others of some kind, its company, within reach of its site.
public struct CompanyTerm: Sendable {
  /// Someone who watches from the same sites whatever the assignment.
  public struct Fixture: Sendable {
    /// The sites that it watches from: all that is within reach of one of them is its company.
    public var sites: [Int]
    /// How many fixed others are within its reach.
    public var base: Int

    /// A fixture.
    public init(sites: [Int], base: Int) {
      self.sites = sites
      self.base = base
    }
  }

  /// Which facilities watch.
  public var watches: [Bool]
  /// Which facilities are company.
  public var isCompany: [Bool]
  /// For each two sites whether one is within reach of the other; symmetric.
  ///
  /// `sites` × `sites`; a site need not be within reach of itself.
  public var reach: [Bool]
  /// How many are within reach of each site whatever the assignment.
  public var base: [Int]
  /// Who watches whatever the assignment.
  public var fixtures: [Fixture]
  /// The least company that costs nothing.
  public var fewest: Int
  /// The most company that costs nothing.
  public var most: Int
  /// What each violation costs.
  public var cost: Int

  /// A term.
  public init(
    watches: [Bool], isCompany: [Bool], reach: [Bool], base: [Int], fixtures: [Fixture],
    fewest: Int, most: Int, cost: Int
  ) {
    self.watches = watches
    self.isCompany = isCompany
    self.reach = reach
    self.base = base
    self.fixtures = fixtures
    self.fewest = fewest
    self.most = most
    self.cost = cost
  }

  /// What so much company costs.
  func cost(of company: Int) -> Int { company < fewest || company > most ? cost : 0 }
}
