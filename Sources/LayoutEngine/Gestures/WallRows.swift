// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Wording

/// Rows of stands along the walls of a new hall, their backs to the wall, clear of the doors.
///
/// Where two walls with stands meet, the corner stays empty: a stand there would be shut in.
struct WallRows {
  /// The stands of each wall that has any, in the order of their numbers.
  let blocks: [(side: Side, stands: [GridRectangle])]

  init(_ grounds: NewGrounds, on walls: [Side]) {
    blocks = walls.compactMap { side in
      let stands = Self.stretches(of: side, grounds, walls)
        .flatMap { Self.stands(on: side, in: $0, grounds) }
        .filter { Self.isClear($0, grounds) }
      return stands.isEmpty ? nil : (side, stands)
    }
  }

  /// How many stands find room.
  var capacity: Int { blocks.reduce(0) { $0 + $1.stands.count } }

  /// Where stands may stand along a wall: between the doors there, and not in a shared corner.
  private static func stretches(
    of side: Side, _ grounds: NewGrounds, _ walls: [Side]
  ) -> [Range<Int>] {
    let hall = grounds.hall
    let length = side.isAcross ? hall.width : hall.depth
    let (before, behind): (Side, Side) = side.isAcross ? (.west, .east) : (.north, .south)
    let clear = hall.module.cellsCovering(grounds.clearances.doors)
    let first = walls.contains(before) ? grounds.standDepth : 0
    let end = walls.contains(behind) ? length - grounds.standDepth : length
    let doors = hall.features.values.compactMap(\.door).filter { $0.side == side }
      .sorted { $0.offset < $1.offset }
    var stretches: [Range<Int>] = []
    var place = first
    for door in doors {
      if door.offset - clear > place { stretches.append(place..<(door.offset - clear)) }
      place = max(place, door.offset + door.width + clear)
    }
    if place < end { stretches.append(place..<end) }
    return stretches.map { $0.clamped(to: first..<max(first, end)) }
  }

  /// Stands side by side in a stretch of a wall; what room is left is at the hall's corner.
  private static func stands(
    on side: Side, in stretch: Range<Int>, _ grounds: NewGrounds
  ) -> [GridRectangle] {
    let hall = grounds.hall
    let count = stretch.count / grounds.standWidth
    let start =
      stretch.lowerBound == 0 ? stretch.upperBound - count * grounds.standWidth : stretch.lowerBound
    return (0..<count).map { number in
      let place = start + number * grounds.standWidth
      let (width, depth) = (grounds.standWidth, grounds.standDepth)
      return switch side {
      case .north: GridRectangle(x: place, y: 0, width: width, depth: depth)
      case .south: GridRectangle(x: place, y: hall.depth - depth, width: width, depth: depth)
      case .west: GridRectangle(x: 0, y: place, width: depth, depth: width)
      case .east: GridRectangle(x: hall.width - depth, y: place, width: depth, depth: width)
      }
    }
  }

  /// Whether a stand lies in the hall and no door is too near, also not one of another wall.
  private static func isClear(_ stand: GridRectangle, _ grounds: NewGrounds) -> Bool {
    grounds.hall.bounds.contains(stand)
      && !grounds.doors.contains {
        Gap($0, stand).isLess(than: grounds.clearances.doors, grounds.hall.module)
      }
  }
}
