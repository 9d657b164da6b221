// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Testing
import Wording

@testable import StandMaps

@Suite("Pages for those who build stands")
struct StandPagesTests {
  @Test("The sketch says above it how wide the stand is, and behind it how deep")
  func measures() throws {
    var hall = SmallHall(12, 8)
    hall.stand("s1", "A1", SmallHall.area(3, 2, 4.5, 3))
    hall.door("d", .exit, .south, 1, 3)
    let options = PrintOptions(reader: .stands, stamp: PageStamp(control: "1"))
    let plan = hall.plan
    let pages = try TextPages(plan: plan, floor: Floor(plan), options: options).pages
    #expect(pages.count == 1)
    let page = try #require(pages.first)
    let top = try #require(page.firstIndex { $0.contains("── 4.5 m ──") })
    // The bar is as long as the stand, above it.
    let bar = try #require(page[top].firstIndex(of: "├"))
    let corner = try #require(
      page.firstIndex { $0.contains("┌") && $0.contains("┐") && $0.contains("┬") })
    #expect(corner > top)
    let offset = page[top].distance(from: page[top].startIndex, to: bar)
    #expect(Array(page[corner])[offset] == "┌")
    #expect(page.contains { $0.hasSuffix("│ 3 m") })
    #expect(page.contains { $0.contains("measures: 4.5 × 3 m (x 3 m, y 2 m)") })
  }

  @Test("Every stand has a page of its own in each language", arguments: Language.allCases)
  func pages(_ language: Language) throws {
    let plan = try SamplePlan.read("l-shaped-hall")
    let options = PrintOptions(language: language, reader: .stands)
    let pages = try TextPages(plan: plan, floor: Floor(plan), options: options).pages
    #expect(pages.count == plan.stands.count)
    let words = PrintWords(language)
    func plain(_ line: String) -> String {
      let kept = line.unicodeScalars.filter { !$0.properties.isBidiControl }
      return String(String.UnicodeScalarView(kept))
    }
    for stand in plan.stands.values {
      let title = words.standTitle(stand.label)
      #expect(pages.count { page in page.prefix(4).contains { plain($0) == title } } == 1)
    }
  }
}
