// SPDX-License-Identifier: Apache-2.0

/// How many steps it is between stands, as far as somebody asked, without the fields of walking
/// distances that it was read from: those take four bytes a cell for each stand.
struct StepRows: Sendable {
  private static let unknown = Int32.min

  private var rows: [Int: [Int32]] = [:]

  /// The steps between two stands, if they are known: a walk is as long back as it is there.
  func steps(between stand: Int, _ other: Int) -> Int32? {
    if let steps = rows[stand]?[other], steps != Self.unknown { return steps }
    if let steps = rows[other]?[stand], steps != Self.unknown { return steps }
    return nil
  }

  /// Notes the steps from one of so many stands to another.
  mutating func note(_ steps: Int32, from stand: Int, to other: Int, of count: Int) {
    rows[stand, default: [Int32](repeating: Self.unknown, count: count)][other] = steps
  }

  /// Notes the steps from a stand to every stand.
  mutating func note(_ row: [Int32], from stand: Int) { rows[stand] = row }
}
