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

  /// Rows of numbers, by default a single one.
  init(_ numbers: [Int], columns: Int? = nil) {
    self.columns = columns ?? numbers.count
    base = .allocate(capacity: max(numbers.count, 1))
    for (index, number) in numbers.enumerated() { (base + index).initialize(to: number) }
  }

  deinit {
    base.deallocate()
  }

  /// A row; lives no longer than the memory.
  @inline(__always) subscript(row: Int) -> UnsafeMutablePointer<Int> { base + row &* columns }
}
