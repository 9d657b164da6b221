// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import TestSupport
import Testing

@testable import PlanFiles

@Suite("Writing JSON")
struct JSONWriterTests {
  private func text(_ value: PropertyValue) -> String {
    String(decoding: JSONWriter.bytes(of: value), as: UTF8.self)
  }

  @Test("Dictionaries and arrays have one entry a line, empty ones none")
  func layout() {
    let value: PropertyValue = .dictionary([
      "b": .array([.integer(1), .boolean(true), .array([])]), "a": .dictionary([:]),
      "B": .text(""),
    ])
    #expect(
      text(value) == """
        {
          "B": "",
          "a": {},
          "b": [
            1,
            true,
            []
          ]
        }

        """)
  }

  @Test("Keys are sorted by code point, not by UTF-16 and not by letter")
  func order() {
    let value: PropertyValue = .dictionary([
      "\u{1F600}": .integer(4), "\u{FF61}": .integer(3), "z": .integer(1), "é": .integer(2),
    ])
    #expect(value.dictionary?.keys == ["z", "é", "\u{FF61}", "\u{1F600}"])
  }

  @Test("Texts are escaped as Python escapes them")
  func escapes() {
    #expect(text(.text("\"\\/\n\t\u{7F}é\u{2028}😀")) == "\"\\\"\\\\/\\n\\t\u{7F}é\u{2028}😀\"\n")
    #expect(text(.text("\r\u{8}\u{C}\u{1}\u{1F}")) == "\"\\r\\b\\f\\u0001\\u001f\"\n")
  }

  @Test(
    "Reals have the fewest digits that read back, a point and no exponent",
    arguments: [
      (3, "3.0"), (-0.0, "-0.0"), (0.1, "0.1"), (1e-7, "0.0000001"), (1.5e-7, "0.00000015"),
      (1e16, "10000000000000000.0"), (1.25e17, "125000000000000000.0"),
      (-1.234e-5, "-0.00001234"), (9_007_199_254_740_991, "9007199254740991.0"),
      (123_456.789, "123456.789"), (0.1 + 0.2, "0.30000000000000004"), (.infinity, "0.0"),
    ] as [(Double, String)])
  func reals(value: Double, written: String) {
    #expect(text(.real(value)) == written + "\n")
  }

  @Test("Every value that is written reads back the same", arguments: 0..<50)
  func roundTrip(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    for _ in 0..<20 {
      let value = RandomValue.value(depth: 4, &random)
      let bytes = JSONWriter.bytes(of: value)
      let reread = try JSONReader.read(bytes)
      #expect(reread == value)
      #expect(JSONWriter.bytes(of: reread) == bytes)
    }
  }
}
