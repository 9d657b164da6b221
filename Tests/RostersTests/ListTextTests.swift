// SPDX-License-Identifier: Apache-2.0

import Foundation
import PlanFiles
import Testing

@Suite("The encoding of a list")
struct ListTextTests {
  private let french = "Coopérative;Épicerie;Superficie\nMiel d’Été;œufs;9\nHuile;À l’ancienne;6\n"
  private let arabic = "الاسم;المساحة;Nom\nتعاونية العسل;٩;Miel de la forêt, à côté\n"

  private func bytes(_ text: String, _ encoding: String.Encoding) throws -> [UInt8] {
    [UInt8](try #require(text.data(using: encoding)))
  }

  private func read(_ bytes: [UInt8]) throws -> (String, ListEncoding) {
    let text = try ListText(bytes)
    return (String(decoding: text.bytes, as: UTF8.self), text.encoding)
  }

  @Test("French and Arabic are read as they were written, whatever the encoding")
  func found() throws {
    let windows1256 = String.Encoding(rawValue: UInt(0x8000_0510))
    for (text, pages) in [
      (french, [(String.Encoding.windowsCP1252, ListEncoding.windows1252)]), (arabic, []),
    ] {
      var forms: [([UInt8], ListEncoding)] = [
        (Array(text.utf8), .utf8), ([0xEF, 0xBB, 0xBF] + Array(text.utf8), .utf8),
        ([0xFF, 0xFE] + (try bytes(text, .utf16LittleEndian)), .utf16),
        ([0xFE, 0xFF] + (try bytes(text, .utf16BigEndian)), .utf16),
        (try bytes(text, .utf16LittleEndian), .utf16), (try bytes(text, .utf16BigEndian), .utf16),
      ]
      for (page, encoding) in pages { forms.append((try bytes(text, page), encoding)) }
      for (bytes, encoding) in forms {
        let (found, kind) = try read(bytes)
        #expect(found == text)
        #expect(kind == encoding)
      }
    }
    _ = windows1256
  }

  @Test("Arabic of Windows is told from French of Windows by letters that stand together")
  func windowsArabic() throws {
    // "عسل;Forêt" and more, as Windows-1256 has it.
    let word: [UInt8] = [0xDA, 0xD3, 0xE1]
    let forest: [UInt8] = [0x46, 0x6F, 0x72, 0xEA, 0x74]
    let (text, kind) = try read(word + [0x3B] + forest + [0x0A] + word + [0x3B] + forest)
    #expect(text == "عسل;Forêt\nعسل;Forêt")
    #expect(kind == .windows1256)
  }

  @Test(
    "What is no text is refused",
    arguments: [[0x89, 0x50, 0x4E, 0x47, 0, 1, 2], [0x50, 0x4B, 3, 4, 0, 0]])
  func noText(bytes: [UInt8]) {
    #expect(throws: ListRefusal.noText) { try ListText(bytes) }
  }

  @Test("UTF-8 with one wrong byte is not taken for another encoding")
  func brokenUTF8() {
    let bytes = Array(String(repeating: "تعاونية العسل\n", count: 9).utf8)
    #expect(throws: ListRefusal.notUTF8(line: 10)) { try ListText(bytes + [0xD8, 0x0A]) }
    #expect(throws: ListRefusal.notUTF8(line: 10)) {
      try ListText(bytes + [0xFF], encoding: .utf8)
    }
  }
}
