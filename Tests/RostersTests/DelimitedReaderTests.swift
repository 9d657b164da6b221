// SPDX-License-Identifier: Apache-2.0

import PlanFiles
import Testing

@Suite("The reader of rows")
struct DelimitedReaderTests {
  private func rows(_ text: String, _ separator: Character = ",") -> [DelimitedRow] {
    Array(DelimitedReader(Array(text.utf8), separator: separator.asciiValue ?? 0))
  }

  @Test("Rows say on which line of the file they begin")
  func lines() {
    let found = rows("a,b\r\n\r\n\"one\ntwo\r\nthree\",c\rd\n")
    #expect(found.map(\.line) == [1, 2, 3, 6])
    #expect(found.map(\.cells) == [["a", "b"], [], ["one\ntwo\r\nthree", "c"], ["d"]])
  }

  @Test("A quotation mark that is never closed costs its own line only")
  func unterminated() {
    let found = rows("a,b\nx,\"y,z\nc,d\ne\n")
    #expect(found.map(\.isUnterminated) == [false, true, false, false])
    #expect(found.map(\.line) == [1, 2, 3, 4])
    #expect(found[1].cells == ["x", "\"y,z"])
    #expect(found[2].cells == ["c", "d"])
  }

  @Test("Many such marks end, and take no time that grows with their square")
  func manyUnterminated() {
    let text = String(repeating: "x,\"y \"\"z\n", count: 20_001)
    #expect(rows(text).contains { $0.isUnterminated })
  }

  @Test("What is beyond the most cells of a row is its last cell")
  func wide() {
    let found = rows(String(repeating: ",", count: 20_000) + "x\na,b\n")
    #expect(found.map(\.cells.count) == [DelimitedReader.cellLimit, 2])
    #expect(found[0].cells.last?.last == "x")
  }

  @Test("A row of 100,000 letters is one cell")
  func long() {
    let word = String(repeating: "ع", count: 100_000)
    #expect(rows("\(word),\"\(word)\"\n").map(\.cells) == [[word, word]])
  }

  @Test("What is written is read back", arguments: [",", ";", "\t"] as [Character])
  func writer(separator: Character) throws {
    let table = [
      ["", "a"], ["\"", "x\ny"], [" s ", "é,;\t"], ["\r", "\r\n"], ["عسل", "\"\""], ["", ""],
    ]
    var writer = DelimitedWriter(separator: try #require(separator.asciiValue))
    for row in table { writer.write(row) }
    let text = try ListText(writer.bytes)
    #expect(text.encoding == .utf8)
    #expect(rows(String(decoding: text.bytes, as: UTF8.self), separator).map(\.cells) == table)
  }
}
