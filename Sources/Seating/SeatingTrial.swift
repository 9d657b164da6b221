// SPDX-License-Identifier: Apache-2.0

/// Some facilities and where each of them goes; all others stay at home.
struct TrialMoves {
  /// Who moves.
  let facilities: UnsafeMutablePointer<Int>
  /// Where each of those goes.
  let goals: UnsafeMutablePointer<Int>
  /// Where everybody is at home.
  let homes: UnsafeMutablePointer<Int>
  /// How many move.
  let count: Int

  /// Where the facility of a move is at home.
  @inline(__always) func home(_ index: Int) -> Int { homes[facilities[index]] }
}

/// What an assignment costs when a few of its facilities go elsewhere.
///
/// Moves are put on a stack and taken off again; all others stay at home. What linear and pair terms
/// say is kept up to date in O(moves) a move; the rest is worked out when it is asked for.
///
/// Not safe to share between threads.
package class SeatingTrial {
  /// How many facilities there are.
  package let facilities: Int
  /// How many sites there are; outside counts as one more, the last.
  package let sites: Int
  /// What linear and pair terms cost with the moves made so far.
  ///
  /// No assignment costs less than this part of it.
  package var pairCost: Int { state[0][0] }
  /// How many moves are on the stack.
  package var depth: Int { state[0][1] }

  let homes: IntegerRows
  /// What each facility's move to each site changes, if all others stay.
  private let changes: IntegerRows
  private let classOf: IntegerRows
  private let classCount: Int
  /// For each pair of classes the first row of its matrix; negative for none.
  private let matrixOf: IntegerRows
  private let matrices: IntegerRows
  /// The stack: facilities, sites, and what each move changed.
  let stack: IntegerRows
  /// `pairCost` and `depth`, in memory of their own because they change with every move.
  let state: IntegerRows
  /// What is kept of the other terms is for everybody at home.
  let counts: CountTable
  private let companies: [CompanyTable]
  private let loads: LoadTrial
  /// What each company term costs with everybody at home, and then all load terms.
  private let unmoved: IntegerRows

  /// A trial of an assignment; nil is outside.
  ///
  /// - Complexity: O(facilities · (sites + facilities · terms) + classes · sites · facilities).
  package init(_ problem: SeatingProblem, from assignment: [Int?]) {
    facilities = problem.facilities
    sites = problem.sites
    let classes = SeatingClasses(problem)
    let columns = problem.sites + 1
    let home = assignment.map { $0 ?? problem.sites }
    homes = IntegerRows(home)
    classOf = IntegerRows(classes.classOf)
    classCount = classes.count
    matrixOf = IntegerRows(
      classes.matrixOf.map { $0 == classes.matrices.count - 1 ? -1 : $0 * columns })
    matrices = IntegerRows(classes.matrices.flatMap { $0 }, columns: columns)
    stack = IntegerRows(3, columns: problem.facilities + 1)
    changes = IntegerRows(problem.facilities, columns: columns)
    counts = CountTable(problem)
    companies = problem.companies.map { CompanyTable($0, sites: problem.sites) }
    loads = LoadTrial(problem)
    state = IntegerRows(1, columns: 2)
    unmoved = IntegerRows(1, columns: problem.companies.count + 1)
    for (facility, site) in home.enumerated() {
      counts.note(facility, from: problem.sites, to: site)
      for company in companies { company.note(facility, from: problem.sites, to: site) }
    }
    for (number, company) in companies.enumerated() {
      unmoved[0][number] = company.cost(after: moves)
    }
    unmoved[0][companies.count] = loads.cost(after: moves, of: facilities)
    var pairCost = 0
    for facility in 0..<facilities where home[facility] < sites {
      pairCost += problem.linear[facility * sites + home[facility]]
      for other in 0..<facility {
        pairCost += cost(of: facility, at: home[facility], with: other)
      }
    }
    state[0][0] = pairCost
    noteChanges(problem)
  }

  /// A trial that works out by itself what moves change; nothing is kept of pairs.
  init(_ terms: [CountTerm], facilities: Int, sites: Int, homes home: [Int], pairCost: Int) {
    self.facilities = facilities
    self.sites = sites
    homes = IntegerRows(home)
    classOf = IntegerRows([])
    classCount = 0
    matrixOf = IntegerRows([])
    matrices = IntegerRows([])
    stack = IntegerRows(3, columns: facilities + 1)
    changes = IntegerRows([])
    counts = CountTable(terms, facilities: facilities, sites: sites)
    companies = []
    loads = LoadTrial(SeatingProblem(facilities: 0, sites: 0))
    state = IntegerRows(1, columns: 2)
    unmoved = IntegerRows(1, columns: 1)
    for (facility, site) in home.enumerated() { counts.note(facility, from: sites, to: site) }
    state[0][0] = pairCost
  }

  private func noteChanges(_ problem: SeatingProblem) {
    let pull = IntegerRows(classCount, columns: sites + 1)
    for number in 0..<classCount {
      for other in 0..<facilities {
        let matrix = matrixOf[0][number * classCount + classOf[0][other]]
        if matrix < 0 { continue }
        for site in 0..<sites { pull[number][site] += matrices[matrix + site][homes[0][other]] }
      }
    }
    for facility in 0..<facilities {
      let here = homes[0][facility]
      for site in 0...sites {
        var cost = pull[classOf[0][facility]][site]
        // The facility pays nothing to itself at home.
        cost -= self.cost(of: facility, at: site, with: facility)
        if site < sites { cost += problem.linear[facility * sites + site] }
        changes[facility][site] = cost
      }
      let now = changes[facility][here]
      for site in 0...sites { changes[facility][site] -= now }
    }
  }

  /// What a facility at a site pays to another at its home.
  private func cost(of facility: Int, at site: Int, with other: Int) -> Int {
    let matrix = matrixOf[0][classOf[0][facility] * classCount + classOf[0][other]]
    return matrix < 0 ? 0 : matrices[matrix + site][homes[0][other]]
  }

  /// The site that a facility starts from; the number of sites for outside.
  package func home(of facility: Int) -> Int { homes[0][facility] }

  /// A facility and a site on the stack.
  package func move(_ index: Int) -> (facility: Int, site: Int) {
    (stack[0][index], stack[1][index])
  }

  /// Moves a facility that is not on the stack.
  package func push(_ facility: Int, to site: Int) {
    let depth = depth
    let change = change(pushing: facility, to: site)
    stack[0][depth] = facility
    stack[1][depth] = site
    stack[2][depth] = change
    state[0][0] += change
    state[0][1] = depth + 1
  }

  /// What `pairCost` would be after one more move.
  package func pairCost(pushing facility: Int, to site: Int) -> Int {
    pairCost + change(pushing: facility, to: site)
  }

  /// What one more move changes of linear and pair terms.
  func change(pushing facility: Int, to site: Int) -> Int {
    var change = changes[facility][site]
    let row = classOf[0][facility] &* classCount
    for index in 0..<depth {
      let other = stack[0][index]
      let matrix = matrixOf[0][row &+ classOf[0][other]]
      if matrix < 0 { continue }
      let (there, goal) = (homes[0][other], stack[1][index])
      let new = matrices[matrix &+ site]
      let old = matrices[matrix &+ homes[0][facility]]
      // What each pays to the other's home is in the single changes, and wrong if both move.
      change += new[goal] - new[there] - old[goal] + old[there]
    }
    return change
  }

  /// Takes the last move back.
  package func pop() {
    let depth = depth - 1
    state[0][0] -= stack[2][depth]
    state[0][1] = depth
  }

  var moves: TrialMoves {
    TrialMoves(facilities: stack[0], goals: stack[1], homes: homes[0], count: depth)
  }

  /// What count, company and load terms cost with the moves made so far; never below 0.
  ///
  /// - Complexity: O(moves · (count terms + watchers)), and O(facilities) for shared sites.
  package var remainder: Int {
    let (moves, unmoved) = (moves, unmoved[0])
    var cost = counts.cost(after: moves)
    for (number, company) in companies.enumerated() {
      cost += company.isTouched(by: moves) ? company.cost(after: moves) : unmoved[number]
    }
    return cost
      + (loads.isTouched(by: moves)
        ? loads.cost(after: moves, of: facilities) : unmoved[companies.count])
  }

  /// What it takes to say what a trial costs, of what it takes in a small hall without shared stands.
  package var effort: Double {
    max(loads.effort(of: facilities), Double(companies.count * facilities) / 20 - 20)
  }

  /// Count and company terms cost at least this, whichever so many facilities move wherever.
  package func leastRemainder(moving count: Int) -> Int {
    companies.reduce(counts.leastCost(moving: count)) {
      $0 + $1.leastCost(moving: count, from: homes[0])
    }
  }

  /// What the assignment costs with the moves made so far.
  package var cost: Int { pairCost + remainder }
}
