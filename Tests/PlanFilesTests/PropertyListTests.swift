// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Foundation
import TestSupport
import Testing

@testable import PlanFiles

@Suite("Property lists")
struct PropertyListTests {
  @Test("JSON → XML → JSON gives the same bytes", arguments: 0..<100)
  func xmlRoundTrip(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    for _ in 0..<20 {
      let value = RandomValue.value(depth: 4, &random)
      let reread = try XMLPropertyList.read(XMLPropertyList.bytes(of: value))
      #expect(JSONWriter.bytes(of: reread) == JSONWriter.bytes(of: value))
    }
  }

  @Test("JSON → binary → JSON gives the same bytes", arguments: 0..<100)
  func binaryRoundTrip(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    for _ in 0..<20 {
      let value = RandomValue.value(depth: 4, &random)
      let reread = try BinaryPropertyList.read(BinaryPropertyList.bytes(of: value))
      #expect(JSONWriter.bytes(of: reread) == JSONWriter.bytes(of: value))
    }
  }

  @Test("Thousands of objects need wider references, and get them", arguments: [300, 70_000])
  func manyObjects(count: Int) throws {
    let value = PropertyValue.array((0..<count).map { .integer($0 * 7) })
    #expect(try BinaryPropertyList.read(BinaryPropertyList.bytes(of: value)) == value)
  }

  @Test("Foundation reads what we write, and we read what it writes", arguments: 0..<60)
  func oracle(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let value = PropertyValue.dictionary(
      Self.withPlainKeys(RandomValue.dictionary(depth: 3, &random)))
    for (format, bytes) in [
      (PropertyListSerialization.PropertyListFormat.xml, XMLPropertyList.bytes(of: value)),
      (.binary, BinaryPropertyList.bytes(of: value)),
    ] {
      var found = PropertyListSerialization.PropertyListFormat.openStep
      let object = try PropertyListSerialization.propertyList(
        from: Data(bytes), options: [], format: &found)
      #expect(found == format)
      let theirs = Array(
        try PropertyListSerialization.data(fromPropertyList: object, format: format, options: 0))
      let reread =
        try format == .xml
        ? XMLPropertyList.read(theirs) : BinaryPropertyList.read(theirs)
      #expect(Self.rounded(reread) == Self.rounded(value))
    }
  }

