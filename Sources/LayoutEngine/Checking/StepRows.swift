// SPDX-License-Identifier: Apache-2.0

/// How many steps it is between stands, a row for each stand that somebody asked for, as far as there
/// is room; the last row asked for always stays.
struct StepRows: Sendable {
  /// How many numbers are kept at most: 32 MiB of them.
  private static let most = 8_000_000

  private var rows: [Int: [Int32]] = [:]
  private var last: (stand: Int, row: [Int32])?
  private var count = 0

  /// The steps from a stand to every stand, if they are known.
  subscript(stand: Int) -> [Int32]? { last?.stand == stand ? last?.row : rows[stand] }

  /// The steps between two stands, if they are known: a walk is as long back as it is there.
  func steps(between stand: Int, _ other: Int) -> Int32? {
    self[stand]?[other] ?? self[other]?[stand]
  }

  /// Notes the steps from a stand to every stand.
  mutating func note(_ row: [Int32], from stand: Int) {
    last = (stand, row)
    guard count + row.count <= Self.most, rows[stand] == nil else { return }
    rows[stand] = row
    count += row.count
  }
}
