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

  @Test("A3 holds 132 × 92 upright and 188 × 66 across, and all of it is used")
  func a3() {
    #expect(Paper.a3.page(isLandscape: false) == PageSize(columns: 132, rows: 92))
    #expect(Paper.a3.page(isLandscape: true) == PageSize(columns: 188, rows: 66))
  }

  @Test("A printer is told what makes pages come out as composed", arguments: [false, true])
  func printer(_ isLandscape: Bool) throws {
    // Points across and down.
    let sheets: [(Paper, Double, Double)] = [(.a4, 595, 842), (.a3, 842, 1191)]
    for (paper, short, long) in sheets {
      let setting = try #require(PrinterSetting(paper, isLandscape: isLandscape))
      func value(_ key: String) throws -> Double {
        let option = setting.options.first { $0.hasPrefix(key + "=") }
        return try #require(option.flatMap { Double($0.dropFirst(key.count + 1)) })
      }
      let page = paper.page(isLandscape: isLandscape)
      let (width, height) = isLandscape ? (long, short) : (short, long)
      let across = Double(page.columns) * 72 / (try value("cpi")) + 2 * (try value("page-left"))
      let down = Double(page.rows) * 72 / (try value("lpi")) + 2 * (try value("page-top"))
      #expect(across <= width)
      #expect(down <= height)
      #expect(setting.options.contains("orientation-requested=4") == isLandscape)
    }
    #expect(PrinterSetting(.custom(columns: 80, rows: 66), isLandscape: false) == nil)
    #expect(
      PrinterSetting(.a4, isLandscape: false)?.line(printing: "map.txt").hasPrefix("lp -o media=A4")
        == true)
  }
}
