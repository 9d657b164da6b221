// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import StandMaps

@Suite("Sheets")
struct MapSheetsTests {
  @Test("Sheets are numbered from the north-west, band by band")
  func numbers() {
    let sheets = MapSheets(columns: 81, rows: 31, roomColumns: 40, roomRows: 20)
    #expect(sheets.sheets.map(\.number) == [1, 2, 3, 4, 5, 6])
    #expect(
      sheets.overview(.ascii, columns: 16, rows: 5) == [
        "+----+----+----+", "| 1  | 2  | 3  |", "+----+----+----+", "| 4  | 5  | 6  |",
        "+----+----+----+",
      ])
    #expect(sheets.overview(.ascii, columns: 15, rows: 5).isEmpty)
  }

  @Test("Sheets cover the map once and none is larger than the page", arguments: 1...60)
  func tiling(_ length: Int) {
    for room in 1...61 {
      let sheets = MapSheets(columns: length, rows: 7, roomColumns: room, roomRows: 3)
      #expect(sheets.sheets.allSatisfy { $0.window.width <= room && $0.window.height <= 3 })
      #expect(sheets.sheets.allSatisfy { $0.window.width > 0 && $0.window.height > 0 })
      #expect(sheets.sheets.prefix(sheets.across).reduce(0) { $0 + $1.window.width } == length)
    }
  }
}
