// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import StandMaps
import Testing

@testable import TerminalDriver
@testable import TerminalUI

@Suite("Themes")
struct ThemeTests {
  static let depths: [ColourDepth] = [.eight, .sixteen, .palette, .direct]
  static let coloured: [ThemeName] = [.colourBlind, .dark, .light, .highContrast]

  /// All that a theme writes, ink and paper told apart; the terminal's own are those of the argument.
  private func styles(
    of theme: Theme, on paper: Colour = .palette(16), ink: Colour = .palette(15)
  ) -> [(name: String, style: Style)] {
    let parts: [(String, Style)] =
      [
        ("plain", .plain), ("faint", theme.faint), ("header", theme.header),
        ("title", theme.title), ("cursor", theme.cursor), ("notice", theme.notice),
        ("refusal", theme.refusal), ("key", theme.key), ("error", theme.error),
        ("warning", theme.warning), ("wish", theme.wish), ("map faint", theme.map.faint),
        ("map error", theme.map.error), ("map warning", theme.map.warning),
        ("door", theme.map.doorClearance), ("fire gear", theme.map.fireGearClearance),
      ] + theme.map.fills.enumerated().map { ("fill \($0.offset)", $0.element) }
    return parts.map { name, style in
      var grounded = style
      if style.foreground == .standard {
        grounded.foreground = theme.ink == .standard ? ink : theme.ink
      }
      if style.background == .standard {
        grounded.background = theme.paper == .standard ? paper : theme.paper
      }
      return (name, grounded)
    }
  }

  @Test("Whatever is written can be read: the contrast of WCAG", arguments: coloured)
  func contrast(name: ThemeName) {
    let least = name == .highContrast ? 7.0 : 4.5
    for depth in [ColourDepth.palette, .direct] {
      for (part, style) in styles(of: .named(name, on: depth)) {
        let contrast = RedGreenBlue(style.foreground)
          .contrast(with: RedGreenBlue(style.background))
        #expect(contrast >= least, "\(name) \(depth) \(part): \(contrast)")
      }
    }
  }

  @Test("The default theme can be read on white paper as on black", arguments: depths)
  func bothPapers(depth: ColourDepth) {
    let theme = Theme.named(EditorSettings().theme, on: depth)
    for (paper, ink) in [(Colour.palette(16), Colour.palette(231)), (.palette(231), .palette(16))] {
      // Fills bring their own paper, and of few colours none is read better.
      for (part, style) in styles(of: theme, on: paper, ink: ink)
      where depth >= .palette || !part.hasPrefix("fill") {
        let contrast = RedGreenBlue(style.foreground)
          .contrast(with: RedGreenBlue(style.background))
        #expect(contrast >= 4.5, "\(depth) \(part) on \(paper): \(contrast)")
      }
    }
  }

  @Test("It still can when a terminal has few colours", arguments: coloured, depths)
  func reduced(name: ThemeName, depth: ColourDepth) {
    for (part, style) in styles(of: .named(name, on: depth)) {
      let reduced = depth.reduce(style)
      func look(_ number: Int) -> RedGreenBlue {
        depth == .direct && number >= 8
          ? RedGreenBlue(packed: number) : RedGreenBlue(.palette(UInt8(clamping: number)))
      }
      // The terminal's own colours stand for dark grey or black that was asked for in vain.
      guard reduced.ink >= 0, reduced.paper >= 0 else { continue }
      let contrast = look(reduced.ink).contrast(with: look(reduced.paper))
      // Of eight colours neither black nor white comes to more than 4.48 on magenta.
      #expect(contrast >= 4.4, "\(name) \(depth) \(part): \(reduced) \(contrast)")
    }
  }

