// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Seating

/// Which stands an occasion puts on offer, who may move, and who must.
///
/// Whoever is confirmed and has one stand may move, unless the stand is locked, has a hold, or is
/// not shared and yet has other guests. A stand on offer is unlocked and without a hold.
struct Vacancies {
  /// The plan after what happened, before anybody moves.
  let plan: Plan
  /// The stands that were freed, or must be left, by id.
  let freed: [Stand.ID]
  /// Who may move, by id.
  private(set) var movers: [Cooperative.ID] = []
  /// Who must move, by id.
  private(set) var required: [Cooperative.ID] = []
  /// The stands that nobody may take although their cooperative leaves.
  private(set) var barred: Set<Stand.ID> = []
  /// The empty places on offer, several lists if only one of them may be used at a time.
  private(set) var offers: [[Offer]] = []
  /// Whether there were too many lists to keep all.
  private(set) var isCutShort = false

  /// A place on an empty or shared stand.
  struct Offer: Hashable {
    let stand: Stand.ID
    /// Whether it must be used: it was empty all along.
    let isTaken: Bool
  }

  private static let offerLimit = 2000

  /// Finds out what an occasion puts on offer.
  ///
  /// - Throws: `EditRefusal` if what happens is refused by itself.
  init(_ before: Plan, _ occasion: Occasion) throws(EditRefusal) {
    let seats = before.standsByCooperative
    switch occasion {
    case .withdrawal(let leaving):
      plan = try before.applying(
        .all(occasion.edits(in: before, reason: "", at: "")), stamp: nil)
      let places = leaving.flatMap { seats[$0] ?? [] }.sorted()
      freed = Set(places).sorted()
      let offers = places.filter { [plan] in plan.takes($0) }
      self.offers = [Self.distinct(offers, in: plan).map { Offer(stand: $0, isTaken: false) }]
      // Without a hole everybody stays.
      if offers.isEmpty { return }
    case .relocation(let id):
      plan = before
      freed = [try Self.place(of: id, in: before, seats)]
      required = [id]
      barred = Set(freed.filter { !before.isHandedOn($0) })
      offers = [[]] + Self.open(before).map { [Offer(stand: $0, isTaken: true)] }
    case .closure(let stand):
      plan = try before.applying(
        .all(occasion.edits(in: before, reason: "", at: "")), stamp: nil)
      freed = [stand]
      required = (plan.placements[stand] ?? []).sorted()
      for id in required {
        guard plan.cooperatives[id]?.status == .confirmed else { throw .stillPlaced(id, stand) }
        if seats[id]?.count != 1 { throw .onSeveralStands(id) }
      }
      barred = [stand]
      if required.isEmpty { return }
      let open = Self.open(plan)
      let lists = Self.choices(of: open.count, required.count) {
        plan.stands[open[$0]]?.isShared == true
      }
      isCutShort = lists.count > Self.offerLimit
      offers = lists.prefix(Self.offerLimit).map { list in
        list.map { Offer(stand: open[$0], isTaken: true) }
      }
    }
    movers = plan.cooperatives.values.filter { [plan, required] cooperative in
      guard let own = seats[cooperative.id], own.count == 1, let stand = own.first,
        cooperative.status == .confirmed, !required.contains(cooperative.id)
      else { return false }
      return plan.isHandedOn(stand)
    }.map(\.id).sorted()
  }

  /// The one stand that a cooperative can leave.
  private static func place(
    of id: Cooperative.ID, in plan: Plan, _ seats: [Cooperative.ID: [Stand.ID]]
  ) throws(EditRefusal) -> Stand.ID {
    guard let cooperative = plan.cooperatives[id] else { throw .noSuchCooperative(id) }
    if cooperative.status == .withdrawn { throw .withdrawn(id) }
    guard let own = seats[id], let stand = own.first, cooperative.status == .confirmed else {
      throw .notPlaced(id)
    }
    if own.count > 1 { throw .onSeveralStands(id) }
    if plan.stands[stand]?.isLocked == true { throw .locked(stand) }
    return stand
  }

  /// The stands that have room for one more, by id.
  private static func open(_ plan: Plan) -> [Stand.ID] {
    plan.stands.keys.filter(plan.takes).sorted()
  }

  /// A stand once, but a shared one as often as it was left.
  private static func distinct(_ stands: [Stand.ID], in plan: Plan) -> [Stand.ID] {
    var seen: Set<Stand.ID> = []
    return stands.filter { seen.insert($0).inserted || plan.stands[$0]?.isShared == true }
  }

  /// All lists of so many numbers below a bound, in order, some of which may come twice.
  private static func choices(
    of bound: Int, _ count: Int, repeating mayRepeat: (Int) -> Bool
  ) -> [[Int]] {
    var lists: [[Int]] = [[]]
    for _ in 0..<count {
      lists = Array(
        lists.flatMap { list in
          ((list.last ?? 0)..<max(bound, list.last ?? 0)).filter {
            $0 != list.last || mayRepeat($0)
          }
          .map { list + [$0] }
        }.prefix(offerLimit + 1))
    }
    return lists
  }
}

extension Plan {
  /// Whether a stand has room for one more who is not put there by hand.
  func takes(_ id: Stand.ID) -> Bool {
    guard let stand = stands[id] else { return false }
    return !stand.isLocked && stand.hold.isEmpty && (stand.isShared || placements[id] == nil)
  }

  /// Whether another can take the stand over once its cooperative leaves.
  func isHandedOn(_ id: Stand.ID) -> Bool {
    guard let stand = stands[id] else { return false }
    return !stand.isLocked && stand.hold.isEmpty
      && (stand.isShared || (placements[id] ?? []).count <= 1)
  }
}
