// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import TerminalDriver

@Suite("A paste")
struct PasteBufferTests {
  private func paste(_ content: some Sequence<UInt8>) -> [InputEvent] {
    var decoder = InputDecoder()
    var events: [InputEvent] = []
    decoder.decode("\u{1B}[200~".utf8, into: &events)
    decoder.decode(content, into: &events)
    decoder.decode("\u{1B}[201~".utf8, into: &events)
    decoder.decode("q".utf8, into: &events)
    return events
  }

  private func paste(_ content: String) -> [InputEvent] { paste(content.utf8) }

  @Test("is one text and never keys")
  func text() {
    #expect(paste("w\tعسل\u{1B}[A") == [.paste("w\tعسل[A"), .key("q")])
  }

  @Test("has lines that end with LF and no other control characters")
  func controls() {
    #expect(paste("a\rb\r\nc\nd\n\re\u{0}\u{7F}\u{85}") == [.paste("a\nb\nc\nd\n\ne"), .key("q")])
  }

  @Test("of nothing is no event")
  func empty() {
    #expect(paste("") == [.key("q")])
  }

  @Test("ends at the mark alone, whatever looks like its beginning")
  func almostEndMark() {
    #expect(paste("\u{1B}[201\u{1B}\u{1B}[20") == [.paste("[201[20"), .key("q")])
  }

  @Test("is cut at its limit, between characters")
  func limit() {
    let limit = InputEvent.maximumPaste
    #expect(
      paste("a" + String(repeating: "ع", count: limit)) == [
        .paste("a" + String(repeating: "ع", count: limit / 2 - 1)), .key("q"),
      ])
    #expect(
      paste(String(repeating: "a", count: limit)) == [
        .paste(String(repeating: "a", count: limit)), .key("q"),
      ])
    #expect(
      paste(String(repeating: "\u{1F411}", count: limit)) == [
        .paste(String(repeating: "\u{1F411}", count: limit / 4)), .key("q"),
      ])
  }

  @Test("with broken UTF-8 has U+FFFD there")
  func broken() {
    #expect(paste([0x61, 0xFF, 0x62]) == [.paste("a\u{FFFD}b"), .key("q")])
  }

  @Test("waits for its end as long as it takes")
  func unfinished() {
    var decoder = InputDecoder()
    var events: [InputEvent] = []
    decoder.decode("\u{1B}[200~w".utf8, into: &events)
    #expect(decoder.pendingWait == nil)
    decoder.flush(into: &events)
    decoder.decode("x\u{1B}[201~".utf8, into: &events)
    #expect(events == [.paste("wx")])
  }

  @Test("whose end was lost is ended by Esc and silence")
  func lost() {
    var decoder = InputDecoder()
    var events: [InputEvent] = []
    decoder.decode("\u{1B}[200~wq\u{1B}".utf8, into: &events)
    #expect(events.isEmpty)
    #expect(decoder.pendingWait == InputDecoder.pasteWait)
    decoder.flush(into: &events)
    decoder.decode("x".utf8, into: &events)
    #expect(events == [.paste("wq"), .key("x")])
  }

  @Test("goes on after an Esc that was no end")
  func goesOn() {
    #expect(paste(Array("a\u{1B}b\u{1B}".utf8)) == [.paste("ab"), .key("q")])
  }
}
