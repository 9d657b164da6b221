// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import Testing
import Wording

@testable import StandMaps

@Suite("The map of the sample fair")
struct SampleMapTests {
  private static let bare = MapOptions(language: .french, bidi: .off, showsPoints: false)

  @Test("One row a metre, the hall of 40 by 30 metres is 81 by 31")
  func size() throws {
    let size = try SamplePlan.painter().size(.oneMetre)
    #expect(size.columns == 81)
    #expect(size.rows == 31)
  }

  @Test("Its north row, exits and entrances lie as the drawing of the editor has them")
  func drawing() throws {
    let lines = try SamplePlan.painter().frame(Self.bare).lines
    #expect(
      lines[0]
        == "┌─┬─────┬─────┬─────┬─────┬─────┬─────═════─────┬─────┬─────┬─────┬─────┬─────┬─┐")
    #expect(
      lines[1]
        == "│ │ A01 │ A02 │ A03 │ A04 │ A05 │               │ A06 │ A07 │ A08 │ A09 │ A10 │ │")
    #expect(
      lines[3]
        == "│ └─────┴─────┴─────┴─────┴─────┘               └─────┴─────┴─────┴─────┴─────┘ │")
    #expect(
      lines[12]
        == "▌     └─────┴─────┴─────┴─────┴─────┘       └─────┴─────┴─────┴─────┴─────┘     ▐")
    #expect(lines[13] == "▌" + String(repeating: " ", count: 79) + "▐")
    #expect(lines[14] == lines[13])
    #expect(lines[15].first == "│" && lines[15].last == "│")
    #expect(lines[24].hasPrefix("├─────────────────┐"))
    let south = Array(lines[30])
    #expect(south.indices.filter { south[$0] == "═" } == Array(34...44))
  }

  @Test(
    "Every stand shows its number, every placed cooperative its category",
    arguments: Language.allCases)
  func everything(_ language: Language) throws {
    let painter = try SamplePlan.painter()
    let frame = painter.frame(
      MapOptions(language: language, bidi: .off, scale: .halfMetre, showsPoints: false))
    for stand in painter.floor.stands {
      let place = try #require(painter.place(of: stand.id, scale: .halfMetre))
      var inside = ""
      for y in place.inside.y...place.inside.bottom {
        for x in place.inside.x...place.inside.right {
          inside.unicodeScalars.append(frame[x, y].glyph.base)
        }
      }
      #expect(inside.contains(stand.number))
      let cooperative = try #require(painter.plan.placements[stand.id]?.first)
      let category = try #require(painter.plan.cooperatives[cooperative]?.category)
      let word = painter.plan.categoryName(ExactText(category), in: language)
      #expect(inside.contains(word.prefix(place.inside.width)), "\(stand.number)")
    }
  }

  @Test("The legend counts every placed cooperative once")
  func legend() throws {
    let painter = try SamplePlan.painter()
    for colouring in [MapColouring.category, .province] {
      let entries = painter.legend(MapOptions(colouring: colouring))
      #expect(entries.reduce(0) { $0 + $1.count } == 56)
      #expect(Set(entries.map(\.sign)).count == entries.count)
    }
  }
}
