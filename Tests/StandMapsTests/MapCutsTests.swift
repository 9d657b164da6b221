// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import TestSupport
import Testing

@testable import StandMaps

@Suite("Cutting maps into sheets")
struct MapCutsTests {
  /// Shapes of three columns beside each other, the borders shared.
  private static func row(of count: Int, from start: Int) -> [(first: Int, last: Int)] {
    (0..<count).map { (start + 6 * $0, start + 6 * ($0 + 1)) }
  }

  @Test("A row of stands is cut along a border, which both sheets show")
  func borders() {
    let spans = MapCuts.spans(length: 151, room: 80, shapes: Self.row(of: 24, from: 0))
    #expect(spans == [0..<73, 72..<151])
    for span in spans.dropLast() { #expect((span.upperBound - 1) % 6 == 0) }
  }

  @Test(
    "Pieces cover the whole, find room, and hold every shape that finds room", arguments: 0..<200)
  func tiling(_ seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    let length = Int.random(in: 1...400, using: &random)
    let room = Int.random(in: 8...120, using: &random)
    let shapes = (0..<Int.random(in: 0...40, using: &random)).map { _ in
      let first = Int.random(in: 0..<length, using: &random)
      return (first: first, last: min(length - 1, first + Int.random(in: 0...12, using: &random)))
    }
    let spans = MapCuts.spans(length: length, room: room, shapes: shapes)
    #expect(spans.first?.lowerBound == 0)
    #expect(spans.last?.upperBound == length)
    #expect(spans.allSatisfy { $0.count <= room && !$0.isEmpty })
    for (one, next) in zip(spans, spans.dropFirst()) {
      #expect(next.lowerBound < one.upperBound && next.lowerBound > one.lowerBound)
    }
    // Shapes as long as half a sheet may be cut on both sides.
    for shape in shapes where (shape.last - shape.first) * 2 < room - 2 {
      let isWhole = spans.contains { $0.contains(shape.first) && $0.contains(shape.last) }
      let overlaps = shapes.contains {
        $0 != shape && $0.first < shape.last && shape.first < $0.last
      }
      #expect(isWhole || overlaps, "\(shape) in \(spans)")
    }
  }

  @Test("Sheets are numbered from the north-west, band by band, and know who joins them")
  func numbers() throws {
    let painter = try SamplePlan.painter()
    let cuts = MapCuts(painter, scale: .oneMetre, roomColumns: 40, roomRows: 20)
    #expect(cuts.sheets.map(\.number) == Array(1...cuts.sheets.count))
    #expect(cuts.neighbour(of: 1, .east) == 2)
    #expect(cuts.neighbour(of: 1, .west) == nil)
    #expect(cuts.neighbour(of: 1, .south) == cuts.across + 1)
    let picture = cuts.overview(.ascii, columns: 60, rows: 40)
    #expect(picture[1].hasPrefix("| 1  | 2  |"))
    #expect(cuts.overview(.ascii, columns: 6, rows: 5).isEmpty)
  }
}
