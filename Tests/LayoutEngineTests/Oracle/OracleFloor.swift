// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// The floor of a hall as the rules page describes it, one cell at a time: what is free, where one
/// can walk, how far it is.
struct OracleFloor {
  let plan: Plan
  let metres: Double
  let frontage: Double
  let facingSpan: Double
  /// Cells a side of the square that must fit on an aisle.
  let reach: Int
  private(set) var isFree: [[Bool]] = []
  /// Whether a passage square covers a cell, one of the aisles or not.
  private(set) var isPassage: [[Bool]] = []
  private(set) var isAisle: [[Bool]] = []
  /// The north-west corners of all passage squares, and of those of the aisles.
  private(set) var squares: Set<GridPoint> = []
  private(set) var aisleSquares: Set<GridPoint> = []
  private(set) var isPublic: [[Bool]] = []
  private let known = Known()

  /// The floods that somebody asked for, by where they began.
  private final class Known {
    var floods: [[GridPoint]: [[Int?]]] = [:]
  }

  init(_ plan: Plan) {
    self.plan = plan
    metres = plan.hall.module.metres
    let rule = plan.rules.values.first { $0.kind == "minimumAisleWidth" }
    frontage = rule?.parameters["frontage"]?.number ?? 1
    facingSpan = rule?.parameters["facingSpan"]?.number ?? 6
    reach = max(1, Int(((rule?.parameters["metres"]?.number ?? 3) / metres - 1e-9).rounded(.up)))
    isPublic = board { _, _ in true }
    for feature in plan.hall.features.values where feature.kind.isBlocking {
      for cell in feature.area.map(Self.cells) ?? [] where isHall(cell) {
        isPublic[cell.y][cell.x] = false
      }
    }
    isFree = isPublic
    for stand in plan.stands.values {
      for cell in Self.cells(of: stand) where isHall(cell) { isFree[cell.y][cell.x] = false }
    }
    findSquares()
    isPassage = covered(by: squares)
    isAisle = covered(by: aisleSquares)
  }

  /// All squares of free cells, and those joined, one shifted by one cell after the other, to one over
  /// an inner cell of a door.
  private mutating func findSquares() {
    let square = GridRectangle(x: 0, y: 0, width: reach, depth: reach)
    for y in 0..<max(0, plan.hall.depth - reach + 1) {
      for x in 0..<max(0, plan.hall.width - reach + 1) {
        let cells = Self.cells(square.moved(dx: x, dy: y))
        if cells.allSatisfy({ isFree[$0.y][$0.x] }) { squares.insert(GridPoint(x: x, y: y)) }
      }
    }
    let inner = Set(doors.flatMap(innerCells))
    aisleSquares = squares.filter { corner in inner.contains { isOver(corner, $0) } }
    var frontier = Array(aisleSquares)
    while let corner = frontier.popLast() {
      for side in Side.allCases {
        let next = Self.neighbour(of: corner, side)
        if squares.contains(next) && aisleSquares.insert(next).inserted { frontier.append(next) }
      }
    }
  }

  private func covered(by squares: Set<GridPoint>) -> [[Bool]] {
    var isCovered = board { _, _ in false }
    for corner in squares {
      let square = GridRectangle(x: corner.x, y: corner.y, width: reach, depth: reach)
      for cell in Self.cells(square) { isCovered[cell.y][cell.x] = true }
    }
    return isCovered
  }

  private func isOver(_ corner: GridPoint, _ cell: GridPoint) -> Bool {
    cell.x >= corner.x && cell.x < corner.x + reach && cell.y >= corner.y
      && cell.y < corner.y + reach
  }

  /// The fewest steps of a walker from some cells to every cell of the aisles, worked out once.
  func flood(from start: [GridPoint]) -> [[Int?]] {
    if let steps = known.floods[start] { return steps }
    let steps = newFlood(from: start)
    known.floods[start] = steps
    return steps
  }

  /// What he can be in are a cell and a square over it, numbered by the square's corner and the cell's
  /// place in the square.
  private func newFlood(from start: [GridPoint]) -> [[Int?]] {
    let width = plan.hall.width
    var steps: [[Int?]] = board { _, _ in nil }
    var isOfAisles = [Bool](repeating: false, count: width * plan.hall.depth)
    for square in aisleSquares { isOfAisles[square.y * width + square.x] = true }
    func isSquare(_ corner: GridPoint) -> Bool {
      isHall(corner) && isOfAisles[corner.y * width + corner.x]
    }
    var isSeen = [Bool](repeating: false, count: width * plan.hall.depth * reach * reach)
    var wave: [(cell: GridPoint, square: GridPoint)] = []
    for cell in Set(start) {
      for y in 0..<reach {
        for x in 0..<reach {
          let square = GridPoint(x: cell.x - x, y: cell.y - y)
          if isSquare(square) { wave.append((cell, square)) }
        }
      }
    }
    var step = 0
    while !wave.isEmpty {
      var reached: [(cell: GridPoint, square: GridPoint)] = []
      while let (cell, square) = wave.popLast() {
        let place = (cell.y - square.y) * reach + cell.x - square.x
        let state = (square.y * width + square.x) * reach * reach + place
        if isSeen[state] { continue }
        isSeen[state] = true
        reached.append((cell, square))
        if steps[cell.y][cell.x] == nil { steps[cell.y][cell.x] = step }
        // His square slides to a joined one over him without a step.
        for side in Side.allCases {
          let next = Self.neighbour(of: square, side)
          if isOver(next, cell), isSquare(next) { wave.append((cell, next)) }
        }
      }
      step += 1
      for (cell, square) in reached {
        for side in Side.allCases {
          let next = Self.neighbour(of: cell, side)
          if isOver(square, next) { wave.append((next, square)) }
          // Into a joined square: only one cell wide does it not cover him before.
          if reach == 1 && isAisle(at: next) { wave.append((next, next)) }
        }
      }
    }
    return steps
  }

