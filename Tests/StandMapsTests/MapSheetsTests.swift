// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import StandMaps

@Suite("Sheets")
struct MapSheetsTests {
  @Test("Bands have letters from the north, sheets numbers from the west")
  func marks() {
    let sheets = MapSheets(columns: 81, rows: 31, roomColumns: 40, roomRows: 20)
    #expect(sheets.sheets.map(\.mark) == ["A1", "A2", "A3", "B1", "B2", "B3"])
    #expect(
      sheets.overview(.ascii, columns: 16, rows: 5) == [
        "+----+----+----+", "| A1 | A2 | A3 |", "+----+----+----+", "| B1 | B2 | B3 |",
        "+----+----+----+",
      ])
    #expect(sheets.overview(.ascii, columns: 15, rows: 5).isEmpty)
    let tall = MapSheets(columns: 1, rows: 30, roomColumns: 9, roomRows: 1)
    #expect(tall.sheets.suffix(4).map(\.mark) == ["AA1", "AB1", "AC1", "AD1"])
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
