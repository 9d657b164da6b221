// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import TestSupport
import Testing

@testable import PlanFiles

@Suite("Stands over one another")
struct StandCrowdsTests {
  private let hall = Hall(module: .standard, width: 40, depth: 30)

  private func stands(_ count: Int, _ area: (Int) -> GridRectangle) -> [Stand] {
    (0..<count).map { number in
      Stand(
        id: Stand.ID(stringLiteral: "s\(number)"), number: "", parts: [area(number)], source: [:])
    }
  }

  @Test("a hundred may share a cell, one more is refused, with the place")
  func onOneSpot() throws {
    let spot = GridRectangle(x: 6, y: 8, width: 2, depth: 2)
    try StandCrowds.check(stands(100) { _ in spot }, in: hall)
    let refused = #expect(throws: PlanFileError.self) {
      try StandCrowds.check(stands(101) { _ in spot }, in: hall)
    }
    #expect(refused?.reason.contains("(3.0, 4.0)") == true)
    #expect(refused?.keyPath == ["stands"])
  }

  @Test("as many beside each other are no crowd, nor what lies out of the hall")
  func besideEachOther() throws {
    try StandCrowds.check(
      stands(400) { GridRectangle(x: 2 * ($0 % 20), y: $0 / 20, width: 2, depth: 1) }, in: hall)
    let outside = GridRectangle(x: 50, y: 50, width: 2, depth: 2)
    try StandCrowds.check(stands(300) { _ in outside }, in: hall)
  }

  @Test("stands that take a large floor many times are refused")
  func floor() throws {
    let large = Hall(module: .standard, width: 2000, depth: 1000)
    let whole = GridRectangle(x: 0, y: 0, width: 2000, depth: 1000)
    try StandCrowds.check(stands(1) { _ in whole }, in: large)
    #expect(throws: PlanFileError.self) {
      try StandCrowds.check(stands(2) { _ in whole }, in: large)
    }
    #expect(throws: PlanFileError.self) {
      try StandCrowds.check(stands(5) { _ in whole }, in: large)
    }
  }

  @Test("parts of one stand that cross thousands of times are refused, at the stand")
  func crossings() throws {
    func stand(_ count: Int) -> Stand {
      let rows = (0..<count).map { GridRectangle(x: 0, y: 2 * $0, width: 500, depth: 1) }
      let columns = (0..<count).map { GridRectangle(x: 2 * $0, y: 0, width: 1, depth: 500) }
      return Stand(id: "s", number: "", parts: rows + columns, source: [:])
    }
    let large = Hall(module: .standard, width: 600, depth: 600)
    try StandCrowds.check([stand(90)], in: large)
    let refused = #expect(throws: PlanFileError.self) {
      try StandCrowds.check([stand(110)], in: large)
    }
    #expect(refused?.keyPath == ["stands", "s", "parts"])
  }
}
