// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import StandMaps
import TerminalDriver
import TestSupport
import Testing
import Wording

@testable import TerminalUI

@Suite("Reading a configuration")
struct ConfigurationReaderTests {
  private func read(_ text: String) -> Configuration { ConfigurationReader.read(Array(text.utf8)) }

  private func sentences(_ configuration: Configuration) -> [String] {
    configuration.faults.map { $0.sentence(in: .english).plain }
  }

  @Test("Everything that can be set is set")
  func everything() {
    let read = read(
      """
      {
        "format": "org.qarya.config", "formatVersion": 1,
        "keys": {"withdraw": ["I", "F5"], "take-off": []},
        "language": "fr", "theme": "light", "mouse": false, "bidi": "off", "numbers": false,
        "grid": true, "overlay": "province", "zoom": 2, "by": "Accueil", "paper": "a3"
      }
      """)
    #expect(sentences(read) == [])
    #expect(read.keys == [.withdraw: [Key("I"), Key("F5")].compactMap { $0 }, .takeOff: []])
    #expect(read.bidi == .off)
    var settings = EditorSettings()
    settings.take(read)
    #expect(settings.language == .french)
    #expect(settings.theme == .light)
    #expect(!settings.usesMouse)
    #expect(!settings.showsNumbers)
    #expect(settings.showsGrid)
    #expect(settings.colouring == .province)
    #expect(settings.scale == .twoMetres)
    #expect(settings.name == "Accueil")
    #expect(settings.paper == .a3)
  }

  @Test("An empty dictionary sets nothing, and nothing is wrong with it")
  func empty() {
    let read = read("{}")
    #expect(read.faults.isEmpty)
    #expect(read.settings.isEmpty)
    var settings = EditorSettings(language: .arabic, theme: .dark)
    let before = settings
    settings.take(read)
    #expect(settings == before)
  }

  @Test(
    "A bad value is told with its line and left out; the rest holds",
    arguments: [
      ("\"theme\": \"neon\"", "theme: “neon” is none of colour-blind, dark"),
      ("\"theme\": 3", "theme: 3 is none of"), ("\"language\": \"de\"", "language: “de”"),
      ("\"mouse\": 1", "mouse: this is 1; it should be true or false"),
      ("\"grid\": \"yes\"", "grid: this is “yes”"),
      ("\"numbers\": []", "numbers: this is an array"),
      ("\"bidi\": true", "bidi: true is none of auto"),
      ("\"overlay\": {}", "overlay: a dictionary is none of"), ("\"zoom\": 3", "zoom: "),
      ("\"zoom\": \"1\"", "zoom: "), ("\"by\": \"\"", "by: "), ("\"by\": \"a\\nb\"", "by: "),
      ("\"paper\": \"10x10\"", "paper: "), ("\"paper\": \"letter\"", "paper: "),
      ("\"colour\": 1", "colour: this program knows no such setting"),
      ("\"keys\": []", "keys: this is an array; it should be a dictionary"),
      ("\"keys\": {\"fly\": [\"U\"]}", "keys.fly: there is no command of that name"),
      ("\"keys\": {\"hold\": \"U\"}", "keys.hold: this is “U”; it should be a list"),
      ("\"keys\": {\"hold\": [\"U\", \"banana\"]}", "keys.hold[1]: “banana” is no key"),
      ("\"keys\": {\"hold\": [3]}", "keys.hold[0]: 3 is no key"),
      ("\"keys\": {\"hold\": [\"\"]}", "keys.hold[0]: “” is no key"),
    ])
  func badValue(entry: String, said: String) {
    let read = read("{\n\(entry),\n\"zebra\": 1}")
    let sentences = sentences(read)
    #expect(sentences.first?.hasPrefix("line 2: " + said) == true, "\(sentences)")
    #expect(sentences.count == 2)
    #expect(sentences.last?.hasPrefix("line 3: zebra") == true)
    #expect(read.settings.isEmpty || entry.contains("banana"))
  }

