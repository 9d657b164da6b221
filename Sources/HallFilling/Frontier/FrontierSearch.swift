// SPDX-License-Identifier: Apache-2.0

/// Fills a lattice column by column, keeping of all ways to the same frontier the one with the most stands.
struct FrontierSearch {
  /// What one pass over the lattice found.
  struct Pass {
    /// The best filling of all that were met; nil if none was.
    var filling: [FrontierSteps.Choice]?
    var stands = -1
    /// No filling has more, in stands.
    var bound: Int
    /// The most states at any square.
    var peak = 0
    /// Whether it was told to stop.
    var isStopped = false
  }

  /// A pass remembers at most so many states altogether, 5 bytes each, but so many at each square always.
  private static let memory = 60_000_000
  private static let leastWidth = 1000

  let lattice: StandLattice
  private let steps: FrontierSteps
  private var potential: FrontierPotential
  private let lastDoor: Int

  /// Gets ready to search a lattice of at most `FrontierState.limit` rows.
  init(_ lattice: StandLattice) {
    self.init(lattice, FrontierPotential(lattice))
  }

  private init(_ lattice: StandLattice, _ potential: FrontierPotential) {
    self.lattice = lattice
    steps = FrontierSteps(length: lattice.rows, blindDepth: lattice.blindDepth)
    self.potential = potential
    var last = -1
    for place in 0..<(lattice.rows * lattice.columns) {
      let use = lattice.uses[place % lattice.rows * lattice.columns + place / lattice.rows]
      if use.contains(.door) { last = place }
    }
    lastDoor = last
  }

  /// The same lattice with aisles that may be blind however deep.
  var withAnyBlindDepth: FrontierSearch {
    var free = lattice
    free.blindDepth = nil
    return FrontierSearch(free, potential)
  }

  /// Lagrange's bound of the whole lattice.
  var most: Int { potential.most }

  /// Looks for a filling with more than `known` stands.
  ///
  /// Of more than `width` states at a square those that promise least are left out, and the bound says
  /// what they promised. Another seed finds another filling of several with as many stands.
  mutating func pass(
    width: Int, above known: Int, seed: UInt64 = 0, isStopped: () -> Bool
  ) -> Pass {
    var result = Pass(bound: known)
    var goal = known + 1
    var layers: [FrontierLayer.Ways] = []
    var layer = FrontierLayer()
    layer.enter(FrontierState(), stands: 0, rest: 3 * Int32(most), parent: 0, choice: 0)
    var found: (square: Int, parent: Int, choice: UInt8)?
    var remembered = 0
    let total = lattice.rows * lattice.columns
    for square in 0..<total {
      let (column, place) = (square / lattice.rows, square % lattice.rows)
      if place == 0 { potential.open(column: column) }
      let use = lattice.uses[place * lattice.columns + column]
      var next = FrontierLayer(expecting: layer.count, seed: seed)
      for number in 0..<layer.count {
        if number & 0xfff == 0 && isStopped() {
          result.isStopped = true
          result.bound = max(most, known)
          return result
        }
        let before = layer.stands[number]
        steps.forEach(from: layer.states[number], at: place, use: use) { state, choice, isEnd in
          let stands = before + (choice == .stand ? 1 : 0)
          if isEnd {
            if square >= lastDoor && Int(stands) >= goal {
              goal = Int(stands) + 1
              found = (square, number, choice.rawValue)
            }
            return
          }
          let rest = potential.rest(of: state, from: place + 1)
          // Thirds round down.
          if 3 * stands + rest < 3 * Int32(goal) { return }
          next.enter(state, stands: stands, rest: rest, parent: number, choice: choice.rawValue)
        }
      }
      result.peak = max(result.peak, next.count)
      let room = max(Self.leastWidth, 4 * (Self.memory - remembered) / (total - square))
      if next.count > min(width, room) {
        let dropped = next.keep(min(width, room))
        result.bound = max(result.bound, Int(dropped / 3))
      }
      remembered += next.count
      layers.append(next.ways)
      layer = next
      if layer.count == 0 { break }
    }
    if layers.count == total {
      for number in 0..<layer.count where isEnd(layer.states[number]) {
        let stands = Int(layer.stands[number])
        if stands >= goal {
          goal = stands + 1
          found = (total, number, 0)
        }
      }
    }
    if let found {
      result.stands = goal - 1
      result.filling = trace(found, layers)
    }
    result.bound = max(result.bound, goal - 1)
    return result
  }

  private func isEnd(_ state: FrontierState) -> Bool {
    (0..<lattice.rows).allSatisfy { place in
      FrontierKind.isContent(state[place] & 15) && state[place] >> 4 <= 1
    }
  }

  /// What each square became, row by row, on the way to an end.
  private func trace(
    _ end: (square: Int, parent: Int, choice: UInt8), _ layers: [FrontierLayer.Ways]
  ) -> [FrontierSteps.Choice] {
    var filling = lattice.uses.map { use in
      use.contains(.aisle) ? FrontierSteps.Choice.unused : .blocked
    }
    var number = end.parent
    func put(_ square: Int, _ choice: UInt8) {
      let place = square % lattice.rows * lattice.columns + square / lattice.rows
      filling[place] = FrontierSteps.Choice(rawValue: choice) ?? .unused
    }
    if end.square < layers.count { put(end.square, end.choice) }
    for square in stride(from: end.square - 1, through: 0, by: -1) {
      put(square, layers[square].choices[number])
      number = Int(layers[square].parents[number])
    }
    return filling
  }
}
