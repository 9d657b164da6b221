// SPDX-License-Identifier: Apache-2.0

/// Finds which of many things come near a rectangle without looking at all of them.
///
/// Rectangles are kept in the order of their west edges; a search looks at those that can reach,
/// given the widest of them.
package struct RectangleIndex: Sendable {
  private struct Entry {
    let rectangle: GridRectangle
    let thing: Int
  }

  private var entries: [Entry]
  private var widest: Int

  /// Enters things, each with its rectangles; their numbers are those of the array.
  ///
  /// - Complexity: O(n log n).
  package init(_ things: [[GridRectangle]]) {
    var entries: [Entry] = []
    entries.reserveCapacity(things.count)
    for (thing, rectangles) in things.enumerated() {
      for rectangle in rectangles { entries.append(Entry(rectangle: rectangle, thing: thing)) }
    }
    entries.sort { ($0.rectangle.x, $0.thing) < ($1.rectangle.x, $1.thing) }
    self.entries = entries
    widest = entries.reduce(0) { max($0, $1.rectangle.width) }
  }

  /// The numbers of all things that overlap or touch a rectangle grown by some cells on each side,
  /// corners included, each once and in order.
  ///
  /// - Complexity: O(log n + things between the same west and east limits).
  package func candidates(near rectangle: GridRectangle, within cells: Int) -> [Int] {
    let east = rectangle.maxX + cells
    let north = rectangle.y - cells
    let south = rectangle.maxY + cells
    let west = rectangle.x - cells
    var found: [Int] = []
    var place = firstEntry(atOrEastOf: west - widest)
    while place < entries.count {
      let other = entries[place].rectangle
      if other.x > east { break }
      if other.maxX >= west && other.y <= south && other.maxY >= north {
        found.append(entries[place].thing)
      }
      place += 1
    }
    guard found.count > 1 else { return found }
    found.sort()
    var last: Int?
    found.removeAll { thing in
      defer { last = thing }
      return thing == last
    }
    return found
  }

  /// The numbers of all things that overlap or touch one of some rectangles grown by some cells.
  package func candidates(near rectangles: [GridRectangle], within cells: Int) -> [Int] {
    guard let first = rectangles.first, rectangles.count > 1 else {
      return rectangles.first.map { candidates(near: $0, within: cells) } ?? []
    }
    var found = Set(candidates(near: first, within: cells))
    for other in rectangles.dropFirst() {
      found.formUnion(candidates(near: other, within: cells))
    }
    return found.sorted()
  }

  /// Enters a thing at other rectangles than before.
  ///
  /// - Complexity: O(n), a move of memory for each rectangle.
  package mutating func move(_ thing: Int, from old: [GridRectangle], to new: [GridRectangle]) {
    for rectangle in old {
      var place = firstEntry(atOrEastOf: rectangle.x)
      while place < entries.count, entries[place].rectangle.x == rectangle.x {
        if entries[place].thing == thing && entries[place].rectangle == rectangle {
          entries.remove(at: place)
          break
        }
        place += 1
      }
    }
    for rectangle in new {
      let place = firstEntry(atOrEastOf: rectangle.x)
      entries.insert(Entry(rectangle: rectangle, thing: thing), at: place)
      widest = max(widest, rectangle.width)
    }
  }

  private func firstEntry(atOrEastOf x: Int) -> Int {
    var low = 0
    var high = entries.count
    while low < high {
      let middle = low + (high - low) / 2
      if entries[middle].rectangle.x < x { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
