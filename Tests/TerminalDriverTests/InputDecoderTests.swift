// SPDX-License-Identifier: Apache-2.0

import DisplayText
import TestSupport
import Testing

@testable import TerminalDriver

/// What a decoder makes of some bytes that are followed by silence.
private func decode(_ bytes: some Sequence<UInt8>, _ decoder: InputDecoder = InputDecoder())
  -> [InputEvent]
{
  var decoder = decoder
  var events: [InputEvent] = []
  decoder.decode(bytes, into: &events)
  decoder.flush(into: &events)
  return events
}

private func decode(_ text: String) -> [InputEvent] { decode(text.utf8) }

@Suite("The input decoder")
struct InputDecoderTests {
  @Test(
    "knows the keys of common terminals",
    arguments: [
      ("\u{1B}[A", Key.up), ("\u{1B}OB", .down), ("\u{1B}[H", .home), ("\u{1B}OF", .end),
      ("\u{1B}[1~", .home), ("\u{1B}[8~", .end), ("\u{1B}[5~", .pageUp), ("\u{1B}[3~", .delete),
      ("\u{1B}[1;5C", Key(.right, .ctrl)), ("\u{1B}[1;4D", Key(.left, [.alt, .shift])),
      ("\u{1B}[3;2~", Key(.delete, .shift)), ("\u{1B}[3^", Key(.delete, .ctrl)),
      ("\u{1B}[a", Key(.up, .shift)),
      ("\u{1B}Oa", Key(.up, .ctrl)), ("\u{1B}OP", .function(1)), ("\u{1B}[15~", .function(5)),
      ("\u{1B}[24~", .function(12)), ("\u{1B}[[C", .function(3)),
      ("\u{1B}[1;5P", Key(.function(1), .ctrl)),
      ("\u{1B}O5Q", Key(.function(2), .ctrl)), ("\u{1B}[Z", .backTab), ("\u{1B}OM", .enter),
      ("\u{1B}Op", "0"), ("\u{1B}\u{1B}[A", Key(.up, .alt)), ("\u{1B}[27;5;9~", Key(.tab, .ctrl)),
      ("\u{1B}[115;5u", .ctrl("s")), ("\u{1B}[27u", .escape),
    ])
  func keys(bytes: String, key: Key) {
    #expect(decode(bytes) == [.key(key)])
  }

  @Test(
    "knows kitty's keys: text, names, modifiers and locks",
    arguments: [
      ("\u{1B}[97;;97u", "a" as Key), ("\u{1B}[97:65;2;65u", "A"), ("\u{1B}[13u", .enter),
      ("\u{1B}[127;3u", Key(.backspace, .alt)), ("\u{1B}[1588::97;;1588u", "ش"),
      ("\u{1B}[1588::97;5u", Key(.character("ش"), .ctrl)), ("\u{1B}[233::50;;233u", "é"),
      ("\u{1B}[57400;129;49u", "1"), ("\u{1B}[57414;129u", .enter), ("\u{1B}[1;129A", .up),
      ("\u{1B}[97;65;65u", "A"), ("\u{1B}[47:63;2;63u", "?"),
    ])
  func kitty(bytes: String, key: Key) {
    #expect(decode(bytes) == [.key(key)])
  }

  @Test("keeps what a key types on a Latin keyboard, with Shift where it is held")
  func base() {
    func base(_ bytes: String) -> Unicode.Scalar? {
      guard case .key(let key)? = decode(bytes).first else { return nil }
      return key.base
    }
    #expect(base("\u{1B}[1588::97;;1588u") == "a")
    #expect(base("\u{1B}[1588:1616:97;2;1616u") == "A")
    #expect(base("\u{1B}[1592:1567:47;2;1567u") == "?")
    #expect(base("\u{1B}[97;;97u") == nil)
    #expect(decode("\u{1B}[57441;2u").isEmpty)
    #expect(decode("\u{1B}[97;17;97u").isEmpty)
  }

  @Test("tells that the window has the focus again, and not that it lost it")
  func focus() {
    #expect(decode("\u{1B}[I\u{1B}[O") == [.focus])
  }

