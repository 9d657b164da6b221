// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Synchronization

/// A plan's cooperatives by number, and whom each selector picks of them.
final class Roster: Sendable {
  /// What rules ask of a cooperative again and again, without its names and texts.
  struct Needs: Hashable, Sendable {
    let powerKilowatts: Double
    let needsWater: Bool
    let cooks: Bool
    let cookingKilowatts: Double
    let minArea: Double
    let wishedArea: Double
    let standLimit: Int
    let status: Cooperative.Status

    init(_ cooperative: Cooperative) {
      powerKilowatts = cooperative.powerKilowatts
      needsWater = cooperative.needsWater
      cooks = cooperative.cooks
      cookingKilowatts = cooperative.cookingKilowatts
      minArea = cooperative.minArea
      wishedArea = cooperative.wishedArea
      standLimit = cooperative.standLimit
      status = cooperative.status
    }
  }

  /// Whom a selector picks.
  private struct Choice {
    var picks: [Bool]
    var members: [Int]
  }

  /// What was worked out so far; a rule asks for the same selectors again and again, which are then
  /// compared and not hashed.
  private struct Choices {
    var known: [Selector: Choice] = [:]
    var last: (selector: Selector, choice: Choice)?
    var lastButOne: (selector: Selector, choice: Choice)?
  }

  /// The cooperatives by id.
  let cooperatives: PieceArray<Cooperative>
  /// What each needs.
  let needs: PieceArray<Needs>
  /// The number of each.
  let indices: [Cooperative.ID: Int]
  private let chosen: Mutex<Choices>

  /// Numbers a plan's cooperatives, in O(n log n).
  init(_ plan: Plan) {
    let sorted = plan.sortedCooperatives
    cooperatives = PieceArray(sorted, shift: PieceArray<Int>.listShift)
    needs = PieceArray(sorted.map(Needs.init), shift: PieceArray<Int>.listShift)
    indices = Dictionary(
      sorted.enumerated().map { ($0.element.id, $0.offset) }
    ) { first, _ in first }
    chosen = Mutex(Choices())
  }

  /// The roster after some cooperatives changed; numbers stay.
  ///
  /// - Complexity: O(changed × selectors).
  init(_ roster: Roster, changing changed: [(number: Int, cooperative: Cooperative)]) {
    var cooperatives = roster.cooperatives
    var needs = roster.needs
    var chosen = roster.chosen.withLock { $0.known }
    for (number, cooperative) in changed {
      cooperatives[number] = cooperative
      needs[number] = Needs(cooperative)
    }
    for selector in chosen.keys {
      for (number, cooperative) in changed {
        let isPicked = selector.picks(cooperative)
        guard isPicked != chosen[selector]?.picks[number] else { continue }
        chosen[selector]?.picks[number] = isPicked
        if isPicked {
          chosen[selector]?.members.append(number)
          chosen[selector]?.members.sort()
        } else {
          chosen[selector]?.members.removeAll { $0 == number }
        }
      }
    }
    self.cooperatives = cooperatives
    self.needs = needs
    indices = roster.indices
    self.chosen = Mutex(Choices(known: chosen))
  }

  /// For each cooperative whether a selector picks it; each selector is worked out once.
  func picks(_ selector: Selector) -> [Bool] { choice(selector).picks }

  /// The numbers of those that a selector picks, in order.
  func members(_ selector: Selector) -> [Int] { choice(selector).members }

  private func choice(_ selector: Selector) -> Choice {
    chosen.withLock { chosen in
      if let last = chosen.last, last.selector == selector { return last.choice }
      if let other = chosen.lastButOne, other.selector == selector { return other.choice }
      let known = chosen.known[selector]
      let answer = known ?? choose(selector)
      if known == nil { chosen.known[selector] = answer }
      chosen.lastButOne = chosen.last
      chosen.last = (selector, answer)
      return answer
    }
  }

  private func choose(_ selector: Selector) -> Choice {
    let picks = cooperatives.map(selector.picks)
    return Choice(picks: picks, members: picks.indices.filter { picks[$0] })
  }
}