  @Test("A hand-written XML file is read with comments, references and CDATA")
  func handWritten() throws {
    let text = """
      \u{FEFF}<?xml version='1.0' encoding='utf-8' standalone="yes"?>\r
      <!-- a > comment --><!DOCTYPE plist SYSTEM "http://example.org/x.dtd">
      <plist version="1.0"><!-- -->
      <dict><key>a&amp;b</key><string>&lt;&#233;&#x1F600;<![CDATA[<&]]><!-- x -->\r\nz</string>
      <key >i</key ><integer> -0x1F </integer><key>r</key><real>+1.5E1</real><key/><true></true>
      <key>e</key><array/><key>f</key><dict/><key>g</key><string/></dict>
      </plist><!-- end -->

      """
    #expect(
      try XMLPropertyList.read(Array(text.utf8))
        == .dictionary([
          "a&b": .text("<é😀<&\nz"), "i": .integer(-31), "r": .real(15), "": .boolean(true),
          "e": .array([]), "f": .dictionary([:]), "g": .text(""),
        ]))
  }

  @Test("XML that no plan may hold is refused with its place", arguments: refused)
  func refusal(_ file: RefusedFile) {
    expectRefusal(file) { bytes throws(PlanFileError) in _ = try XMLPropertyList.read(bytes) }
  }

  @Test("Damaged property lists are read or refused, and never worse", arguments: 0..<60)
  func damaged(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let value = RandomValue.value(depth: 4, &random)
    for _ in 0..<60 {
      _ = try? XMLPropertyList.read(Damage.applied(to: XMLPropertyList.bytes(of: value), &random))
      _ = try? BinaryPropertyList.read(
        Damage.applied(to: BinaryPropertyList.bytes(of: value), &random))
    }
  }

  @Test("Binary numbers and texts that no plan may hold are refused with their key")
  func refusedBinary() throws {
    for (value, place, reason) in [
      (PropertyValue.real(.nan), "a", "nan is no number that a plan may use"),
      (.real(1e300), "a", "a number is beyond 2⁵³ (9007199254740992)"),
      (.integer(.min), "a", "a number is beyond 2⁵³ (9007199254740992)"),
      (.text("\r"), "a", "a text holds the control character U+000D, which no plan may"),
      (
        .array([.text("é\u{FFFE}")]), "a[0]", "a text holds the character U+FFFE, which no plan may"
      ),
    ] {
      let bytes = BinaryPropertyList.bytes(of: .dictionary(["a": value]))
      let error = #expect(throws: PlanFileError.self) { try BinaryPropertyList.read(bytes) }
      #expect(error?.description == "\(place): \(reason)")
    }
  }

  @Test("Dates, data and null of other programs are refused")
  func foreignObjects() throws {
    for (object, reason) in [
      (Date() as Any, "a plan holds no date; use a text in ISO 8601"),
      (Data([1]) as Any, "a plan holds no data"),
    ] {
      let data = try PropertyListSerialization.data(
        fromPropertyList: ["a": object], format: .binary, options: 0)
      let error = #expect(throws: PlanFileError.self) { try BinaryPropertyList.read(Array(data)) }
      #expect(error?.description == "a: " + reason)
    }
  }

  @Test("An array that holds itself is refused")
  func cycle() {
    expectReason("dictionaries and arrays nest more than 64 deep", [[0xA1, 0]])
  }

  @Test("Arrays that name one another a million times over are refused")
  func expansion() {
    let wide = (1...12).map { [UInt8](repeating: $0, count: 15) }
    let objects = wide.map { [0xAF, 0x10, 15] + $0 } + [[0x09]]
    expectReason("the file describes more than 64 MiB", objects)
  }

  @Test("A trailer that points nowhere is refused")
  func badTrailer() {
    var bytes = BinaryPropertyList.bytes(of: .array([.integer(1)]))
    for place in (bytes.count - 26)..<bytes.count {
      let old = bytes[place]
      bytes[place] = 0xFF
      #expect(throws: PlanFileError.self) { try BinaryPropertyList.read(bytes) }
      bytes[place] = old
    }
    #expect(throws: PlanFileError.self) { try BinaryPropertyList.read([]) }
    #expect(throws: PlanFileError.self) { try BinaryPropertyList.read(Array("bplist00".utf8)) }
  }

  private func expectReason(_ reason: String, _ objects: [[UInt8]]) {
    var bytes = Array("bplist00".utf8)
    var offsets: [UInt8] = []
    for object in objects {
      offsets.append(UInt8(bytes.count))
      bytes += object
    }
    let table = UInt8(bytes.count)
    bytes += offsets + [0, 0, 0, 0, 0, 0, 1, 1]
    for number in [UInt8(objects.count), 0, table] { bytes += [0, 0, 0, 0, 0, 0, 0, number] }
    let error = #expect(throws: PlanFileError.self) { try BinaryPropertyList.read(bytes) }
    #expect(error?.reason == reason)
  }

  /// Foundation's dictionaries merge keys that differ only in composition.
  private static func withPlainKeys(_ dictionary: PropertyDictionary) -> PropertyDictionary {
    PropertyDictionary(
      dictionary.entries.enumerated().map { place, entry in
        PropertyDictionary.Entry(key: ExactText("k\(place)"), value: withPlainKeys(entry.value))
      })
  }

  private static func withPlainKeys(_ value: PropertyValue) -> PropertyValue {
    switch value {
    case .dictionary(let dictionary): .dictionary(withPlainKeys(dictionary))
    case .array(let values): .array(values.map { withPlainKeys($0) })
    default: value
    }
  }

  /// Foundation writes reals in XML with fewer digits than some need.
  private static func rounded(_ value: PropertyValue) -> PropertyValue {
    switch value {
    case .dictionary(let dictionary):
      .dictionary(
        PropertyDictionary(
          dictionary.entries.map {
            PropertyDictionary.Entry(key: $0.key, value: rounded($0.value))
          }))
    case .array(let values): .array(values.map { rounded($0) })
    case .real(let number): .text(String(format: "%.10g", number + 0))
    default: value
    }
  }

  static let refused: [RefusedFile] = [
    RefusedFile("", "1:1", "the file is empty"),
    RefusedFile("<plist>", "1:8", "the file ends inside <plist>"),
    RefusedFile("<list/>", "1:1", "expected <plist>, found <list>"),
    RefusedFile(
      "<plist><dict><key>a</key></dict></plist>", "1:26 a", "expected a value, found </dict>"),
    RefusedFile(
      "<plist><dict>\n<key>a</key><true/><key>a</key><true/></dict></plist>", "2:20 a",
      "this key is there twice"),
    RefusedFile("<plist><dict><true/></dict></plist>", "1:14", "expected <key>, found <true>"),
    RefusedFile(
      "<plist><array><date>2017-11-29T18:00:00Z</date></array></plist>", "1:15 [0]",
      "a plan holds no <date>; write the time as a <string> in ISO 8601"),
    RefusedFile("<plist><data>AA==</data></plist>", "1:8", "a plan holds no <data>"),
    RefusedFile("<plist><string>&e;</string></plist>", "1:16", "&e; is not known"),
    RefusedFile("<plist><string>a & b</string></plist>", "1:18", "& must be written as &amp;"),
    RefusedFile(
      "<plist><string>&#13;</string></plist>", "1:16",
      "a text holds the control character U+000D, which no plan may"),
    RefusedFile(
      "<plist><string>\u{1}</string></plist>", "1:16",
      "a text holds the control character U+0001, which no plan may"),
    RefusedFile("<plist><string>&#xD800;</string></plist>", "1:16", "&#xD800; is not known"),
    RefusedFile(
      "<!DOCTYPE plist [<!ENTITY a \"b\">]><plist/>", "1:10",
      "a document type with declarations is not read"),
    RefusedFile("<plist><integer>1.5</integer></plist>", "1:8", "“1.5” is no whole number"),
    RefusedFile("<plist><integer>--1</integer></plist>", "1:8", "“--1” is no whole number"),
    RefusedFile(
      "<plist><integer>9007199254740993</integer></plist>", "1:8",
      "a number is beyond 2⁵³ (9007199254740992)"),
    RefusedFile("<plist><real>nan</real></plist>", "1:8", "“nan” is no number that a plan may use"),
    RefusedFile(
      "<plist><real>0x1p3</real></plist>", "1:8", "“0x1p3” is no number that a plan may use"),
    RefusedFile(
      "<plist><real>1e400</real></plist>", "1:8", "a number is beyond 2⁵³ (9007199254740992)"),
    RefusedFile("<plist><true/>x</plist>", "1:15", "expected a tag inside <plist>, found text"),
    RefusedFile("<plist><true/><true/></plist>", "1:15", "expected </plist>, found <true>"),
    RefusedFile("<plist><true/></plist>x", "1:23", "something follows </plist>"),
    RefusedFile("<plist><string>a</key></plist>", "1:17", "expected </string>, found </key>"),
    RefusedFile("<plist><null/></plist>", "1:8", "<null> is no value of a property list"),
    RefusedFile(
      "<?xml version=\"1.0\" encoding=\"UTF-16\"?><plist/>", "1:1",
      "the file says that it is not UTF-8"),
    RefusedFile(
      "<plist>" + String(repeating: "<array>", count: 100_000),
      "1:456 "
        + String(repeating: "[0]", count: 64), "dictionaries and arrays nest more than 64 deep"),
  ]
}
