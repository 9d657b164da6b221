// SPDX-License-Identifier: Apache-2.0

import DisplayText

/// The border lines of a shape made of rectangles, without the lines inside it.
struct MapOutline {
  /// A straight piece of border from one joint to another, both included.
  struct Line: Hashable {
    let x: Int
    let y: Int
    let length: Int
    let isVertical: Bool
  }

  private(set) var lines: [Line] = []

  /// The outline of a union of rectangles that touch but do not overlap.
  ///
  /// A piece of an edge is left out where another rectangle lies across it. O(rectangles²).
  init(around pieces: [MapRectangle]) {
    for (index, piece) in pieces.enumerated() {
      let others = pieces.indices.filter { $0 != index }.map { pieces[$0] }
      add(edgesOf: piece, across: others)
    }
  }

  /// The walls of a hall: its edge without what voids cut off, and the voids' own edges in it.
  init(hall: MapRectangle, voids: [MapRectangle]) {
    let inner = voids.compactMap { $0.clipped(to: hall) }
    addHorizontal(
      y: hall.y, from: hall.x, to: hall.right,
      hidden: inner.filter { $0.y == hall.y }.map { ($0.x, $0.right) })
    addHorizontal(
      y: hall.bottom, from: hall.x, to: hall.right,
      hidden: inner.filter { $0.bottom == hall.bottom }.map { ($0.x, $0.right) })
    addVertical(
      x: hall.x, from: hall.y, to: hall.bottom,
      hidden: inner.filter { $0.x == hall.x }.map { ($0.y, $0.bottom) })
    addVertical(
      x: hall.right, from: hall.y, to: hall.bottom,
      hidden: inner.filter { $0.right == hall.right }.map { ($0.y, $0.bottom) })
    for (index, void) in inner.enumerated() {
      let others = inner.indices.filter { $0 != index }.map { inner[$0] }
      add(edgesOf: void, across: others, except: hall)
    }
  }

  /// Draws the lines on a canvas whose corner is at a place of the map.
  func draw(on canvas: inout BoxCanvas, originX: Int, originY: Int) {
    for line in lines {
      if line.isVertical {
        canvas.vertical(x: line.x - originX, y: line.y - originY, length: line.length)
      } else {
        canvas.horizontal(x: line.x - originX, y: line.y - originY, length: line.length)
      }
    }
  }

  private mutating func add(
    edgesOf piece: MapRectangle, across others: [MapRectangle], except hall: MapRectangle? = nil
  ) {
    if piece.y != hall?.y {
      let above = others.filter { $0.y < piece.y && $0.bottom >= piece.y }
      addHorizontal(
        y: piece.y, from: piece.x, to: piece.right, hidden: above.map { ($0.x, $0.right) })
    }
    if piece.bottom != hall?.bottom {
      let below = others.filter { $0.y <= piece.bottom && $0.bottom > piece.bottom }
      addHorizontal(
        y: piece.bottom, from: piece.x, to: piece.right, hidden: below.map { ($0.x, $0.right) })
    }
    if piece.x != hall?.x {
      let west = others.filter { $0.x < piece.x && $0.right >= piece.x }
      addVertical(
        x: piece.x, from: piece.y, to: piece.bottom, hidden: west.map { ($0.y, $0.bottom) })
    }
    if piece.right != hall?.right {
      let east = others.filter { $0.x <= piece.right && $0.right > piece.right }
      addVertical(
        x: piece.right, from: piece.y, to: piece.bottom, hidden: east.map { ($0.y, $0.bottom) })
    }
  }

  private mutating func addHorizontal(
    y: Int, from start: Int, to end: Int, hidden: [(Int, Int)]
  ) {
    for (first, last) in Self.rest(start, end, without: hidden) {
      lines.append(Line(x: first, y: y, length: last - first + 1, isVertical: false))
    }
  }

  private mutating func addVertical(x: Int, from start: Int, to end: Int, hidden: [(Int, Int)]) {
    for (first, last) in Self.rest(start, end, without: hidden) {
      lines.append(Line(x: x, y: first, length: last - first + 1, isVertical: true))
    }
  }

  /// What is left of a stretch between two joints when others are taken out of it.
  private static func rest(
    _ start: Int, _ end: Int, without hidden: [(Int, Int)]
  ) -> [(Int, Int)] {
    guard !hidden.isEmpty else { return [(start, end)] }
    var rest: [(Int, Int)] = []
    var from = start
    for (first, last) in hidden.sorted(by: { $0.0 < $1.0 }) {
      if first > from { rest.append((from, min(first, end))) }
      from = max(from, last)
      if from >= end { break }
    }
    if from < end { rest.append((from, end)) }
    return rest
  }
}

extension MapRectangle {
  /// The part of it within another, or nil where they only touch or lie apart.
  fileprivate func clipped(to other: MapRectangle) -> MapRectangle? {
    let west = max(x, other.x)
    let north = max(y, other.y)
    let east = min(right, other.right)
    let south = min(bottom, other.bottom)
    guard west < east, north < south else { return nil }
    return MapRectangle(x: west, y: north, width: east - west + 1, height: south - north + 1)
  }
}
