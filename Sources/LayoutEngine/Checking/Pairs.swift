// SPDX-License-Identifier: Apache-2.0

extension Situation {
  /// Calls `body` for every unordered pair of different cooperatives, one on each of two stands.
  ///
  /// Each pair comes once, also where both sit on both stands, in the order of the stands.
  func forEachPair(on first: Int, _ second: Int, _ body: (Int, Int) -> Void) {
    let (guests, others) = (seating.guests[first], seating.guests[second])
    // Those who sit on both; few plans have any.
    let both = guests.count == 1 || others.count == 1 ? [] : Set(guests).intersection(others)
    for one in guests {
      for other in others where one != other {
        let isTurned = !both.isEmpty && one > other && both.contains(one) && both.contains(other)
        if !isTurned { body(one, other) }
      }
    }
  }
}
