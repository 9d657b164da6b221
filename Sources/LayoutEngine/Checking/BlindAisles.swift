// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// An aisle with one way in and no way on.
struct BlindAisle: Hashable, Sendable {
  /// Its cells, the mouth among them, in order.
  let cells: [Int]
  /// The longest walk into it, in cells, from the floor that it opens on.
  let depth: Int
}

/// Finds the blind aisles of a floor.
///
/// A **mouth** is a straight run of aisle cells across an aisle, as long as it goes: at both ends
/// lies something that is no aisle. It separates an inner side from an outer side of the aisles. On
/// the outer side the floor is wider: the line of cells next to the mouth is all aisle and goes on
/// beyond it at one end at least. Or the mouth lies in a door and takes its whole width: all its
/// cells are inner cells of doors, and nothing beyond them is aisle.
///
/// The mouth with all the aisle on its inner side is a **blind aisle** if
/// - no door opens there, nor on the mouth (but for one that is the mouth);
/// - there is no way round: all that its floor borders on hangs together, corner to corner counted,
///   what lies outside the hall included;
/// - it is longer than wide: its depth exceeds its width, the side of the largest square in it;
/// - it is an aisle and no room or open floor: its width is at most twice its mouth and at most four
///   aisles (`minimumAisleWidth`).
///
/// Its depth is the longest of the shortest walks from the outer side, counted in steps from the
/// line next to the mouth. A corridor 10 m long is 10 m deep, whatever its width. Of blind aisles
/// that share floor the largest counts.
///
/// So open floor has no mouth, or is too wide; the space before a door has the door; a bay for
/// sitting down is no longer than wide. The separating runs are found without walking: a chord
/// between two points of the aisles' outline separates them if and only if both points lie on the
/// same piece of outline.
struct BlindAisles {
  private let floor: Floor
  private let outline: AisleOutline
  /// The side of the largest square of aisle whose south-east corner a cell is.
  private let squares: [Int32]
  private let isDoor: [Bool]
  private let widest: Int

  init(_ floor: Floor) {
    self.floor = floor
    outline = AisleOutline(floor)
    squares = LargestSquares.sides(
      in: floor.aisles.joinedElements, width: floor.width, depth: floor.depth)
    var isDoor = [Bool](repeating: false, count: floor.aisles.count)
    for cell in floor.doorCells.values.joined() { isDoor[cell] = true }
    self.isDoor = isDoor
    widest = 4 * max(1, floor.module.cellsCovering(floor.aisleRule.metres))
  }

  /// The outermost blind aisles, the largest first.
  ///
  /// - Complexity: O(cells), and for each separating run what lies behind it.
  func all() -> [BlindAisle] {
    let found = mouths().compactMap(blindAisle).sorted {
      $0.cells.count == $1.cells.count
        ? $0.cells.lexicographicallyPrecedes($1.cells) : $0.cells.count > $1.cells.count
    }
    var taken: Set<Int> = []
    return found.filter { aisle in
      guard taken.isDisjoint(with: aisle.cells) else { return false }
      taken.formUnion(aisle.cells)
      return true
    }
  }

  private func mouths() -> [Mouth] {
    var found: [Mouth] = []
    Mouth.forEach(on: floor) { mouth in
      if mouth.count <= widest && (opensOnWiderFloor(mouth) || isDoorway(mouth)) {
        found.append(mouth)
      }
    }
    return found
  }

  private func opensOnWiderFloor(_ mouth: Mouth) -> Bool {
    guard mouth.outward != 0 else { return false }
    let first = mouth.first + mouth.outward
    // The outer line is aisle beyond the mouth at one end at least, and all along it.
    let beyond = [mouth.ends.0, mouth.ends.1].contains { end in
      floor.cell(x: end.x, y: end.y).map { floor.aisles[$0 + mouth.outward] == 1 } ?? false
    }
    guard beyond else { return false }
    for place in 0..<mouth.count {
      let step = place * mouth.along
      if floor.aisles[first + step] == 0 || isDoor[mouth.first + step] { return false }
    }
    return outline.piece(at: mouth.ends.0) == outline.piece(at: mouth.ends.1)
  }

  private func isDoorway(_ mouth: Mouth) -> Bool {
    for place in 0..<mouth.count {
      let cell = mouth.first + place * mouth.along
      if !isDoor[cell] || mouth.outward != 0 && floor.aisles[cell + mouth.outward] == 1 {
        return false
      }
    }
    return true
  }

  /// What lies behind a mouth, if that is a blind aisle.
  private func blindAisle(_ mouth: Mouth) -> BlindAisle? {
    let border = outline.piece(at: mouth.ends.0)
    let most = min(2 * mouth.count, widest)
    var reached = Set(mouth.cells)
    var line = mouth.innerCells.filter(floor.isAisle)
    reached.formUnion(line)
    var depth = 1
    while !line.isEmpty {
      depth += 1
      var next: [Int] = []
      for cell in line {
        if isDoor[cell] || squares[cell] > most { return nil }
        for neighbour in outline.neighbours(of: cell)
        where floor.isAisle(neighbour) && reached.insert(neighbour).inserted {
          next.append(neighbour)
        }
      }
      line = next
    }
    guard reached.allSatisfy({ outline.borders($0, onlyOn: border) }) else { return nil }
    let width = LargestSquares.largest(in: reached, hallWidth: floor.width)
    guard depth > width, width <= most else { return nil }
    return BlindAisle(cells: reached.sorted(), depth: depth)
  }
}
