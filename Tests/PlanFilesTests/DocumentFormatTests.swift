// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Testing

@testable import PlanFiles

@Suite("Forms of documents")
struct DocumentFormatTests {
  @Test("A file's name tells its form")
  func names() {
    #expect(DocumentFormat(path: "a.b/plan.json") == .json)
    #expect(DocumentFormat(path: "plan.PLIST") == .xml)
    #expect(DocumentFormat(path: ".bplist") == .binary)
    #expect(DocumentFormat(path: "plan.xml") == nil)
    #expect(DocumentFormat(path: "plan") == nil)
  }

  @Test("Each form is known by how it begins, and any turns into any other and back")
  func conversions() throws {
    let document = try JSONReader.read(Example.bytes)
    for format in DocumentFormat.allCases {
      let bytes = format.bytes(of: document)
      #expect(DocumentFormat(of: bytes) == format)
      #expect(try DocumentFormat.json.bytes(of: format.read(bytes)) == Example.bytes)
      #expect(try PlanReader.plan(of: format.read(bytes)) == Example.plan())
    }
    #expect(DocumentFormat(of: []) == .json)
    #expect(DocumentFormat(of: Array("\u{FEFF}\n <plist".utf8)) == .xml)
  }
}
