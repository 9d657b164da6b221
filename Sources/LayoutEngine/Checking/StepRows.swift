// SPDX-License-Identifier: Apache-2.0

/// How many steps it is between stands, a row for each stand that somebody asked for, whole or in part,
/// as far as there is room; the last whole row asked for always stays.
struct StepRows: Sendable {
  /// How many numbers are kept at most: 32 MiB of them.
  static let most = 8_000_000
  /// What a row holds where nobody asked.
  static let unknown = Int32.min

  private var rows: [Int: [Int32]] = [:]
  private var parts: [Int: [Int32]] = [:]
  private var last: (stand: Int, row: [Int32])?
  private var count = 0

  /// The steps from a stand to every stand, if they are known.
  subscript(stand: Int) -> [Int32]? { last?.stand == stand ? last?.row : rows[stand] }

  /// The steps from a stand to every stand as far as they are known, `unknown` elsewhere; nil where none
  /// are.
  func known(from stand: Int) -> [Int32]? { self[stand] ?? parts[stand] }

  /// The steps between two stands, if a whole row has them: a walk is as long back as it is there.
  func steps(between stand: Int, _ other: Int) -> Int32? {
    self[stand]?[other] ?? self[other]?[stand]
  }

  /// Notes the steps from a stand to every stand.
  mutating func note(_ row: [Int32], from stand: Int) {
    last = (stand, row)
    guard rows[stand] == nil else { return }
    if parts.removeValue(forKey: stand) != nil { count -= row.count }
    guard count + row.count <= Self.most else { return }
    rows[stand] = row
    count += row.count
  }

  /// Notes the steps from a stand to some of so many.
  mutating func note(_ steps: [Int32], from stand: Int, to others: [Int], of stands: Int) {
    if parts[stand] == nil {
      guard count + stands <= Self.most, rows[stand] == nil else { return }
      parts[stand] = [Int32](repeating: Self.unknown, count: stands)
      count += stands
    }
    for (other, far) in zip(others, steps) { parts[stand]?[other] = far }
  }
}
