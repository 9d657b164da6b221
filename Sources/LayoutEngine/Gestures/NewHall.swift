// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Wording

/// A hall from nothing: doors, double rows of stands with aisles, extinguishers and the usual
/// rules, so that a check finds no error.
///
/// But in a hall so large that its walls have no room for the doors of its crowd, or so full that
/// stands are far from any door, the check says so: the sizes that were asked for come first.
///
/// ```swift
/// var hall = NewHall(width: 40, depth: 30)
/// hall.stands = 56
/// let plan = try hall.plan()
/// ```
///
/// Stands keep clear of the walls by an aisle, and by what doors and extinguishers need; where that
/// way too few find room, rows stand along walls, too. Rows run from west to east where that way all
/// stands find room, else from north to south; an aisle crosses them about every 20 m. They take no
/// more of the hall than `netRatio` allows. Each block of stands has a letter.
package struct NewHall: Hashable, Sendable {
  /// How many stands there are where nobody says, if so many fit: as at the fair of Madagh.
  package static let usualStands = 56

  /// From west to east, in metres.
  package var width: Double
  /// From north to south, in metres.
  package var depth: Double
  /// Metres a cell.
  package var module: Module
  /// How wide a stand is along its aisle, in metres.
  package var standWidth: Double
  /// How deep a stand is, in metres.
  package var standDepth: Double
  /// How many stands; nil for as many as fit into half the floor, at most `usualStands`.
  package var stands: Int?
  /// The least width of an aisle, in metres.
  package var aisle: Double
  /// The side with the main entrance.
  package var entrance: Side
  /// What each stand offers, in kilowatts.
  package var powerKilowatts: Double
  /// The fair's names.
  package var names: Names

  /// A hall with stands of 3 × 3 m and aisles of 3 m; set the rest afterwards.
  package init(width: Double = 40, depth: Double = 30, module: Module = .standard) {
    self.width = width
    self.depth = depth
    self.module = module
    standWidth = 3
    standDepth = 3
    stands = nil
    aisle = 3
    entrance = .south
    powerKilowatts = 3
    names = Names()
  }

  /// What has to stay clear; as the usual rules say, but where it is found out what a rule costs.
  var clearances = NewClearances()

  /// The plan of the hall.
  ///
  /// - Throws: `NewHallRefusal` where a length is none, or stands do not find room.
  /// - Complexity: O(cells) for each arrangement that is tried, at most six of rows and 24 with
  ///   stands at walls; where stands do not find room, as often for each limit that is looked into.
  package func plan() throws(NewHallRefusal) -> Plan {
    let grounds = try grounds()
    let rows = NewStands(grounds) { plan(grounds, $0) }
    let wanted = stands ?? max(1, min(Self.usualStands, grounds.standsInShare))
    let found =
      stands == nil ? rows.nearBlocks(atMost: wanted) : rows.blocks(atMost: wanted)
    let count = found.reduce(0) { $0 + $1.count }
    // Where nobody said how many, as many as fit well are enough.
    guard count > 0, stands == nil || count >= wanted else {
      throw .tooManyStands(shortage(holding: count))
    }
    return plan(grounds, found)
  }

  /// The empty hall with its doors and extinguishers, without stands.
  ///
  /// - Throws: `NewHallRefusal` where a length is none.
  package func emptyPlan() throws(NewHallRefusal) -> Plan { plan(try grounds(), []) }

  /// The plan that some blocks of stands make.
  private func plan(_ grounds: NewGrounds, _ blocks: [[GridRectangle]]) -> Plan {
    let stands = numbered(blocks)
    var hall = grounds.hall
    for extinguisher in NewExtinguishers(hall, stands, clearances).features() {
      hall.features[extinguisher.id] = extinguisher
    }
    return Plan(
      names: names, hall: hall, stands: stands,
      rules: UsualRules(
        aisle: aisle, frontage: min(1, standWidth, standDepth), standArea: standWidth * standDepth,
        clearances: clearances
      ).rules)
  }

  /// How many stands find room.
  package struct Room: Hashable, Sendable {
    /// All of the size that fit with the aisles, at most `RowOfStands.limit`.
    package let stands: Int
    /// Those from which a door is within the usual limit of `exitReach`; fewer in a large hall.
    package let nearDoors: Int
  }

  /// How many stands of the size find room with the aisles.
  ///
  /// - Throws: `NewHallRefusal` where a length is none.
  /// - Complexity: As `plan()`.
  package func room() throws(NewHallRefusal) -> Room {
    let grounds = try grounds()
    return NewStands(grounds) { plan(grounds, $0) }.room
  }

  private func grounds() throws(NewHallRefusal) -> NewGrounds {
    let (columns, rows) = (try cells(width), try cells(depth))
    guard width <= Hall.sideLimit, depth <= Hall.sideLimit, columns * rows <= Hall.cellLimit else {
      throw .tooLarge
    }
    guard aisle.isFinite, aisle > 0, aisle <= Hall.sideLimit else { throw .noAisle(aisle) }
    guard powerKilowatts.isFinite, powerKilowatts >= 0 else { throw .noPower(powerKilowatts) }
    if let stands, stands < 1 || stands > RowOfStands.limit {
      throw .wrongCount(limit: RowOfStands.limit)
    }
    let bare = Hall(module: module, width: columns, depth: rows)
    return NewGrounds(
      bare, entrance: entrance, standWidth: try cells(standWidth),
      standDepth: try cells(standDepth), aisle: aisle, clearances: clearances)
  }

  private func cells(_ metres: Double) throws(NewHallRefusal) -> Int {
    guard metres.isFinite, metres > 0, metres <= 1e6 else { throw .noLength(metres) }
    guard let cells = module.wholeCells(metres), cells > 0 else {
      throw .noMultiple(metres, module: module.metres)
    }
    return cells
  }

  /// How many stands find room, and what they are limited by.
  private func shortage(holding count: Int) -> NewHallShortage {
    NewHallShortage(
      stands: count, width: standWidth, depth: standDepth, aisle: aisle,
      limits: NewHallLimits(self, holding: count).all)
  }

  /// Stands with ids and numbers: each block has a letter.
  private func numbered(_ blocks: [[GridRectangle]]) -> [Stand] {
    let digits = max(3, "\(blocks.reduce(0) { $0 + $1.count })".utf8.count)
    let numberDigits = max(2, "\(blocks.map(\.count).max() ?? 0)".utf8.count)
    var id = NumberedName(prefix: "s", value: 0, digits: digits)
    var letter = SeriesLetter(rank: 1)
    var stands: [Stand] = []
    for block in blocks {
      for (place, part) in block.enumerated() {
        id = id.next ?? id
        guard let name = Stand.ID(id.text) else { continue }
        let number = NumberedName(prefix: letter.text, value: place + 1, digits: numberDigits)
        stands.append(
          Stand(id: name, number: number.text, parts: [part], powerKilowatts: powerKilowatts))
      }
      letter = letter.next
    }
    return stands
  }
}
