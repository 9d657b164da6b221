// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Seating

/// Writes rules into a sparse problem, as `ProblemWriter` does into a dense one.
///
/// Cooperatives that rules cannot tell apart share a row; two stands have an entry only where a rule
/// says that they concern each other. Stands that are shared are closed: who sits there is fixed.
struct SparseWriter {
  private let situation: Situation
  private let facilities: [Int]
  private let kinds: FacilityKinds
  private var problem: SparseSeatingProblem
  /// An amount for each kind at each site, for each severity.
  private var seats: [Severity: [[Double]]] = [:]
  private var pairs: [(severity: Severity, term: SparsePairTerm, amounts: [[Double]])] = []
  private var walks: [(isMember: [Bool], amount: @Sendable (Int) -> Double)] = []
  private var bonds: [Bond] = []
  private var counts: [(severity: Severity, amount: Double, term: CountTerm)] = []
  private var lacks: [LackTerm] = []
  private var companies: [(severity: Severity, amount: Double, term: SparseCompanyTerm)] = []

  /// Whether some costs are left out.
  private var isRough = false

  private struct Bond {
    let severity: Severity
    let (first, second): (Int, Int)
    let amount: @Sendable ([Int], [Int]) -> Double
    let most: Double
  }

  /// A writer for a plan in which only the fixed sit.
  ///
  /// - Parameters:
  ///   - room: The stands that take somebody.
  ///   - named: The cooperatives that rules name by id.
  ///   - opensShared: Whether shared stands take one more; else they are closed.
  init(
    _ situation: Situation, facilities: [Int], room: Set<Stand.ID>, named: Set<Cooperative.ID>,
    opensShared: Bool
  ) {
    self.situation = situation
    self.facilities = facilities
    kinds = FacilityKinds(facilities, in: situation.roster, named: named)
    problem = SparseSeatingProblem(
      kindOf: kinds.kindOf, kinds: kinds.members.count, sites: situation.stands.count)
    problem.isOpen = situation.stands.map {
      room.contains($0.id) && (opensShared || !$0.isShared)
    }
  }

  /// Adds what a rule says.
  mutating func add(_ term: SeverityTerm) {
    switch term.cost {
    case .seat(let amount): addSeats(term.severity, amount)
    case .pair(let a, let b, let partners, let amount):
      addPairs(term.severity, a, b, partners, amount)
    case .walk(let members, let amount): addWalks(term.severity, members, amount)
    case .nearest(let a, let b, let amount): addBond(term.severity, a, b, amount)
    case .count(let counted, let inside, let most, let amount):
      let count = CountTerm(counted, inside: inside, most: most, among: facilities, in: situation)
      counts.append((term.severity, amount, count))
    case .lack(let members, let amount):
      lacks.append(LackTerm(term.severity, members, among: facilities, in: situation, amount))
    case .company(let watchers, let company, let reach, let fewest, let most, let each, let amount):
      let ground = CompanyGround(situation, watchers, company, reach, each)
      companies.append(
        (
          term.severity, amount,
          SparseCompanyTerm(
            watches: facilities.map { watchers[$0] }, isCompany: facilities.map { company[$0] },
            reach: ground.reach, base: ground.base, fixtures: ground.fixtures, fewest: fewest,
            most: most, cost: 0)
        ))
    case .load(let load): addLoad(term.severity, load)
    }
  }

  private mutating func addSeats(_ severity: Severity, _ amount: (Int, Int) -> Double) {
    let sites = situation.stands.indices
    var rows = seats.removeValue(forKey: severity) ?? kinds.members.map { _ in [] }
    for (kind, cooperative) in kinds.members.enumerated() {
      if rows[kind].isEmpty { rows[kind] = [Double](repeating: 0, count: sites.count) }
      for site in sites { rows[kind][site] += amount(cooperative, site) }
    }
    seats[severity] = rows
  }

