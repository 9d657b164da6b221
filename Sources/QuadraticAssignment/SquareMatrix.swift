// SPDX-License-Identifier: Apache-2.0

/// A square matrix of integers, row by row.
struct SquareMatrix {
  let size: Int
  var entries: [Int]

  init(_ entries: [Int], size: Int) {
    self.size = size
    self.entries = entries
  }

  var isSymmetric: Bool {
    for row in 0..<size {
      for column in 0..<row
      where entries[row * size + column] != entries[column * size + row] { return false }
    }
    return true
  }

  /// The rows and columns of the given indices only.
  func selecting(_ indices: [Int]) -> SquareMatrix {
    var selected: [Int] = []
    selected.reserveCapacity(indices.count * indices.count)
    for row in indices {
      for column in indices { selected.append(entries[row * size + column]) }
    }
    return SquareMatrix(selected, size: indices.count)
  }

  func transposed() -> SquareMatrix {
    var result = self
    for row in 0..<size {
      for column in 0..<size { result.entries[column * size + row] = entries[row * size + column] }
    }
    return result
  }

  func plusTranspose() -> SquareMatrix {
    let other = transposed()
    return SquareMatrix(zip(entries, other.entries).map { $0 + $1 }, size: size)
  }

  mutating func clearDiagonal() {
    for index in 0..<size { entries[index * size + index] = 0 }
  }
}
