// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import TestSupport
import Testing

@testable import StandMaps

@Suite("Numbers of a printed plan")
struct LookAlikeTests {
  private static let papers: [Paper] = [
    .a4, .a3, .custom(columns: 40, rows: 16), .custom(columns: 57, rows: 23),
    .custom(columns: 100, rows: 50),
  ]

  /// A hall with rows of narrow stands, whose numbers are long, short, and begin or end alike.
  private static func plan(seed: Int) -> Plan {
    var random = SplitMix64(seed: UInt64(seed))
    let (across, down) = (
      Int.random(in: 4...24, using: &random), Int.random(in: 1...5, using: &random)
    )
    var hall = SmallHall(Double(across * 3 + 8), Double(down * 6 + 6))
    var numbers: Set<String> = []
    while numbers.count < across * down {
      let family = ["FDA", "FD", "", "HALL-", "A", "الرواق"].randomElement(using: &random) ?? ""
      numbers.insert(family + "\(Int.random(in: 1...1200, using: &random))")
    }
    for (place, number) in numbers.sorted().enumerated() {
      let width = Int.random(in: 1...3, using: &random)
      hall.stand(
        "s\(place)", number,
        SmallHall.area(
          Double(2 + place % across * 3), Double(2 + place / across * 6), Double(width), 3))
    }
    hall.door("d", .exit, .south, 1, 3)
    return hall.plan
  }

  @Test("No two look alike on any page, whatever the paper", arguments: 0..<24)
  func lookAlikes(_ seed: Int) throws {
    let plan = Self.plan(seed: seed)
    let floor = Floor(plan)
    let painter = MapPainter(plan: plan, floor: floor)
    for paper in Self.papers {
      for scale in [nil, MapScale.twoMetres, .oneMetre] {
        let printed = try TextPages(
          plan: plan, floor: floor, options: PrintOptions(paper: paper, scale: scale))
        let forms = painter.numberForms(PaperMap(plan), scale: printed.scale)
        var seen: [String: String] = [:]
        for (form, stand) in zip(forms, floor.stands) {
          let shown: String
          switch form {
          case .whole(let lines):
            shown = lines.joined()
            #expect(shown == stand.label)
          case .end(let end):
            shown = "…" + end
            #expect(stand.label.hasSuffix(end))
            #expect(plan.stands.values.count { $0.label.hasSuffix(end) } == 1)
          case .none:
            // Then the legend says where it is.
            #expect(printed.text.contains(stand.label + " ("), "\(stand.label)")
            continue
          }
          #expect(seen.updateValue(stand.label, forKey: shown) == nil, "\(shown) twice")
        }
      }
    }
  }
}
