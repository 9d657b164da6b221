// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// What the aisles border on: all that is no aisle, in pieces that hang together.
///
/// Cells that touch at a corner hang together. All that lies outside the hall is one piece, with
/// what touches the hall's edge.
struct AisleOutline: Sendable {
  /// The piece outside the hall.
  static let outside: Int32 = 0
  /// What an aisle cell has instead of a piece.
  static let aisle: Int32 = -1
  private static let unseen: Int32 = -2
  private static let walked: Int32 = -3
  private let width: Int
  private let depth: Int
  /// The piece of each cell; `aisle` for aisles.
  private(set) var pieces: PieceArray<Int32>
  private var next: Int32

  /// Finds the pieces, in O(cells).
  init(_ aisles: PieceArray<UInt8>, width: Int, depth: Int) {
    self.width = width
    self.depth = depth
    let stride = width + 2
    // The hall within a border of outside, where walking round it joins all that touches its edge.
    var bordered = [Int32](repeating: Self.unseen, count: stride * (depth + 2))
    for y in 0..<depth {
      for x in 0..<width where aisles[y * width + x] == 1 {
        bordered[(y + 1) * stride + x + 1] = Self.aisle
      }
    }
    next = Self.outside
    for place in bordered.indices where bordered[place] == Self.unseen {
      Self.spread(from: place, as: next, in: &bordered, stride)
      next += 1
    }
    var inner: [Int32] = []
    inner.reserveCapacity(width * depth)
    for y in 0..<depth { inner += bordered[((y + 1) * stride + 1)..<((y + 2) * stride - 1)] }
    pieces = PieceArray(inner, shift: 10)
  }

  private static func spread(
    from start: Int, as piece: Int32, in cells: inout [Int32], _ rowLength: Int
  ) {
    var frontier = [start]
    cells[start] = piece
    while let cell = frontier.popLast() {
      for row in 0..<3 {
        let first = cell + (row - 1) * rowLength - 1
        let (from, end) = (max(0, first), min(cells.count, first + 3))
        for other in stride(from: from, to: end, by: 1) where cells[other] == unseen {
          cells[other] = piece
          frontier.append(other)
        }
      }
    }
  }

  /// The piece at a position, which may lie outside the hall; -1 for an aisle.
  func piece(at point: GridPoint) -> Int32 {
    guard point.x >= 0, point.y >= 0, point.x < width, point.y < depth else { return Self.outside }
    return pieces[point.y * width + point.x]
  }

  /// A piece other than the given one that a cell borders on, corners included; nil if there is
  /// none.
  func otherPiece(around cell: Int, than piece: Int32) -> Int32? {
    if piece != Self.outside && isEdge(cell) { return Self.outside }
    var found: Int32?
    forEachAround(cell) { other in
      if pieces[other] >= 0 && pieces[other] != piece { found = pieces[other] }
    }
    return found
  }

  func isEdge(_ cell: Int) -> Bool {
    let x = cell % width
    return x == 0 || x == width - 1 || cell < width || cell >= width * (depth - 1)
  }

  /// Calls `body` for the eight cells around one, as far as they are in the hall.
  @inline(__always)
  func forEachAround(_ cell: Int, _ body: (Int) -> Void) {
    let x = cell % width
    for row in stride(from: cell - width, through: cell + width, by: width)
    where row >= 0 && row < pieces.count {
      if x > 0 { body(row - 1) }
      if row != cell { body(row) }
      if x + 1 < width { body(row + 1) }
    }
  }
}

// MARK: Following changes

extension AisleOutline {
  /// Some cells near a change that hang together there, and what they were.
  private struct Group {
    var cells: [Int] = []
    /// The pieces they belonged to; none for cells that were aisles.
    var pieces: Set<Int32> = []
    var touchesEdge = false
  }

