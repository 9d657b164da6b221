// SPDX-License-Identifier: Apache-2.0

import DisplayText
import TestSupport
import Testing

@testable import TerminalDriver

@Suite("Bringing colours down")
struct ColourReductionTests {
  private func style(_ ink: Colour, on paper: Colour = .standard) -> Style {
    Style(foreground: ink, background: paper, attributes: [.underline])
  }

  @Test("keeps attributes when there are no colours")
  func monochrome() {
    let reduced = ColourDepth.none.reduce(style(.rgb(1, 2, 3), on: .palette(200)))
    #expect(reduced == ReducedStyle(ink: -1, paper: -1, attributes: .underline))
  }

  @Test(
    "leaves the terminal's own colours alone",
    arguments: [
      ColourDepth.none, .eight, .sixteen, .palette, .direct,
    ])
  func standard(depth: ColourDepth) {
    #expect(
      depth.reduce(style(.standard)) == ReducedStyle(ink: -1, paper: -1, attributes: .underline))
  }

  @Test("finds the nearest entry of the palette")
  func palette() {
    #expect(ColourDepth.palette.reduce(style(.rgb(255, 0, 0))).ink == 196)
    #expect(ColourDepth.palette.reduce(style(.rgb(8, 8, 8))).ink == 232)
    #expect(ColourDepth.palette.reduce(style(.rgb(238, 238, 238))).ink == 255)
    #expect(ColourDepth.palette.reduce(style(.palette(9))).ink == 9)
  }

  @Test("finds every entry of the palette again by its red, green and blue", arguments: 16...255)
  func paletteRoundTrip(index: UInt8) {
    let meant = RedGreenBlue(.palette(index))
    let found = RedGreenBlue(.palette(UInt8(meant.nearestInPalette)))
    #expect(found == meant)
  }

  @Test("uses bold for the brighter half where there are eight")
  func eight() {
    let bright = ColourDepth.eight.reduce(style(.palette(11), on: .palette(12)))
    #expect(bright == ReducedStyle(ink: 3, paper: 4, attributes: [.underline, .bold]))
    let grey = ColourDepth.eight.reduce(style(.palette(8)))
    #expect(grey == ReducedStyle(ink: -1, paper: -1, attributes: [.underline, .dim]))
    #expect(ColourDepth.sixteen.reduce(style(.palette(12))).ink == 12)
    #expect(ColourDepth.sixteen.reduce(style(.rgb(0, 250, 0))).ink == 10)
  }

  @Test("keeps hues hues and greys grey")
  func hues() {
    #expect(ColourDepth.sixteen.reduce(style(.palette(22))).ink == 2)
    #expect(ColourDepth.sixteen.reduce(style(.rgb(120, 120, 120))).ink == 8)
    #expect(ColourDepth.eight.reduce(style(.standard, on: .palette(8))).paper == 7)
    #expect(ColourDepth.eight.reduce(style(.standard, on: .rgb(40, 40, 90))).paper == 4)
  }

  @Test("never makes text invisible that was not", arguments: 0..<20)
  func readable(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    for _ in 0..<200 {
      let bytes = (0..<6).map { _ in UInt8.random(in: 0...255, using: &random) }
      let ink = Colour.rgb(bytes[0], bytes[1], bytes[2])
      let paper = Colour.rgb(bytes[3], bytes[4], bytes[5])
      for depth in [ColourDepth.eight, .sixteen, .palette, .direct] where ink != paper {
        let reduced = depth.reduce(style(ink, on: paper))
        #expect(reduced.ink != reduced.paper, "\(depth) \(ink) on \(paper)")
        #expect(reduced.attributes.contains(.underline))
      }
    }
  }

  @Test("makes the ink black or white where two named colours are hard to read on each other")
  func contrast() {
    for depth in [ColourDepth.eight, .sixteen] {
      let white = depth == .eight ? 7 : 15
      let onYellow = depth.reduce(style(.palette(231), on: .palette(3)))
      #expect(onYellow.ink == 0)
      #expect(onYellow.attributes == .underline)
      #expect(depth.reduce(style(.palette(0), on: .palette(4))).ink == white)
    }
  }

  @Test("sends red, green and blue as they are where the terminal takes them")
  func direct() {
    #expect(ColourDepth.direct.reduce(style(.rgb(0x12, 0x34, 0x56))).ink == 0x123456)
    #expect(ColourDepth.direct.reduce(style(.palette(196))).ink == 0xFF0000)
    #expect(ColourDepth.direct.reduce(style(.palette(3))).ink == 3)
    #expect(ColourDepth.direct.reduce(style(.rgb(0, 0, 5))).ink == 0)
  }
}
