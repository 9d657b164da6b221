// SPDX-License-Identifier: Apache-2.0

import DisplayText
import Testing

@testable import StandMaps

@Suite("Tables on paper")
struct PageTableTests {
  private static let table = PageTable(
    columns: [
      .init("No.", most: 5), .init("area", most: 8, dispensable: 1),
      .init("province", most: 12, dispensable: 2), .init("empty", most: 9),
    ], nameHeading: "name",
    rows: [
      .init(["A1", "9 m²", "Berkane", ""], name: "Honey", otherName: "Miel"),
      .init(["A2-long-number", "16.5 m²", "بركان", ""], name: "A name of thirty-one characters"),
    ])

  private func lines(_ columns: Int) -> [String] {
    let lines = Self.table.lines(PageLine(columns: columns, box: .unicode))
    return ([lines.heading] + lines.rows).map(\.drawn)
  }

  @Test("Right-to-left words go to the end, empty columns go away, the other name follows")
  func wide() {
    #expect(
      lines(80) == [
        "No.    area     province  name",
        "A1     9 m²     Berkane   Honey / Miel",
        "A2-l…  16.5 m²            A name of thirty-one characters · بركان",
      ])
  }

  @Test("Want of room takes the gaps first, then the column that matters least")
  func narrow() {
    #expect(lines(57)[0] == "No.   area    province name")
    #expect(lines(50)[0] == "No.    area     name")
    #expect(lines(44)[2] == "A2-l…  A name of thirty-one characters · بر…")
    #expect(lines(44)[0] == "No.    name")
  }
}