  @Test("What is selected is like no stand and unlike the paper", arguments: coloured, depths)
  func selection(name: ThemeName, depth: ColourDepth) {
    let theme = Theme.named(name, on: depth)
    let ink = theme.ink == .standard ? Colour.palette(15) : theme.ink
    let paper = theme.paper == .standard ? Colour.palette(0) : theme.paper
    // In reverse video the ink is what the cell looks like.
    let shown = depth.reduce(Style(foreground: ink, background: paper)).ink
    #expect(RedGreenBlue(ink).contrast(with: RedGreenBlue(paper)) > 12)
    for fill in theme.map.fills { #expect(depth.reduce(fill).paper != shown, "\(name) \(depth)") }
  }

  @Test("Nothing is faint where contrast is asked for")
  func nothingFaint() throws {
    var hall = Rehearsal(try Layouts.village())
    hall.change { $0.settings.theme = .highContrast }
    for colouring in MapColouring.allCases {
      hall.change { $0.settings.colouring = colouring }
      #expect(hall.frame.cells.allSatisfy { !$0.style.attributes.contains(.dim) })
    }
    let line = try #require(hall.lines.firstIndex { $0.contains("neighbours") })
    #expect(hall.frame[84, line].style.foreground == .rgb(0xFF, 0xFF, 0xFF))
  }

  @Test("The contrast is that of WCAG's examples")
  func formula() {
    let black = RedGreenBlue(packed: 0)
    let white = RedGreenBlue(packed: 0xFFFFFF)
    #expect(abs(black.contrast(with: white) - 21) < 1e-9)
    #expect(white.contrast(with: white) == 1)
    // The lightest grey that passes AA on white.
    #expect(RedGreenBlue(packed: 0x767676).contrast(with: white) >= 4.5)
    #expect(RedGreenBlue(packed: 0x777777).contrast(with: white) < 4.5)
  }

  @Test(
    "The eight fills that come first are told apart with any kind of cones",
    arguments: ColourVision.allCases, [ColourDepth.palette, .direct])
  func fills(vision: ColourVision, depth: ColourDepth) {
    let fills = Theme.named(.colourBlind, on: depth).map.fills.prefix(8).map(\.background)
    for (place, one) in fills.enumerated() {
      for other in fills.dropFirst(place + 1) {
        #expect(vision.distance(one, other) > 9, "\(one) \(other)")
      }
    }
  }

  @Test(
    "A dark fill is never taken for a light one; dark ones among themselves rely on their signs",
    arguments: ColourVision.allCases, [ColourDepth.palette, .direct])
  func darkFills(vision: ColourVision, depth: ColourDepth) {
    let fills = Theme.named(.colourBlind, on: depth).map.fills.map(\.background)
    for light in fills.prefix(8) {
      for dark in fills.dropFirst(8) {
        #expect(vision.distance(light, dark) > 18, "\(light) \(dark)")
      }
    }
  }

  @Test(
    "Severities are told apart with any kind of cones, and have signs besides",
    arguments: coloured, ColourVision.allCases)
  func severities(name: ThemeName, vision: ColourVision) {
    let theme = Theme.named(name, on: .direct)
    let inks = [Severity.error, .warning, .wish].map { theme.style($0).foreground }
    #expect(vision.distance(inks[0], inks[2]) > 18)
    #expect(vision.distance(inks[1], inks[2]) > 18)
    #expect(vision.distance(inks[0], inks[1]) > 9)
    #expect(Set([Severity.error, .warning, .wish].map(Theme.sign)).count == 3)
  }

  @Test("Where there are no colours, or none are wanted, everything is monochrome")
  func monochrome() {
    let theme = Theme.named(.monochrome, on: .direct)
    for name in ThemeName.allCases { #expect(Theme.named(name, on: .none) == theme) }
    for style in [theme.error, theme.warning, theme.map.error, theme.map.style(3), theme.faint] {
      #expect(style.foreground == .standard)
      #expect(style.background == .standard)
    }
  }

  @Test("Light and dark themes leave no cell to the terminal's own paper")
  func grounds() throws {
    for name in [ThemeName.light, .dark, .highContrast] {
      var hall = Rehearsal(try Layouts.village(), columns: 80, rows: 24)
      hall.change { $0.settings.theme = name }
      #expect(hall.frame.cells.allSatisfy { $0.style.background != .standard })
      #expect(hall.frame.cells.allSatisfy { $0.style.foreground != .standard })
      hall.send(.resize(ScreenSize(columns: 20, rows: 5)))
      #expect(hall.frame.cells.allSatisfy { $0.style.background != .standard })
    }
  }

  @Test("The text of the screen is the same in every theme")
  func sameText() throws {
    var hall = Rehearsal(try Layouts.village(), columns: 120, rows: 40)
    let usual = hall.lines
    for name in ThemeName.allCases {
      hall.change { $0.settings.theme = name }
      #expect(hall.lines == usual, "\(name)")
    }
  }

  @Test("The command goes through the themes at once, and says which")
  func command() throws {
    var hall = Rehearsal(try Layouts.village())
    var seen: [ThemeName] = []
    for _ in ThemeName.allCases {
      try hall.press(":")
      hall.type("theme")
      try hall.press("Enter")
      seen.append(hall.editor.settings.theme)
    }
    #expect(seen == Array(ThemeName.allCases.dropFirst()) + [.colourBlind])
    #expect(hall.status.contains("theme: colour-blind"))
  }

  @Test("Without colours the command says why nothing changes")
  func noColours() throws {
    var hall = Rehearsal(try Layouts.village())
    hall.change { $0.settings.colours = .none }
    try hall.press(":")
    hall.type("theme")
    try hall.press("Enter")
    #expect(hall.status.contains("NO_COLOR"))
  }
}
