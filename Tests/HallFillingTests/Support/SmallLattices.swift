// SPDX-License-Identifier: Apache-2.0

@testable import HallFilling

/// Chance from a seed, the same on every machine.
struct SmallChance: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9e37_79b9_7f4a_7c15 | 1 }

  mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state
  }
}

/// A lattice by chance: some squares are walls, some clear floor where no stand may stand, some doors.
func smallLattice(_ columns: Int, _ rows: Int, blindDepth: Int?, seed: UInt64) -> StandLattice {
  var chance = SmallChance(seed: seed)
  let uses = (0..<(columns * rows)).map { _ -> LatticeUse in
    switch Int.random(in: 0..<20, using: &chance) {
    case 0, 1: []
    case 2: .aisle
    case 3: .stand
    case 4: [.aisle, .door]
    default: [.aisle, .stand]
    }
  }
  return StandLattice(columns: columns, rows: rows, uses: uses, blindDepth: blindDepth)
}

/// The most stands of a lattice, found by trying every set of aisles; nil where no filling is lawful.
func mostStands(of lattice: StandLattice) -> Int? {
  let count = lattice.uses.count
  let walkable = lattice.uses.indices.filter { lattice.uses[$0].contains(.aisle) }
  let neighbours = (0..<count).map { place -> [Int] in
    let (x, y) = (place % lattice.columns, place / lattice.columns)
    var found: [Int] = []
    if x > 0 { found.append(place - 1) }
    if x + 1 < lattice.columns { found.append(place + 1) }
    if y > 0 { found.append(place - lattice.columns) }
    if y + 1 < lattice.rows { found.append(place + lattice.columns) }
    return found
  }
  var best: Int?
  for bits in 0..<(1 << walkable.count) {
    var isAisle = [Bool](repeating: false, count: count)
    for (bit, place) in walkable.enumerated() where bits >> bit & 1 == 1 { isAisle[place] = true }
    if let stands = stands(of: lattice, isAisle, neighbours) { best = max(best ?? 0, stands) }
  }
  return best
}

/// How many stands a set of aisles serves; nil where it is not lawful.
private func stands(
  of lattice: StandLattice, _ isAisle: [Bool], _ neighbours: [[Int]]
) -> Int? {
  let aisles = isAisle.indices.filter { isAisle[$0] }
  var stands = 0
  for place in isAisle.indices where !isAisle[place] {
    if lattice.uses[place].contains(.door) { return nil }
    let isBeside = neighbours[place].contains { isAisle[$0] }
    if !isBeside { continue }
    if lattice.uses[place].contains(.stand) {
      stands += 1
    } else if lattice.uses[place].contains(.aisle) {
      return nil
    }
  }
  guard let first = aisles.first else { return stands }
  if reach(from: [first], within: .max, isAisle, neighbours).count < aisles.count { return nil }
  guard let deepest = lattice.blindDepth else { return stands }
  var core = Set(aisles)
  while true {
    let weak = core.filter { place in
      !lattice.uses[place].contains(.door) && neighbours[place].count { core.contains($0) } < 2
    }
    if weak.isEmpty { break }
    core.subtract(weak)
  }
  let near = reach(from: Array(core), within: deepest, isAisle, neighbours)
  return near.count == aisles.count ? stands : nil
}

private func reach(
  from start: [Int], within steps: Int, _ isAisle: [Bool], _ neighbours: [[Int]]
) -> Set<Int> {
  var reached = Set(start)
  var front = start
  var step = 0
  while !front.isEmpty && step < steps {
    step += 1
    front = front.flatMap { neighbours[$0] }.filter { isAisle[$0] && reached.insert($0).inserted }
  }
  return reached
}
