// SPDX-License-Identifier: Apache-2.0

/// Violations filed under numbers of stands or cooperatives.
struct FiledViolations: Sendable {
  private var numbers: [Int] = []
  private var lists: [FoundViolations] = []
  /// How many there are that are only counted.
  private(set) var unlisted = 0
  /// How many there are.
  private(set) var count = 0
  /// What they cost together.
  private(set) var cost = WishCost()

  /// Files violations under a number above all others.
  mutating func append(_ found: FoundViolations, for number: Int) {
    numbers.append(number)
    lists.append(found)
    note(found)
  }

  private mutating func note(_ found: FoundViolations) {
    count += found.count
    unlisted += found.unlisted
    cost += found.cost
  }

  /// Files violations in place of those under a number; none leaves nothing there.
  ///
  /// - Complexity: O(log n), and a move of memory where a number comes or goes.
  mutating func replace(_ found: FoundViolations, for number: Int) {
    let place = firstPlace(from: number)
    let isKnown = place < numbers.count && numbers[place] == number
    if isKnown {
      count -= lists[place].count
      unlisted -= lists[place].unlisted
      cost -= lists[place].cost
    }
    note(found)
    switch (isKnown, found.count == 0) {
    case (true, true):
      numbers.remove(at: place)
      lists.remove(at: place)
    case (true, false): lists[place] = found
    case (false, true): break
    case (false, false):
      numbers.insert(number, at: place)
      lists.insert(found, at: place)
    }
  }

  /// Adds all to a list, by number.
  func addAll(to all: inout [Violation]) {
    for list in lists { all += list.listed }
  }

  /// Whether one of them meets a condition.
  func contains(where condition: (Violation) -> Bool) -> Bool {
    lists.contains { $0.listed.contains(where: condition) }
  }

  private func firstPlace(from number: Int) -> Int {
    var low = 0
    var high = numbers.count
    while low < high {
      let middle = low + (high - low) / 2
      if numbers[middle] < number { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
