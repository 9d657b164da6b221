// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import TerminalDriver
import Testing
import Wording

@testable import TerminalUI

@Suite("The editor in Arabic")
struct ArabicStoryTests {
  /// A line of the program as it is drawn.
  private func drawn(_ line: String) -> String {
    DisplayText(marked: line, bidi: .app, direction: .rightToLeft).drawn
  }

  private func hall() throws -> Rehearsal { Rehearsal(try Layouts.village(), language: .arabic) }

  @Test("Leaving asks in an order that says what the keys do")
  func leaving() throws {
    var hall = try hall()
    try hall.press("x", "q")
    let hints = try #require(hall.lines.last)
    #expect(hints.contains("\(drawn("بقاء")) Esc   \(drawn("اختيار")) Enter"))
  }

  @Test("A prompt begins at the right, and the field stands beside its label")
  func prompt() throws {
    var hall = try hall()
    try hall.press("/")
    let label = drawn("بحث:")
    #expect(hall.status.hasSuffix(" " + label))
    let edge = 120 - 1 - label.unicodeScalars.count - 1
    #expect(hall.frame.cursor?.x == edge - 1)
    hall.type("عسل")
    #expect(hall.status.hasSuffix(drawn("عسل") + " " + label))
    try hall.press("Ctrl-U")
    hall.type("B0")
    #expect(hall.frame.cursor?.x == edge - 1)
  }

  @Test("What is assigned is said from the right, the arrow on the way to the stand")
  func assigned() throws {
    var hall = try hall()
    try hall.press("x", "a")
    hall.type("c002")
    try hall.press("Enter")
    #expect(hall.status.contains("A01 ← "))
  }

  @Test("A click on the hint bar runs what stands there")
  func click() throws {
    var hall = try hall()
    let row = 39
    let bar = Array(try #require(hall.lines.last).unicodeScalars)
    let help = try #require(bar.firstIndex(of: "?"))
    hall.send(.mouse(MouseEvent(.press(.left), at: ScreenPoint(x: help, y: row))))
    hall.send(.mouse(MouseEvent(.release(.left), at: ScreenPoint(x: help, y: row))))
    guard hall.editor.dialogue is HelpPage else {
      Issue.record("no help")
      return
    }
  }

  @Test("Provinces, categories and units are Arabic beside the map")
  func panel() throws {
    let panel = try hall().screen
    #expect(panel.contains(drawn("وجدة–أنجاد")))
    #expect(panel.contains(drawn("9 م²")))
    #expect(!panel.contains("Oujda-Angad"))
    #expect(!panel.contains("m²"))
    #expect(panel.contains("kW"))
  }

  @Test("The form shows the category and the province by name and keeps what the file says")
  func form() throws {
    var hall = try hall()
    let before = hall.plan
    try hall.press("c")
    #expect(hall.screen.contains(drawn("طرز")))
    #expect(hall.screen.contains(drawn("وجدة–أنجاد")))
    try hall.press("Ctrl-S")
    #expect(hall.plan.cooperatives == before.cooperatives)
  }

  @Test("A category is taken by its id and by its name in any language")
  func category() throws {
    let field = GroupingField(grouping: .category, plan: try Layouts.village())
    for typed in ["honey", "عسل", "Miel", "miel"] {
      #expect(field.id(of: typed, before: "embroidery") == "honey")
    }
    #expect(field.id(of: "طرز", before: "embroidery") == "embroidery")
    #expect(field.id(of: "silver", before: "embroidery") == "silver")
    #expect(field.shown("honey", .arabic) == "عسل")
    #expect(field.shown("honey", .english) == "honey")
  }

  @Test("The preview of a print reads as the paper does")
  func preview() throws {
    var plan = try Layouts.village()
    for var cooperative in plan.cooperatives.values {
      cooperative.names = Names([("ar", "تعاونية 2")])
      _ = try plan.apply(.writeCooperative(cooperative), stamp: nil)
    }
    var hall = Rehearsal(plan, columns: 140, rows: 60, language: .arabic)
    try hall.press("p")
    let header = try #require(hall.lines.first { $0.contains(drawn("صفحة")) })
    #expect(header.contains(" \(drawn("من")) 1 \(drawn("صفحة"))"))
    #expect(!header.contains("1 \(drawn("من"))"))
    try hall.press("PageDown", "PageDown")
    #expect(hall.screen.contains(" 2 \(drawn("تعاونية"))"))
  }

  @Test("The title of a box stands where its lines begin")
  func title() throws {
    var hall = try hall()
    try hall.press("R")
    #expect(hall.screen.contains("─ \(drawn("القواعد")) ─┐"))
  }

  @Test("Rules have Arabic names, and so do their limits")
  func rules() throws {
    var hall = try hall()
    try hall.press("R")
    var seen = hall.screen
    for _ in 0..<3 {
      try hall.press("PageDown")
      seen += hall.screen
    }
    #expect(seen.contains(drawn("عرض الممرات")))
    #expect(seen.contains(drawn("التقابل حتى")))
    #expect(!seen.contains("facingSpan"))
    #expect(!seen.contains("minimumAisleWidth"))
  }
}
