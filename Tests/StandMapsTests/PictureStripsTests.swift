// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Testing

@testable import StandMaps

@Suite("Pictures of long halls")
struct PictureStripsTests {
  private static func hall(_ width: Double, _ depth: Double) -> SmallHall {
    var hall = SmallHall(width, depth)
    for place in 0..<Int(width / 3.5) {
      hall.stand("s\(place)", "N\(100 + place)", SmallHall.area(Double(place) * 3.5, 2, 3, 3))
    }
    hall.door("d", .exit, .south, 1, 3)
    return hall
  }

  private static func map(_ plan: Plan, _ paper: PicturePaper) throws -> String {
    let pages = PicturePages(plan, options: PrintOptions(), paper: paper, scale: .fit).pages
    return try #require(pages.first)
  }

  private static func count(_ text: String, in page: String) -> Int {
    page.ranges(of: text).count
  }

  @Test("A hall that is long and thin is on one sheet in strips", arguments: PicturePaper.allCases)
  func strips(_ paper: PicturePaper) throws {
    let plan = Self.hall(160, 9).plan
    let page = try Self.map(plan, paper)
    #expect(Self.count("class=\"strip\"", in: page) > 1)
    for stand in plan.stands.values {
      #expect(Self.count("id=\"stand-\(stand.id)\"", in: page) == 1, "\(stand.label)")
      #expect(Self.count(">\(stand.label)</text>", in: page) == 1, "\(stand.label)")
    }
    #expect(page.contains("◄ 1") && page.contains("2 ►"))
  }

  @Test("Any other hall is in one piece")
  func whole() throws {
    let page = try Self.map(Self.hall(40, 20).plan, .a4)
    #expect(Self.count("class=\"strip\"", in: page) == 0)
  }
}
