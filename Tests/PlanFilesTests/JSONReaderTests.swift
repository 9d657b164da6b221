// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import TestSupport
import Testing

@testable import PlanFiles

/// A file that is refused, with where and why.
struct RefusedFile: CustomTestStringConvertible, Sendable {
  let bytes: [UInt8]
  let place: String
  let reason: String
  var testDescription: String { "\(place) \(reason)" }

  init(_ text: String, _ place: String, _ reason: String) {
    self.init(Array(text.utf8), place, reason)
  }

  init(_ bytes: [UInt8], _ place: String, _ reason: String) {
    self.bytes = bytes
    self.place = place
    self.reason = reason
  }
}

@Suite("Reading JSON")
struct JSONReaderTests {
  private func read(_ text: String) throws -> PropertyValue {
    try JSONReader.read(Array(text.utf8))
  }

  @Test("Integers stay integers and reals stay reals")
  func numbers() throws {
    #expect(try read("3") == .integer(3))
    #expect(try read("-0") == .integer(0))
    #expect(try read("3.0") == .real(3))
    #expect(try read("3e0") == .real(3))
    #expect(try read("3E+0") == .real(3))
    #expect(try read("9007199254740992") == .integer(1 << 53))
    #expect(try read("-9007199254740992.0") == .real(-9_007_199_254_740_992))
    #expect(try read("9.007199254740992e15") == .real(9_007_199_254_740_992))
    #expect(try read("0.1") == .real(0.1))
    #expect(try read("5e-324") == .real(.leastNonzeroMagnitude))
    #expect(try read("0.30000000000000004") == .real(0.1 + 0.2))
    #expect(try read("1e-400") == .real(0))
    guard case .real(let zero) = try read("-0.0") else { throw TestFailure.unexpected }
    #expect(zero.sign == .minus)
  }

  @Test("Every decimal is read as Swift reads it", arguments: 0..<20)
  func decimals(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    for _ in 0..<500 {
      let digits = UInt64.random(in: 0...(1 << UInt64.random(in: 1...60)), using: &random)
      let exponent = Int.random(in: -30 ... -3, using: &random)
      let text = "\(digits)e\(exponent)"
      if let value = Double(text), value <= 9_007_199_254_740_992 {
        #expect(try read(text) == .real(value), "\(text)")
      }
    }
  }

  @Test("Escapes and plain texts are the same text")
  func escapes() throws {
    #expect(try read(#""\u00e9\n\t\"\\\/\ud83d\ude00""#) == .text("é\n\t\"\\/😀"))
    #expect(try read("\"\u{A0}\u{10FFFF}\"") == .text("\u{A0}\u{10FFFF}"))
    #expect(try read(#""e\u0301""#) == .text("e\u{301}"))
    #expect(try read("\"e\u{301}\"") != .text("é"))
  }

  @Test(
    "Control characters of both blocks are refused, raw and escaped",
    arguments: ["\u{0}", "\u{1F}", "\u{7F}", "\u{80}", "\u{85}", "\u{9B}", "\u{FFFE}", "\u{FFFF}"])
  func controls(character: String) throws {
    #expect(throws: PlanFileError.self) { try read("\"a\(character)b\"") }
    let code = String(try #require(character.unicodeScalars.first).value, radix: 16)
    let escape = "\\u" + String(repeating: "0", count: 4 - code.count) + code
    #expect(throws: PlanFileError.self) { try read("\"\(escape)\"") }
  }

  @Test("A composed and a decomposed é are two keys, in the order of their code points")
  func keysByScalars() throws {
    let value = try read("{\"\u{E9}\": 1, \"e\u{301}\": 2}")
    #expect(value.dictionary?.entries.map(\.value) == [.integer(2), .integer(1)])
  }

  @Test("64 levels are read")
  func deepest() throws {
    let text = String(repeating: "[", count: 64) + String(repeating: "]", count: 64)
    _ = try read(text)
  }

  @Test("What no plan may hold is refused with its place", arguments: refused)
  func refusal(_ file: RefusedFile) {
    expectRefusal(file) { bytes throws(PlanFileError) in _ = try JSONReader.read(bytes) }
  }

  @Test("A file cut anywhere says where it ends")
  func truncated() throws {
    for length in 1..<(Example.bytes.count - 2) {
      let error = #expect(throws: PlanFileError.self) {
        try JSONReader.read(Array(Example.bytes.prefix(length)))
      }
      #expect(error?.reason.hasPrefix("the file ends inside") == true, "\(length)")
      #expect(error?.line == TextPosition(of: length, in: Example.bytes).line)
    }
  }

