// SPDX-License-Identifier: Apache-2.0

import TestSupport
import Testing
import Wording

@testable import StandMaps

@Suite("Lists on pages of pictures")
struct PictureListsTests {
  private struct Placed: Hashable {
    let page: Int
    let x: Double
    let y: Double
    let text: String
  }

  private func placed(_ pages: [PictureLists.Page]) -> [Placed] {
    pages.enumerated().flatMap { page, content -> [Placed] in
      var markup = Markup()
      content.draw(&markup)
      return markup.text.matches(of: #/<text x="([-0-9.]+)" y="([0-9.]+)"[^>]*>([^<]*)</#).map {
        Placed(page: page, x: Double($0.1) ?? -1, y: Double($0.2) ?? -1, text: String($0.3))
      }
    }
  }

  private func table(_ rows: Int, width: Int) -> PageTable {
    PageTable(
      columns: [.init("No."), .init("name", isName: true)],
      rows: (0..<rows).map { ["n\($0)", String(repeating: "m", count: width)] })
  }

  @Test("A narrow table goes on beside itself; each row is there once, in order, on the paper")
  func columns() throws {
    var random = SplitMix64(seed: 5)
    for language in Language.allCases {
      for _ in 0..<60 {
        let sheet = PictureSheet(
          [PicturePaper.a4, .a3].randomElement(using: &random) ?? .a4,
          isLandscape: Bool.random(using: &random))
        var lists = PictureLists(sheet: sheet)
        let rows = Int.random(in: 1...200, using: &random)
        let width = Int.random(in: 1...90, using: &random)
        lists.add(table(rows, width: width), titled: "Title", in: language)
        let pages = lists.flush()
        let numbers = placed(pages).filter { $0.text.hasPrefix("n") && $0.text != "name" }
        #expect(numbers.map(\.text) == (0..<rows).map { "n\($0)" })
        #expect(Set(numbers.map { "\($0.page) \($0.x) \($0.y)" }).count == rows)
        for place in placed(pages) {
          #expect(place.x >= 10 && place.x <= sheet.width - 10)
          #expect(place.y <= sheet.height - 10, "\(place)")
        }
      }
    }
  }

  @Test("A hundred short rows are on one page across, in three columns of one height")
  func three() {
    var lists = PictureLists(sheet: PictureSheet(.a4, isLandscape: true))
    lists.add(table(99, width: 4), titled: "Title", in: .english)
    let numbers = placed(lists.flush()).filter { $0.text.hasPrefix("n") && $0.text != "name" }
    #expect(Set(numbers.map(\.page)) == [0])
    #expect(Dictionary(grouping: numbers, by: \.x).values.map(\.count) == [33, 33, 33])
  }

  @Test("A list of few rows, and a wide one, stay in one column")
  func one() {
    for (rows, width) in [(7, 4), (30, 80)] {
      var lists = PictureLists(sheet: PictureSheet(.a4, isLandscape: true))
      lists.add(table(rows, width: width), titled: "Title", in: .english)
      let numbers = placed(lists.flush()).filter { $0.text.hasPrefix("n") && $0.text != "name" }
      #expect(Set(numbers.map(\.x)).count == 1)
    }
  }
}