  /// Brings the pieces up to date after cells became aisles or none any more.
  ///
  /// What still hangs together around the changed cells is as it was; only where a piece comes apart
  /// there, or two come together, the pieces are walked through.
  ///
  /// - Returns: The pieces that came apart or together, by their old and new names.
  mutating func follow(_ changed: [Int], in aisles: PieceArray<UInt8>) -> Set<Int32> {
    var isEdgeLost = false
    for cell in changed {
      if aisles[cell] == 1 {
        if isEdge(cell) { isEdgeLost = true }
        pieces[cell] = Self.aisle
      } else {
        pieces[cell] = Self.unseen
      }
    }
    let groups = groups(around: changed)
    var groupsOfPiece: [Int32: Int] = [:]
    for group in groups { for piece in group.pieces { groupsOfPiece[piece, default: 0] += 1 } }
    var names = Names(next: next)
    var walks: [Group] = []
    for group in groups {
      if let piece = group.pieces.first {
        let isTorn = group.pieces.contains { groupsOfPiece[$0, default: 0] > 1 }
        let isJoined =
          group.pieces.count > 1 || group.touchesEdge && piece != Self.outside
        let isLoose = isEdgeLost && piece == Self.outside
        let isFast = group.touchesEdge && !isJoined
        if !isFast && (isTorn || isJoined || isLoose) {
          walks.append(group)
        } else {
          for cell in group.cells where pieces[cell] == Self.unseen { pieces[cell] = piece }
        }
      } else {
        let name = group.touchesEdge ? Self.outside : names.fresh()
        for cell in group.cells { pieces[cell] = name }
      }
    }
    while let group = walks.popLast() { walk(group, &walks, &names) }
    next = names.next
    return names.changed
  }

  /// The names given while pieces are walked through.
  private struct Names {
    var next: Int32
    /// Names that some piece goes on with.
    var taken: Set<Int32> = []
    /// Names that cells lost or got.
    var changed: Set<Int32> = []

    mutating func fresh() -> Int32 {
      defer { next += 1 }
      return next
    }
  }

  /// The cells that are no aisle among the changed ones and around them, as they hang together.
  private func groups(around changed: [Int]) -> [Group] {
    var numbers: [Int: Int] = [:]
    var cells: [Int] = []
    func add(_ cell: Int) {
      if pieces[cell] != Self.aisle && numbers[cell] == nil {
        numbers[cell] = cells.count
        cells.append(cell)
      }
    }
    for cell in changed {
      add(cell)
      forEachAround(cell, add)
    }
    var isSeen = [Bool](repeating: false, count: cells.count)
    var groups: [Group] = []
    for start in cells.indices where !isSeen[start] {
      var group = Group()
      var frontier = [start]
      isSeen[start] = true
      while let number = frontier.popLast() {
        let cell = cells[number]
        group.cells.append(cell)
        if pieces[cell] >= 0 { group.pieces.insert(pieces[cell]) }
        if isEdge(cell) { group.touchesEdge = true }
        forEachAround(cell) { other in
          if let next = numbers[other], !isSeen[next] {
            isSeen[next] = true
            frontier.append(next)
          }
        }
      }
      groups.append(group)
    }
    return groups
  }

  /// Names all that hangs together with a group.
  ///
  /// Once that is known to be the outside, cells that are named so already are not gone beyond.
  /// Groups that are met wholly need no walk any more.
  private mutating func walk(_ group: Group, _ others: inout [Group], _ names: inout Names) {
    var frontier: [(cell: Int, before: Int32)] = []
    for cell in group.cells {
      frontier.append((cell, pieces[cell]))
      pieces[cell] = Self.walked
    }
    var isOutside = group.touchesEdge
    var place = 0
    while place < frontier.count {
      let (cell, before) = frontier[place]
      place += 1
      if isOutside && before == Self.outside { continue }
      let x = cell % width
      for row in [cell - width, cell, cell + width] where row >= 0 && row < pieces.count {
        for other in (x > 0 ? row - 1 : row)...(x + 1 < width ? row + 1 : row) {
          let piece = pieces[other]
          if piece == Self.aisle || piece == Self.walked { continue }
          frontier.append((other, piece))
          pieces[other] = Self.walked
          if !isOutside && isEdge(other) { isOutside = true }
        }
      }
    }
    others.removeAll { $0.cells.allSatisfy { pieces[$0] == Self.walked } }
    let kept = group.pieces.filter { $0 != Self.outside && !names.taken.contains($0) }.min()
    let name = isOutside ? Self.outside : kept ?? names.fresh()
    names.taken.insert(name)
    for (cell, before) in frontier {
      if before != name && before != Self.unseen { names.changed.formUnion([before, name]) }
      pieces[cell] = name
    }
  }
}
