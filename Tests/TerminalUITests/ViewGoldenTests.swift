// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Testing
import Wording

@testable import TerminalUI

/// Screens of finding one's way.
extension GoldenScreenTests {
  private static let sizes = [
    ("120x40", 120, 40, Language.english), ("80x24-ar", 80, 24, .arabic),
  ]

  @Test("Comparing: the list, a difference on the map, the other plan", arguments: sizes)
  func comparing(name: String, columns: Int, rows: Int, language: Language) throws {
    var hall = try ComparingStoryTests.hall(columns: columns, rows: rows, language: language)
    try compare(hall, with: "compare-" + name)
    try hall.press("n", "n", "n", "n")
    try compare(hall, with: "compare-ghost-" + name)
    try hall.press("Space")
    try compare(hall, with: "compare-other-" + name)
  }

  @Test("The mini-map of a large hall", arguments: sizes)
  func miniMap(name: String, columns: Int, rows: Int, language: Language) throws {
    var hall = Rehearsal(
      try MiniMapTests.largeHall(), columns: columns, rows: rows, language: language)
    hall.type("12l7j")
    try compare(hall, with: "mini-map-" + name)
  }

  @Test("The roster sorted, then narrowed", arguments: sizes)
  func listing(name: String, columns: Int, rows: Int, language: Language) throws {
    var hall = Rehearsal(
      try Layouts.village(), columns: columns, rows: rows, language: language)
    try hall.press("Tab", "Tab", "Tab", "b", "b")
    try compare(hall, with: "sorted-" + name)
    try hall.press("b", "b", "b", "v", "v", "/")
    hall.type(language == .arabic ? "زيت" : "oli")
    try compare(hall, with: "narrowed-" + name)
  }

  @Test("The palette with a query, help, and the legend", arguments: sizes)
  func finding(name: String, columns: Int, rows: Int, language: Language) throws {
    var hall = Rehearsal(
      try Layouts.village(), columns: columns, rows: rows, language: language)
    try hall.press(":")
    hall.type(language == .arabic ? "عسل" : "hon")
    try compare(hall, with: "palette-" + name)
    try hall.press("Esc", "Tab", "?")
    try compare(hall, with: "help-" + name)
    try hall.press("Esc", "Esc", "y")
    try compare(hall, with: "legend-" + name)
  }
}
