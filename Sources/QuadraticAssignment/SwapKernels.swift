// SPDX-License-Identifier: Apache-2.0

import CSwapKernels

/// The loops over whole tables, where a search spends most of its time.
///
/// Tables of changes begin to count right of the diagonal.
protocol SwapKernels<Vector> {
  associatedtype Vector: LaneVector

  /// Adds the outer product of u and a row to a table.
  static func addProducts(
    _ table: borrowing LaneMatrix<Vector>, _ u: LaneRow<Vector>, _ difference: LaneRow<Vector>,
    rows: Int)

  /// Takes `(uᵢ - uⱼ)(vᵢ - vⱼ)` from every change, noting the least change of each row.
  static func update(
    _ change: borrowing LaneMatrix<Vector>, _ u: LaneRow<Vector>, _ v: LaneRow<Vector>, rows: Int,
    _ rowLeast: borrowing LaneMatrix<Vector>)

  /// The same, noting the least change that may be made; see `SwapChoice.allowed`.
  static func update(
    _ change: borrowing LaneMatrix<Vector>, _ u: LaneRow<Vector>, _ v: LaneRow<Vector>, rows: Int,
    _ rowLeast: borrowing LaneMatrix<Vector>, times: borrowing LaneMatrix<Vector>,
    after latest: Vector.Scalar, unlessBelow bound: Vector.Scalar)
}

/// The loops in C, with AVX2 where the processor has it.
enum FloatKernels: SwapKernels {
  typealias Vector = SIMD8<Float>

  /// Asked once: the processor does not change.
  private static let hasAVX2 = qap_has_avx2()

  static func addProducts(
    _ table: borrowing LaneMatrix<Vector>, _ u: LaneRow<Vector>, _ difference: LaneRow<Vector>,
    rows: Int
  ) {
    qap_add_products(
      hasAVX2, table.row(0).floats, rows, table.chunks, u.floats, difference.floats)
  }

  static func update(
    _ change: borrowing LaneMatrix<Vector>, _ u: LaneRow<Vector>, _ v: LaneRow<Vector>, rows: Int,
    _ rowLeast: borrowing LaneMatrix<Vector>
  ) {
    qap_update(
      hasAVX2, change.row(0).floats, rows, change.chunks, u.floats, v.floats,
      rowLeast.row(0).floats)
  }

  static func update(
    _ change: borrowing LaneMatrix<Vector>, _ u: LaneRow<Vector>, _ v: LaneRow<Vector>, rows: Int,
    _ rowLeast: borrowing LaneMatrix<Vector>, times: borrowing LaneMatrix<Vector>,
    after latest: Float, unlessBelow bound: Float
  ) {
    qap_update_allowed(
      hasAVX2, change.row(0).floats, rows, change.chunks, u.floats, v.floats,
      times.row(0).floats, latest, bound, rowLeast.row(0).floats)
  }
}

/// The loops in Swift, for lanes that the C ones do not know.
enum PlainKernels<Vector: LaneVector>: SwapKernels {
  static func addProducts(
    _ table: borrowing LaneMatrix<Vector>, _ u: LaneRow<Vector>, _ difference: LaneRow<Vector>,
    rows: Int
  ) {
    for index in 0..<rows where u[index] != 0 {
      let weight = Vector.all(u[index])
      let row = table.row(index)
      for chunk in 0..<table.chunks {
        row[chunk: chunk] = row[chunk: chunk].plus(weight.times(difference[chunk: chunk]))
      }
    }
  }

  static func update(
    _ change: borrowing LaneMatrix<Vector>, _ u: LaneRow<Vector>, _ v: LaneRow<Vector>, rows: Int,
    _ rowLeast: borrowing LaneMatrix<Vector>
  ) {
    for index in 0..<rows {
      let ownU = Vector.all(u[index])
      let ownV = Vector.all(v[index])
      let row = change.row(index)
      var least = Vector.all(.infinity)
      for chunk in ((index + 1) / Vector.scalarCount)..<change.chunks {
        let updated = row[chunk: chunk].minus(
          ownU.minus(u[chunk: chunk]).times(ownV.minus(v[chunk: chunk])))
        row[chunk: chunk] = updated
        least = least.lesser(updated)
      }
      rowLeast.row(index)[chunk: 0] = least
    }
  }

  static func update(
    _ change: borrowing LaneMatrix<Vector>, _ u: LaneRow<Vector>, _ v: LaneRow<Vector>, rows: Int,
    _ rowLeast: borrowing LaneMatrix<Vector>, times: borrowing LaneMatrix<Vector>,
    after latest: Vector.Scalar, unlessBelow bound: Vector.Scalar
  ) {
    let (latest, bound) = (Vector.all(latest), Vector.all(bound))
    for index in 0..<rows {
      let ownU = Vector.all(u[index])
      let ownV = Vector.all(v[index])
      let (row, time) = (change.row(index), times.row(index))
      var least = Vector.all(.infinity)
      for chunk in ((index + 1) / Vector.scalarCount)..<change.chunks {
        let updated = row[chunk: chunk].minus(
          ownU.minus(u[chunk: chunk]).times(ownV.minus(v[chunk: chunk])))
        row[chunk: chunk] = updated
        least = least.lesser(
          updated.blocked(where: time[chunk: chunk], after: latest, unlessBelow: bound))
      }
      rowLeast.row(index)[chunk: 0] = least
    }
  }
}
