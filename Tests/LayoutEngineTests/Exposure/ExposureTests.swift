// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import TestSupport
import Testing

@testable import LayoutEngine

@Suite("How often stands are passed by")
struct ExposureTests {
  private static func survey(_ hall: TextHall, features: [Feature] = []) -> Survey {
    let plan = hall.plan(
      rules: [.of("minimumAisleWidth", ["metres": .integer(1)])], seats: [:], features: features)
    return Survey(plan, aisleRule: AisleRule(metres: 1))
  }

  @Test("Where doors and cells are too many together, nothing is worked out")
  func tooManyDoors() {
    var hall = Hall(module: .standard, width: 200, depth: 200)
    for number in 0..<8000 {
      let id = Feature.ID(stringLiteral: "d\(number)")
      let door = Feature.Door(side: .north, offset: number % 190, width: 4)
      hall.features[id] = Feature(id: id, kind: .exit, place: .door(door))
    }
    let stands = [
      Stand(id: "s1", number: "1", parts: [GridRectangle(x: 50, y: 50, width: 6, depth: 6)]),
      Stand(id: "s2", number: "2", parts: [GridRectangle(x: 90, y: 50, width: 6, depth: 6)]),
    ]
    #expect(ExposureFindings(Plan(hall: hall, stands: stands)) == nil)
    #expect(!Checker(Plan(hall: hall, stands: stands)).findings.isPassingTold)
    hall.features = hall.features.filter { $0.key.text.count < 4 }
    #expect(ExposureFindings(Plan(hall: hall, stands: stands)) != nil)
  }

  @Test(
    "In a corridor with one door the first stands are passed most, the last least, in all models")
  func corridor() throws {
    let hall = TextHall(
      """
      +--------+
      =........|
      |AABBCCDD|
      +--------+
      """)
    let exposure = Self.survey(hall).exposure
    let figures = exposure.figures.compactMap { $0 }
    try #require(figures.count == 4)
    for model in Exposure.Model.allCases.indices {
      let column = figures.map { $0[model] }
      #expect((column.reduce(0, +) / 4 - 1).magnitude < 1e-3)
      #expect(column[3] == column.min())
    }
    // From the door to A, and on as long as one goes on: 1, 0.9, 0.81, 0.729 stops; on the way out
    // all before are passed.
    let stops = [1, 0.9, 0.81, 0.729]
    let left = [0.1, 0.09, 0.081, 0.729]
    let times = (0..<4).map { stand in stops[stand] + left[(stand + 1)...].reduce(0, +) }
    let mean = times.reduce(0, +) / 4
    for stand in 0..<4 { #expect((figures[stand][2] - times[stand] / mean).magnitude < 6e-4) }
  }

  @Test("What one model says otherwise is not agreed on")
  func agreed() {
    #expect(Exposure.agreed([1.2, 1.1, 1.4]) == 1.1)
    #expect(Exposure.agreed([0.7, 0.9, 0.8]) == 0.9)
    #expect(Exposure.agreed([0.7, 1.1, 0.8]) == 1)
    #expect(Exposure.agreed([1, 1.1, 1.2]) == 1)
  }

  @Test("A hall that is the same from both sides passes both sides alike")
  func mirrored() throws {
    let hall = TextHall(
      """
      +===-----===+
      |...........|
      |.AA.BBB.CC.|
      |.AA.BBB.CC.|
      |...........|
      +----===----+
      """)
    let figures = try Self.survey(hall).exposure.figures.map { try #require($0) }
    // Ties of the nearest stand go by id, so that only the drawn models are the same from both sides.
    for model in 0..<2 { #expect((figures[0][model] - figures[2][model]).magnitude < 2e-3) }
  }

  @Test("Visitors come in by entrances where there are any; what they do not reach is left out")
  func entrances() throws {
    let hall = TextHall(
      """
      +---------+
      =.........|
      |AABBCC###|
      |######D..|
      |######D..=
      +---------+
      """)
    let all = Self.survey(hall).exposure
    #expect(all.figures.allSatisfy { $0 != nil })
    let entrance = Feature(
      id: "main", kind: .entrance, place: .door(.init(side: .west, offset: 0, width: 1)))
    let some = Self.survey(hall, features: [entrance]).exposure
    #expect(some.figures.map { $0 == nil } == [false, false, false, true])
    #expect(some.agreed(3) == nil && some.agreed(9) == nil)
  }

  @Test("Without a door, and with too many stands, nothing is said")
  func none() {
    let closed = TextHall("+---+\n|A.B|\n+---+")
    #expect(Self.survey(closed).exposure.figures.allSatisfy { $0 == nil })
    let stands = (0...Exposure.mostStands).map {
      Stand.at(.init(stringLiteral: "s\($0)"), x: $0 * 2, y: 2, width: 1, depth: 1)
    }
    let hall = Hall(
      module: .standard, width: 2000, depth: 8,
      features: [
        "d": Feature(id: "d", kind: .exit, place: .door(.init(side: .north, offset: 0, width: 9)))
      ])
    let plan = Plan(hall: hall, stands: stands, cooperatives: [], placements: [:], rules: [])
    let exposure = Survey(plan, aisleRule: AisleRule(metres: 1)).exposure
    #expect(exposure.figures.count == stands.count)
    #expect(exposure.figures.allSatisfy { $0 == nil })
  }

  @Test("A second opinion on drawn halls says the same")
  func bruteForce() throws {
    var random = SplitMix64(seed: 20)
    var looked = 0
    while looked < 40 {
      guard let hall = Self.drawn(&random) else { continue }
      looked += 1
      let survey = Self.survey(hall)
      let expected = VisitorsBySteps(hall).figures
      for (stand, figures) in survey.exposure.figures.enumerated() {
        guard let figures, let other = expected[stand] else {
          #expect(survey.exposure.figures[stand] == nil && expected[stand] == nil)
          continue
        }
        for (one, two) in zip(figures, other) { #expect((one - two).magnitude < 6e-4) }
      }
    }
  }

  /// A hall of single cells with all its free floor in one piece; nil where the draw is another.
  private static func drawn(_ random: inout SplitMix64) -> TextHall? {
    let (width, depth) = (
      Int.random(in: 4...9, using: &random), Int.random(in: 3...6, using: &random)
    )
    var letters = Array("ABCDEFGH")
    var rows = (0..<depth).map { _ in [Character](repeating: ".", count: width) }
    for _ in 0..<Int.random(in: 2...7, using: &random) {
      let (x, y) = (
        Int.random(in: 0..<width, using: &random), Int.random(in: 0..<depth, using: &random)
      )
      if rows[y][x] == ".", let letter = letters.popLast() { rows[y][x] = letter }
    }
    let border = "+" + String(repeating: "-", count: width) + "+"
    let north = "+==" + String(repeating: "-", count: width - 3) + "=+"
    let drawing = ([north] + rows.map { "|" + String($0) + "|" } + [border]).joined(separator: "\n")
    let hall = TextHall(drawing)
    return VisitorsBySteps(hall).isWhole && hall.stands.count > 1 ? hall : nil
  }
}
