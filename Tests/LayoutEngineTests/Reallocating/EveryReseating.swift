// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import LayoutEngine

/// All re-placements after a withdrawal, each carried out and checked: what proposals are compared
/// with.
struct EveryReseating {
  /// One of them.
  struct Outcome {
    let seats: [Seat]
    let moved: Int
    let metres: Double
    /// The places of those who get a stand on the waiting list.
    let seated: [Int]
    let quality: PlanQuality

    /// The moves as text, to be compared and shown.
    var text: String {
      seats.map { "\($0.cooperative)>\($0.stand)" }.joined(separator: " ")
    }
  }

  private let plan: Plan
  private let left: Plan
  private let leaving: [Cooperative.ID]
  private let queue: [Cooperative.ID]
  private(set) var unseated: [Outcome] = []
  /// For each list of proposals those that seat somebody.
  private(set) var seated: [Int: [Outcome]] = [:]
  private var known: [[Seat]: PlanQuality] = [:]

  init(_ plan: Plan, leaving: [Cooperative.ID], most: Int = 3) throws {
    self.plan = plan
    self.leaving = leaving
    left = try plan.applying(
      .all(leaving.map { .withdraw($0, reason: "", at: "") }), stamp: nil)
    queue = left.waitingList.map(\.id).filter { [left] in left.stands(of: $0).isEmpty }
    var holes: [Stand.ID] = []
    for id in leaving {
      for stand in plan.stands(of: id) where isOpen(stand) {
        let isShared = plan.stands[stand]?.isShared == true
        if isShared || left.placements[stand] == nil && !holes.contains(stand) {
          holes.append(stand)
        }
      }
    }
    let movers = left.sortedCooperatives.filter { cooperative in
      let own = left.stands(of: cooperative.id)
      guard cooperative.status == .confirmed, own.count == 1, isOpen(own[0]) else { return false }
      return plan.stands[own[0]]?.isShared == true || left.placements[own[0]]?.count == 1
    }.map(\.id)
    for count in 0...(holes.isEmpty ? 0 : min(most, movers.count)) {
      for chosen in Self.combinations(of: movers, count) {
        try reseat(chosen[...], [], over: holes + chosen.map { left.stands(of: $0)[0] })
      }
    }
  }

  private func isOpen(_ stand: Stand.ID) -> Bool {
    left.stands[stand].map { !$0.isLocked && $0.hold.isEmpty } ?? false
  }

  private static func combinations(of all: [Cooperative.ID], _ count: Int) -> [[Cooperative.ID]] {
    if count == 0 { return [[]] }
    return all.indices.flatMap { index in
      combinations(of: Array(all[(index + 1)...]), count - 1).map { [all[index]] + $0 }
    }
  }

  private mutating func reseat(
    _ rest: ArraySlice<Cooperative.ID>, _ seats: [Seat], over places: [Stand.ID]
  ) throws {
    guard let next = rest.first else {
      if known[seats] != nil { return }
      unseated.append(try outcome(seats))
      try fill(seats, places)
      return
    }
    for place in Set(places) where left.placements[place]?.contains(next) != true {
      var others = places
      if let index = others.firstIndex(of: place) { others.remove(at: index) }
      try reseat(rest.dropFirst(), seats + [Seat(next, on: place)], over: others)
    }
  }

  /// Fills what is left as the policy asks.
  private mutating func fill(_ seats: [Seat], _ open: [Stand.ID]) throws {
    if queue.isEmpty || open.isEmpty { return }
    switch plan.waitingPolicy {
    case .senior:
      let filled = try inTurn(queue, seats, open)
      if filled.count > seats.count { seated[0, default: []].append(try outcome(filled)) }
    case .ask:
      for (number, first) in queue.enumerated() {
        let one = try inTurn([first], seats, open)
        guard one.count > seats.count, let taken = one.last?.stand else { continue }
        var others = open
        if let index = others.firstIndex(of: taken) { others.remove(at: index) }
        let filled = try inTurn(queue.filter { $0 != first }, one, others)
        seated[number, default: []].append(try outcome(filled))
      }
    case .best:
      for filled in Self.full(queue, seats, open, min(queue.count, open.count)) {
        seated[0, default: []].append(try outcome(filled))
      }
    }
  }