  /// Metres walked along the aisles from some cells to the nearest of others.
  func walk(from start: [GridPoint], to end: [GridPoint]) -> Double {
    walk(flood(from: start), to: end)
  }

  /// The same for a flood that was made before.
  func walk(_ steps: [[Int?]], to end: [GridPoint]) -> Double {
    let reached = end.compactMap { isHall($0) ? steps[$0.y][$0.x] : nil }
    return reached.min().map { Double($0) * metres } ?? .infinity
  }

  private func board<Value>(_ value: (Int, Int) -> Value) -> [[Value]] {
    (0..<plan.hall.depth).map { y in (0..<plan.hall.width).map { x in value(x, y) } }
  }
}

// MARK: Cells

extension OracleFloor {
  func isHall(_ cell: GridPoint) -> Bool {
    (0..<plan.hall.width).contains(cell.x) && (0..<plan.hall.depth).contains(cell.y)
  }

  func isAisle(at cell: GridPoint) -> Bool { isHall(cell) && isAisle[cell.y][cell.x] }

  static func cells(_ rectangle: GridRectangle) -> [GridPoint] {
    (0..<rectangle.depth).flatMap { y in
      (0..<rectangle.width).map { GridPoint(x: rectangle.x + $0, y: rectangle.y + y) }
    }
  }

  static func cells(of stand: Stand) -> Set<GridPoint> { Set(stand.parts.flatMap(cells)) }

  static func neighbour(of cell: GridPoint, _ side: Side) -> GridPoint {
    switch side {
    case .north: GridPoint(x: cell.x, y: cell.y - 1)
    case .south: GridPoint(x: cell.x, y: cell.y + 1)
    case .west: GridPoint(x: cell.x - 1, y: cell.y)
    case .east: GridPoint(x: cell.x + 1, y: cell.y)
    }
  }
}

// MARK: Doors and other features

extension OracleFloor {
  var doors: [Feature] {
    plan.hall.features.values.filter { $0.kind == .exit || $0.kind == .entrance }
      .sorted { $0.id < $1.id }
  }

  /// A door without depth, on the hall's edge or on a side of its void.
  func opening(of feature: Feature) -> GridRectangle {
    guard case .door(let door) = feature.place else { return GridRectangle.nothing }
    var around = GridRectangle(x: 0, y: 0, width: plan.hall.width, depth: plan.hall.depth)
    if let void = door.void { around = plan.hall.features[void]?.area ?? .nothing }
    let isLevel = door.side == .north || door.side == .south
    return GridRectangle(
      x: isLevel ? around.x + door.offset : around.x + (door.side == .east ? around.width : 0),
      y: isLevel ? around.y + (door.side == .south ? around.depth : 0) : around.y + door.offset,
      width: isLevel ? door.width : 0, depth: isLevel ? 0 : door.width)
  }

  /// The hall cells along a door, on the side that is hall.
  func innerCells(of feature: Feature) -> [GridPoint] {
    guard case .door(let door) = feature.place else { return [] }
    let opening = opening(of: feature)
    // A door of the hall opens away from its side, a door of a void towards it.
    let isBefore =
      door.void == nil
      ? door.side == .south || door.side == .east : door.side == .north || door.side == .west
    return (0..<door.width).map { step in
      opening.width > 0
        ? GridPoint(x: opening.x + step, y: opening.y - (isBefore ? 1 : 0))
        : GridPoint(x: opening.x - (isBefore ? 1 : 0), y: opening.y + step)
    }.filter(isHall)
  }

  /// The aisle cells by which one comes to a feature.
  func access(to feature: Feature) -> [GridPoint] {
    let own = feature.kind.form == .door ? innerCells(of: feature) : Self.cells(extent(of: feature))
    let beside = own.flatMap { cell in Side.allCases.map { Self.neighbour(of: cell, $0) } }
    return (feature.kind.form == .door ? own : own + beside).filter(isAisle)
  }

  /// What a gap to a feature is measured from.
  func extent(of feature: Feature) -> GridRectangle {
    switch feature.place {
    case .door: opening(of: feature)
    case .area(let area): area
    case .point(let point): GridRectangle(x: point.x, y: point.y, width: 1, depth: 1)
    }
  }

  /// Metres between the nearest points of two things that consist of rectangles.
  func gap(_ left: [GridRectangle], _ right: [GridRectangle]) -> Double {
    var nearest = Double.infinity
    for one in left {
      for other in right {
        let across = Double(max(0, other.x - one.x - one.width, one.x - other.x - other.width))
        let along = Double(max(0, other.y - one.y - one.depth, one.y - other.y - other.depth))
        nearest = min(nearest, across * across + along * along)
      }
    }
    return nearest.squareRoot() * metres
  }
}

extension GridRectangle {
  fileprivate static var nothing: GridRectangle { GridRectangle(x: 0, y: 0, width: 0, depth: 0) }
}
