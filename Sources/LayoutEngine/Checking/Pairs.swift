// SPDX-License-Identifier: Apache-2.0

extension Situation {
  /// Calls `body` for every unordered pair of different cooperatives, one on each of two stands.
  ///
  /// Each pair comes once, also where both sit on both stands, in the order of the stands.
  func forEachPair(on first: Int, _ second: Int, _ body: (Int, Int) -> Void) {
    for one in seating.guests[first] {
      for other in seating.guests[second] where one != other {
        let isTurned =
          one > other && seating.guests[first].contains(other)
          && seating.guests[second].contains(one)
        if !isTurned { body(one, other) }
      }
    }
  }
}
