// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Wording

/// Places the doors of a new hall: enough of them, and wide enough, for the crowd it holds.
///
/// The main entrance is in the middle of its side, exits are at both ends of the rows and, as the
/// hall grows, evenly along all sides. The numbers are those of `exitCount` and `exitWidth` at one
/// person a m². The floor grows faster than the walls: a hall above some 50,000 m² has no room for
/// all the doors that `exitCount` asks for, and gets as many as keep a way out near everywhere.
struct NewDoors {
  /// A door is at least so wide, in metres; above `exitWidth`'s 1.40 m.
  private static let leastWidth = 2.0
  /// Doors closer than this, in metres, count as one; see `exitCount`.
  private static let apart = 5.0
  /// From door to door it is about so far, in metres, so that a way out is near everywhere.
  private static let spacing = 40.0

  private let hall: Hall
  private let entrance: Side
  private let needed: Int
  private let neededWidth: Int

  init(_ hall: Hall, entrance: Side) {
    self.hall = hall
    self.entrance = entrance
    let persons = Limit.wholeCovering(hall.module.squareMetres(hall.width * hall.depth))
    needed = ExitCount.doorsNeeded(persons)
    neededWidth = hall.module.cellsCovering(0.6 * Double((persons + 99) / 100))
  }

  /// The doors; where so many do not fit as the crowd needs, one about every 20 m.
  func doors() -> [Feature] {
    let around = hall.module.metres(2 * (hall.width + hall.depth))
    let usual = max(3, Limit.wholeCovering(around / Self.spacing))
    // Where doors and the distances between them are longer than all sides, no try will do.
    let room = Int(around / (Self.apart + Self.leastWidth))
    let tries = needed <= max(1, room) ? self.tries(from: max(needed, usual)) : []
    for count in tries {
      for segments in spreads(of: count) {
        let counting = Self.groups(segments.compactMap(hall.segment(ofDoor:)), hall.module)
        let width = segments.reduce(0) { $0 + ($1.door?.width ?? 0) }
        if counting >= needed && width >= neededWidth { return named(segments) }
      }
    }
    return named(spreads(of: 2 * usual).first ?? [])
  }

  /// How many doors to try.
  ///
  /// In a small hall fewer doors can count for more, since those close together count as one.
  private func tries(from usual: Int) -> [Int] {
    Array(usual...(2 * usual + 4)) + Array(stride(from: usual - 1, to: 0, by: -1))
  }

  /// The ways to spread so many doors over the sides.
  private func spreads(of count: Int) -> [[Feature]] {
    layouts(of: count).map { counts in
      counts.flatMap { segments(of: $0.1, on: $0.0, all: count) }
    }
  }

  /// How many doors each side may have, of so many.
  private func layouts(of count: Int) -> [[(Side, Int)]] {
    let ends: [Side] = entrance.isAcross ? [.west, .east] : [.north, .south]
    let first = [entrance] + ends
    if count == 1 { return [[(entrance, 1)]] }
    if count == 2 {
      return [[(entrance, 1), (entrance.opposite, 1)], [(ends[0], 1), (ends[1], 1)]]
    }
    var counts: [Side: Int] = [:]
    for side in first { counts[side] = 1 }
    for _ in 3..<max(3, count) {
      // The next door goes where doors are farthest apart; of equal sides to the one without.
      let order: [Side] = [entrance.opposite, entrance] + ends
      let next = order.max { roominess($0, counts) < roominess($1, counts) }
      counts[next ?? entrance, default: 0] += 1
    }
    return [(first + [entrance.opposite]).map { ($0, counts[$0] ?? 0) }]
  }

  private func roominess(_ side: Side, _ counts: [Side: Int]) -> Double {
    Double(length(of: side)) / Double(counts[side, default: 0] + 1)
  }

  private func length(of side: Side) -> Int { side.isAcross ? hall.width : hall.depth }

  /// Doors spread evenly along a side, wide enough for their share of the crowd.
  private func segments(of number: Int, on side: Side, all: Int) -> [Feature] {
    guard number > 0, let id = Feature.ID("door") else { return [] }
    let length = length(of: side)
    let share = (neededWidth + all - 1) / max(1, all)
    let width = min(
      max(hall.module.cellsCovering(Self.leastWidth), share), max(1, length / number))
    return (0..<number).map { place in
      let middle = (2 * place + 1) * length / (2 * number)
      let offset = min(max(0, middle - width / 2), length - width)
      return Feature(
        id: id, kind: .exit, place: .door(.init(side: side, offset: offset, width: width)))
    }
  }

  /// How many groups doors form, those close together counted as one.
  private static func groups(_ segments: [GridRectangle], _ module: Module) -> Int {
    var groups: [[GridRectangle]] = []
    for segment in segments {
      let near = groups.indices.filter { group in
        groups[group].contains { Gap($0, segment).isLess(than: apart, module) }
      }
      var joined = [segment]
      for group in near.reversed() { joined += groups.remove(at: group) }
      groups.append(joined)
    }
    return groups.count
  }

  /// The doors with their ids and names: the middle one of the entrance side is the entrance.
  private func named(_ segments: [Feature]) -> [Feature] {
    var numbers: [Side: Int] = [:]
    let counts = Dictionary(grouping: segments) { $0.door?.side ?? .north }.mapValues(\.count)
    let entranceSide = counts[entrance] == nil ? segments.first?.door?.side : entrance
    return segments.compactMap { segment in
      guard let side = segment.door?.side else { return nil }
      let number = numbers[side, default: 0]
      numbers[side] = number + 1
      let count = counts[side] ?? 1
      let isEntrance = side == entranceSide && number == (count - 1) / 2
      let kind: Feature.Kind = isEntrance ? .entrance : .exit
      let suffix = count == 1 || isEntrance ? "" : "-\(number + 1)"
      return Feature.ID("\(kind.rawValue)-\(side.rawValue)\(suffix)").map {
        Feature(id: $0, kind: kind, place: segment.place)
      }
    }
  }
}
