// SPDX-License-Identifier: Apache-2.0

/// Checks certificates, written from `CERTIFICATE.md` alone: it shares no code with what writes them.
struct CertificateChecker {
  struct Lattice {
    var squares: [[Character]]
    var blindDepth: Int?
    var bound: Int
    var stands: Int?
    var filling: [[Character]]?

    /// With the shorter side as rows.
    var upright: Lattice {
      guard squares.count > squares[0].count else { return self }
      var other = self
      other.squares = squares[0].indices.map { x in squares.map { $0[x] } }
      return other
    }
  }

  /// A square of the frontier: a sign (`-`, `u` unused, `w` waits, `.` aisle), its system, its steps from the
  /// core, and how many neighbours it lacks.
  struct Front: Hashable {
    var sign: Character = "-"
    var system = 0
    var steps = 0
    var lacks = 0
  }

  static func isLawful(_ lattice: Lattice) -> Bool {
    guard let filling = lattice.filling else { return lattice.stands == nil }
    let (rows, columns) = (filling.count, filling[0].count)
    func beside(_ y: Int, _ x: Int) -> [(Int, Int)] {
      [(y - 1, x), (y + 1, x), (y, x - 1), (y, x + 1)].filter {
        (0..<rows).contains($0.0) && (0..<columns).contains($0.1) && filling[$0.0][$0.1] == "."
      }
    }
    var aisles: Set<[Int]> = []
    for y in 0..<rows {
      for x in 0..<columns {
        let (square, sign) = (lattice.squares[y][x], filling[y][x])
        if sign == "." { aisles.insert([y, x]) }
        switch sign {
        case "#": if !"sb".contains(square) || beside(y, x).isEmpty { return false }
        case ".": if !"abd".contains(square) { return false }
        default: if square == "d" || "ab".contains(square) && !beside(y, x).isEmpty { return false }
        }
      }
    }
    func spread(_ start: Set<[Int]>, _ steps: Int) -> Set<[Int]> {
      var (all, edge, left) = (start, start, steps)
      while !edge.isEmpty && left > 0 {
        edge = Set(edge.flatMap { beside($0[0], $0[1]).map { [$0.0, $0.1] } }).subtracting(all)
        all.formUnion(edge)
        left -= 1
      }
      return all
    }
    if let first = aisles.first, spread([first], .max) != aisles { return false }
    if let depth = lattice.blindDepth {
      var core = aisles
      while true {
        let weak = core.filter { place in
          lattice.squares[place[0]][place[1]] != "d"
            && beside(place[0], place[1]).count { core.contains([$0.0, $0.1]) } < 2
        }
        if weak.isEmpty { break }
        core.subtract(weak)
      }
      if spread(core, depth) != aisles { return false }
    }
    return filling.joined().count { $0 == "#" } == lattice.stands
  }

