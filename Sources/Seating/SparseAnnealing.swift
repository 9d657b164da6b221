// SPDX-License-Identifier: Apache-2.0

import BreakoutSearch

/// Annealing over a table: trials of single moves, worse ones taken by a chance that falls with time
/// (Kirkpatrick, Gelatt and Vecchi, 1983).
///
/// How warm it is at first follows from what trials change by, so costs of any scale do.
struct SparseAnnealing {
  /// So many trials are made between two looks at the clock.
  private static let batch = 256
  /// So much of the time it goes straight down first.
  private static let descent = 0.1
  /// How warm it is at first, in typical changes for the worse, and at the end.
  private static let warmth = (first: 0.6, last: 0.004)

  let table: SparseTable
  private var generator: SeededGenerator
  /// Trials made.
  private(set) var trials = 0
  /// The least value met with as many seated as there is room for.
  private(set) var bestValue: Int
  /// An assignment of that value.
  private(set) var best: [Int?]
  /// The clock when it was met, as a part of the time.
  private(set) var bestTime = Duration.zero
  /// Those who may move.
  private let movers: [Int]
  /// The sites that they may go to.
  private let targets: [Int]
  private var typical = 0.0

  init(_ table: SparseTable, _ generator: SeededGenerator) {
    self.table = table
    self.generator = generator
    table.seatThoseOutside()
    bestValue = table.value
    best = table.assignment
    targets = (0..<table.sites).filter { table.problem.isOpen[$0] }
    // Who is outside may take the place of somebody.
    let problem = table.problem
    movers = (0..<table.facilities).filter {
      let site = table.siteOf[0][$0]
      return site < table.sites ? problem.isOpen[site] : !problem.staysOut[$0]
    }
    typical = sample()
  }

  /// Anneals until `pause` says to stop.
  ///
  /// - Parameter pause: called between batches; returns how much of the time is over, 0 to 1, nil to
  ///   stop.
  mutating func run(pause: (SparseAnnealing) -> Double?) {
    if movers.isEmpty || targets.isEmpty { return }
    while let over = pause(self) {
      var limit = 0.0
      if over > Self.descent {
        let part = (over - Self.descent) / (1 - Self.descent)
        let (first, last) = Self.warmth
        limit = typical * first * Self.power(last / first, part)
      }
      for _ in 0..<Self.batch { tryOne(limit) }
      trials += Self.batch
      if table.value < bestValue {
        bestValue = table.value
        best = table.assignment
      }
    }
  }

  /// Tries a move, and makes it if it is no worse, or by chance.
  @inline(__always)
  private mutating func tryOne(_ warmth: Double) {
    let facility = movers[generator.below(movers.count)]
    let site = targets[generator.below(targets.count)]
    let here = table.siteOf[0][facility]
    if site == here { return }
    let other = table.occupant[0][site]
    if other >= 0, table.kindOf[0][other] == table.kindOf[0][facility],
      table.classOf[0][other] == table.classOf[0][facility], table.isAlike(facility, other)
    {
      return
    }
    let change = table.change(facility, other, to: site)
    if change > 0 {
      guard warmth > 0 else { return }
      // 1 - x ≤ exp(-x): far out nothing is taken.
      let steps = Double(change) / warmth
      guard steps < 30, generator.fraction() < Self.chance(steps) else { return }
    }
    table.make(
      SeatingMove(facility: facility, other: other < 0 ? nil : other, site: site), changing: change)
  }

  /// What trials typically change for the worse: the lower quartile.
  private mutating func sample() -> Double {
    if movers.isEmpty || targets.isEmpty { return 1 }
    var changes: [Int] = []
    for _ in 0..<2000 {
      let facility = movers[generator.below(movers.count)]
      let site = targets[generator.below(targets.count)]
      if site == table.siteOf[0][facility] { continue }
      let change = table.change(facility, table.occupant[0][site], to: site)
      if change > 0 { changes.append(change) }
    }
    changes.sort()
    return changes.isEmpty ? 1 : max(1, Double(changes[changes.count / 4]))
  }

  /// exp(-x), the same on every machine.
  @inline(__always)
  private static func chance(_ x: Double) -> Double {
    // (1 - x/1024)^1024, by squaring.
    var power = 1 - x / 1024
    for _ in 0..<10 { power *= power }
    return power
  }

  /// base^exponent for 0 < base ≤ 1, 0 ≤ exponent ≤ 1, the same on every machine.
  private static func power(_ base: Double, _ exponent: Double) -> Double {
    var (result, root, rest) = (1.0, base, exponent)
    for _ in 0..<24 {
      root = root.squareRoot()
      rest *= 2
      if rest >= 1 {
        result *= root
        rest -= 1
      }
    }
    return result
  }
}

extension SparseTable {
  /// Whether nothing tells two facilities apart that kinds and classes do not.
  @inline(__always)
  func isAlike(_ one: Int, _ other: Int) -> Bool {
    for term in problem.walks.indices where isMember[term][one] != isMember[term][other] {
      return false
    }
    return problem.counts.isEmpty && companies.isEmpty && problem.bonds.isEmpty
  }

  /// Makes a move that changes the cost by so much.
  func make(_ move: SeatingMove, changing change: Int) {
    let here = siteOf[0][move.facility]
    add(change)
    if let other = move.other { relocate(other, from: move.site, to: sites) }
    relocate(move.facility, from: here, to: move.site)
    if let other = move.other { relocate(other, from: sites, to: here) }
  }

  /// Makes a move.
  ///
  /// - Complexity: O(related sites · classes), and O(sites) for each walk term of one who moves.
  func make(_ move: SeatingMove) { make(move, changing: change(move)) }
}
