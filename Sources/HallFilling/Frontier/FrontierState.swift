// SPDX-License-Identifier: Apache-2.0

/// What the part of a lattice that is filled means for the rest: a byte for each square of the frontier.
///
/// The low half of a byte is a `FrontierKind`, the high half the number of the system of aisles, counted
/// from 1 in the order of the frontier; 0 for what is no aisle.
struct FrontierState: Hashable {
  /// The longest frontier.
  static let limit = 16

  private(set) var low: UInt64 = 0
  private(set) var high: UInt64 = 0

  subscript(place: Int) -> UInt8 {
    @inline(__always) get {
      place < 8
        ? UInt8(truncatingIfNeeded: low >> UInt64(8 * place))
        : UInt8(truncatingIfNeeded: high >> UInt64(8 * (place - 8)))
    }
    @inline(__always) set {
      if place < 8 {
        let shift = UInt64(8 * place)
        low = low & ~(0xff << shift) | UInt64(newValue) << shift
      } else {
        let shift = UInt64(8 * (place - 8))
        high = high & ~(0xff << shift) | UInt64(newValue) << shift
      }
    }
  }

  /// A number that scatters well.
  @inline(__always)
  var scattered: Int {
    var mixed = low &* 0x9e37_79b9_7f4a_7c15
    mixed ^= mixed >> 29
    mixed = (mixed ^ high) &* 0xbf58_476d_1ce4_e5b9
    mixed ^= mixed >> 32
    return Int(truncatingIfNeeded: mixed >> 1)
  }
}

/// What a square of the frontier still asks of its neighbours to come.
enum FrontierKind {
  /// Nothing: a wall, or a stand that has its aisle.
  static let settled: UInt8 = 0
  /// Unused: no aisle may come beside it.
  static let unused: UInt8 = 1
  /// A stand that waits for an aisle.
  static let waiting: UInt8 = 2
  /// An aisle of the core that has two, one or no neighbour of the core yet; so `core + missing`.
  static let core: UInt8 = 3
  /// An aisle at 1 step from the core: `branch + 2 × (steps - 1)`, and one more where the way there is
  /// still to come.
  static let branch: UInt8 = 6

  @inline(__always)
  static func isAisle(_ kind: UInt8) -> Bool { kind >= core }

  /// How many steps from the core an aisle is.
  @inline(__always)
  static func steps(_ kind: UInt8) -> UInt8 { kind < branch ? 0 : (kind - branch) / 2 + 1 }

  /// Whether all that it asked for is there.
  @inline(__always)
  static func isContent(_ kind: UInt8) -> Bool {
    kind == settled || kind == unused || kind == core || kind >= branch && (kind - branch) & 1 == 0
  }

  /// The kind once an aisle at so many steps came beside it.
  @inline(__always)
  static func beside(_ kind: UInt8, aisleAt steps: UInt8) -> UInt8 {
    if kind == waiting { return settled }
    if kind < core { return kind }
    if kind < branch { return steps == 0 && kind > core ? kind - 1 : kind }
    return steps < Self.steps(kind) ? kind - (kind - branch) & 1 : kind
  }
}