  /// Whether no filling has more stands than the bound.
  static func isBound(_ lattice: Lattice) -> Bool {
    let lattice = lattice.upright
    let (rows, columns) = (lattice.squares.count, lattice.squares[0].count)
    let count = rows * columns
    let powers = (0...rows).map { (0..<$0).reduce(1) { power, _ in power * 3 } }
    func square(_ place: Int) -> Character { lattice.squares[place % rows][place / rows] }
    // R in thirds, before each square; a digit is 0 for nothing, 1 for a stand that waits, 2 for an aisle.
    var rests = [
      (0..<powers[rows]).map { code in
        (0..<rows).contains { code / powers[$0] % 3 == 1 } ? -1_000_000 : 0
      }
    ]
    for place in stride(from: count - 1, through: 0, by: -1) {
      let (after, row, sign) = (rests[rests.count - 1], place % rows, square(place))
      rests.append(
        (0..<powers[rows]).map { code in
          let left = code / powers[row] % 3
          let up = row > 0 ? code / powers[row - 1] % 3 : 0
          let bare = code - left * powers[row]
          var best = -1_000_000
          if left != 1 && sign != "d" {
            best = after[bare]
            if "sb".contains(sign) {
              best = max(best, 3 + after[bare + (left == 2 || up == 2 ? 0 : powers[row])])
            }
          }
          if "abd".contains(sign) {
            let served = bare - (up == 1 ? powers[row - 1] : 0)
            let pairs = (left == 2 ? 1 : 0) + (up == 2 ? 1 : 0)
            best = max(best, 2 * pairs - 2 + after[served + 2 * powers[row]])
          }
          return best
        })
    }
    rests.reverse()
    let doors = (0..<count).filter { square($0) == "d" }
    var table = [[Front](repeating: Front(), count: rows): 0]
    for place in 0..<count {
      var next: [[Front]: Int] = [:]
      for (fronts, stands) in table {
        for (after, gain) in follow(fronts, place % rows, square(place), lattice.blindDepth) {
          let systems = Set(after.map(\.system)).subtracting([0]).count
          let ended = systems == 0 && fronts.contains { $0.system > 0 }
          if ended {
            let isDone = !after.contains { $0.sign == "w" } && !doors.contains { $0 > place }
            if isDone && stands + gain > lattice.bound { return false }
            continue
          }
          var code = 0
          for row in 0..<rows {
            code += powers[row] * (after[row].sign == "w" ? 1 : after[row].sign == "." ? 2 : 0)
          }
          let rest = rests[place + 1][code] - 2 * (systems - 1)
          if 3 * (stands + gain) + rest < 3 * (lattice.bound + 1) { continue }
          next[after] = max(next[after] ?? 0, stands + gain)
        }
      }
      table = next
    }
    return !table.contains { fronts, stands in
      stands > lattice.bound && Set(fronts.map(\.system)).subtracting([0]).count <= 1
        && fronts.allSatisfy { $0.sign != "w" && $0.lacks == 0 }
    }
  }

  /// The frontiers that a square may lead to, and the stands that it adds.
  static func follow(
    _ fronts: [Front], _ row: Int, _ square: Character, _ blindDepth: Int?
  ) -> [([Front], Int)] {
    let left = fronts[row]
    let up = row > 0 ? fronts[row - 1] : Front()
    let isBeside = left.sign == "." || up.sign == "."
    var found: [([Front], Int)] = []
    func leave(_ sign: Character, _ gain: Int) {
      var after = fronts
      after[row] = Front(sign: sign)
      // A system that leaves the frontier is all there is, or it never joins the others.
      let isGone = left.system > 0 && !after.contains { $0.system == left.system }
      let others = after.contains { $0.system > 0 || $0.lacks > 0 || $0.sign == "w" }
      if !isGone || !others { found.append((named(after), gain)) }
    }
    if left.sign != "w" && left.lacks == 0 && square != "d" {
      if "sb".contains(square) { leave(isBeside ? "-" : "w", 1) }
      if "xs".contains(square) { leave("-", 0) } else if !isBeside { leave("u", 0) }
    }
    guard "abd".contains(square), left.sign != "u", up.sign != "u" else { return found }
    for steps in 0...(blindDepth ?? 0) {
      var own = Front(sign: ".", system: 99, steps: steps)
      let near = [left, up].filter { $0.sign == "." }
      if blindDepth != nil && square != "d" {
        own.lacks =
          steps == 0
          ? 2 - near.count { $0.steps == 0 } : near.contains { $0.steps < steps } ? 0 : 1
      }
      var after = fronts
      func serve(_ front: Front) -> Front {
        var front = front
        if front.sign == "w" { front.sign = "-" }
        let helps = front.steps == 0 ? steps == 0 : steps < front.steps
        if front.sign == "." && helps { front.lacks = max(0, front.lacks - 1) }
        return front
      }
      let served = serve(left)
      if served.sign == "w" || served.lacks > 0 { continue }
      if row > 0 { after[row - 1] = serve(up) }
      for place in after.indices
      where after[place].system > 0 && near.contains(where: { $0.system == after[place].system }) {
        after[place].system = 99
      }
      after[row] = own
      found.append((named(after), 0))
    }
    return found
  }

  /// The same frontier with its systems numbered from the north.
  static func named(_ fronts: [Front]) -> [Front] {
    var names = [0: 0]
    return fronts.map { front in
      var front = front
      let name = names[front.system] ?? names.count
      names[front.system] = name
      front.system = name
      return front
    }
  }
}
