// SPDX-License-Identifier: Apache-2.0

import DisplayText
import Testing

@testable import StandMaps

@Suite("Tables on paper")
struct PageTableTests {
  private static let table = PageTable(
    columns: [
      .init("No."), .init("area"), .init("province"), .init("empty"), .init("name", isName: true),
    ],
    rows: [
      ["A1", "9 m²", "Berkane", "", "Honey"],
      ["A2-long-number", "16.5 m²", "بركان", "", "A name of thirty-one characters"],
    ])

  private func lines(_ columns: Int, isRightToLeft: Bool = false) -> [String] {
    let text = TextTable(
      Self.table,
      on: PageLine(columns: columns, box: .unicode, isRightToLeft: isRightToLeft))
    return text.heading + text.rows.joined()
  }

  @Test("Empty columns go away, and what runs against the line is isolated")
  func wide() {
    #expect(
      lines(80) == [
        "No.             area     province  name",
        "A1              9 m²     Berkane   Honey",
        "A2-long-number  16.5 m²  \u{2068}بركان\u{2069}     A name of thirty-one characters",
      ])
  }

  @Test("Names are cropped before they go to a line of their own; numbers never are")
  func narrow() {
    #expect(lines(60)[2].hasSuffix("A name of thirty-one cha…"))
    #expect(
      lines(44) == [
        "No.             area     province", "  name",
        "A1              9 m²     Berkane", "  Honey",
        "A2-long-number  16.5 m²  بركان", "  A name of thirty-one characters",
      ])
  }

  @Test("A line from right to left begins with its mark and has its columns in their order")
  func rightToLeft() {
    let line = lines(80, isRightToLeft: true)[2]
    #expect(
      line.hasPrefix("\u{200F}\u{2068}A2-long-number\u{2069}  \u{2068}16.5 m²\u{2069}  بركان"))
  }
}
