// SPDX-License-Identifier: Apache-2.0

import TestSupport
import Testing

@testable import DisplayText

@Suite("Frames")
struct FrameTests {
  @Test("A new frame is blank, of the size asked for, within limits")
  func size() {
    let frame = Frame(columns: 4, rows: 2)
    #expect(frame.lines == ["", ""])
    #expect(frame.cells.count == 8)
    #expect(Frame(columns: -3, rows: .min).cells.isEmpty)
    #expect(Frame(columns: .max, rows: 1).columns == Frame.maximumSide)
  }

  @Test("Text is drawn where it is put, in its style")
  func draw() {
    var frame = Frame(columns: 8, rows: 2)
    let bold = Style(foreground: .palette(3), attributes: .bold)
    let drew = frame.draw("honey", x: 2, y: 1, style: bold)
    #expect(drew == 5)
    #expect(frame.lines == ["", "  honey"])
    #expect(frame[2, 1] == ScreenCell("h", style: bold))
    #expect(frame[7, 1].style == .plain)
  }

  @Test("Text is clipped at every edge and at its greatest width")
  func clip() {
    var frame = Frame(columns: 4, rows: 1)
    var drew = frame.draw("honey", x: -2, y: 0)
    #expect(drew == 3)
    #expect(frame.lines == ["ney"])
    drew = frame.draw("honey", x: 2, y: 0)
    #expect(drew == 2)
    #expect(frame.lines == ["neho"])
    drew = frame.draw("xyz", x: 0, y: 0, maxWidth: 1)
    #expect(drew == 1)
    #expect(frame.lines == ["xeho"])
    for (x, y) in [(4, 0), (-5, 0), (0, 1), (0, -1), (Int.min, 0), (Int.max, 0), (0, Int.max)] {
      drew = frame.draw("honey", x: x, y: y)
      #expect(drew == 0)
    }
    drew = frame.draw("honey", x: 0, y: 0, maxWidth: -1)
    #expect(drew == 0)
    #expect(frame.lines == ["xeho"])
  }

  @Test("Half of a wide glyph becomes a space at an edge")
  func wideAtEdges() {
    let text = DisplayText("蜂蜜", bidi: .app)
    var frame = Frame(columns: 5, rows: 1)
    frame.draw(text, x: -1, y: 0)
    #expect(frame.lines == [" 蜜"])
    frame.draw(text, x: 2, y: 0)
    #expect(frame.text(row: 0) == "  蜂")
    frame.set("蜜", x: 4, y: 0)
    #expect(frame.text(row: 0) == "  蜂")
    frame.set("蜜", x: -1, y: 0)
    #expect(frame.text(row: 0) == "  蜂")
  }

  @Test("Writing over half of a wide glyph blanks the other half")
  func overwrite() {
    var frame = Frame(columns: 4, rows: 1)
    frame.draw(DisplayText("蜂蜜", bidi: .app), x: 0, y: 0)
    frame.set("x", x: 1, y: 0)
    #expect(frame.lines == [" x蜜"])
    frame.set("y", x: 2, y: 0)
    #expect(frame.lines == [" xy"])
    frame.set("蜂", x: 2, y: 0)
    frame.set("蜂", x: 1, y: 0)
    #expect(frame.lines == [" 蜂"])
    #expect(frame[3, 0].glyph == .blank)
    frame.fill(x: 2, y: 0, width: 1, height: 1, with: "z")
    #expect(frame.lines == ["  z"])
  }

  @Test("A style changes without the text, over whole wide glyphs")
  func restyle() {
    var frame = Frame(columns: 4, rows: 1)
    frame.draw(DisplayText("a蜂b", bidi: .app), x: 0, y: 0)
    frame.restyle(x: 2, y: 0, width: 2, height: .max) { $0.attributes.insert(.reverse) }
    #expect(frame.lines == ["a蜂b"])
    #expect(frame.cells.map { $0.style.attributes } == [[], .reverse, .reverse, .reverse])
  }

  @Test("Nothing drawn at random places traps, leaves the frame or halves a glyph")
  func fuzz() {
    var hostile = HostileText(seed: 4)
    var random = SplitMix64(seed: 5)
    let edges = [Int.min, Int.min + 1, -7, -1, 0, 1, 5, 11, 12, Int.max - 1, Int.max]
    var frame = Frame(columns: 12, rows: 5)
    func number() -> Int {
      Bool.random(using: &random)
        ? Int.random(in: -4...14, using: &random) : edges.randomElement(using: &random) ?? 0
    }
    for _ in 0..<5000 {
      let (x, y) = (number(), number())
      switch Int.random(in: 0..<6, using: &random) {
      case 0: frame.set("蜂", x: x, y: y)
      case 1: frame.set("a", x: x, y: y)
      case 2: frame.fill(x: x, y: y, width: number(), height: number(), with: "蜂")
      case 3: frame.restyle(x: x, y: y, width: number(), height: number()) { $0 = .plain }
      case 4:
        var canvas = BoxCanvas(columns: 9, rows: 4)
        canvas.rectangle(x: number(), y: number(), width: number(), height: number())
        frame.draw(canvas, x: x, y: y)
      default:
        frame.draw(DisplayText(hostile.next(length: 9), bidi: .app), x: x, y: y, maxWidth: number())
      }
      for row in 0..<5 {
        for column in 0..<12 {
          let isHalf = column > 0 && frame[column - 1, row].glyph.width == 2
          #expect(frame[column, row].glyph.isContinuation == isHalf)
        }
        #expect(frame[11, row].glyph.width != 2)
      }
    }
  }

  @Test("Outside of the frame there are plain spaces and empty lines")
  func outside() {
    let frame = Frame(columns: 2, rows: 1, style: Style(attributes: .dim))
    #expect(frame[0, 0].style.attributes == .dim)
    #expect(frame[2, 0] == ScreenCell())
    #expect(frame[.min, .max] == ScreenCell())
    #expect(frame.text(row: -1) == "")
    #expect(frame.text(row: 1) == "")
  }
}
