// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import DisplayText

@Suite("Interpolated text")
struct InterpolationTests {
  @Test("Numbers and safe texts stand between the program's words, each in its own order")
  func parts() {
    let name = DisplayText("عسل", bidi: .app)
    let line: DisplayText = "placed \(name) on \("B02" as DisplayText) · \(9) m²"
    #expect(line.drawn == "placed \u{FEDE}\u{FEB4}\u{FECB} on B02 · 9 m²")
    #expect(line.logical == "placed عسل on B02 · 9 m²")
    #expect(line.width == line.glyphs.count)
  }

  @Test("Nothing forbidden comes in with a literal")
  func literal() {
    #expect(("a\u{1B}[m\(-1)" as DisplayText).logical == "a^[[m-1")
  }
}
