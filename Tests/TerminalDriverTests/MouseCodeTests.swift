// SPDX-License-Identifier: Apache-2.0

import DisplayText
import Testing

@testable import TerminalDriver

@Suite("A mouse report")
struct MouseCodeTests {
  private func decode(_ text: String) -> [InputEvent] {
    var decoder = InputDecoder()
    var events: [InputEvent] = []
    decoder.decode(text.utf8, into: &events)
    return events
  }

  @Test(
    "says what happened, where, and with which keys",
    arguments: [
      ("\u{1B}[<0;10;5M", MouseEvent(.press(.left), at: ScreenPoint(x: 9, y: 4))),
      ("\u{1B}[<1;1;1M", MouseEvent(.press(.middle), at: ScreenPoint(x: 0, y: 0))),
      ("\u{1B}[<2;1;1m", MouseEvent(.release(.right), at: ScreenPoint(x: 0, y: 0))),
      ("\u{1B}[<32;300;2M", MouseEvent(.drag(.left), at: ScreenPoint(x: 299, y: 1))),
      ("\u{1B}[<64;2;2M", MouseEvent(.wheel(.up), at: ScreenPoint(x: 1, y: 1))),
      ("\u{1B}[<81;2;2M", MouseEvent(.wheel(.down), at: ScreenPoint(x: 1, y: 1), modifiers: .ctrl)),
      ("\u{1B}[<66;2;2M", MouseEvent(.wheel(.left), at: ScreenPoint(x: 1, y: 1))),
      ("\u{1B}[<67;2;2M", MouseEvent(.wheel(.right), at: ScreenPoint(x: 1, y: 1))),
      (
        "\u{1B}[<12;2;2M",
        MouseEvent(.press(.left), at: ScreenPoint(x: 1, y: 1), modifiers: [.alt, .shift])
      ),
    ])
  func report(bytes: String, event: MouseEvent) {
    #expect(decode(bytes) == [.mouse(event)])
  }

  @Test("in the oldest form is understood too, and the release is of the button pressed last")
  func oldest() {
    #expect(
      decode("\u{1B}[M\"!!\u{1B}[M#!!x") == [
        .mouse(MouseEvent(.press(.right), at: ScreenPoint(x: 0, y: 0))),
        .mouse(MouseEvent(.release(.right), at: ScreenPoint(x: 0, y: 0))),
        .key("x"),
      ])
  }

  @Test("of a drag waits only with its latest place")
  func dragging() {
    var queue = EventQueue()
    for x in 1...5 { queue.append(.mouse(MouseEvent(.drag(.left), at: ScreenPoint(x: x, y: 0)))) }
    queue.append(.key("a"))
    queue.append(.mouse(MouseEvent(.drag(.left), at: ScreenPoint(x: 9, y: 0))))
    #expect(queue.take() == .mouse(MouseEvent(.drag(.left), at: ScreenPoint(x: 5, y: 0))))
    #expect(queue.take() == .key("a"))
    #expect(queue.take() == .mouse(MouseEvent(.drag(.left), at: ScreenPoint(x: 9, y: 0))))
    #expect(queue.take() == nil)
  }
}
