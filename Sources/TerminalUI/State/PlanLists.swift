// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import LayoutEngine

/// Ordered views of a plan, each put together when it is first asked for: most changes of a plan are
/// seen on the map, and no list of thousands has to be ordered for them.
struct PlanLists: Sendable {
  private let plan: Plan
  /// What its cooperatives can be found by, shared by all plans that follow each other.
  let searchKeys: SearchKeys
  private let knownWaiting: Once<[Cooperative]>
  private let knownRoster = Once<[Cooperative]>()
  private let knownSeats: Once<[Cooperative.ID: [Stand.ID]]>
  private let knownUnplaced = Once<[Cooperative]>()
  private let knownUnseated = Once<[Cooperative.ID]>()
  private let knownSeated = Once<[Cooperative]>()
  private let knownByNumber: Once<[Stand]>
  private let knownNumbers: Once<[Stand.ID]>
  private let knownFirst: Once<Stand.ID?>

  /// - Parameter before: The lists of a plan that this one followed: what hangs on tables that are the
  ///   same is not ordered again.
  init(_ plan: Plan, after before: PlanLists? = nil) {
    self.plan = plan
    searchKeys = before?.searchKeys ?? SearchKeys()
    func kept<Key, Entry, Value>(
      _ table: KeyPath<Plan, [Key: Entry]>, _ known: KeyPath<PlanLists, Once<Value>>
    ) -> Once<Value> {
      guard let before,
        PlanDifference.isSameStorage(before.plan[keyPath: table], plan[keyPath: table])
      else { return Once() }
      return before[keyPath: known]
    }
    knownWaiting = kept(\.cooperatives, \.knownWaiting)
    knownSeats = kept(\.placements, \.knownSeats)
    knownByNumber = kept(\.stands, \.knownByNumber)
    knownNumbers = kept(\.stands, \.knownNumbers)
    knownFirst = kept(\.stands, \.knownFirst)
  }

  /// The waiting cooperatives in order of seniority.
  var waiting: [Cooperative] { knownWaiting { plan.waitingList } }

  /// The stands of each placed cooperative.
  var stands: [Cooperative.ID: [Stand.ID]] { knownSeats { plan.standsByCooperative } }

  /// Confirmed cooperatives without a stand.
  var unplaced: [Cooperative] {
    knownUnplaced {
      let seats = stands
      return plan.cooperatives.values.filter { $0.status == .confirmed && seats[$0.id] == nil }
        .sorted { $0.id < $1.id }
    }
  }

  /// The stands by number as people count (A2 before A10), then id.
  var standsByNumber: [Stand] {
    knownByNumber {
      let stands = Array(plan.stands.values)
      let orders = stands.map { NaturalOrder($0.number) }
      return stands.indices.sorted { left, right in
        orders[left] == orders[right]
          ? stands[left].id < stands[right].id : orders[left] < orders[right]
      }.map { stands[$0] }
    }
  }

  /// The same, the stands' ids alone.
  var standNumbers: [Stand.ID] { knownNumbers { standsByNumber.map(\.id) } }

  /// The stand nearest to the north-west, where one starts reading.
  var firstStand: Stand.ID? {
    knownFirst {
      plan.stands.values.min {
        ($0.bounds.y, $0.bounds.x, $0.id) < ($1.bounds.y, $1.bounds.x, $1.id)
      }?.id
    }
  }

  /// Those who have stands, by the number of the first.
  var seated: [Cooperative] {
    knownSeated {
      var bySeat: [Cooperative] = []
      var listed: Set<Cooperative.ID> = []
      for stand in standNumbers {
        for id in plan.placements[stand] ?? [] where listed.insert(id).inserted {
          if let cooperative = plan.cooperatives[id] { bySeat.append(cooperative) }
        }
      }
      return bySeat
    }
  }

  /// Those who have none, as the roster has them.
  var unseated: [Cooperative.ID] {
    knownUnseated { (unplaced + waitingUnseated + withdrawnUnseated).map(\.id) }
  }

  /// All cooperatives: those to be placed first, then by stand number, then the withdrawn.
  var roster: [Cooperative] {
    knownRoster { unplaced + seated + waitingUnseated + withdrawnUnseated }
  }

  private var waitingUnseated: [Cooperative] { waiting.filter { stands[$0.id] == nil } }

  private var withdrawnUnseated: [Cooperative] {
    plan.cooperatives.values.filter { $0.status == .withdrawn && stands[$0.id] == nil }
      .sorted { $0.id < $1.id }
  }
}
