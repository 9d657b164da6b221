// SPDX-License-Identifier: Apache-2.0

import DisplayText
import Foundation
import Testing

@testable import TerminalDriver

@Suite("A screen in memory")
struct MemoryScreenTests {
  @Test("reports its events in order and then its end, again and again")
  func order() {
    let screen = MemoryScreen(events: [.key("a")])
    screen.press(.up, .ctrl("s"))
    screen.type("é\n")
    #expect(screen.nextEvent(timeout: nil) == .key("a"))
    #expect(screen.nextEvent(timeout: .zero) == .key(.up))
    #expect(screen.nextEvent(timeout: nil) == .key(.ctrl("s")))
    #expect(screen.nextEvent(timeout: nil) == .key("é"))
    #expect(screen.nextEvent(timeout: nil) == .key(.enter))
    #expect(screen.nextEvent(timeout: .zero) == nil)
    #expect(screen.nextEvent(timeout: nil) == .ended(.inputClosed))
    #expect(screen.nextEvent(timeout: nil) == .ended(.inputClosed))
  }

  @Test("goes on reporting the end that it was sent")
  func end() {
    let screen = MemoryScreen(events: [.ended(.terminated), .key("a")])
    #expect(screen.nextEvent(timeout: nil) == .ended(.terminated))
    #expect(screen.nextEvent(timeout: .zero) == .ended(.terminated))
  }

  @Test("changes its size when the event is taken")
  func resizing() {
    let screen = MemoryScreen(columns: 80, rows: 24)
    screen.resize(columns: 60, rows: 20)
    #expect(screen.size == ScreenSize(columns: 80, rows: 24))
    #expect(screen.nextEvent(timeout: nil) == .resize(ScreenSize(columns: 60, rows: 20)))
    #expect(screen.size == ScreenSize(columns: 60, rows: 20))
  }

  @Test("keeps the last frames and counts all")
  func frames() {
    let screen = MemoryScreen(columns: 10, rows: 1, keepingFrames: 2)
    #expect(screen.lines.isEmpty)
    for text in ["one", "two", "three"] as [DisplayText] {
      var frame = Frame(columns: 10, rows: 1)
      frame.draw(text, x: 0, y: 0)
      screen.show(frame)
    }
    #expect(screen.frameCount == 3)
    #expect(screen.frames.map(\.lines) == [["two"], ["three"]])
    #expect(screen.lines == ["three"])
  }

  @Test("is woken by another thread, even before it waits")
  func waking() {
    let screen = MemoryScreen()
    let waker = screen.waker
    waker.wake()
    waker.wake()
    #expect(screen.nextEvent(timeout: nil) == .wake)
    #expect(screen.nextEvent(timeout: .zero) == nil)
    // A thread of its own: a task might wait for the very thread that waits for it here.
    Thread.detachNewThread { waker.wake() }
    #expect(screen.nextEvent(timeout: .seconds(60)) == .wake)
  }

  @Test("remembers what else was asked of it")
  func others() {
    let screen = MemoryScreen()
    screen.bell()
    screen.setMouse(true)
    screen.setTitle("Qarya")
    screen.suspend()
    #expect(screen.bellCount == 1)
    #expect(screen.isMouseOn)
    #expect(screen.title == "Qarya")
    #expect(screen.suspendCount == 1)
  }
}
