// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import QuadraticAssignment

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
  private var companies: [(severity: Severity, amount: Double, term: CompanyTerm)] = []
  private var loads: [(severity: Severity, amount: Double, term: LoadTerm)] = []

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
    case .pair(let a, let b, let amount): addPairs(term.severity, a, b, amount)
    case .count(let counted, let inside, let most, let amount):
      let within = situation.seating.stands.indices.count { cooperative in
        counted[cooperative] && situation.seating.stands[cooperative].contains { inside[$0] }
      }
      counts.append(
        (
          term.severity, amount,
          CountTerm(
            isCounted: facilities.map { counted[$0] }, isInside: inside, base: within, most: most,
            cost: 0)
        ))
    case .company(let watchers, let company, let reach, let fewest, let most, let each, let amount):
      companies.append(
        (
          term.severity, amount,
          companyTerm(watchers, company, reach, fewest: fewest, most: most, paysForEachStand: each)
        ))
    case .load(let need, let limit, let isLimitTooMuch, let isCharged, let amount):
      guard problem.room.contains(where: { if case .shared = $0 { true } else { false } })
      else { return }
      let guests = situation.seating.guests
      loads.append(
        (
          term.severity, amount,
          LoadTerm(
            need: facilities.map(need),
            baseNeed: stands.map { stand in guests[stand].reduce(0) { $0 + need($1) } },
            baseCharged: stands.map { stand in guests[stand].count { isCharged($0, stand) } },
            limit: stands.map(limit), isLimitTooMuch: isLimitTooMuch,
            isCharged: facilities.flatMap { cooperative in
              stands.map { isCharged(cooperative, $0) }
            }, cost: 0)
        ))
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
    var amounts = [Double](repeating: 0, count: stands.count * stands.count)
    for stand in stands {
      for other in stands where other > stand {
        let value = amount(stand, other)
        amounts[stand * stands.count + other] = value
        amounts[other * stands.count + stand] = value
      }
    }
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

  private func companyTerm(
    _ watchers: [Bool], _ company: [Bool], _ reach: (Int, Int) -> Bool, fewest: Int, most: Int,
    paysForEachStand: Bool
  ) -> CompanyTerm {
    let seated = situation.seating.stands
    /// How many of the fixed are within reach of a stand.
    func base(_ stand: Int, besides watcher: Int?) -> Int {
      seated.indices.count { cooperative in
        company[cooperative] && cooperative != watcher
          && seated[cooperative].contains { reach(stand, $0) }
      }
    }
    var fixtures: [CompanyTerm.Fixture] = []
    for cooperative in seated.indices where watchers[cooperative] {
      let views = seated[cooperative].map { (site: $0, base: base($0, besides: cooperative)) }
      if paysForEachStand {
        fixtures += views.map { CompanyTerm.Fixture(views: [$0]) }
      } else if !views.isEmpty {
        fixtures.append(CompanyTerm.Fixture(views: views))
      }
    }
    return CompanyTerm(
      watches: facilities.map { watchers[$0] }, isCompany: facilities.map { company[$0] },
      reach: stands.flatMap { stand in stands.map { reach(stand, $0) } },
      base: stands.map { base($0, besides: nil) }, fixtures: fixtures, fewest: fewest, most: most,
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
    problem.companies = companies.map { company in
      var term = company.term
      term.cost = scale.cost(company.amount, company.severity)
      return term
    }
    problem.loads = loads.map { load in
      var term = load.term
      term.cost = scale.cost(load.amount, load.severity)
      return term
    }
    return (problem, scale)
  }

  /// No assignment's cost is further from the wish cost that it stands for, because of rounding.
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
    for term in companies where term.severity == .wish {
      units += error([term.amount]) * (count + Double(term.term.fixtures.count))
    }
    for term in loads where term.severity == .wish {
      units += error([term.amount]) * (count + Double(term.term.baseCharged.reduce(0, +)))
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
    for company in companies where company.severity == severity {
      bound += Double(facilities.count + company.term.fixtures.count) * company.amount
    }
    for load in loads where load.severity == severity {
      bound += (Double(facilities.count) + Double(load.term.baseCharged.reduce(0, +))) * load.amount
    }
    return bound
  }
}
