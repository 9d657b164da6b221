// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import PlanFiles

@Suite("Lines of a JSON file")
struct JSONReaderLinesTests {
  @Test("The line is that of the value at a key path, or of what is nearest around it")
  func lines() {
    let bytes = Array("{\n\"a\": 1,\n\"b\": [\n2,\n{\"c\": 3}]}".utf8)
    #expect(JSONReader.line(of: ["a"], in: bytes) == 2)
    #expect(JSONReader.line(of: ["b", "[0]"], in: bytes) == 4)
    #expect(JSONReader.line(of: ["b", "[1]", "c"], in: bytes) == 5)
    #expect(JSONReader.line(of: ["b", "[7]"], in: bytes) == 3)
    #expect(JSONReader.line(of: ["z"], in: bytes) == 1)
  }
}
