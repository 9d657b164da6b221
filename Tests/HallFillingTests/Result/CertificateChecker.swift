// SPDX-License-Identifier: Apache-2.0

/// Checks certificates, written from `CERTIFICATE.md` alone: it shares no code with what writes them.
struct CertificateChecker {
  /// The last square of a line: `-` asks nothing, `u` no aisle beside it, `w` an aisle, `.` is one, `e` is
  /// behind the last aisle.
  struct Square: Hashable {
    var sign: Character = "-"
    var system = 0
    var number = 0
    var lacks = 0
  }

  /// What a square becomes, and the frontier then.
  typealias Step = (sign: Character, front: [Square])

  let lines: [[Character]]
  let blindDepth: Int?
  private var length: Int { lines[0].count }

  /// The same in the lines that are shorter: rows, or columns.
  static func short(_ rows: [[Character]]) -> [[Character]] {
    rows[0].count <= rows.count ? rows : rows[0].indices.map { x in rows.map { $0[x] } }
  }

  /// The most stands of all fillings, or of one, if they are more than some.
  func most(above floor: Int, filling: [[Character]]? = nil) -> Int? {
    let (rests, signs) = (rests, filling.map { Self.short($0).joined() }.map(Array.init))
    var table = [[Square](repeating: Square(), count: length): 0]
    for (place, square) in lines.joined().enumerated() {
      var next: [[Square]: Int] = [:]
      for (front, stands) in table {
        for (sign, after) in follow(front, place % length, square)
        where signs == nil || signs?[place] == sign {
          let code = after.reversed().reduce(0) { 3 * $0 + (["w": 1, ".": 2][$1.sign] ?? 0) }
          let systems = Set(after.map(\.system)).subtracting([0]).count
          let sum = stands + (sign == "#" ? 1 : 0)
          if 3 * sum + rests[place + 1][code] - 2 * (systems - 1) <= 3 * floor + 2 { continue }
          next[after] = max(next[after] ?? 0, sum)
        }
      }
      table = next
    }
    return table.filter { front, _ in
      Set(front.map(\.system)).subtracting([0]).count < 2
        && front.allSatisfy { $0.sign != "w" && $0.lacks == 0 }
    }.values.filter { $0 > floor }.max()
  }

  /// R in thirds before each square; a frontier is a number with a digit of base 3 for each line.
  private var rests: [[Int]] {
    let powers = (0...length).map { (0..<$0).reduce(1) { power, _ in 3 * power } }
    let end = (0..<powers[length]).map { code in
      powers.contains { code / $0 % 3 == 1 } ? -1_000_000 : 0
    }
    return lines.joined().enumerated().reversed().reduce(into: [end]) { tables, entry in
      let (after, square, own) = (tables[0], entry.element, powers[entry.offset % length])
      let above = own > 1 ? own / 3 : powers[length]
      let table = (0..<powers[length]).map { code in
        let (left, up, bare) = (code / own % 3, code / above % 3, code - code / own % 3 * own)
        var sums = [-1_000_000]
        if left != 1 && square != "d" { sums.append(after[bare]) }
        if left != 1 && "sb".contains(square) {
          sums.append(3 + after[bare + (left == 2 || up == 2 ? 0 : own)])
        }
        if "abd".contains(square) {
          sums.append(2 * (left / 2 + up / 2) - 2 + after[bare + 2 * own - (up == 1 ? above : 0)])
        }
        return sums.reduce(sums[0], max)
      }
      tables.insert(table, at: 0)
    }
  }

  /// What a square may become, and the frontier then.
  private func follow(_ front: [Square], _ line: Int, _ square: Character) -> [Step] {
    let (left, up) = (front[line], line > 0 ? front[line - 1] : Square())
    if left.sign == "e" { return square == "d" ? [] : [("-" as Character, front)] }
    var found: [Step] = []
    func add(_ sign: Character, _ own: Square, _ change: (inout [Square]) -> Void = { _ in }) {
      var after = front
      change(&after)
      let gone = after[line]
      if gone.sign == "w" || gone.lacks > 0 { return }
      after[line] = own
      if gone.system > 0 && !after.contains(where: { $0.system == gone.system }) {
        if after.contains(where: { $0.system > 0 || $0.lacks > 0 || $0.sign == "w" }) { return }
        after = after.map { _ in Square(sign: "e") }
      }
      let names = after.map(\.system)
      for place in after.indices where names[place] > 0 {
        after[place].system = 1 + (names.firstIndex(of: names[place]) ?? 0)
      }
      found.append((sign, after))
    }
    let near = [left, up].filter { $0.sign == "." }
    if "sb".contains(square) { add("#", Square(sign: near.isEmpty ? "w" : "-")) }
    if "xs".contains(square) { add("-", Square()) }
    if "ab".contains(square) && near.isEmpty { add("-", Square(sign: "u")) }
    guard "abd".contains(square), left.sign != "u", up.sign != "u" else { return found }
    for number in 0...(blindDepth ?? 0) {
      let asked = blindDepth == nil || square == "d" ? 0 : number == 0 ? 2 : 1
      let lacks = max(0, asked - near.count { $0.number < max(1, number) })
      add(".", Square(sign: ".", system: 99, number: number, lacks: lacks)) { after in
        for place in [line, line - 1] where place >= 0 {
          if after[place].sign == "w" { after[place].sign = "-" }
          let helps = number < max(1, after[place].number) && after[place].lacks > 0
          if helps { after[place].lacks -= 1 }
        }
        let met = near.map(\.system)
        for place in after.indices where met.contains(after[place].system) {
          after[place].system = 99
        }
      }
    }
    return found
  }
}
