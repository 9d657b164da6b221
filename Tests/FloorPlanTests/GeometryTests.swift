// SPDX-License-Identifier: Apache-2.0

import TestSupport
import Testing

@testable import FloorPlan

@Suite("Metres and cells")
struct GeometryModuleTests {
  @Test("decimal lengths are whole cells although binary says otherwise")
  func wholeCells() throws {
    let tenth = try #require(Module(metres: 0.1))
    #expect(tenth.wholeCells(0.3) == 3)
    #expect(tenth.wholeCells(-0.7) == -7)
    #expect(tenth.wholeCells(0.25) == nil)
    #expect(tenth.wholeCells(.nan) == nil)
    #expect(tenth.wholeCells(1e300) == nil)
    #expect(tenth.cellsCovering(1.2) == 12)
    #expect(tenth.cellsCovering(1.21) == 13)
    #expect(tenth.cellsWithin(0.7) == 7)
    #expect(tenth.cellsWithin(0.69) == 6)
    #expect(tenth.metres(3) == 0.3)
  }

  @Test("cells are never negative nor beyond bounds")
  func bounds() {
    #expect(Module.standard.cellsCovering(-1) == 0)
    #expect(Module.standard.cellsWithin(-1) == 0)
    #expect(Module.standard.cellsCovering(1e300) == GridRectangle.bound)
  }

  @Test("a module is finite and has a size")
  func modules() {
    for metres in [0, -1, .nan, .infinity] { #expect(Module(metres: metres) == nil) }
  }
}

@Suite("Gaps")
struct GeometryGapTests {
  private let origin = GridRectangle(x: 0, y: 0, width: 2, depth: 2)

  @Test("things that touch or overlap have no gap")
  func touching() {
    for other in [
      origin.moved(dx: 2, dy: 0), origin.moved(dx: 2, dy: 2), origin.moved(dx: 1, dy: 1),
    ] {
      #expect(Gap(origin, other).squared == 0)
    }
  }

  @Test("a slanting gap of exactly the limit is not below it")
  func slanting() {
    // 3 and 4 cells of half a metre: 2.5 m.
    let gap = Gap(origin, GridRectangle(x: 5, y: 6, width: 1, depth: 1))
    #expect(gap.squared == 25)
    #expect(gap.metres(.standard) == 2.5)
    #expect(!gap.isLess(than: 2.5, .standard))
    #expect(gap.isLess(than: 2.51, .standard))
  }

  @Test("a door is a segment without depth")
  func segment() {
    let door = GridRectangle(x: 0, y: 4, width: 0, depth: 3)
    #expect(Gap(door, origin).squared == 4)
    #expect(Gap(door, GridRectangle(x: 0, y: 5, width: 1, depth: 1)).squared == 0)
  }

  @Test("the gap of two things is that of their nearest parts")
  func parts() {
    let far = GridRectangle(x: 90, y: 90, width: 1, depth: 1)
    let near = GridRectangle(x: 5, y: 0, width: 1, depth: 1)
    #expect(Gap([origin, far], [near, far.moved(dx: 50, dy: 0)])?.squared == 9)
    #expect(Gap([], [near]) == nil)
  }
}

@Suite("Stands' footprints")
struct GeometryFootprintTests {
  @Test("overlapping parts count each cell once, on random stands", arguments: 0..<100)
  func footprint(seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed))
    let parts = (0..<Int.random(in: 1...5, using: &random)).map { _ in
      GridRectangle(
        x: Int.random(in: -4...4, using: &random), y: Int.random(in: -4...4, using: &random),
        width: Int.random(in: 1...5, using: &random), depth: Int.random(in: 1...5, using: &random))
    }
    let stand = try #require(Stand("A", parts: parts))
    let points = (-5..<11).flatMap { y in (-5..<11).map { GridPoint(x: $0, y: y) } }
    let covered = points.filter { point in parts.contains { $0.contains(point) } }
    #expect(stand.cellCount == covered.count)
    for point in points {
      let pieces = stand.footprint.count { $0.contains(point) }
      #expect(pieces == (covered.contains(point) ? 1 : 0))
    }
  }

  @Test("parts join by an edge, not by a corner")
  func joined() throws {
    let cell = GridRectangle(x: 0, y: 0, width: 1, depth: 1)
    #expect(try #require(Stand("A", parts: [cell, cell.moved(dx: 1, dy: 0)])).isJoined)
    #expect(try !#require(Stand("A", parts: [cell, cell.moved(dx: 1, dy: 1)])).isJoined)
    #expect(try !#require(Stand("A", parts: [])).isJoined)
  }
}

@Suite("Covered floor")
struct GeometryCoverageTests {
  @Test("cells under several rectangles count once, cells outside the hall do not")
  func coverage() {
    let hall = Hall(width: 4, depth: 3)
    let first = GridRectangle(x: -1, y: 0, width: 3, depth: 2)
    let second = GridRectangle(x: 1, y: 1, width: 9, depth: 1)
    #expect(hall.cellCount(under: []) == 0)
    #expect(hall.cellCount(under: [first]) == 4)
    #expect(hall.cellCount(under: [first, second]) == 6)
  }
}
