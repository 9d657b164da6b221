// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import StandMaps

@Suite("Paper")
struct PaperTests {
  @Test("Paper is read as people type it")
  func reading() {
    #expect(Paper("a4") == .a4)
    #expect(Paper("A3") == .a3)
    #expect(Paper("80x66") == .custom(columns: 80, rows: 66))
    #expect(Paper("100X50") == .custom(columns: 100, rows: 50))
    for text in ["", "a5", "80", "x", "80x", "x66", "80x66x1", "8 0x66", "99999999999999999999x1"] {
      #expect(Paper(text) == nil, "\(text)")
    }
  }

  @Test("Of 66 lines 60 are used")
  func rows() {
    #expect(Paper.a4.page(isLandscape: false) == PageSize(columns: 80, paperRows: 66))
    #expect(Paper.a4.page(isLandscape: false).rows == 60)
    #expect(Paper.a4.page(isLandscape: true).columns == 132)
    #expect(Paper.custom(columns: 50, rows: 16).page(isLandscape: true).rows == 15)
  }
}
