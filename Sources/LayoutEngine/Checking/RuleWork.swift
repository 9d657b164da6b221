// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// About how much it takes to check a rule everywhere, told by counts alone before it is done.
///
/// A step is about what a billionth of a second has room for. It is a bound for files that are made to
/// be heavy: three hundred rules about each two of two hundred stands, groups of thousands in a hall of
/// a million cells. What ordinary plans ask is far below it.
struct RuleWork {
  /// Steps, but for walks from stand to stand.
  var steps: Int
  /// Groups from each of whose stands one walks to all others.
  var walkers: [Selector] = []

  /// Steps that many think no rule takes.
  static let endless = Int.max / 8
}

extension Situation {
  /// What looking once at all stands and cooperatives takes.
  var lookingAtAll: Int { 100 * (stands.count + roster.needs.count) }

  /// How many seats those have at most whom a selector picks.
  ///
  /// Not how many they have: who may sit where is worked out while nobody sits.
  func mostSeats(of selector: Selector) -> Int {
    min(roster.members(selector).count, max(stands.count, seating.count))
  }

  /// What it takes to look at each two of two groups on stands closer than some metres; nil for
  /// neighbours alone.
  func workForPairs(_ a: Selector, _ b: Selector, within metres: Double?) -> Int {
    let (one, other) = (Double(mostSeats(of: a)), Double(mostSeats(of: b)))
    let all = a == b ? one * one / 2 : one * other
    guard let metres else { return Self.steps(min(all, 12 * max(one, other)) * 300) }
    // Of all pairs as many as stands fit into a square so wide, should they lie evenly.
    let module = survey.module.metres
    let wide = (2 * metres + 12) / module
    let part = min(1, wide * wide / Double(max(1, hall.bounds.cellCount)))
    let seats = Double(max(stands.count, seating.count))
    return Self.steps(all * part * 1000 + max(one, other) * seats * part * 50)
  }

  /// What a walk from a stand to all others takes.
  var stepsOfWalk: Int { 3 * survey.floor.aisles.count + 10 * stands.count }

  /// A number of steps, however large it is.
  static func steps(_ count: Double) -> Int { Int(min(max(count, 0), Double(RuleWork.endless))) }
}

extension RuleBook {
  /// So many steps are made to check a plan of up to ten thousand stands and cooperatives.
  private static let mostSteps = 3_000_000_000
  private static let things = 10_000
  /// Whoever waits at a screen notices so many steps.
  static let longSteps = 4_000_000.0

  /// Whether to check a rule everywhere takes so long that nobody should wait for it at a screen.
  ///
  /// - Parameters:
  ///   - isWalkedAnew: Whether walks from stand to stand are not known any more.
  ///   - most: More steps than these take long.
  static func takesLong(
    _ rule: ActiveRule, in situation: Situation, isWalkedAnew: Bool, beyond most: Double
  ) -> Bool {
    let work = rule.rule.work(in: situation)
    let walkers = isWalkedAnew ? work.walkers : []
    let stands = situation.stands.count
    return walkers.reduce(Double(work.steps)) { steps, walker in
      let count = min(stands, situation.mostSeats(of: walker))
      return steps + Double(count) * Double(situation.stepsOfWalk)
    } > most
  }

  /// The active rules, by number, that are not checked because it would take too much, in order: rules
  /// are checked in the order of their ids, as long as there is room.
  ///
  /// It depends on whom selectors pick, on the hall and on how many stands there are, not on who sits
  /// where.
  ///
  /// - Complexity: O(rules).
  func tooHeavy(in situation: Situation) -> [Int] {
    let stands = situation.stands.count
    let things = Double(stands + situation.roster.needs.count) / Double(Self.things)
    var left = Situation.steps(Double(Self.mostSteps) * max(1, things * things))
    let walk = situation.stepsOfWalk
    var walked: Set<Selector> = []
    var rows = 0
    var heavy: [Int] = []
    for (number, rule) in active.enumerated() {
      let work = rule.rule.work(in: situation)
      var steps = Double(work.steps)
      var new = 0
      for walker in work.walkers where !walked.contains(walker) {
        let count = min(stands, situation.mostSeats(of: walker))
        steps += Double(count) * Double(walk)
        new += count
      }
      guard Situation.steps(steps) <= left else {
        heavy.append(number)
        continue
      }
      left -= Situation.steps(steps)
      // What was walked once is known, as far as there is room.
      if (rows + new) * stands <= StepRows.most {
        rows += new
        walked.formUnion(work.walkers)
      }
    }
    return heavy
  }

  /// The rules without some that are too heavy; these are not checked.
  func leavingOut(_ heavy: [Int]) -> RuleBook {
    if heavy.isEmpty { return self }
    let left = Set(heavy)
    return RuleBook(
      active: active.indices.filter { !left.contains($0) }.map { active[$0] },
      unchecked: (unchecked
        + heavy.map {
          Report.UncheckedRule(
            rule: active[$0].id, kind: active[$0].type.kind, problem: nil, isTooMuch: true)
        }).sorted { $0.rule < $1.rule },
      aisleRule: aisleRule)
  }
}
