// SPDX-License-Identifier: Apache-2.0

import PlanFiles
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
    line.unicodeScalars.count { !$0.properties.isGraphemeExtend && !$0.properties.isBidiControl }
  }

  @Test(
    "Pages fit their paper and are counted",
    arguments: [("a4", 132, 60), ("a3", 300, 120), ("90x50", 90, 50), ("60x40", 60, 40)])
  func fits(paper: String, columns: Int, rows: Int) throws {
    let pages = try pages("--paper", paper)
    for (index, page) in pages.enumerated() {
      #expect(page.count <= rows + 1)
      #expect(page.allSatisfy { width($0) <= columns })
      #expect(page.prefix(3).joined().contains("page \(index + 1) of \(pages.count)"))
    }
  }

  @Test("Every stand and every cooperative, waiting ones too, is on the pages")
  func complete() throws {
    let text = try pages().joined().joined(separator: "\n")
    for name in ["Tafoughalt Honey", "Guercif Olive", "Midar Almonds"] {
      #expect(text.contains(name))
    }
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

  @Test("With --ascii nothing that the program draws or says in English needs more than ASCII")
  func asciiThroughout() throws {
    let folder = try TemporaryFolder()
    for command in [
      ["new", "x.json", "--hall", "80x60", "--stands", "90"],
      ["hold", "x.json", "s001", "press", "--in-place"], ["lock", "x.json", "s002", "--in-place"],
    ] {
      #expect(try Program.qarya.run(command, in: folder).status == 0)
    }
    for paper in ["a4", "60x40"] {
      let command = ["print", "x.json", "--ascii", "--language", "en", "--paper", paper]
      let result = try Program.qarya.run(command, in: folder)
      #expect(result.status == 0)
      #expect(result.output.allSatisfy { $0 < 0x80 })
    }
  }

  @Test("A long name leaves room for status, date and page", arguments: ["a4", "60x40", "40x40"])
  func longName(paper: String) throws {
    let copy = try PlanCopy()
    let name = String(repeating: "Solidarity Village ", count: 20)
    try copy.set(.dictionary(["en": .text(name)]), at: "name")
    let result = try copy.qarya("print", "plan.json", "--paper", paper, "--language", "en")
    let header = try #require(result.lines.first)
    #expect(header.contains(/^Sol.*… · draft · page 1 of \d+$/), "\(header)")
    let times = result.lines.prefix(4).joined(separator: " ")
    #expect(times.contains(/control number \d{5}/))
    #expect(times.contains(/printed 2\d\d\d-\d\d-\d\d \d\d:\d\d/))
  }

  @Test("Open sides are written as everywhere: north, east, south, west")
  func sides() throws {
    let copy = try PlanCopy()
    let line = try copy.qarya("print", "plan.json").lines.first { $0.hasPrefix("A05 ") }
    #expect(line?.contains(#/ corner +ES /#) == true)
  }

  @Test("With -o the pages go to the file, the same as to standard output")
  func output() throws {
    let folder = try Layouts.folderWithVillage()
    let shown = try Program.qarya.run(["print", "plan.json"], in: folder)
    let written = try Program.qarya.run(["print", "plan.json", "-o", "map.txt"], in: folder)
    #expect(written.status == 0)
    #expect(written.output.isEmpty)
    #expect(written.errors.contains("lp -o media=A4"))
    #expect(try folder.bytes("map.txt") == shown.output)
    let piped = try Program.qarya.run(
      ["print", "-"], in: folder, input: folder.bytes("plan.json"))
    #expect(piped.output == shown.output)
  }
}