  /// What one more on a shared stand adds there; who has other stands besides is not looked at.
  private mutating func addLoad(_ severity: Severity, _ load: PlacementCost.Load) {
    let (guests, seated) = (situation.seating.guests, situation.seating.stands)
    let shared = situation.stands.indices.filter {
      situation.offers[$0].isShared && problem.isOpen[$0]
    }
    if shared.isEmpty { return }
    func cost(_ all: [Int], at stand: Int) -> Double {
      let need = all.reduce(0) { $0 + load.need($1) }
      let limit = load.limit([stand])
      let isTooMuch =
        load.isLimitTooMuch ? need >= limit - Module.tolerance : need > limit + Module.tolerance
      guard isTooMuch else { return 0 }
      let excess = load.excess > 0 && need > 0 ? load.excess * (need - limit) : 0
      return Double(all.count { load.isCharged($0, [stand]) }) * load.amount + excess
    }
    if load.joinsStands, shared.contains(where: { guests[$0].contains { seated[$0].count > 1 } }) {
      isRough = true
    }
    let isShared = Set(shared)
    addSeats(severity) { cooperative, stand in
      guard isShared.contains(stand) else { return 0 }
      return cost((guests[stand] + [cooperative]).sorted(), at: stand)
        - cost(guests[stand], at: stand)
    }
  }

  private mutating func addPairs(
    _ severity: Severity, _ a: [Bool], _ b: [Bool], _ partners: (Int) -> [Int],
    _ amount: (Int, Int) -> Double
  ) {
    var rows: [[SparseCosts.Entry]] = []
    var amounts: [[Double]] = []
    for stand in situation.stands.indices {
      let found = partners(stand).sorted().map { ($0, amount(stand, $0)) }.filter { $0.1 != 0 }
      rows.append(found.map { SparseCosts.Entry(site: $0.0, cost: 0) })
      amounts.append(found.map(\.1))
    }
    pairs.append(
      (
        severity,
        SparsePairTerm(
          a: facilities.map { a[$0] }, b: facilities.map { b[$0] }, costs: SparseCosts(rows: rows)),
        amounts
      ))
    let fixed = situation.seating.seats.filter { a[$0.cooperative] || b[$0.cooperative] }
    if fixed.isEmpty { return }
    var foreign: [Int: [(Int, Double)]] = [:]
    for seat in fixed {
      for (entry, amount) in zip(rows[seat.stand], amounts[seat.stand]) {
        foreign[entry.site, default: []].append((seat.cooperative, amount))
      }
    }
    addSeats(severity) { cooperative, stand in
      (foreign[stand] ?? []).reduce(0) { sum, other in
        let joins = a[cooperative] && b[other.0] || b[cooperative] && a[other.0]
        return joins ? sum + other.1 : sum
      }
    }
  }

  private mutating func addWalks(
    _ severity: Severity, _ members: [Bool], _ amount: @escaping @Sendable (Int) -> Double
  ) {
    // A walk is always a wish.
    walks.append((facilities.map { members[$0] }, amount))
    let seated = situation.seating.stands
    let fixed = seated.indices.filter { members[$0] && !seated[$0].isEmpty }
    if fixed.isEmpty { return }
    var sums = [Double](repeating: 0, count: situation.stands.count)
    for other in fixed {
      let rows = seated[other].map(situation.survey.steps(fromStand:))
      for stand in sums.indices {
        if let steps = rows.map({ $0[stand] }).filter({ $0 >= 0 }).min() {
          sums[stand] += amount(Int(steps))
        }
      }
    }
    addSeats(severity) { members[$0] ? sums[$1] : 0 }
  }

  private mutating func addBond(
    _ severity: Severity, _ a: [Bool], _ b: [Bool],
    _ amount: @escaping @Sendable ([Int], [Int]) -> Double
  ) {
    let most = situation.stands.indices.dropFirst().reduce(1) { max($0, amount([0], [$1])) }
    let seated = situation.seating.stands
    let (ones, others) = (a.indices.filter { a[$0] }, b.indices.filter { b[$0] })
    for one in ones {
      for other in others where one != other {
        if let first = kinds.numbers[one], let second = kinds.numbers[other] {
          bonds.append(
            Bond(severity: severity, first: first, second: second, amount: amount, most: most))
        } else if kinds.numbers[one] != nil, !seated[other].isEmpty {
          addSeats(severity) { $0 == one ? amount([$1], seated[other]) : 0 }
        } else if kinds.numbers[other] != nil, !seated[one].isEmpty {
          addSeats(severity) { $0 == other ? amount(seated[one], [$1]) : 0 }
        }
      }
    }
  }
}

