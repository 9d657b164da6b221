// SPDX-License-Identifier: Apache-2.0

import CFriBidi
import TestSupport
import Testing

@testable import DisplayText

@Suite("What a terminal that reorders is sent")
struct TerminalOrderTests {
  /// A row of fields as the editor draws them, each at its column.
  private func row(_ fields: [(x: Int, text: String)], columns: Int = 40) -> Frame {
    var frame = Frame(columns: columns, rows: 1)
    for field in fields {
      frame.draw(DisplayText(field.text, bidi: .terminal), x: field.x, y: 0)
    }
    return frame
  }

  /// What a terminal shows that lays a whole line out by the bidirectional algorithm, a character a
  /// cell; marks of no width show nothing.
  private func shown(_ sent: Frame) throws -> [Unicode.Scalar] {
    var scalars: [UInt32] = []
    for cell in sent.cells where !cell.glyph.isContinuation {
      scalars.append(cell.glyph.base.value)
      scalars += cell.glyph.marks.map(\.value)
    }
    var levels = [Int8](repeating: 0, count: scalars.count)
    let paragraph = cfribidi_levels(
      scalars, Int32(scalars.count), Int32(CFRIBIDI_AUTOMATIC), &levels)
    try #require(cfribidi_shape(&scalars, Int32(scalars.count), levels, 0) == 0)
    var order = [Int32](repeating: 0, count: scalars.count)
    try #require(
      cfribidi_order(scalars, levels, Int32(scalars.count), paragraph, &order) == 0)
    return order.compactMap { Unicode.Scalar(scalars[Int($0)]) }.filter {
      $0.value != 0x200E && $0.properties.generalCategory != .nonspacingMark
    }
  }

  @Test(
    "Every field stays where it belongs",
    arguments: [
      [(0, "│"), (2, "الرواق"), (12, "9 م²"), (20, "مفتاح")],
      [(0, "│"), (2, "عسل"), (6, "تمر"), (10, "│"), (12, "B02 · عسل")],
      [(2, "9 م²"), (10, "9 م²"), (20, "(تمر)"), (30, "٣ أروقة")],
      [(1, "وجدة، بركان"), (20, "42%")],
    ])
  func fields(fields: [(Int, String)]) throws {
    let frame = row(fields.map { (x: $0.0, text: $0.1) })
    let seen = frame.cells.map(\.glyph.base)
    #expect(try shown(frame.inTerminalOrder) == seen)
  }

  @Test("Words are sent in the order in which they are spelled, each with a mark behind it")
  func words() {
    let sent = row([(1, "عسل تمر")], columns: 8).inTerminalOrder
    #expect(sent.text(row: 0) == " \u{200E}تمر\u{200E} عسل\u{200E}")
  }

  @Test("Where the terminal was asked to leave it, letters are joined and each stays in its cell")
  func joined() {
    var frame = row([(1, "لا 9"), (8, "سه"), (12, "س\u{200C}ه"), (16, "بَ")], columns: 20)
    frame.set("א", x: 18, y: 0)
    let joined = frame.withJoinedLetters
    #expect(
      joined.text(row: 0) == " 9 \u{FE8E}\u{FEDF}   \u{FEEA}\u{FEB3}  \u{FEE9}\u{FEB1}  "
        + "\u{FE8F}\u{64E} א")
    #expect(joined.cells.count == frame.cells.count)
  }

  @Test("The cursor stays on its letter")
  func cursor() {
    var frame = row([(1, "عسل")], columns: 6)
    frame.cursor = ScreenPoint(x: 3, y: 0)
    #expect(frame.inTerminalOrder.cursor == ScreenPoint(x: 1, y: 0))
    frame.cursor = ScreenPoint(x: 0, y: 0)
    #expect(frame.inTerminalOrder.cursor == ScreenPoint(x: 0, y: 0))
  }

  @Test("A frame without right-to-left letters is sent as it is")
  func latin() {
    let frame = row([(0, "A01 9 m² → B02")])
    #expect(frame.inTerminalOrder == frame)
  }

  @Test("Whatever stands in a line, nothing moves", arguments: 0..<300 as Range<UInt64>)
  func anything(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let letters: [Unicode.Scalar] = [
      "a", "Z", " ", " ", "1", "9", "ع", "ل", "ا", "ש", "٣", "،", "؟", "(", ")", "%", "²", "│", "·",
      "-", "+", ".", ",", "/", ":",
    ]
    // A line that begins with an Arabic letter at the very edge begins on the right.
    var frame = Frame(columns: 30, rows: 1)
    for column in 1..<30 {
      frame.set(Glyph(letters.randomElement(using: &random) ?? "a"), x: column, y: 0)
    }
    #expect(try shown(frame.inTerminalOrder) == frame.cells.map(\.glyph.base))
  }
}
