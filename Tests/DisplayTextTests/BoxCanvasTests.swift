// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import DisplayText

@Suite("Borders")
struct BoxCanvasTests {
  private func picture(_ canvas: BoxCanvas, _ set: BoxSet = .unicode) -> [String] {
    var frame = Frame(columns: canvas.columns, rows: canvas.rows)
    frame.draw(canvas, set: set)
    return frame.lines
  }

  @Test("Stands that share borders share their cells")
  func shared() {
    var canvas = BoxCanvas(columns: 9, rows: 5)
    for (x, y) in [(0, 0), (4, 0), (0, 2), (4, 2)] {
      canvas.rectangle(x: x, y: y, width: 5, height: 3)
    }
    #expect(
      picture(canvas) == ["┌───┬───┐", "│   │   │", "├───┼───┤", "│   │   │", "└───┴───┘"])
    #expect(
      picture(canvas, .ascii) == ["+---+---+", "|   |   |", "+---+---+", "|   |   |", "+---+---+"])
  }

  @Test("A double line joins single ones")
  func double() {
    var canvas = BoxCanvas(columns: 9, rows: 3)
    canvas.rectangle(x: 0, y: 0, width: 9, height: 3)
    canvas.horizontal(x: 2, y: 0, length: 5, stroke: .double)
    canvas.vertical(x: 4, y: 0, length: 3)
    #expect(picture(canvas) == ["┌─══╤══─┐", "│   │   │", "└───┴───┘"])
    #expect(picture(canvas, .ascii) == ["+-==+==-+", "|   |   |", "+---+---+"])
    var all = BoxCanvas(columns: 3, rows: 3)
    all.rectangle(x: 0, y: 0, width: 3, height: 3, stroke: .double)
    #expect(picture(all) == ["╔═╗", "║ ║", "╚═╝"])
    all.horizontal(x: 0, y: 1, length: 3)
    all.vertical(x: 1, y: 0, length: 3)
    #expect(picture(all) == ["╔╤╗", "╟┼╢", "╚╧╝"])
  }

  @Test("Every joint has a character that shows its arms, and no two the same")
  func joints() {
    var seen: Set<Glyph> = []
    for across in [BorderStroke.single, .double] {
      for down in [BorderStroke.single, .double] {
        for joint in 1..<16 where joint & 5 != 0 && joint & 10 != 0 {
          var arms = BorderArms()
          if joint & 1 != 0 { arms.add(.north, down) }
          if joint & 2 != 0 { arms.add(.east, across) }
          if joint & 4 != 0 { arms.add(.south, down) }
          if joint & 8 != 0 { arms.add(.west, across) }
          let glyph = arms.glyph(.unicode)
          #expect(glyph.map { 0x2500...0x257F ~= $0.base.value } == true)
          if let glyph { seen.insert(glyph) }
          #expect(arms.glyph(.ascii) == "+")
        }
      }
    }
    #expect(seen.count == 36)
  }

  @Test("A line that goes on outside is drawn up to the edge")
  func clipped() {
    var canvas = BoxCanvas(columns: 3, rows: 3)
    canvas.rectangle(x: -1, y: 1, width: 3, height: .max)
    #expect(picture(canvas) == ["", "─┐", " │"])
    canvas.horizontal(x: -10, y: 0, length: .max)
    #expect(picture(canvas) == ["───", "─┐", " │"])
    canvas.vertical(x: .max, y: .min, length: .max)
    canvas.rectangle(x: .min, y: .min, width: .max, height: .max)
    #expect(picture(canvas) == ["───", "─┐", " │"])
  }

  @Test("A line of one cell, or of none, has no arms")
  func short() {
    var canvas = BoxCanvas(columns: 3, rows: 3)
    canvas.horizontal(x: 1, y: 1, length: 1)
    canvas.vertical(x: 1, y: 1, length: -5)
    canvas.rectangle(x: 1, y: 1, width: 1, height: 1)
    #expect(picture(canvas) == ["", "", ""])
  }
}