// MARK: One number for all

extension SparseWriter {
  /// The problem, the scale of its costs, and how far a cost may be from the penalty that it stands
  /// for, because of rounding.
  ///
  /// - Parameter mostSteps: No walk has more steps.
  consuming func finished(mostSteps: Int) -> (SparseSeatingProblem, CostScale, Double) {
    let scale = CostScale(
      errors: bound(.error, mostSteps), warnings: bound(.warning, mostSteps),
      wishes: bound(.wish, mostSteps))
    let count = Double(facilities.count)
    var units = 0.0
    func off(_ amount: Double) -> Double {
      ((amount * scale.wish).rounded() - amount * scale.wish).magnitude
    }
    let sites = situation.stands.count
    for severity in Severity.allCases {
      guard let rows = seats.removeValue(forKey: severity) else { continue }
      var worst = 0.0
      for (kind, row) in rows.enumerated() {
        for (site, amount) in row.enumerated() where amount != 0 {
          problem.linear[kind * sites + site] += scale.cost(amount, severity)
          if severity == .wish { worst = max(worst, off(amount)) }
        }
      }
      units += worst * count
    }
    for pair in pairs {
      var (term, worst, most) = (pair.term, 0.0, 0)
      for (stand, amounts) in pair.amounts.enumerated() {
        most = max(most, amounts.count)
        for (place, amount) in amounts.enumerated() {
          term.costs.rows[stand][place].cost = scale.cost(amount, pair.severity)
          if pair.severity == .wish { worst = max(worst, off(amount)) }
        }
      }
      units += worst * count * Double(most) / 2
      problem.pairs.append(term)
    }
    let survey = situation.survey
    for walk in walks {
      let costs = (0...max(0, mostSteps)).map { scale.cost(walk.amount($0), .wish) }
      let members = Double(walk.isMember.count { $0 })
      units += (costs.indices.map { off(walk.amount($0)) }.max() ?? 0) * members * members / 2
      problem.walks.append(
        WalkTerm(isMember: walk.isMember, stepCosts: costs, row: { survey.steps(fromStand: $0) }))
    }
    for bond in bonds {
      if bond.severity == .wish { units += 0.5 }
      problem.bonds.append(
        BondTerm(first: bond.first, second: bond.second) {
          scale.cost(bond.amount([$0], [$1]), bond.severity)
        })
    }
    for count in counts {
      var term = count.term
      term.cost = scale.cost(count.amount, count.severity)
      if count.severity == .wish { units += off(count.amount) }
      problem.counts.append(term)
    }
    for lack in lacks {
      problem.counts.append(lack.term(scale))
      if lack.severity == .wish {
        units += lack.imprecision { $0.reduce(0) { max($0, off($1)) } }
      }
    }
    for company in companies {
      var term = company.term
      term.cost = scale.cost(company.amount, company.severity)
      if company.severity == .wish {
        units += off(company.amount) * (count + Double(term.fixtures.count))
      }
      problem.companies.append(term)
    }
    return (problem, scale, isRough ? .infinity : units / scale.wish)
  }

  /// No assignment has amounts of a severity that add up to more.
  private func bound(_ severity: Severity, _ mostSteps: Int) -> Double {
    var bound = 0.0
    if let rows = seats[severity] {
      let most = rows.map { $0.max() ?? 0 }
      for kind in kinds.kindOf { bound += most[kind] }
    }
    for pair in pairs where pair.severity == severity {
      let members = facilities.indices.count { pair.term.a[$0] || pair.term.b[$0] }
      bound += Double(members) / 2 * (pair.amounts.map { $0.reduce(0, +) }.max() ?? 0)
    }
    if severity == .wish {
      for walk in walks {
        let members = Double(walk.isMember.count { $0 })
        bound += members * members / 2 * walk.amount(mostSteps)
      }
    }
    for bond in bonds where bond.severity == severity { bound += bond.most }
    for count in counts where count.severity == severity { bound += count.amount }
    for lack in lacks where lack.severity == severity { bound += lack.bound }
    for company in companies where company.severity == severity {
      bound += Double(facilities.count + company.term.fixtures.count) * company.amount
    }
    return bound
  }
}
