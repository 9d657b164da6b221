// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Seating

/// Writes rules into a solver's problem.
///
/// Amounts are gathered first, since only all of them together say how errors, warnings and wishes
/// fit into one number. Who is fixed adds to what the others cost; what the fixed cost among
/// themselves is left to the check.
struct ProblemWriter {
  private let situation: Situation
  /// The cooperative of each facility.
  private let facilities: [Int]
  private let stands: Range<Int>
  private var problem: SeatingProblem
  /// An amount for each facility at each site, for each severity.
  private var seats: [Severity: [Double]] = [:]
  private var pairs: [(severity: Severity, a: [Bool], b: [Bool], amounts: [Double])] = []
  private var counts: [(severity: Severity, amount: Double, term: CountTerm)] = []
  private var lacks: [LackTerm] = []
  private var companies: [(severity: Severity, amount: Double, term: CompanyTerm)] = []
  private var loads: [(severity: Severity, amount: Double, excess: Double, term: LoadTerm)] = []

  /// A writer for a plan in which only the fixed sit.
  ///
  /// - Parameter room: The stands that take somebody, and whether they are shared.
  init(_ situation: Situation, facilities: [Int], room: [Stand.ID: Bool]) {
    self.situation = situation
    self.facilities = facilities
    stands = situation.stands.indices
    problem = SeatingProblem(facilities: facilities.count, sites: situation.stands.count)
    problem.room = situation.stands.map { stand in
      room[stand.id].map { $0 ? .shared : .single } ?? .closed
    }
  }

  /// Adds what a rule says.
  mutating func add(_ term: SeverityTerm) {
    switch term.cost {
    case .seat(let amount): addSeats(term.severity, amount)
    case .pair(let a, let b, _, let amount): addPairs(term.severity, a, b, amount)
    case .walk(let members, let amount):
      let survey = situation.survey
      addNearest(term.severity, members, members) { stands, others in
        survey.steps(between: stands, and: others).map(amount) ?? 0
      }
    case .count(let counted, let inside, let most, let amount):
      let count = CountTerm(counted, inside: inside, most: most, among: facilities, in: situation)
      counts.append((term.severity, amount, count))
    case .lack(let members, let amount):
      lacks.append(LackTerm(term.severity, members, among: facilities, in: situation, amount))
    case .company(let watchers, let company, let reach, let fewest, let most, let each, let amount):
      companies.append(
        (
          term.severity, amount,
          companyTerm(watchers, company, reach, fewest: fewest, most: most, paysForEachStand: each)
        ))
    case .nearest(let a, let b, let amount): addNearest(term.severity, a, b, amount)
    case .load(let load):
      guard problem.room.contains(where: { $0 == .shared }) else { return }
      loads.append((term.severity, load.amount, load.excess, loadTerm(load)))
    }
  }

  private mutating func addSeats(_ severity: Severity, _ amount: (Int, Int) -> Double) {
    var amounts = seats[severity] ?? [Double](repeating: 0, count: facilities.count * stands.count)
    for (row, cooperative) in facilities.enumerated() {
      for stand in stands { amounts[row * stands.count + stand] += amount(cooperative, stand) }
    }
    seats[severity] = amounts
  }

  private mutating func addPairs(
    _ severity: Severity, _ a: [Bool], _ b: [Bool], _ amount: (Int, Int) -> Double
  ) {
    let amounts = matrix(amount)
    pairs.append((severity, facilities.map { a[$0] }, facilities.map { b[$0] }, amounts))
    let fixed = situation.seating.seats.filter { a[$0.cooperative] || b[$0.cooperative] }
    if fixed.isEmpty { return }
    let count = stands.count
    addSeats(severity) { cooperative, stand in
      fixed.reduce(0) { sum, seat in
        let joins =
          a[cooperative] && b[seat.cooperative] || b[cooperative] && a[seat.cooperative]
        return joins ? sum + amounts[stand * count + seat.stand] : sum
      }
    }
  }

  /// Those to arrange have one stand each; the fixed may have several.
  private mutating func addNearest(
    _ severity: Severity, _ a: [Bool], _ b: [Bool], _ amount: ([Int], [Int]) -> Double
  ) {
    let amounts = matrix { amount([$0], [$1]) }
    pairs.append((severity, facilities.map { a[$0] }, facilities.map { b[$0] }, amounts))
    let seated = situation.seating.stands
    let fixed = seated.indices.filter { !seated[$0].isEmpty && (a[$0] || b[$0]) }
    if fixed.isEmpty { return }
    addSeats(severity) { cooperative, stand in
      fixed.reduce(0) { sum, other in
        if a[cooperative], b[other] { return sum + amount([stand], seated[other]) }
        if b[cooperative], a[other] { return sum + amount(seated[other], [stand]) }
        return sum
      }
    }
  }

  /// An amount for each two stands, nothing for one with itself.
  private func matrix(_ amount: (Int, Int) -> Double) -> [Double] {
    var amounts = [Double](repeating: 0, count: stands.count * stands.count)
    for stand in stands {
      for other in stands where other > stand {
        let value = amount(stand, other)
        amounts[stand * stands.count + other] = value
        amounts[other * stands.count + stand] = value
      }
    }
    return amounts
  }

