// SPDX-License-Identifier: Apache-2.0

/// What follows from a hall, its stands and the aisle rule: free floor, aisles, open sides,
/// fronts and who is whose neighbour, exactly as the rules define them.
///
/// Stands are numbered from 0 by id; cells row by row from the north-west, `y × width + x`.
/// It depends on geometry only: placements can change without making it anew.
public struct Floor: Sendable {
  /// Metres a cell.
  package let module: Module
  /// Cells a row.
  package let width: Int
  /// Rows.
  package let depth: Int
  /// The aisle rule it was made with.
  package let aisleRule: AisleRule
  /// The stands, by id.
  package internal(set) var stands: PieceArray<Stand>
  /// The disjoint rectangles of each stand.
  package internal(set) var footprints: PieceArray<[GridRectangle]>
  /// The number of each stand in `stands`.
  package let indices: [Stand.ID: Int]
  /// 1 for each cell that is an aisle.
  package internal(set) var aisles: PieceArray<UInt8>
  /// The open sides of each stand.
  package internal(set) var openSides: PieceArray<OpenSides>
  /// The aisle cells that touch each stand on its open sides, each once and in order.
  package internal(set) var fronts: PieceArray<[Int]>
  /// The aisle cells inside each door, by the door's id.
  package internal(set) var doorCells: [Feature.ID: [Int]]
  /// How far it is from every aisle cell to the nearest door.
  package internal(set) var exitDistance: WalkingDistance
  /// Which stands are near a rectangle.
  package internal(set) var index: RectangleIndex
  var raster: FloorRaster
  /// Where a walker can stand and step, aisles or not.
  var passages: Passages
  /// The strip of cells inside each door.
  let doorStrips: [Feature.ID: GridRectangle]
  /// 1 for each cell of those strips.
  private let isDoorStrip: [UInt8]
  /// The stands that reach out of the hall, which the raster does not show there, in order.
  var outsiders: [Int]

  /// Surveys a hall.
  ///
  /// - Complexity: O(cells + boundary of all stands).
  package init(hall: Hall, stands unsorted: [Stand], aisleRule: AisleRule = AisleRule()) {
    let stands = unsorted.sorted { $0.id < $1.id }
    let footprints = stands.map(\.footprint)
    let raster = FloorRaster(hall: hall, footprints: footprints)
    let passages = Passages(raster, side: Self.squareSide(hall, aisleRule))
    var strips: [Feature.ID: GridRectangle] = [:]
    var doors: [Feature.ID: [Int]] = [:]
    for feature in hall.features.values {
      guard let strip = hall.innerStrip(ofDoor: feature) else { continue }
      strips[feature.id] = strip
      doors[feature.id] = raster.cells(of: strip).filter(passages.isWalkable)
    }
    // Every aisle cell is reached from a door, so one walk finds the aisles and the way out: a square
    // of the aisles is joined to one over an inner cell of a door, and whoever stands in a square gets
    // to all of its cells.
    let exits = WalkingDistance(
      from: doors.values.flatMap { $0 }.sorted().flatMap(passages.places), over: passages)

    self.module = hall.module
    self.width = raster.width
    self.depth = raster.depth
    self.aisleRule = aisleRule
    self.stands = PieceArray(stands, shift: PieceArray<Stand>.listShift)
    self.footprints = PieceArray(footprints, shift: PieceArray<Stand>.listShift)
    self.indices = Dictionary(
      stands.enumerated().map { ($0.element.id, $0.offset) }
    ) { first, _ in first }
    self.aisles = exits.steps.mapped { UInt8($0 < 0 ? 0 : 1) }
    self.doorStrips = strips
    var isDoorStrip = [UInt8](repeating: 0, count: raster.width * raster.depth)
    for cell in strips.values.flatMap(raster.cells) { isDoorStrip[cell] = 1 }
    self.isDoorStrip = isDoorStrip
    self.doorCells = doors
    self.exitDistance = exits
    self.raster = raster
    self.passages = passages
    self.index = RectangleIndex(footprints)
    self.outsiders = footprints.indices.filter { number in
      !footprints[number].allSatisfy(hall.bounds.contains)
    }
    let boundary = StandBoundary(
      raster: raster, aisles: aisles, needed: Self.frontageCells(hall.module, aisleRule))
    let surveyed = footprints.map(boundary.survey)
    self.openSides = PieceArray(surveyed.map(\.open), shift: PieceArray<Stand>.listShift)
    self.fronts = PieceArray(surveyed.map(\.front), shift: PieceArray<Stand>.listShift)
  }

  /// The side of the square that has to find room where people walk, in cells; one more than the
  /// hall has stands for all that find none.
  static func squareSide(_ hall: Hall, _ rule: AisleRule) -> Int {
    min(
      max(1, hall.module.cellsCovering(rule.metres)),
      max(hall.bounds.width, hall.bounds.depth, 0) + 1)
  }

