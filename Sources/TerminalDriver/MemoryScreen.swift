// SPDX-License-Identifier: Apache-2.0

import DisplayText

/// A screen in memory: events in, frames out, for tests and for replaying keys.
///
/// When all events are used up, a call without a timeout returns `.ended(.inputClosed)`, so that a
/// program driven by it comes to its end.
package final class MemoryScreen: Screen {
  /// How large the next frame should be; changes when a `.resize` event is taken.
  package private(set) var size: ScreenSize
  /// How many colours the screen claims to show.
  package var colours: ColourDepth
  /// The frames shown so far, oldest first, as many as were asked to be kept.
  package private(set) var frames: [Frame] = []
  /// How many frames were shown.
  package private(set) var frameCount = 0
  /// How many times the bell rang.
  package private(set) var bellCount = 0
  /// How often everything was to be sent anew.
  package private(set) var repaints = 0
  /// How many times the program was suspended.
  package private(set) var suspendCount = 0
  /// Whether mouse events were asked for.
  package private(set) var isMouseOn = false
  /// The title set last, in logical order.
  package private(set) var title = ""

  private let keptFrames: Int
  private var events: [InputEvent]
  private var next = 0
  private var hasEnded: EndReason?
  private let signal = WakeSignal()

  /// Makes a screen that will report these events; of the frames, the last few are kept.
  package init(
    columns: Int = 120, rows: Int = 40, events: [InputEvent] = [],
    colours: ColourDepth = .palette, keepingFrames: Int = 1
  ) {
    size = ScreenSize(columns: columns, rows: rows)
    self.events = events
    self.colours = colours
    keptFrames = max(1, keepingFrames)
  }

  /// The frame shown last.
  package var lastFrame: Frame? { frames.last }

  /// The rows of the last frame as text, without the spaces at their ends; none before it.
  package var lines: [String] { lastFrame?.lines ?? [] }

  /// Has the call that waits, or else the next one, return `.wake`.
  package var waker: Waker {
    Waker { [signal] in signal.post() }
  }

  /// Memory keeps every frame.
  package var wantsFrame: Bool { true }

  /// Keeps a frame.
  package func show(_ frame: Frame) {
    if frames.count == keptFrames { frames.removeFirst() }
    frames.append(frame)
    frameCount += 1
  }

  /// The next event of those sent; waits for the waker when there is none and time to wait.
  package func nextEvent(timeout: Duration?) -> InputEvent? {
    if let hasEnded { return .ended(hasEnded) }
    if signal.take() { return .wake }
    guard next < events.count else {
      guard let timeout else { return .ended(.inputClosed) }
      return signal.wait(for: timeout) ? .wake : nil
    }
    let event = events[next]
    next += 1
    if case .resize(let newSize) = event { size = newSize }
    if case .ended(let reason) = event { hasEnded = reason }
    return event
  }

  /// Counts: memory cannot be written on by others.
  package func repaint() { repaints += 1 }
  /// Counts a ring.
  package func bell() { bellCount += 1 }
  /// Counts a suspension and returns at once.
  package func suspend() { suspendCount += 1 }
  /// Keeps what was asked.
  package func setMouse(_ isOn: Bool) { isMouseOn = isOn }
  /// Keeps the title.
  package func setTitle(_ title: DisplayText) { self.title = title.logical }
}

extension MemoryScreen {
  /// Puts events behind those that wait already.
  package func send(_ more: InputEvent...) {
    events.append(contentsOf: more)
  }

  /// Presses keys.
  package func press(_ keys: Key...) {
    events.append(contentsOf: keys.map { .key($0) })
  }

  /// Types a text, a key a character; LF is Enter.
  package func type(_ text: String) {
    events.append(contentsOf: text.unicodeScalars.map { .key(.character($0)) })
  }

  /// Changes the size when the events before it are used up.
  package func resize(columns: Int, rows: Int) {
    events.append(.resize(ScreenSize(columns: columns, rows: rows)))
  }
}
