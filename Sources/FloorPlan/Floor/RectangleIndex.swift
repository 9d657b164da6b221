// SPDX-License-Identifier: Apache-2.0

/// Finds which of many things come near a rectangle without looking at all of them.
///
/// Each thing is entered in every square bucket of 16 × 16 cells that one of its rectangles
/// touches; what spans more than 64 buckets is looked at always.
public struct RectangleIndex: Sendable {
  private struct Bucket: Hashable {
    let x: Int
    let y: Int
  }

  private static let side = 16
  private static let most = 64
  private var buckets: [Bucket: [Int]] = [:]
  private var large: [Int] = []

  /// Enters things, each with its rectangles; their numbers are those of the array.
  public init(_ things: [[GridRectangle]]) {
    for (number, rectangles) in things.enumerated() {
      for rectangle in rectangles {
        guard let span = Self.buckets(of: rectangle) else {
          if large.last != number { large.append(number) }
          continue
        }
        for bucket in span where buckets[bucket]?.last != number {
          buckets[bucket, default: []].append(number)
        }
      }
    }
  }

  /// The numbers of all things that may overlap a rectangle grown by some cells, each once and in
  /// order; some of them may not.
  public func candidates(near rectangle: GridRectangle, within cells: Int) -> [Int] {
    let grown = GridRectangle(
      x: rectangle.x - cells, y: rectangle.y - cells, width: rectangle.width + 2 * cells,
      depth: rectangle.depth + 2 * cells)
    var found = Set(large)
    if let span = Self.buckets(of: grown) {
      for bucket in span { found.formUnion(buckets[bucket] ?? []) }
    } else {
      for list in buckets.values { found.formUnion(list) }
    }
    return found.sorted()
  }

  /// The buckets a rectangle touches, edges included; nil when they are too many.
  private static func buckets(of rectangle: GridRectangle) -> [Bucket]? {
    let west = floorDivide(rectangle.x, side)
    let east = floorDivide(rectangle.maxX, side)
    let north = floorDivide(rectangle.y, side)
    let south = floorDivide(rectangle.maxY, side)
    guard (east - west + 1) * (south - north + 1) <= most else { return nil }
    return (north...south).flatMap { y in (west...east).map { Bucket(x: $0, y: y) } }
  }

  private static func floorDivide(_ value: Int, _ divisor: Int) -> Int {
    value >= 0 ? value / divisor : -((-value + divisor - 1) / divisor)
  }
}