  @Test("A byte order mark before the text is passed over")
  func byteOrderMark() throws {
    let value = try JSONReader.read(Array("\u{FEFF}{\"a\": 1}".utf8))
    #expect(value == .dictionary(["a": .integer(1)]))
  }

  @Test("A file over 64 MiB is refused before it is read")
  func tooLarge() {
    let bytes = [UInt8](repeating: 0x20, count: (64 << 20) + 1)
    let error = #expect(throws: PlanFileError.self) { try JSONReader.read(bytes) }
    #expect(error?.reason == "the file is larger than 64 MiB")
  }

  private static let limit = "a number is beyond 2⁵³ (9007199254740992)"
  private static let lone = "a text holds half of a surrogate pair"

  static let refused: [RefusedFile] = [
    RefusedFile("", "1:1", "the file is empty"),
    RefusedFile(" \n ", "2:2", "the file is empty"),
    RefusedFile("\u{FEFF}", "1:2", "the file is empty"),
    RefusedFile("\u{FEFF}\u{FEFF}{}", "1:2", "expected a value, found “\u{FEFF}”"),
    RefusedFile([0xFF, 0xFE, 0x7B, 0x00], "1:1", "the file is not UTF-8 here"),
    RefusedFile(
      Array("{\n\"a\": \"".utf8) + [0xC0, 0xAF, 0x22], "2:7 a", "the file is not UTF-8 here"),
    RefusedFile(Array("\"é".utf8) + [0xED, 0xA0, 0x80, 0x22], "1:3", "the file is not UTF-8 here"),
    RefusedFile(
      Array("\"".utf8) + [0xF4, 0x90, 0x80, 0x80, 0x22], "1:2", "the file is not UTF-8 here"),
    RefusedFile(Array("\"".utf8) + [0xE2, 0x82], "1:3", "the file ends inside a character"),
    RefusedFile(#"{"a": ["\ud800"]}"#, "1:9 a[0]", lone),
    RefusedFile(#"{"a": "\ud800x"}"#, "1:8 a", lone),
    RefusedFile(#"{"a": "\ud800\u0041"}"#, "1:8 a", lone),
    RefusedFile(#"{"a": "\udc00\ud800"}"#, "1:8 a", lone),
    RefusedFile(#"{"\ud800": 1}"#, "1:3", lone),
    RefusedFile(
      "[\"\u{FFFE}\"]", "1:3 [0]", "a text holds the character U+FFFE, which no plan may"),
    RefusedFile(#""\uFFFF""#, "1:2", "a text holds the character U+FFFF, which no plan may"),
    RefusedFile(
      #""\u0000""#, "1:2", "a text holds the control character U+0000, which no plan may"),
    RefusedFile(
      #""\u001f""#, "1:2", "a text holds the control character U+001F, which no plan may"),
    RefusedFile(#""\r""#, "1:2", "a text holds the control character U+000D, which no plan may"),
    RefusedFile(#""\b""#, "1:2", "a text holds the control character U+0008, which no plan may"),
    RefusedFile(#""\f""#, "1:2", "a text holds the control character U+000C, which no plan may"),
    RefusedFile(
      "\"\u{1B}\"", "1:2", "a text holds the control character U+001B, which no plan may"),
    RefusedFile("\"\u{0}\"", "1:2", "a text holds the control character U+0000, which no plan may"),
    RefusedFile("\"a\tb\"", "1:3", #"a tab in a text must be written as \t"#),
    RefusedFile("\"a\nb\"", "1:3", #"a text must not run over the end of the line; write \n"#),
    RefusedFile(#""\x41""#, "1:2", #"\x is no escape of JSON"#),
    RefusedFile(#""\u00g1""#, "1:2", #"\u must be followed by four hexadecimal digits"#),
    RefusedFile("{}x", "1:3", "expected the end of the file, found “x”"),
    RefusedFile("{}\n{}", "2:1", "expected the end of the file, found “{”"),
    RefusedFile("{}\u{0}", "1:3", "expected the end of the file, found “\u{0}”"),
    RefusedFile("{\"a\": 1,\n\"b\": 2,\n\"a\": 3}", "3:6 a", "this key is there twice"),
    RefusedFile("{\"\u{E9}\": 1, \"\\u00e9\": 2}", "1:20 \u{E9}", "this key is there twice"),
    RefusedFile(
      "{\"o\": {\"b\": 0, \"a\": 1, \"b\": 2}}", "1:29 o.b", "this key is there twice"),
    RefusedFile("{\"a\": null}", "1:7 a", "null is no value of a plan; leave the key out instead"),
    RefusedFile("[NaN]", "1:2 [0]", "NaN is no number that a plan may use"),
    RefusedFile("Infinity", "1:1", "Infinity is no number that a plan may use"),
    RefusedFile("[0, -Infinity]", "1:5 [1]", "-Infinity is no number that a plan may use"),
    RefusedFile("9007199254740993", "1:1", limit),
    RefusedFile("-9007199254740993", "1:1", limit),
    RefusedFile("9007199254740992.5", "1:1", limit),
    RefusedFile("9007199254740993.0", "1:1", limit),
    RefusedFile("0.9007199254740993e16", "1:1", limit),
    RefusedFile("99999999999999999999999999", "1:1", limit),
    RefusedFile("1e300", "1:1", limit),
    RefusedFile("-1e400", "1:1", limit),
    RefusedFile("1e99999999999999999999", "1:1", limit),
    RefusedFile("01", "1:1", "a number must not begin with a needless 0"),
    RefusedFile("[1.]", "1:2 [0]", "a number lacks a digit"),
    RefusedFile("[1e]", "1:2 [0]", "a number lacks a digit"),
    RefusedFile("[-]", "1:2 [0]", "a number lacks a digit"),
    RefusedFile("[.5]", "1:2 [0]", "expected a value, found “.”"),
    RefusedFile("[+1]", "1:2 [0]", "expected a value, found “+”"),
    RefusedFile("[1,]", "1:4 [1]", "expected a value, found “]”"),
    RefusedFile("[1 2]", "1:4", "expected a comma or ], found “2”"),
    RefusedFile("{\"a\" 1}", "1:6 a", "expected a colon after the key, found “1”"),
    RefusedFile("{\"a\": 1,}", "1:9", "expected a key in quotation marks, found “}”"),
    RefusedFile("{a: 1}", "1:2", "expected a key in quotation marks, found “a”"),
    RefusedFile("{\"a\": True}", "1:7 a", "expected a value, found “True”"),
    RefusedFile("{\"a\": tru", "1:10 a", "the file ends inside a value"),
    RefusedFile("-", "1:2", "the file ends inside a number"),
    RefusedFile("{} // no", "1:4", "expected the end of the file, found “/”"),
    RefusedFile(
      String(repeating: "[", count: 65) + String(repeating: "]", count: 65),
      "1:65 " + String(repeating: "[0]", count: 64),
      "dictionaries and arrays nest more than 64 deep"),
    RefusedFile(
      String(repeating: "[", count: 1_000_000), "1:65 " + String(repeating: "[0]", count: 64),
      "dictionaries and arrays nest more than 64 deep"),
  ]

  @Test("Says on which line the value at a key path stands, or what is nearest around it")
  func lines() {
    let bytes = Array("{\n\"a\": 1,\n\"b\": [\n2,\n{\"c\": 3}]}".utf8)
    #expect(JSONReader.line(of: ["a"], in: bytes) == 2)
    #expect(JSONReader.line(of: ["b", "[0]"], in: bytes) == 4)
    #expect(JSONReader.line(of: ["b", "[1]", "c"], in: bytes) == 5)
    #expect(JSONReader.line(of: ["b", "[7]"], in: bytes) == 3)
    #expect(JSONReader.line(of: ["z"], in: bytes) == 1)
  }
}

enum TestFailure: Error { case unexpected }

/// Expects that reading a file fails at its place for its reason.
func expectRefusal(
  _ file: RefusedFile, _ read: ([UInt8]) throws(PlanFileError) -> Void,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let error = #expect(throws: PlanFileError.self, sourceLocation: sourceLocation) {
    try read(file.bytes)
  }
  guard let error else { return }
  let position = error.line.map { "\($0):\(error.column ?? 0)" } ?? ""
  let place = position + (error.keyPath.isEmpty ? "" : " " + error.pathText)
  #expect(place == file.place, sourceLocation: sourceLocation)
  #expect(error.reason == file.reason, sourceLocation: sourceLocation)
}
