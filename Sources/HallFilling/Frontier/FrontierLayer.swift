// SPDX-License-Identifier: Apache-2.0

/// The states that the frontier may be in after some squares, each with the most stands behind it.
struct FrontierLayer {
  /// From which state of the layer before each comes, and what the square became.
  struct Ways {
    var parents: [Int32] = []
    var choices: [UInt8] = []
  }

  private(set) var states: [FrontierState] = []
  /// The most stands so far, for each state.
  private(set) var stands: [Int32] = []
  /// What the rest can add at most, in thirds of stands.
  private(set) var rests: [Int32] = []
  /// The way to each state.
  private(set) var ways = Ways()
  /// Places of states by their scattered number; -1 where none is.
  private var table: [Int32]
  private var mask: Int

  /// Which of two ways as good is kept: the first with 0, else by chance.
  private let seed: UInt64

  init(expecting count: Int = 16, seed: UInt64 = 0) {
    self.seed = seed
    var size = 64
    while size < 2 * count { size *= 2 }
    table = [Int32](repeating: -1, count: size)
    mask = size - 1
  }

  var count: Int { states.count }

  /// Enters a state, or a better way to it.
  @inline(__always)
  mutating func enter(
    _ state: FrontierState, stands most: Int32, rest: Int32, parent: Int, choice: UInt8
  ) {
    var slot = state.scattered & mask
    while table[slot] >= 0 {
      let known = Int(table[slot])
      if states[known] == state {
        if stands[known] < most || stands[known] == most && prefers(parent, slot) {
          stands[known] = most
          ways.parents[known] = Int32(truncatingIfNeeded: parent)
          ways.choices[known] = choice
        }
        return
      }
      slot = (slot + 1) & mask
    }
    table[slot] = Int32(truncatingIfNeeded: states.count)
    states.append(state)
    stands.append(most)
    rests.append(rest)
    ways.parents.append(Int32(truncatingIfNeeded: parent))
    ways.choices.append(choice)
    if 2 * states.count > table.count { grow() }
  }

  /// Whether of two ways as good the new one is taken.
  @inline(__always)
  private func prefers(_ parent: Int, _ slot: Int) -> Bool {
    if seed == 0 { return false }
    var mixed = (seed &+ UInt64(truncatingIfNeeded: parent)) &* 0x9e37_79b9_7f4a_7c15
    mixed ^= mixed >> 31 ^ UInt64(truncatingIfNeeded: slot)
    return (mixed &* 0xbf58_476d_1ce4_e5b9) >> 63 == 1
  }

  private mutating func grow() {
    let size = 2 * table.count
    mask = size - 1
    table = [Int32](repeating: -1, count: size)
    for (number, state) in states.enumerated() {
      var slot = state.scattered & mask
      while table[slot] >= 0 { slot = (slot + 1) & mask }
      table[slot] = Int32(truncatingIfNeeded: number)
    }
  }

  /// Keeps so many states, those that promise most; returns the most that one left out promised, in thirds
  /// of stands.
  mutating func keep(_ count: Int) -> Int32 {
    func promise(_ number: Int) -> Int { Int(3 * stands[number] + rests[number]) }
    let top = states.indices.map(promise).max() ?? 0
    var sizes = [Int](repeating: 0, count: top + 1)
    for number in states.indices { sizes[max(0, promise(number))] += 1 }
    var least = top
    var taken = 0
    while least > 0, taken + sizes[least] <= count {
      taken += sizes[least]
      least -= 1
    }
    // Of those at the limit the first.
    var room = count - taken
    let old = self
    self = FrontierLayer(expecting: count, seed: seed)
    for number in old.states.indices {
      let promised = Int(3 * old.stands[number] + old.rests[number])
      if promised < least { continue }
      if promised == least {
        if room == 0 { continue }
        room -= 1
      }
      enter(
        old.states[number], stands: old.stands[number], rest: old.rests[number],
        parent: Int(old.ways.parents[number]), choice: old.ways.choices[number])
    }
    return Int32(least)
  }
}
