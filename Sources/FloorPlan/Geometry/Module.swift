// SPDX-License-Identifier: Apache-2.0

/// The metres of one grid cell, and the only way between metres and cells.
public struct Module: Hashable, Sendable {
  /// Lengths that differ by less than this, in metres, are the same: metres in files are decimal,
  /// and 0.3 / 0.1 is not 3 in binary.
  package static let tolerance = 1e-6

  /// Metres a cell.
  package let metres: Double

  /// A module in metres; nil unless it is finite and above a tenth of a millimetre.
  package init?(metres: Double) {
    guard metres.isFinite, metres >= 1e-4 else { return nil }
    self.metres = metres
  }

  /// Half a metre, where the file gives no module.
  public static let standard = Module(unchecked: 0.5)

  private init(unchecked metres: Double) { self.metres = metres }

  /// A length of so many cells, in metres, rounded to a nanometre so that 3 × 0.1 is 0.3.
  package func metres(_ cells: Int) -> Double { metres(Double(cells)) }

  /// A length of a real number of cells, in metres, rounded to a nanometre.
  package func metres(_ cells: Double) -> Double { (cells * metres * 1e9).rounded() / 1e9 }

  /// An area of so many cells, in m², rounded to 10⁻⁹ m².
  package func squareMetres(_ cells: Int) -> Double {
    (Double(cells) * metres * metres * 1e9).rounded() / 1e9
  }

  /// A length in metres as whole cells; nil if it is no multiple of the module or out of bounds.
  package func wholeCells(_ length: Double) -> Int? {
    let cells = (length / metres).rounded()
    guard cells.magnitude <= Double(GridRectangle.bound),
      (cells * metres - length).magnitude < Self.tolerance
    else { return nil }
    return Int(cells)
  }

  /// ⌈length ÷ module⌉, the cells needed for a length in metres, never below 0 and bounded.
  package func cellsCovering(_ length: Double) -> Int {
    let cells = ((length - Self.tolerance) / metres).rounded(.up)
    return Int(min(max(cells, 0), Double(GridRectangle.bound)))
  }

  /// ⌊length ÷ module⌋, the whole cells within a length in metres, never below 0 and bounded.
  package func cellsWithin(_ length: Double) -> Int {
    let cells = ((length + Self.tolerance) / metres).rounded(.down)
    return Int(min(max(cells, 0), Double(GridRectangle.bound)))
  }
}