  @Test("takes characters, control characters and Alt as keys")
  func characters() {
    #expect(decode("aé عً\u{1F411}") == "aé عً\u{1F411}".unicodeScalars.map { .key(.character($0)) })
    #expect(
      decode("\u{13}\u{0}\r\n\t\u{7F}\u{8}") == [
        .key(.ctrl("s")), .key(.ctrl(" ")), .key(.enter), .key(.enter), .key(.tab),
        .key(.backspace),
        .key(.backspace),
      ])
    #expect(
      decode("\u{1B}x\u{1B}é\u{1B}\u{13}\u{1B}\u{7F}") == [
        .key(.alt("x")), .key(.alt("é")), .key(Key(.character("s"), [.ctrl, .alt])),
        .key(Key(.backspace, .alt)),
      ])
  }

  @Test("tells a lone Esc from a sequence by the silence after it")
  func loneEscape() {
    var decoder = InputDecoder()
    var events: [InputEvent] = []
    decoder.decode([0x1B], into: &events)
    #expect(events.isEmpty)
    #expect(decoder.pendingWait == .milliseconds(25))
    decoder.flush(into: &events)
    #expect(events == [.key(.escape)])
    #expect(decoder.pendingWait == nil)
    #expect(decode("\u{1B}\u{1B}") == [.key(.escape), .key(.escape)])
    #expect(decode("\u{1B}\u{1B}x") == [.key(.escape), .key(.alt("x"))])
    #expect(decode("\u{1B}[") == [.key(.alt("["))])
    #expect(decode("\u{1B}O") == [.key(.alt("O"))])
    #expect(decode("\u{1B}P") == [.key(.alt("P"))])
  }

  @Test(
    "swallows what it does not know, whole",
    arguments: [
      "\u{1B}[99;7~", "\u{1B}[?2026;2$y", "\u{1B}[>0;115;0c", "\u{1B}[12;40R", "\u{1B}[O",
      "\u{1B}[5$~", "\u{1B}[1;5:3A", "\u{1B}[57358u", "\u{1B}OE", "\u{1B}O;5~", "\u{1B}[[Z",
      "\u{1B}]11;rgb:0000/0000/0000\u{7}", "\u{1B}]52;c;cXVpdA==\u{1B}\\",
      "\u{1B}P1$r0m q w\u{1B}\\", "\u{1B}_Gi=1;OK\u{1B}\\", "\u{1B}^w\u{1B}\\", "\u{1B}Xw\u{1B}\\",
      "\u{1B}[1;2;3;4;5;6;7;8;9;10;11;12;13;14;15;16;17;18;19;20;21;22;23;24;25;26;27;28;29;30A",
      "\u{1B}[99999999999999999999~", "\u{1B}[<0;1M", "\u{1B}[<128;1;1M", "\u{1B}[<35;4;4M",
      "\u{1B}[<0;0;0M", "\u{1B}[12", "\u{1B}]0;title", "\u{9B}",
    ])
  func unknownSequences(bytes: String) {
    #expect(decode(bytes).isEmpty)
    var decoder = InputDecoder()
    var events: [InputEvent] = []
    decoder.decode(bytes.utf8, into: &events)
    decoder.flush(into: &events)
    decoder.decode("w".utf8, into: &events)
    #expect(events == [.key("w")])
  }

  @Test("takes the next key when a sequence is cut off by it")
  func cutOff() {
    #expect(decode("\u{1B}[12\u{1A}") == [.key(.ctrl("z"))])
    #expect(decode("\u{1B}[12\u{1B}[A") == [.key(.up)])
    #expect(decode("\u{1B}[[\u{1B}[A") == [.key(.up)])
    #expect(decode("\u{1B}[1é") == [.key("é")])
  }

  @Test("prefers the strings of the terminal's description")
  func describedKeys() {
    let described: [[UInt8]: Key] = [
      Array("\u{1B}A".utf8): .up, Array("\u{1B}[3$".utf8): Key(.delete, .shift),
      Array("\u{1B}[224z".utf8): .function(1), [0x0B]: .up,
    ]
    let decoder = InputDecoder(described: described)
    #expect(
      decode("\u{1B}A\u{1B}[3$\u{1B}[224z\u{1B}[B\u{0B}".utf8, decoder) == [
        .key(.up), .key(Key(.delete, .shift)), .key(.function(1)), .key(.down), .key(.ctrl("k")),
      ])
  }

  @Test("makes U+FFFD of broken UTF-8, one a longest beginning of a character")
  func brokenCharacters() {
    let broken: [[UInt8]] = [
      [0x80], [0xC0, 0xAF], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80],
      [0xFF],
      [0xE1, 0x80, 0x41], [0xF0, 0x90, 0x41], [0xC3, 0xC3, 0xA9],
      [0xF1, 0x80, 0xE1, 0x80, 0xC2, 0x41],
      [0xD9],
    ]
    for bytes in broken {
      let expected = String(decoding: bytes, as: UTF8.self).unicodeScalars
      #expect(decode(bytes) == expected.map { .key(.character($0)) }, "\(bytes)")
    }
  }

  @Test("gives the same events however the bytes are split", arguments: 0..<30)
  func splits(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let bytes = noise(using: &random)
    var whole: [InputEvent] = []
    var decoder = InputDecoder()
    decoder.decode(bytes, into: &whole)
    var pieces: [InputEvent] = []
    var other = InputDecoder()
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = Int.random(in: 1...5, using: &random)
      other.decode(rest.prefix(count), into: &pieces)
      rest = rest.dropFirst(count)
    }
    #expect(whole == pieces)
  }

  @Test("never makes more events than there are bytes, and always comes to rest", arguments: 0..<60)
  func noise(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let bytes = noise(using: &random) + Array("\u{1B}[201~".utf8)
    var decoder = InputDecoder()
    var events: [InputEvent] = []
    for byte in bytes {
      decoder.decode([byte], into: &events)
      if Int.random(in: 0..<20, using: &random) == 0 { decoder.flush(into: &events) }
    }
    decoder.flush(into: &events)
    #expect(events.count <= bytes.count)
    #expect(decoder.pendingWait == nil)
    #expect(decoder.sequence.isEmpty)
  }

  @Test("lets no part of a well-formed sequence through as text", arguments: 0..<60)
  func strayText(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    for _ in 0..<100 {
      var bytes: [UInt8] = [0x1B, UInt8(ascii: "[")]
      for _ in 0..<Int.random(in: 1...80, using: &random) {
        bytes.append(UInt8.random(in: 0x30...0x3F, using: &random))
      }
      for _ in 0..<Int.random(in: 0...1, using: &random) { bytes.append(0x20) }
      bytes.append(UInt8.random(in: 0x40...0x7E, using: &random))
      for event in decode(bytes) {
        guard case .key(let key) = event else { continue }
        let isText =
          key.text != nil && bytes.last != UInt8(ascii: "u") && bytes[2] != UInt8(ascii: "2")
        #expect(!isText, "\(bytes)")
      }
      #expect(decode(bytes).count <= 1)
    }
  }

  /// Bytes that look like what a broken terminal, or an evil one, would send.
  private func noise(using random: inout SplitMix64) -> [UInt8] {
    let beginnings = [
      "\u{1B}", "\u{1B}[", "\u{1B}O", "\u{1B}]", "\u{1B}P", "\u{1B}[<", "\u{1B}[M",
      "\u{1B}[[", "\u{1B}[200~", "\u{1B}[201~", "\u{1B}\\", "ع", "x",
    ]
    var bytes: [UInt8] = []
    while bytes.count < 400 {
      switch Int.random(in: 0..<3, using: &random) {
      case 0: bytes += Array((beginnings.randomElement(using: &random) ?? "").utf8)
      case 1: bytes.append(UInt8.random(in: 0...255, using: &random))
      default: bytes.append(UInt8.random(in: 0x30...0x7E, using: &random))
      }
    }
    return bytes
  }
}
