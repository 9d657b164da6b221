// SPDX-License-Identifier: Apache-2.0

/// Memory for rows of whole numbers, unchecked: its users index by facilities and sites they count
/// themselves, never by input.
struct IntegerRows: ~Copyable {
  private let base: UnsafeMutablePointer<Int>
  private let columns: Int

  /// Rows of zeros.
  init(_ rows: Int, columns: Int) {
    self.columns = columns
    base = .allocate(capacity: max(rows * columns, 1))
    base.initialize(repeating: 0, count: max(rows * columns, 1))
  }

  /// One row of numbers.
  init(_ numbers: [Int]) {
    self.init(1, columns: numbers.count)
    for (column, number) in numbers.enumerated() { base[column] = number }
  }

  deinit {
    base.deallocate()
  }

  /// A row; lives no longer than the memory.
  @inline(__always) subscript(row: Int) -> UnsafeMutablePointer<Int> { base + row &* columns }
}
