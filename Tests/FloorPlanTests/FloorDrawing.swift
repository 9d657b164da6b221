// SPDX-License-Identifier: Apache-2.0

@testable import FloorPlan

/// A hall drawn as text: one character a cell, inside a frame whose `=` are doors.
///
///     +==----+
///     |......|      . free   # wall   other letters and digits: the cells of a stand
///     |.AA.##|
///     +------+
///
/// Doors are exits named by their side and a count from its west or north end: `north1`.
struct FloorDrawing {
  var hall: Hall
  var stands: [Stand]

  init(module metres: Double = 1, _ drawing: String) {
    let lines = drawing.split(separator: "\n").map { line in line.filter { $0 != " " }.map { $0 } }
    let depth = lines.count - 2
    let width = (lines.first?.count ?? 2) - 2
    hall = Hall(module: Module(metres: metres) ?? .standard, width: width, depth: depth)
    var cells: [Character: [GridRectangle]] = [:]
    for y in 0..<depth {
      for x in 0..<width {
        let cell = GridRectangle(x: x, y: y, width: 1, depth: 1)
        switch lines[y + 1][x + 1] {
        case ".": continue
        case "#": hall.add("wall-\(x)-\(y)", .wall, .area(cell))
        case let letter: cells[letter, default: []].append(cell)
        }
      }
    }
    stands = cells.compactMap { Stand(String($0.key), parts: $0.value) }.sorted { $0.id < $1.id }
    addDoors(on: .north, (0..<width).map { lines[0][$0 + 1] })
    addDoors(on: .south, (0..<width).map { lines[depth + 1][$0 + 1] })
    addDoors(on: .west, (0..<depth).map { lines[$0 + 1][0] })
    addDoors(on: .east, (0..<depth).map { lines[$0 + 1][width + 1] })
  }

  /// What follows from the drawing; lengths in metres.
  func floor(aisle: Double = 1, frontage: Double = 1, span: Double = 6) -> Floor {
    Floor(
      hall: hall, stands: stands,
      aisleRule: AisleRule(metres: aisle, frontage: frontage, facingSpan: span))
  }

  private mutating func addDoors(on side: Side, _ edge: [Character]) {
    var count = 0
    var start: Int?
    for (place, character) in (edge + ["-"]).enumerated() {
      if character == "=" {
        start = start ?? place
      } else if let first = start {
        count += 1
        let door = Feature.Door(side: side, offset: first, width: place - first)
        hall.add("\(side.rawValue)\(count)", .exit, .door(door))
        start = nil
      }
    }
  }
}

extension Hall {
  /// Adds a feature; a malformed id adds none.
  mutating func add(_ id: String, _ kind: Feature.Kind, _ place: Feature.Place) {
    guard let id = Feature.ID(id) else { return }
    features[id] = Feature(id: id, kind: kind, place: place)
  }
}

extension Stand {
  /// A stand of some rectangles, whose number is its id; nil for a malformed id.
  init?(_ name: String, parts: [GridRectangle]) {
    guard let id = Stand.ID(name) else { return nil }
    self.init(id: id, number: name, parts: parts)
  }
}

extension Floor {
  /// The aisles as text, a line a row: `.` for an aisle, `-` for what is none.
  var drawing: [String] {
    (0..<depth).map { y in
      String((0..<width).map { aisles[y * width + $0] == 1 ? "." : "-" })
    }
  }

  /// The open sides of a stand, as `NW`.
  func open(_ stand: String) -> String? {
    number(stand).map { Side.letters(of: openSides[$0].sides, in: .english) }
  }

  /// The positions of a stand's front.
  func front(_ stand: String) -> Set<GridPoint>? {
    number(stand).map { Set(fronts[$0].map(point)) }
  }

  /// How two stands stand to each other.
  func relation(_ first: String, _ second: String) -> Relation? {
    guard let one = number(first), let other = number(second) else { return nil }
    return Neighbours(self).relation(one, other)
  }

  private func number(_ stand: String) -> Int? { Stand.ID(stand).flatMap { indices[$0] } }
}
