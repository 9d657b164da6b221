// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import TestSupport
import Testing

@testable import PlanFiles

@Suite("JSON reports")
struct JSONReportTests {
  private func report(_ text: String) -> String {
    String(decoding: JSONReport.bytes(of: .text(text)), as: UTF8.self)
  }

  @Test("escape what nobody would see")
  func escapes() {
    #expect(report("a\u{202E}b\u{200B}") == "\"a\\u202eb\\u200b\"\n")
    #expect(report("\u{E0041}\u{FEFF}") == "\"\\udb40\\udc41\\ufeff\"\n")
    let unseen: [UInt32] = [
      0x7F, 0x85, 0xAD, 0x34F, 0x61C, 0x115F, 0x180E, 0x200D, 0x200E, 0x2028, 0x2029, 0x2060,
      0x2066, 0x3164, 0xFE0F, 0xFFF9, 0xFDD0, 0x1FFFE, 0xE0100,
    ]
    for scalar in unseen.compactMap(Unicode.Scalar.init) {
      #expect(report(String(scalar)).utf8.allSatisfy { $0 < 0x7F }, "\(scalar.value)")
    }
  }

  @Test("leave what people read as it is")
  func plain() {
    for text in ["تعاونية عسل", "Miel de Tafoughalt, été", "ⵜⴰⴼⵓⵖⴰⵍⵜ", "蜂蜜 🍯", "e\u{301}"] {
      #expect(report(text) == "\"\(text)\"\n")
    }
  }

  @Test("are read as the same values, whatever the texts")
  func readBack() throws {
    var random = SplitMix64(seed: 5)
    for _ in 0..<200 {
      let text = (0..<20).reduce(into: "") { text, _ in
        let scalar = Unicode.Scalar(UInt32.random(in: 0...0x10FFFF, using: &random))
        if let scalar, ExactText.isStorable(scalar) { text.unicodeScalars.append(scalar) }
      }
      let entry = PropertyDictionary.Entry(key: ExactText(text), value: .text(text))
      let value = PropertyValue.dictionary(PropertyDictionary([entry]))
      #expect(try JSONReader.read(JSONReport.bytes(of: value)) == value)
    }
  }
}