  /// How many cells of a side must touch an aisle for it to be open.
  static func frontageCells(_ module: Module, _ rule: AisleRule) -> Int {
    max(1, module.cellsCovering(rule.frontage))
  }

  /// Surveys a plan's hall.
  package init(_ plan: Plan, aisleRule: AisleRule = AisleRule()) {
    self.init(hall: plan.hall, stands: Array(plan.stands.values), aisleRule: aisleRule)
  }

  /// The cell at a position, or nil outside the hall.
  package func cell(x: Int, y: Int) -> Int? { raster.cell(x, y) }

  /// The position of a cell.
  package func point(of cell: Int) -> GridPoint {
    width > 0 ? GridPoint(x: cell % width, y: cell / width) : GridPoint(x: 0, y: 0)
  }

  /// The cells of a rectangle, as far as it lies in the hall, row by row.
  package func cells(of area: GridRectangle) -> [Int] { raster.cells(of: area) }

  /// Whether a cell is free: inside the hall, under no stand and no blocking feature.
  package func isFree(_ cell: Int) -> Bool {
    cell >= 0 && cell < raster.free.count && raster.free[cell] == 1
  }

  /// Whether a cell is an aisle.
  package func isAisle(_ cell: Int) -> Bool {
    cell >= 0 && cell < aisles.count && aisles[cell] == 1
  }

  /// Whether a passage square covers a cell, one of the aisles or not.
  package func isPassage(_ cell: Int) -> Bool {
    cell >= 0 && cell < aisles.count && passages.isWalkable(cell)
  }

  /// Whether a cell is an aisle cell inside a door.
  package func isDoorCell(_ cell: Int) -> Bool { isAisle(cell) && isDoorStrip[cell] == 1 }

  /// The stands under a position, by number; several where they overlap.
  package func stands(at point: GridPoint) -> [Int] {
    guard let cell = cell(x: point.x, y: point.y) else {
      return outsiders.filter { number in footprints[number].contains { $0.contains(point) } }
    }
    return raster.stands(under: cell).map(Int.init)
  }

  /// The area of a stand, in m².
  package func area(of stand: Int) -> Double {
    module.squareMetres(footprints[stand].reduce(0) { $0 + $1.cellCount })
  }

  /// The walking distance from a stand's front to the nearest door, in metres; nil without front.
  package func exitMetres(of stand: Int) -> Double? {
    exitDistance.nearest(of: fronts[stand]).map(module.metres)
  }

  /// How far one walks from a set of aisle cells to every cell.
  ///
  /// - Parameter most: Nobody walks more steps than so many.
  /// - Complexity: O(cells).
  package func walk(from cells: [Int], within most: Int32 = .max) -> WalkingDistance {
    WalkingDistance(from: aislePlaces(of: cells), over: passages, within: most)
  }

  /// The places of some cells that belong to the aisles, in the order of the cells; of a cell where a
  /// passage square of the aisles meets another that does not belong to them, its own alone.
  func aislePlaces(of cells: [Int]) -> [Int] {
    if passages.splits.isEmpty { return cells.filter(isAisle) }
    return cells.filter(isAisle).flatMap { cell in
      passages.places(of: cell).filter { exitDistance.steps(to: $0) >= 0 }
    }
  }

  /// The aisle cells that a feature counts as for walking: a door's inner cells; of a point or a
  /// rectangle the cells it lies on or that touch it along an edge.
  package func aisleCells(of feature: Feature) -> [Int] {
    ground(of: feature).filter { aisles[$0] == 1 }
  }

  /// The cells that a feature counts as for walking where they are aisles, in order.
  package func ground(of feature: Feature) -> [Int] {
    switch feature.place {
    case .door: doorStrips[feature.id].map(raster.cells) ?? []
    case .point(let point):
      ground(around: GridRectangle(x: point.x, y: point.y, width: 1, depth: 1))
    case .area(let area): ground(around: area)
    }
  }

  private func ground(around area: GridRectangle) -> [Int] {
    let wide = GridRectangle(x: area.x - 1, y: area.y, width: area.width + 2, depth: area.depth)
    return raster.cells(of: area.strip(beside: .north)) + raster.cells(of: wide)
      + raster.cells(of: area.strip(beside: .south))
  }
}

extension FloorRaster {
  /// The numbers of a rectangle's cells, as far as they lie in the hall.
  func cells(of area: GridRectangle) -> [Int] {
    guard
      let inside = GridRectangle(x: 0, y: 0, width: width, depth: depth).intersection(area)
    else { return [] }
    var cells: [Int] = []
    cells.reserveCapacity(inside.cellCount)
    for y in inside.y..<inside.maxY {
      cells += (y * width + inside.x)..<(y * width + inside.maxX)
    }
    return cells
  }
}