  /// Each in turn takes the stand where it fits and that makes the best plan.
  private mutating func inTurn(
    _ queue: [Cooperative.ID], _ start: [Seat], _ places: [Stand.ID]
  ) throws -> [Seat] {
    var (seats, open) = (start, places)
    for id in queue {
      let errors = try quality(seats).errors
      let fitting = try Set(open).sorted().map { stand in
        (stand: stand, quality: try quality(seats + [Seat(id, on: stand)]))
      }.filter { $0.quality.errors <= errors }
      guard let best = fitting.map(\.quality).min(),
        let choice = fitting.first(where: { $0.quality == best })
      else { continue }
      seats.append(Seat(id, on: choice.stand))
      if let index = open.firstIndex(of: choice.stand) { open.remove(at: index) }
    }
    return seats
  }

  /// Every way to seat so many.
  private static func full(
    _ queue: [Cooperative.ID], _ seats: [Seat], _ open: [Stand.ID], _ count: Int
  ) -> [[Seat]] {
    if count == 0 { return [seats] }
    return queue.enumerated().flatMap { index, id in
      Set(open).sorted().flatMap { stand -> [[Seat]] in
        var others = open
        if let index = others.firstIndex(of: stand) { others.remove(at: index) }
        return full(
          Array(queue[(index + 1)...]), seats + [Seat(id, on: stand)], others, count - 1)
      }
    }
  }

  private mutating func quality(_ seats: [Seat]) throws -> PlanQuality {
    if let known = known[seats] { return known }
    let withdrawal = leaving.map { Edit.withdraw($0, reason: "", at: "") }
    let edited = try plan.applying(
      .all(withdrawal + (seats.isEmpty ? [] : [.reseat(seats)])), stamp: nil)
    let quality = Checker(edited).quality
    known[seats] = quality
    return quality
  }

  private mutating func outcome(_ seats: [Seat]) throws -> Outcome {
    var (metres, moved) = (0.0, 0)
    for seat in seats {
      guard let home = left.stands(of: seat.cooperative).first else { continue }
      moved += 1
      metres += Self.metres(left, home, seat.stand)
    }
    return Outcome(
      seats: seats.sorted { $0.cooperative < $1.cooperative }, moved: moved, metres: metres,
      seated: seats.compactMap { seat in queue.firstIndex { $0 == seat.cooperative } }.sorted(),
      quality: try quality(seats))
  }

  private static func metres(_ plan: Plan, _ one: Stand.ID, _ other: Stand.ID) -> Double {
    func centre(_ id: Stand.ID) -> (Double, Double) {
      var cells: Set<GridPoint> = []
      for part in plan.stands[id]?.parts ?? [] {
        for x in part.x..<part.maxX {
          for y in part.y..<part.maxY { cells.insert(GridPoint(x: x, y: y)) }
        }
      }
      let count = Double(cells.count)
      return (
        cells.reduce(0) { $0 + Double($1.x) + 0.5 } / count,
        cells.reduce(0) { $0 + Double($1.y) + 0.5 } / count
      )
    }
    let (start, end) = (centre(one), centre(other))
    let squares = (start.0 - end.0) * (start.0 - end.0) + (start.1 - end.1) * (start.1 - end.1)
    return squares.squareRoot() * plan.hall.module.metres
  }
}

extension EveryReseating {
  /// The best of all lists, as `withdraw` orders them.
  var expected: [Outcome] {
    let isFront = plan.waitingPolicy != .ask
    let lists = seated.sorted { $0.key < $1.key }.flatMap { Self.best($0.value, isFront) }
    let ordered = (0...3).flatMap { moved in lists.filter { $0.moved == moved } }
    return ordered + Self.best(unseated, isFront)
  }

  private static func best(_ all: [Outcome], _ isFront: Bool) -> [Outcome] {
    all.filter { one in
      !all.contains { other in
        if other.moved == one.moved { return isBetter(other, one) }
        return isFront && other.moved < one.moved && other.quality <= one.quality
      }
    }.sorted { $0.moved < $1.moved }
  }

  /// Whether one is preferred to another with as many moves.
  private static func isBetter(_ one: Outcome, _ other: Outcome) -> Bool {
    if one.quality != other.quality { return one.quality < other.quality }
    if one.seated != other.seated {
      for (left, right) in zip(one.seated, other.seated) where left != right { return left < right }
      return one.seated.count > other.seated.count
    }
    if (one.metres - other.metres).magnitude > 1e-6 { return one.metres < other.metres }
    let (left, right) = (one.seats, other.seats)
    for (mine, theirs) in zip(left, right) where mine != theirs {
      return (mine.cooperative, mine.stand) < (theirs.cooperative, theirs.stand)
    }
    return false
  }
}
