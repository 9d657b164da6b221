// SPDX-License-Identifier: Apache-2.0

/// Gives each of some rows a column of its own so that the sum of what they cost is least.
///
/// Shortest augmenting paths with potentials (the Hungarian method, as in Burkard, Dell’Amico and Martello,
/// “Assignment Problems”, 2009, section 4.4).
enum CheapestMatching {
  /// The column of each row; there are at least as many columns as rows.
  ///
  /// - Complexity: O(rows² · columns).
  static func columns(of rows: Int, among columns: Int, cost: (Int, Int) -> Int) -> [Int] {
    guard rows > 0, rows <= columns else { return [] }
    var rowPrices = [Int](repeating: 0, count: rows)
    var columnPrices = [Int](repeating: 0, count: columns + 1)
    /// The row that has each column; the last column is where a path begins.
    var owners = [Int](repeating: -1, count: columns + 1)
    for row in 0..<rows {
      var least = [Int](repeating: .max, count: columns)
      var before = [Int](repeating: columns, count: columns)
      var isSeen = [Bool](repeating: false, count: columns + 1)
      var column = columns
      owners[columns] = row
      repeat {
        isSeen[column] = true
        let owner = owners[column]
        var (step, next) = (Int.max, columns)
        for other in 0..<columns where !isSeen[other] {
          let reduced = cost(owner, other) - rowPrices[owner] - columnPrices[other]
          if reduced < least[other] { (least[other], before[other]) = (reduced, column) }
          if least[other] < step { (step, next) = (least[other], other) }
        }
        for other in 0...columns {
          if isSeen[other] {
            rowPrices[owners[other]] += step
            columnPrices[other] -= step
          } else {
            least[other] -= step
          }
        }
        column = next
      } while owners[column] >= 0
      while column != columns {
        owners[column] = owners[before[column]]
        column = before[column]
      }
    }
    var result = [Int](repeating: 0, count: rows)
    for column in 0..<columns where owners[column] >= 0 { result[owners[column]] = column }
    return result
  }
}