  @Test("Of a list of keys the good ones are taken, and each once")
  func partly() {
    let read = read(
      "{\"keys\": {\"hold\": [\"U\", \"banana\", \"Y\", \"U\"], \"lock\": [\"nope\"]}}")
    #expect(read.keys == [.hold: [Key("U"), Key("Y")].compactMap { $0 }])
    #expect(read.bindings.binding(of: .lock)?.keys == ["L"])
    #expect(read.faults.count == 2)
  }

  @Test(
    "What is no such JSON at all is one fault and sets nothing",
    arguments: [
      "", " ", "null", "[]", "\"fr\"", "{", "{\"language\": \"fr\",}", "{\"language\": fr}",
      "{\"language\": null}", "{\"language\": \"fr\", \"language\": \"ar\"}",
      "{\"language\": \"fr\"} {}", "{\"zoom\": 1e999}", "{\"by\": \"\\ud800\"}", "// {}",
      "{\"keys\": " + String(repeating: "[", count: 10_000) + "}",
    ])
  func noJSON(text: String) {
    let read = read(text)
    #expect(read.faults.count == 1)
    #expect(read.settings.isEmpty)
    #expect(read.bindings.binding(of: .withdraw)?.keys == ["w"])
  }

  @Test("Bytes that are no UTF-8, and files beyond a megabyte, are one fault")
  func bytes() {
    for bytes in [[0xFF, 0xFE, 0x7B], Array("{\"by\": \"".utf8) + [0xC3, 0x22, 0x7D]] {
      #expect(ConfigurationReader.read(bytes.map { UInt8($0) }).faults.count == 1)
    }
    let huge = Array("{\"by\": \"".utf8) + Array(repeating: UInt8(ascii: "a"), count: 2 << 20)
    let read = ConfigurationReader.read(huge)
    #expect(sentences(read) == ["the file is larger than 1024 KiB"])
  }

  @Test("A file that says it is something else, or of a later version, sets nothing")
  func otherFormat() {
    for text in [
      "{\"format\": \"org.qarya.plan\", \"language\": \"fr\"}",
      "{\"format\": 3, \"language\": \"fr\"}", "{\"formatVersion\": 2, \"language\": \"fr\"}",
    ] {
      let read = read(text)
      #expect(read.faults.count == 1)
      #expect(read.language == nil)
    }
  }

  @Test("However much is wrong, the list of faults stays short, and so do its lines")
  func manyFaults() {
    let name = String(repeating: "x", count: 500)
    let entries = (0..<500).map { "\"\(name)\($0)\": \"\(name)\"" }.joined(separator: ",")
    let read = read("{\(entries)}")
    #expect(read.faults.count == ConfigurationReader.faultLimit)
    #expect(sentences(read).allSatisfy { $0.count < 200 })
  }

  @Test("Whatever a byte of a configuration becomes, the editor can be used", arguments: 0..<8)
  func anyByte(seed: UInt64) throws {
    let text = """
      {"format": "org.qarya.config", "formatVersion": 1, "keys": {"withdraw": ["I", "F5"],
      "take-off": [], "quit": ["Ctrl-Q"], "palette": ["F2"]}, "theme": "dark", "zoom": 0.5}
      """
    var random = SplitMix64(seed: seed)
    for _ in 0..<200 {
      var bytes = Array(text.utf8)
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        let place = Int.random(in: bytes.indices, using: &random)
        bytes[place] = UInt8.random(in: 0...255, using: &random)
      }
      let read = ConfigurationReader.read(bytes)
      for command in BindingTable.indispensable {
        #expect(read.bindings.binding(of: command)?.keys.isEmpty == false)
      }
    }
  }

  @Test("Faults are told in the language of the moment")
  func languages() throws {
    let fault = try #require(read("{\"theme\": \"neon\"}").faults.first)
    let sentence = fault.sentence(in: .french).plain
    #expect(sentence.hasPrefix("ligne 1\u{A0}: theme\u{A0}: “neon” n’est rien de"))
    #expect(fault.sentence(in: .arabic).plain.hasPrefix("السطر 1: theme: "))
  }
}
