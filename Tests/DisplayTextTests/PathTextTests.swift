// SPDX-License-Identifier: Apache-2.0

import PathBytes
import Testing

@testable import DisplayText

@Suite("Paths that are not UTF-8, shown")
struct PathTextTests {
  @Test("A byte that is no UTF-8 is shown as its number")
  func byte() {
    let text = DisplayText(PathBytes.text([0x61, 0xE9, 0x0A, 0x80, 0x62]), bidi: .off)
    #expect(text.logical == "a\\xE9\u{21B5}\\x80b")
    #expect(text.width == 11)
  }

  @Test("Every byte from 80 to FF is shown so, and the characters beside them as they were")
  func all() {
    for byte in UInt8(0x80)...0xFF {
      let shown = DisplayText(PathBytes.text([byte]), bidi: .off).logical
      #expect(shown == "\\x" + String(byte, radix: 16, uppercase: true))
    }
    #expect(!DisplayText("\u{10F77F}\u{10F800}", bidi: .off).logical.contains("x"))
  }

  @Test("The cursor stands behind what is shown of it")
  func caret() {
    let path = PathBytes.text([0x61, 0xE9, 0x62])
    #expect((0...3).map { DisplayText.caret(in: path, behind: $0, bidi: .app) } == [0, 1, 5, 6])
  }
}
