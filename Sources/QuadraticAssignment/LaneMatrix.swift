// SPDX-License-Identifier: Apache-2.0

/// A matrix whose rows are whole vectors, padded at the end: memory for the swap table.
///
/// Rows are handed out as pointers, unchecked: its users index by facilities and sites they count
/// themselves, never by input.
struct LaneMatrix<Vector: LaneVector>: ~Copyable {
  typealias Scalar = Vector.Scalar

  let rows: Int
  /// Vectors in a row.
  let chunks: Int
  private let base: UnsafeMutableRawPointer
  /// What the kernels written in C rely on; vectors in Swift may be content with less.
  private static var alignment: Int { 32 }

  /// A matrix of at least `columns` columns, every entry (the padding too) `value`.
  init(rows: Int, columns: Int, repeating value: Scalar) {
    self.rows = rows
    chunks = (columns + Vector.scalarCount - 1) / Vector.scalarCount
    let count = rows * chunks
    base = .allocate(
      byteCount: max(count, 1) * MemoryLayout<Vector>.stride, alignment: Self.alignment)
    for index in 0..<count {
      base.storeBytes(
        of: .all(value), toByteOffset: index * MemoryLayout<Vector>.stride, as: Vector.self)
    }
  }

  deinit {
    base.deallocate()
  }

  /// A row, as scalars or vectors.
  @inline(__always)
  func row(_ index: Int) -> LaneRow<Vector> {
    LaneRow(base: base + index &* chunks &* MemoryLayout<Vector>.stride)
  }
}

extension LaneRow where Vector.Scalar == Float {
  /// The entries, for the kernels written in C.
  @inline(__always)
  var floats: UnsafeMutablePointer<Float> { base.assumingMemoryBound(to: Float.self) }
}

/// A row of a `LaneMatrix`; lives no longer than the matrix.
struct LaneRow<Vector: LaneVector> {
  fileprivate let base: UnsafeMutableRawPointer

  /// An entry.
  @inline(__always)
  subscript(column: Int) -> Vector.Scalar {
    get {
      base.load(
        fromByteOffset: column &* MemoryLayout<Vector.Scalar>.stride, as: Vector.Scalar.self)
    }
    nonmutating set {
      base.storeBytes(
        of: newValue, toByteOffset: column &* MemoryLayout<Vector.Scalar>.stride,
        as: Vector.Scalar.self)
    }
  }

  /// The entries `scalarCount · chunk` and following.
  @inline(__always)
  subscript(chunk chunk: Int) -> Vector {
    get { base.load(fromByteOffset: chunk &* MemoryLayout<Vector>.stride, as: Vector.self) }
    nonmutating set {
      base.storeBytes(
        of: newValue, toByteOffset: chunk &* MemoryLayout<Vector>.stride, as: Vector.self)
    }
  }
}
