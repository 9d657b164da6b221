// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import PlanFiles
import ProgramRuns
import TestSupport
import Testing

@Suite("A fair of 4,000 stands, in a terminal", .serialized)
struct LargeFairStoryTests {
  private static let stands = 4000

  /// Double rows of stands with aisles between them, nine of ten taken, a few who wait.
  private func fair() -> Plan {
    var hall = Hall(module: .standard, width: 820, depth: 540)
    for offset in stride(from: 10, to: 800, by: 60) {
      for (name, side) in [("north", Side.north), ("south", .south)] {
        let id = Feature.ID(stringLiteral: "door-\(name)-\(offset)")
        hall.features[id] = Feature(
          id: id, kind: .exit, place: .door(.init(side: side, offset: offset, width: 8)))
      }
    }
    let stands = (0..<Self.stands).map { number in
      let (row, place) = (number / 200, number % 200)
      return Stand(
        id: .init(stringLiteral: "s\(number)"), number: "N\(number)",
        parts: [
          GridRectangle(
            x: 6 + 6 * (place / 2) + (place >= 100 ? 14 : 0), y: 8 + 26 * row + 6 * (place % 2),
            width: 6, depth: 6)
        ], powerKilowatts: 3)
    }
    let categories = ["honey", "olive", "dates", "herbs", "pottery"]
    var seats: [Stand.ID: [Cooperative.ID]] = [:]
    let cooperatives = (0..<3620).map { number in
      let id = Cooperative.ID(stringLiteral: "c\(number)")
      // By a step that has no divisor in common with 4,000, so that groups are scattered.
      if number < 3600 { seats[.init(stringLiteral: "s\(number * 1237 % Self.stands)")] = [id] }
      return Cooperative.named(id) {
        $0.category = categories[number % categories.count]
        $0.minArea = 6
        $0.wishedArea = 9
        $0.status = number < 3600 ? .confirmed : .waiting
        $0.priority = number < 3600 ? nil : number
      }
    }
    let honey: PropertyValue = .dictionary(["category": .text("honey")])
    return Plan(
      hall: hall, stands: stands, cooperatives: cooperatives, placements: seats,
      rules: [
        .of("minimumAisleWidth"), .of("placed"), .of("oneEach"), .of("areaFits"), .of("standOpen"),
        .of("exitReach", ["metres": .integer(400)]),
        .of("keepApart", ["a": honey, "b": honey, "metres": .integer(7)]),
      ])
  }

  @Test("Find a stand, withdraw, take a proposal, undo, save; then print")
  func anEvening() async throws {
    let folder = try TemporaryFolder()
    let plan = fair()
    try folder.write(PlanWriter.bytes(of: plan), to: "plan.json")
    let before = try folder.bytes("plan.json")
    let terminal = try await Terminal(120, 40, in: folder)
    try terminal.run(
      "clear; stty -g > before; qarya plan.json; echo \"status=$?\"; stty -g > after")
    try await terminal.wait(for: "3600/4000 stands")

    try terminal.type("/N1237")
    try await terminal.wait(for: "find: N1237")
    try terminal.press("Enter")
    try await terminal.wait(for: "STAND N1237")
    try terminal.press("w")
    try await terminal.wait(for: "Reason of the withdrawal")
    try terminal.type("the truck broke down")
    try await terminal.wait(for: "the truck broke down")
    try terminal.press("Enter")
    // Beside the screen, which says so; a build for tests takes its time.
    try await terminal.wait(for: "working out proposals")
    for _ in 0..<3 where (try? await terminal.wait(for: "waiting list → N1237")) != nil { break }
    try await terminal.wait(for: "waiting list → N1237")
    try terminal.press("Enter")
    try await terminal.wait(for: "has withdrawn")
    try await terminal.wait(for: "19 waiting")
    try terminal.press("C-s")
    try await terminal.wait(for: "saved: plan.json")
    let saved = try Plan.read(folder.bytes("plan.json"))
    #expect(saved.cooperatives["c1"]?.status == .withdrawn)
    #expect(saved.placements["s1237"]?.count == 1)

    try terminal.press("u")
    try await terminal.wait(for: "undone")
    try await terminal.wait(for: "20 waiting")
    try terminal.press("C-s")
    try await terminal.wait(for: "saved: plan.json")
    #expect(try folder.bytes("plan.json") == before)
    try terminal.press("q")
    try await terminal.waitForEnd(status: 0)
    let printed = try Program.qarya.run(["print", "plan.json"], in: folder)
    #expect(printed.status == 0)
    #expect(printed.text.contains("N1237"))
  }
}
