// SPDX-License-Identifier: Apache-2.0

import ProgramRuns
import Testing

@Suite("qarya print")
struct PrintCommandTests {
  private func pages(_ arguments: String...) throws -> [[String]] {
    let folder = try Layouts.folderWithVillage()
    let result = try Program.qarya.run(["print", "plan.json"] + arguments, in: folder)
    #expect(result.status == 0, "\(result.errors)")
    #expect(!result.text.contains("\u{1B}"))
    #expect(!result.text.contains("\r"))
    return result.text.split(separator: "\u{C}").map {
      $0.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }
  }

  /// Columns of text without wide characters.
  private func width(_ line: String) -> Int {
    line.unicodeScalars.count { !$0.properties.isGraphemeExtend }
  }

  @Test(
    "Pages fit their paper and are counted",
    arguments: [("a4", 132, 60), ("a3", 300, 120), ("90x50", 90, 50), ("60x40", 60, 40)])
  func fits(paper: String, columns: Int, rows: Int) throws {
    let pages = try pages("--paper", paper)
    for (index, page) in pages.enumerated() {
      #expect(page.count <= rows + 1)
      #expect(page.allSatisfy { width($0) <= columns })
      #expect(page.first?.contains("page \(index + 1) of \(pages.count)") == true)
    }
  }

  @Test("Every stand and every cooperative, waiting ones too, is on the pages")
  func complete() throws {
    let text = try pages().joined().joined(separator: "\n")
    for number in 1...60 { #expect(text.contains("c0" + (number < 10 ? "0" : "") + "\(number)")) }
    for row in ["A01", "B10", "C05", "D07", "E10", "F06"] { #expect(text.contains(row)) }
    #expect(text.contains("تعاونية الطرز الوجدي"))
  }

  @Test("Names are in logical order, without presentation forms")
  func logicalText() throws {
    let text = try pages("--language", "ar").joined().joined()
    #expect(
      text.unicodeScalars.allSatisfy {
        !(0xFB50...0xFDFF).contains($0.value) && !(0xFE70...0xFEFF).contains($0.value)
      })
  }

  @Test("With --ascii no frame or symbol needs more than ASCII")
  func ascii() throws {
    let plain = try pages("--ascii")
    let drawn = plain.joined().joined().unicodeScalars
    #expect(drawn.allSatisfy { !(0x2190...0x2BFF).contains($0.value) })
    #expect(plain.count == (try pages().count))
  }

  @Test("With -o the pages go to the file, the same as to standard output")
  func output() throws {
    let folder = try Layouts.folderWithVillage()
    let shown = try Program.qarya.run(["print", "plan.json"], in: folder)
    let written = try Program.qarya.run(["print", "plan.json", "-o", "map.txt"], in: folder)
    #expect(written.status == 0)
    #expect(written.output.isEmpty)
    #expect(try folder.bytes("map.txt") == shown.output)
    let piped = try Program.qarya.run(
      ["print", "-"], in: folder, input: folder.bytes("plan.json"))
    #expect(piped.output == shown.output)
  }
}
