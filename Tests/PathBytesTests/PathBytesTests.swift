// SPDX-License-Identifier: Apache-2.0

import PathBytes
import Testing

@Suite("Bytes of paths in texts")
struct PathBytesTests {
  private let awkward: [[UInt8]] = [
    [], Array("plan.json".utf8), Array("café/خطة.json".utf8), Array("cafe\u{301}".utf8),
    [0x63, 0x61, 0x66, 0xE9, 0x2E, 0x6A], [0xFF], [0x80, 0x81], [0xC3], [0xC3, 0xC3, 0xA9],
    [0xE2, 0x82], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xC0, 0xAF], [0xF0, 0x9F, 0x98],
    // Characters that stand for bytes, written out.
    Array("\u{10F7E9}".utf8), Array("a\u{10F780}\u{10F7FF}b".utf8), Array("\u{10F77F}".utf8),
    Array("\u{10FFFD}\u{10F800}".utf8),
  ]

  @Test("Whatever the bytes, they come back the same")
  func roundTrip() {
    for bytes in awkward { #expect(PathBytes.bytes(PathBytes.text(bytes)) == bytes) }
    var random = SystemRandomNumberGenerator()
    let hard: [UInt8] = [
      0x2F, 0x61, 0x80, 0x8F, 0x9E, 0x9F, 0xA9, 0xC3, 0xE2, 0xED, 0xF0, 0xF4, 0xFF,
    ]
    for _ in 0..<20_000 {
      let bytes = (0..<Int.random(in: 0...9, using: &random)).map { _ in
        Bool.random(using: &random) ? hard.randomElement() ?? 0 : UInt8.random(in: 1...255)
      }
      let text = PathBytes.text(bytes)
      #expect(PathBytes.bytes(text) == bytes, "\(bytes)")
      #expect(PathBytes.isText(text) == (PathBytes.bytes(text) == Array(text.utf8)))
    }
  }

  @Test("Two paths are never one text")
  func distinct() {
    let texts = awkward.map { Array(PathBytes.text($0).unicodeScalars) }
    for (place, text) in texts.enumerated() {
      #expect(texts[..<place].allSatisfy { $0 != text }, "\(awkward[place])")
    }
  }

  @Test("UTF-8 is left as it is, and only other bytes are replaced")
  func plain() {
    #expect(PathBytes.text(Array("خطة.json".utf8)) == "خطة.json")
    #expect(PathBytes.text([0x61, 0xE9, 0x62]) == "a\u{10F7E9}b")
    #expect(!PathBytes.isText("a\u{10F7E9}b"))
    #expect(PathBytes.isText("a\u{10FFFD}é"))
  }

  @Test("C gets the bytes, and nothing of a path with a NUL in it")
  func handedOn() {
    let length = PathBytes.withCString(PathBytes.text([0x61, 0xE9])) { path in
      [UInt8(bitPattern: path[0]), UInt8(bitPattern: path[1]), UInt8(bitPattern: path[2])]
    }
    #expect(length == [0x61, 0xE9, 0])
    #expect(PathBytes.withCString("plan\0.json") { $0[0] } == 0)
  }
}
