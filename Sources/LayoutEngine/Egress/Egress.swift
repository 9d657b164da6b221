// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// How long it takes until all have left the hall.
///
/// The model, so that two who reckon get the same:
/// - Who is where, and how far it is to a door: `EgressGround`. How many: `EgressCrowd`.
/// - All set out at once and walk at one speed, that of the density of all persons over the open floor
///   (`WalkingMethod.speed`), 1.2 m/s at most. A step is a cell.
/// - A door passes 1.3 persons a second for each metre of its clear width, one after another as they
///   arrive (`DoorQueue`); who cannot pass waits. Nothing else holds anybody up.
/// - People choose doors so that the last is out as soon as can be (`SoonestOut`). There may be several
///   ways to do that; it is told how one of them loads the doors, in which those stay with their nearest
///   door for whom another is farther by the most. As a second figure all go to their nearest door, of
///   those as near to the first by id.
///
/// It is movement only, without alarm and reaction: a planning aid, and no approval.
package struct Egress: Sendable {
  /// How many persons there are, those on seats included.
  package let persons: Int
  /// How fast they walk, in m/s.
  package let speed: Double
  /// The doors, by id.
  package var doors: [Feature.ID] { ground.doors.map(\.id) }

  let ground: EgressGround
  /// Ways of more steps were left out.
  private let reach: Int32
  private let survey: Survey
  private let count: Int
  private let areSeatsTaken: Bool
  /// How many persons have no open floor to stand on.
  private let placeless: Double
  /// The seconds of a step, and how many pass each door in one.
  private let step: Double
  private let rates: [Double]
  /// The answer while all doors are open.
  private let open: SoonestOut

  /// Reckons how long it takes a crowd to leave a plan's hall.
  ///
  /// Nil where the hall has too many cells and doors.
  /// - Complexity: O(cells × doors), and the search (`SoonestOut`) among the doors within reach: of so many
  ///   steps that the last is out before he could have walked so far.
  package init?(_ plan: Plan, _ crowd: EgressCrowd = EgressCrowd()) {
    self.init(Survey(plan, aisleRule: RuleBook(plan).aisleRule), of: plan, crowd)
  }

  init?(_ survey: Survey, of plan: Plan, _ crowd: EgressCrowd) {
    guard Self.work(survey) <= Self.mostWork, survey.floor.aisles.count <= Self.mostCells else {
      return nil
    }
    self.init(
      survey, onFloor: crowd.onFloor(of: plan, survey), withSeats: crowd.areSeatsTaken)
  }

  /// So many looks at cells for doors are made at most, as if all ways were looked at: the 270 million of
  /// a hall of 4,000 stands took 1.2 s while all doors are open.
  private static let mostWork = 400_000_000

  /// So many cells take a quarter of a GiB.
  private static let mostCells = 8_000_000

  /// So many looks at ways are made for all doors that are blocked in turn, but for one case: enough for
  /// the 20 doors of a hall of 500 stands, which took 2 s, and for 5 of the 160 of one of 4,000.
  package static let mostLooks = 80_000_000

  /// Ways of so many steps are looked at in any hall.
  static let firstReach: Int32 = 256

  /// How many cells are looked at, for all doors together.
  static func work(_ survey: Survey) -> Int {
    let doors = survey.doors.count
    let groups = min(survey.floor.aisles.count, EgressGround.mostTiles) + survey.floor.stands.count
    // A way of a group takes the room of some hundred cells.
    return doors * (survey.floor.aisles.count + 100 * groups)
  }

  /// Reckons how long it takes while all doors are open.
  ///
  /// - Parameter reach: Longer ways are left out where nobody takes them; what is found is the same.
  /// - Complexity: O(cells × doors), and the search (`SoonestOut`).
  init(
    _ survey: Survey, onFloor count: Int, withSeats areSeatsTaken: Bool = false,
    from reach: Int32 = Self.firstReach
  ) {
    self.init(survey, onFloor: count, withSeats: areSeatsTaken, within: reach)
    // Who is blocked at one door needs another, and time.
    while !ground.isWhole, !hasSpareDoors || open.time * 1.25 > Double(self.reach) {
      self = farther
    }
  }

  private init(
    _ survey: Survey, onFloor count: Int, withSeats areSeatsTaken: Bool, within reach: Int32
  ) {
    (self.survey, self.count, self.areSeatsTaken) = (survey, count, areSeatsTaken)
    self.reach = reach
    ground = EgressGround(survey, within: reach)
    let groups = ground.persons(onFloor: count, withSeats: areSeatsTaken)
    persons = count + (areSeatsTaken ? ground.seats.reduce(0, +) : 0)
    placeless = Double(persons) - groups.reduce(0, +)
    let floor = survey.module.squareMetres(ground.cells.reduce(0, +))
    let speed = WalkingMethod.speed(density: floor > 0 ? Double(persons) / floor : 0)
    let step = survey.module.metres / speed
    self.speed = speed
    self.step = step
    rates = ground.doors.map { WalkingMethod.doorFlow * $0.width * step }
    var open = SoonestOut(ground.ways, persons: groups, rates: rates)
    open.solve()
    self.open = open
  }

  /// The same with ways of twice the reach.
  private var farther: Egress {
    Egress(
      survey, onFloor: count, withSeats: areSeatsTaken,
      within: reach > Int32.max / 2 ? .max : 2 * reach)
  }

  /// Whether every group has a second door within reach.
  private var hasSpareDoors: Bool {
    (0..<ground.ways.count).allSatisfy { ground.ways.of($0).count > 1 }
  }

  /// What happens with some doors blocked.
  ///
  /// - Complexity: The search, from what is known of all doors open.
  package func whenBlocked(_ blocked: Set<Feature.ID> = []) -> EgressCase {
    var egress = self
    var looks = 0
    return egress.widening(blocked, &looks)
  }

  /// The same; goes on with a longer reach where somebody needs one.
  ///
  /// - Parameter looks: To which it adds how many ways were looked at.
  private mutating func widening(_ blocked: Set<Feature.ID>, _ looks: inout Int) -> EgressCase {
    let closed = ground.doors.indices.filter { blocked.contains(ground.doors[$0].id) }
    while true {
      var search = open
      if !closed.isEmpty {
        for door in closed { search.block(door) }
        search.solve()
        looks += ground.ways.ways.count + search.looks
      }
      if ground.isWhole || (search.stranded <= 0 && search.time <= Double(reach)) {
        return result(of: search, blocked, closed)
      }
      self = farther
    }
  }

  private func result(
    of search: SoonestOut, _ blocked: Set<Feature.ID>, _ closed: [Int]
  ) -> EgressCase {
    let stranded = persons(search.stranded + placeless)
    let best = DoorQueues(search.flow, ground.ways, search.rates)
    let nearest = DoorQueues(search.nearest, ground.ways, search.rates)
    func flow(_ queues: DoorQueues) -> EgressFlow {
      let counts = Self.whole(queues.all.map(\.persons), sum: persons - stranded)
      let used = zip(ground.doors, zip(queues.all, counts)).map { door, queue in
        EgressFlow.Door(
          door: door.id, persons: queue.1, seconds: queue.0.time * step,
          queue: persons(queue.0.longest))
      }.filter { !blocked.contains($0.door) }
      return EgressFlow(doors: used)
    }
    return EgressCase(
      blocked: closed.map { ground.doors[$0].id }, stranded: stranded, soonest: flow(best),
      nearest: flow(nearest))
  }

  /// Each door blocked in turn, by id.
  ///
  /// - Complexity: As that of `whenBlocked` for each door.
  package var whenEachIsBlocked: [EgressCase] { whenEachIsBlocked(within: .max).cases }

  /// Each door blocked in turn, those first by which most leave while all are open, as long as there is
  /// room for looks at ways.
  ///
  /// The first is worked out whatever it takes.
  /// - Complexity: As that of `whenBlocked` for each door.
  package func whenEachIsBlocked(within mostLooks: Int) -> EgressCases {
    var egress = self
    var looks = 0
    let loads = DoorQueues(open.flow, ground.ways, open.rates).all.map(\.persons)
    // Equal loads differ by rounding.
    let order = loads.indices.sorted { (-loads[$0].rounded(), $0) < (-loads[$1].rounded(), $1) }
    var cases: [Int: EgressCase] = [:]
    for door in order where cases.isEmpty || looks < mostLooks {
      cases[door] = egress.widening([doors[door]], &looks)
    }
    return EgressCases(cases: order.sorted().compactMap { cases[$0] }, doors: order.count)
  }

  /// When the last of each group is out while all doors are open, in seconds; infinite for those who
  /// have no way, nil where nobody is.
  var places: EgressPlaces {
    let queues = DoorQueues(open.flow, ground.ways, open.rates)
    let seconds = (0..<ground.ways.count).map { group -> Double in
      let out = ground.ways.of(group).filter { open.flow[$0] > open.nobody }.map { way in
        let known = ground.ways.ways[way]
        return queues.all[Int(known.door)].out[Int(known.steps)] * step
      }
      return out.max() ?? .infinity
    }
    return EgressPlaces(ground: ground, seconds: seconds)
  }

  private func persons(_ count: Double) -> Int { Int(count.rounded()) }

  /// Counts as whole numbers with a given sum: those with the largest remainder are rounded up, of
  /// equal ones the first.
  private static func whole(_ counts: [Double], sum: Int) -> [Int] {
    var whole = counts.map { Int(($0 + 1e-6).rounded(.down)) }
    let order = counts.indices.sorted { one, other in
      let (first, second) = (counts[one] - Double(whole[one]), counts[other] - Double(whole[other]))
      return first == second ? one < other : first > second
    }
    for place in order.prefix(max(0, sum - whole.reduce(0, +))) where counts[place] > 0 {
      whole[place] += 1
    }
    return whole
  }
}
