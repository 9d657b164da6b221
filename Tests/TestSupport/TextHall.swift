// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// A hall drawn as text: one character a cell, inside a frame whose `=` are doors.
///
///     +==----+
///     |......|      . free   # wall   other letters and digits: the cells of a stand
///     |.AA.##|
///     +------+
///
/// Doors are exits named by their side and a count from its west or north end: `north1`.
package struct TextHall {
  package let hall: Hall
  package let stands: [Stand]

  package init(module metres: Double = 1, _ drawing: String) {
    let lines = drawing.split(separator: "\n").map { Array($0.trimmed) }
    let depth = lines.count - 2
    let width = (lines.first?.count ?? 2) - 2
    var features: [Feature] = []
    var cells: [Character: [GridPoint]] = [:]
    for y in 0..<depth {
      for x in 0..<width {
        let character = lines[y + 1][x + 1]
        if character == "#" {
          features.append(Self.wall(x, y))
        } else if character != "." {
          cells[character, default: []].append(GridPoint(x: x, y: y))
        }
      }
    }
    features += Self.doors(on: .north, (0..<width).map { lines[0][$0 + 1] })
    features += Self.doors(on: .south, (0..<width).map { lines[depth + 1][$0 + 1] })
    features += Self.doors(on: .west, (0..<depth).map { lines[$0 + 1][0] })
    features += Self.doors(on: .east, (0..<depth).map { lines[$0 + 1][width + 1] })
    hall = Hall(
      module: Module(metres: metres) ?? .standard, width: width, depth: depth,
      features: Dictionary(uniqueKeysWithValues: features.map { ($0.id, $0) }))
    stands = cells.map { Self.stand(String($0.key), $0.value) }.sorted { $0.id < $1.id }
  }

  private static func wall(_ x: Int, _ y: Int) -> Feature {
    Feature(
      id: .init(stringLiteral: "wall-\(x)-\(y)"), kind: .wall,
      place: .area(GridRectangle(x: x, y: y, width: 1, depth: 1)))
  }

  private static func doors(on side: Side, _ edge: [Character]) -> [Feature] {
    var doors: [Feature] = []
    var start: Int?
    for (place, character) in (edge + ["-"]).enumerated() {
      if character == "=" {
        start = start ?? place
      } else if let first = start {
        doors.append(
          Feature(
            id: .init(stringLiteral: "\(side.rawValue)\(doors.count + 1)"), kind: .exit,
            place: .door(.init(side: side, offset: first, width: place - first))))
        start = nil
      }
    }
    return doors
  }

  /// One part where the cells fill a rectangle, else one for each cell.
  private static func stand(_ name: String, _ cells: [GridPoint]) -> Stand {
    let parts = cells.map { GridRectangle(x: $0.x, y: $0.y, width: 1, depth: 1) }
    let whole = parts.dropFirst().reduce(parts[0]) { $0.union($1) }
    return Stand(
      id: .init(stringLiteral: name), number: name,
      parts: whole.cellCount == cells.count ? [whole] : parts)
  }
}

extension Substring {
  /// The line without the spaces around it.
  fileprivate var trimmed: Substring {
    var rest = drop { $0 == " " }
    while rest.last == " " { rest.removeLast() }
    return rest
  }
}