  private func loadTerm(_ load: PlacementCost.Load) -> LoadTerm {
    let (guests, seated) = (situation.seating.guests, situation.seating.stands)
    func need(_ guests: [Int]) -> Double { guests.reduce(0) { $0 + load.need($1) } }
    func isJoint(_ cooperative: Int) -> Bool {
      load.joinsStands && seated[cooperative].count > 1
    }
    let fixtures = seated.indices.filter { isJoint($0) && load.isCharged($0, seated[$0]) }.map {
      let holding = situation.holding($0)
      return LoadTerm.Fixture(
        sites: holding.stands, own: load.need($0), need: need(holding.sharers),
        limit: load.limit(holding.stands))
    }
    return LoadTerm(
      need: facilities.map(load.need), baseNeed: stands.map { need(guests[$0]) },
      baseForeign: stands.map { need(guests[$0].filter(isJoint)) },
      baseCharged: stands.map { stand in
        guests[stand].count { !isJoint($0) && load.isCharged($0, [stand]) }
      }, limit: stands.map { load.limit([$0]) }, slack: Module.tolerance,
      isLimitTooMuch: load.isLimitTooMuch,
      isCharged: facilities.flatMap { cooperative in
        stands.map { load.isCharged(cooperative, [$0]) }
      }, fixtures: fixtures, cost: 0)
  }

  private func companyTerm(
    _ watchers: [Bool], _ company: [Bool], _ reach: PlacementCost.Reach, fewest: Int, most: Int,
    paysForEachStand: Bool
  ) -> CompanyTerm {
    let ground = CompanyGround(situation, watchers, company, reach, paysForEachStand)
    var flags = [Bool](repeating: false, count: stands.count * stands.count)
    for (stand, near) in ground.reach.enumerated() {
      for other in near { flags[stand * stands.count + Int(other)] = true }
    }
    return CompanyTerm(
      watches: facilities.map { watchers[$0] }, isCompany: facilities.map { company[$0] },
      reach: flags, base: ground.base, fixtures: ground.fixtures, fewest: fewest, most: most,
      cost: 0)
  }

  /// The problem, and the scale of its costs.
  func finished() -> (SeatingProblem, CostScale) {
    let scale = CostScale(
      errors: bound(.error), warnings: bound(.warning), wishes: bound(.wish))
    var problem = problem
    for (severity, amounts) in seats {
      for (index, amount) in amounts.enumerated() where amount != 0 {
        problem.linear[index] += scale.cost(amount, severity)
      }
    }
    problem.pairs = pairs.map { pair in
      PairTerm(a: pair.a, b: pair.b, costs: pair.amounts.map { scale.cost($0, pair.severity) })
    }
    problem.counts = counts.map { count in
      var term = count.term
      term.cost = scale.cost(count.amount, count.severity)
      return term
    }
    problem.counts += lacks.map { $0.term(scale) }
    problem.companies = companies.map { company in
      var term = company.term
      term.cost = scale.cost(company.amount, company.severity)
      return term
    }
    problem.loads = loads.map { load in
      var term = load.term
      term.cost = scale.cost(load.amount, load.severity)
      term.excessCost = load.excess * scale.wish
      return term
    }
    return (problem, scale)
  }

  /// No assignment's cost is further from the penalty that it stands for, because of rounding.
  func imprecision(_ scale: CostScale) -> Double {
    func error(_ amounts: [Double]) -> Double {
      amounts.reduce(0) { max($0, (($1 * scale.wish).rounded() - $1 * scale.wish).magnitude) }
    }
    let count = Double(facilities.count)
    var units = error(seats[.wish] ?? []) * count
    for pair in pairs where pair.severity == .wish {
      let members = Double(facilities.indices.count { pair.a[$0] || pair.b[$0] })
      units += error(pair.amounts) * members * members / 2
    }
    for term in counts where term.severity == .wish { units += error([term.amount]) }
    for term in lacks where term.severity == .wish { units += term.imprecision(error) }
    for term in companies where term.severity == .wish {
      units += error([term.amount]) * (count + Double(term.term.fixtures.count))
    }
    for term in loads where term.severity == .wish {
      units += error([term.amount]) * Double(term.term.mostCharged)
      if term.excess > 0 { units += Double(stands.count + term.term.fixtures.count) / 2 }
    }
    return units / scale.wish
  }

  /// No assignment has amounts of a severity that add up to more.
  private func bound(_ severity: Severity) -> Double {
    var bound = 0.0
    if let amounts = seats[severity] {
      for row in facilities.indices {
        let entries = amounts[(row * stands.count)..<((row + 1) * stands.count)]
        bound += entries.max() ?? 0
      }
    }
    for pair in pairs where pair.severity == severity {
      let members = facilities.indices.count { pair.a[$0] || pair.b[$0] }
      bound += Double(members * members / 2) * (pair.amounts.max() ?? 0)
    }
    for count in counts where count.severity == severity { bound += count.amount }
    for lack in lacks where lack.severity == severity { bound += lack.bound }
    for company in companies where company.severity == severity {
      bound += Double(facilities.count + company.term.fixtures.count) * company.amount
    }
    for load in loads where load.severity == severity {
      bound += Double(load.term.mostCharged) * load.amount + load.term.mostNeed * load.excess
    }
    return bound
  }
}

extension LoadTerm {
  /// No more pay, wherever everybody is.
  fileprivate var mostCharged: Int { need.count + baseCharged.reduce(0, +) + fixtures.count }

  /// No more is needed of all limits together, wherever everybody is.
  fileprivate var mostNeed: Double {
    need.reduce(0, +) * Double(1 + fixtures.count) + baseNeed.reduce(0, +)
      + fixtures.reduce(0) { $0 + $1.need }
  }
}
