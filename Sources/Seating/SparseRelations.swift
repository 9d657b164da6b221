// SPDX-License-Identifier: Apache-2.0

/// What pairs of facilities at related sites cost, by the classes of the two: facilities that no pair
/// term tells apart.
///
/// Terms about the same facilities are one here, however many rules said them.
struct SparseRelations: Sendable {
  /// The class of each facility.
  let classOf: [Int]
  /// How many classes there are.
  let classes: Int
  /// For each two classes the terms that join them, and where each list begins.
  private let terms: [Int]
  private let firstTerm: [Int]
  /// For each class those that it shares a term with.
  private let partners: [[Int]]
  /// The sites related to each, in order, and where each list begins.
  private let related: [Int]
  private let firstRelated: [Int]
  /// What each term costs at each of `related`.
  private let costs: [Int]
  private let termCount: Int

  init(_ problem: SparseSeatingProblem) {
    let (distinct, termOf) = Self.distinctTerms(of: problem.pairs)
    let alike = PairClasses(of: problem.facilities, by: distinct)
    let members = alike.members
    classOf = alike.classOf
    classes = members.count
    termCount = distinct.count
    var terms: [Int] = []
    var firstTerm = [0]
    var partners: [[Int]] = []
    for one in members {
      var joined: [Int] = []
      for (number, other) in members.enumerated() {
        let joining = distinct.indices.filter { distinct[$0].joins(one, other) }
        terms += joining
        firstTerm.append(terms.count)
        if !joining.isEmpty { joined.append(number) }
      }
      partners.append(joined)
    }
    self.terms = terms
    self.firstTerm = firstTerm
    self.partners = partners
    var related: [Int] = []
    var firstRelated = [0]
    var costs: [Int] = []
    for site in 0..<problem.sites {
      let rows = problem.pairs.map { $0.costs.rows[site] }
      let sites = Set(rows.joined().map(\.site)).sorted()
      related += sites
      firstRelated.append(related.count)
      var places = [Int](repeating: 0, count: rows.count)
      for other in sites {
        let first = costs.count
        costs += repeatElement(0, count: distinct.count)
        for (term, row) in rows.enumerated()
        where places[term] < row.count && row[places[term]].site == other {
          costs[first + termOf[term]] += row[places[term]].cost
          places[term] += 1
        }
      }
    }
    self.related = related
    self.firstRelated = firstRelated
    self.costs = costs
  }

  /// One term for each that is about other facilities than those before it, and which each term is.
  private static func distinctTerms(
    of pairs: [SparsePairTerm]
  ) -> (distinct: [SparsePairTerm], termOf: [Int]) {
    var numbers: [[Bool]: Int] = [:]
    var distinct: [SparsePairTerm] = []
    let termOf = pairs.map { pair in
      let facilities = pair.a + pair.b
      if let number = numbers[facilities] { return number }
      numbers[facilities] = distinct.count
      distinct.append(pair)
      return distinct.count - 1
    }
    return (distinct, termOf)
  }

  /// Where two related sites stand in the table; nil where they have nothing to do with each other.
  ///
  /// - Complexity: O(log(related sites)).
  @inline(__always)
  func entry(_ site: Int, _ other: Int) -> Int? {
    if site + 1 >= firstRelated.count || other + 1 >= firstRelated.count { return nil }
    let end = firstRelated[site + 1]
    var (low, high) = (firstRelated[site], end)
    while low < high {
      let middle = (low &+ high) / 2
      if related[middle] < other { low = middle &+ 1 } else { high = middle }
    }
    return low < end && related[low] == other ? low : nil
  }

  /// What facilities of two classes cost at two sites.
  func cost(_ one: Int, _ other: Int, at site: Int, and there: Int) -> Int {
    let pair = one &* classes &+ other
    if firstTerm[pair] == firstTerm[pair &+ 1] { return 0 }
    return entry(site, there).map { cost(one, other, $0) } ?? 0
  }

  /// What facilities of two classes cost at two related sites.
  @inline(__always)
  func cost(_ one: Int, _ other: Int, _ entry: Int) -> Int {
    let pair = one &* classes &+ other
    var sum = 0
    for place in firstTerm[pair]..<firstTerm[pair + 1] {
      sum &+= costs[entry &* termCount &+ terms[place]]
    }
    return sum
  }

  /// Calls `body` with each site related to one, and where the two stand in the table.
  func forEachEntry(at site: Int, _ body: (Int, Int) -> Void) {
    for entry in firstRelated[site]..<firstRelated[site + 1] { body(related[entry], entry) }
  }

  /// Calls `body` with each class and site where somebody would pay for a facility of a class at a
  /// site, and what.
  @inline(__always)
  func forEachPull(of group: Int, at site: Int, _ body: (Int, Int, Int) -> Void) {
    for other in partners[group] {
      for entry in firstRelated[site]..<firstRelated[site + 1] {
        let cost = cost(group, other, entry)
        if cost != 0 { body(other, related[entry], cost) }
      }
    }
  }
}
