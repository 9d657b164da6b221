// SPDX-License-Identifier: Apache-2.0

/// The choices at one square of a lattice, as they change the frontier.
struct FrontierSteps {
  /// How long the frontier is.
  let length: Int
  /// The deepest blind aisle; nil for any, when all aisles count as core.
  let blindDepth: Int?
  /// The most kinds of aisle at a square.
  static let deepest = 4

  /// What a square became.
  enum Choice: UInt8 {
    case blocked, unused, stand, aisle
  }

  /// Calls `body` with each state that may follow when the square at a place of the frontier is filled,
  /// with what it became and whether the aisles are complete there: nothing may be built beyond.
  @inline(__always)
  func forEach(
    from state: FrontierState, at place: Int, use: LatticeUse,
    _ body: (FrontierState, Choice, Bool) -> Void
  ) {
    let left = state[place]
    let up = place > 0 ? state[place - 1] : 0
    let (leftKind, upKind) = (left & 15, up & 15)
    let besideAisle = FrontierKind.isAisle(leftKind) || FrontierKind.isAisle(upKind)
    if !use.contains(.door) && FrontierKind.isContent(leftKind) {
      var next = state
      if use.contains(.stand) {
        next[place] = besideAisle ? FrontierKind.settled : FrontierKind.waiting
        finish(next, left, .stand, body)
      }
      if use.isDisjoint(with: .aisle) {
        next[place] = FrontierKind.settled
        finish(next, left, .blocked, body)
      } else if !besideAisle {
        next[place] = FrontierKind.unused
        finish(next, left, .unused, body)
      }
    }
    if use.contains(.aisle) && leftKind != FrontierKind.unused && upKind != FrontierKind.unused {
      enter(state, place, left, up, use, body)
    }
  }

  /// Takes the old square's system away, and says whether that was the last of the aisles.
  @inline(__always)
  private func finish(
    _ next: FrontierState, _ left: UInt8, _ choice: Choice,
    _ body: (FrontierState, Choice, Bool) -> Void
  ) {
    guard FrontierKind.isAisle(left & 15) else { return body(next, choice, false) }
    let system = left >> 4
    var others = false
    var waits = false
    for place in 0..<length {
      let byte = next[place]
      if byte >> 4 == system { return body(Self.numbered(next, length), choice, false) }
      if byte >> 4 != 0 { others = true }
      if !FrontierKind.isContent(byte & 15) { waits = true }
    }
    if !others && !waits { body(next, choice, true) }
  }

  /// Makes the square an aisle.
  @inline(__always)
  private func enter(
    _ state: FrontierState, _ place: Int, _ left: UInt8, _ up: UInt8, _ use: LatticeUse,
    _ body: (FrontierState, Choice, Bool) -> Void
  ) {
    let (leftKind, upKind) = (left & 15, up & 15)
    var joined = state
    var system = max(left >> 4, up >> 4)
    if system == 0 { system = 15 }
    if left >> 4 != 0 && up >> 4 != 0 && left >> 4 != up >> 4 {
      let gone = left >> 4 == system ? up >> 4 : left >> 4
      for other in 0..<length where joined[other] >> 4 == gone {
        joined[other] = joined[other] & 15 | system << 4
      }
    }
    func put(_ kind: UInt8) {
      let steps = FrontierKind.steps(kind)
      guard FrontierKind.isContent(FrontierKind.beside(leftKind, aisleAt: steps)) else { return }
      var next = joined
      if place > 0 {
        next[place - 1] = next[place - 1] & 0xf0 | FrontierKind.beside(upKind, aisleAt: steps)
      }
      next[place] = kind | system << 4
      body(Self.numbered(next, length), .aisle, false)
    }
    guard let blindDepth else { return put(FrontierKind.core) }
    var around = use.contains(.door) ? 2 : 0
    if leftKind >= FrontierKind.core && leftKind < FrontierKind.branch { around += 1 }
    if upKind >= FrontierKind.core && upKind < FrontierKind.branch { around += 1 }
    put(FrontierKind.core + UInt8(max(0, 2 - around)))
    if around >= 2 { return }
    var nearest = UInt8.max
    if FrontierKind.isAisle(leftKind) { nearest = min(nearest, FrontierKind.steps(leftKind)) }
    if FrontierKind.isAisle(upKind) { nearest = min(nearest, FrontierKind.steps(upKind)) }
    for steps in stride(from: UInt8(1), through: UInt8(blindDepth), by: 1) {
      let kind = FrontierKind.branch + 2 * (steps - 1)
      if nearest < steps {
        put(kind)
        // One further off is no better.
        return
      }
      put(kind + 1)
    }
  }

  /// Numbers the systems in the order of the frontier, so that equal states are the same.
  @inline(__always)
  private static func numbered(_ state: FrontierState, _ length: Int) -> FrontierState {
    var names: UInt64 = 0
    var next: UInt64 = 1
    var result = state
    for place in 0..<length {
      let byte = state[place]
      let system = UInt64(byte >> 4)
      if system == 0 { continue }
      var name = names >> (4 * system) & 15
      if name == 0 {
        name = next
        next += 1
        names |= name << (4 * system)
      }
      result[place] = byte & 15 | UInt8(name) << 4
    }
    return result
  }
}
