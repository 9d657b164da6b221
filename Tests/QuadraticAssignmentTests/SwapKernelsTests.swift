// SPDX-License-Identifier: Apache-2.0

import BreakoutSearch
import CSwapKernels
import Testing

@testable import QuadraticAssignment

@Suite("Loops over whole tables")
struct SwapKernelsTests {
  typealias Vector = SIMD8<Float>
  typealias Plain = PlainKernels<Vector>

  @Test("every version gives the same numbers, for any processor", arguments: [1, 7, 8, 9, 23])
  func versions(size: Int) {
    var versions = [false]
    if qap_has_avx2() { versions.append(true) }
    for avx2 in versions {
      var generator = SeededGenerator(seed: UInt64(size))
      let (one, other) = (Tables(size, &generator), Tables(size, &generator))
      for _ in 0..<20 {
        one.fill(&generator)
        other.copy(one)
        Plain.addProducts(one.table, one.rows.row(0), one.rows.row(1), rows: size)
        qap_add_products(
          avx2, other.table.row(0).floats, size, other.table.chunks, other.rows.row(0).floats,
          other.rows.row(1).floats)
        #expect(one.numbers == other.numbers)
        Plain.update(one.table, one.rows.row(0), one.rows.row(1), rows: size, one.least)
        qap_update(
          avx2, other.table.row(0).floats, size, other.table.chunks, other.rows.row(0).floats,
          other.rows.row(1).floats, other.least.row(0).floats)
        #expect(one.numbers == other.numbers)
        Plain.update(
          one.table, one.rows.row(0), one.rows.row(1), rows: size, one.least, times: one.times,
          after: 3, unlessBelow: -2)
        qap_update_allowed(
          avx2, other.table.row(0).floats, size, other.table.chunks, other.rows.row(0).floats,
          other.rows.row(1).floats, other.times.row(0).floats, 3, -2,
          other.least.row(0).floats)
        #expect(one.numbers == other.numbers)
      }
    }
  }

  /// What the loops work on.
  final class Tables {
    let size: Int
    let table: LaneMatrix<Vector>
    let times: LaneMatrix<Vector>
    let least: LaneMatrix<Vector>
    let rows: LaneMatrix<Vector>

    init(_ size: Int, _ generator: inout SeededGenerator) {
      self.size = size
      table = LaneMatrix(rows: size, columns: size, repeating: 0)
      times = LaneMatrix(rows: size, columns: size, repeating: 0)
      least = LaneMatrix(rows: size, columns: 1, repeating: 0)
      rows = LaneMatrix(rows: 2, columns: size, repeating: 0)
    }

    func fill(_ generator: inout SeededGenerator) {
      for column in 0..<size {
        for row in 0..<size {
          table.row(row)[column] =
            generator.below(9) == 0 ? .infinity : Float(generator.below(99) - 50)
          times.row(row)[column] = Float(generator.below(9))
        }
        for row in 0..<2 { rows.row(row)[column] = Float(generator.below(9) - 4) }
      }
    }

    func copy(_ other: Tables) {
      for column in 0..<size {
        for row in 0..<size {
          table.row(row)[column] = other.table.row(row)[column]
          times.row(row)[column] = other.times.row(row)[column]
        }
        for row in 0..<2 { rows.row(row)[column] = other.rows.row(row)[column] }
      }
      for row in 0..<size { least.row(row)[chunk: 0] = other.least.row(row)[chunk: 0] }
    }

    /// All that the loops write, right of the diagonal and left of it.
    var numbers: [Float] {
      (0..<size).flatMap { row in
        (0..<size).map { table.row(row)[$0] } + (0..<8).map { least.row(row)[$0] }
      }
    }
  }
}
