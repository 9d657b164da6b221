// SPDX-License-Identifier: Apache-2.0

import CNcurses
import DisplayText

/// The terminal that the program was started in, drawn on through ncurses.
///
/// ncurses only draws: it sends the least that turns one picture into the next. Input is read and
/// decoded here (``InputDecoder``), because ncurses would hand on a sequence that it does not know
/// byte by byte, as if it had been typed, and because one `poll` then waits for keys, signals and
/// other threads alike.
///
/// However the program ends, the terminal is left as it was found. There can be one at a time, and
/// it belongs to the thread that made it.
package final class NcursesScreen: Screen {
  /// How large the next frame should be.
  package private(set) var size: ScreenSize
  /// How many colours the terminal shows.
  package let colours: ColourDepth

  private var painter: CellPainter
  private var modes = TerminalModes()
  private let hasTitles: Bool
  /// Whether frames come with unjoined letters, for the terminal to order or at least to join.
  private let isUnjoined: Bool
  private var isOpen = true
  private var end: EndReason?
  private var queue = EventQueue()
  private var decoder: InputDecoder
  /// When what the decoder holds back is to be given up.
  private var heldUntil: ContinuousClock.Instant?
  /// Whether the terminal took all that was sent.
  private var isUpToDate = true
  /// The latest frame that a terminal which takes nothing keeps waiting; those before it are stale.
  private var late: Frame?
  private var lastFrame: ContinuousClock.Instant?

  /// Takes the terminal over.
  ///
  /// With `usesMouse` false the mouse stays with the terminal until ``setMouse(_:)`` asks for it.
  /// Throws a ``ScreenRefusal``, with the terminal as it was, when it cannot be used.
  package init(
    environment: TerminalEnvironment = .current, bidi: BidiMode, usesMouse: Bool = true
  ) throws(ScreenRefusal) {
    try NcursesScreen.open(environment)
    let cursorMotion = TerminalDescription.capability("cup") ?? ""
    guard !cursorMotion.isEmpty else {
      curses_close()
      guard_end()
      throw .typeIsTooSimple(environment.type ?? "")
    }
    colours = TerminalDescription.colours
    size = TerminalDescription.size
    painter = CellPainter(size: size, colours: colours)
    decoder = InputDecoder(described: DescribedKeys.strings(from: TerminalDescription.capability))
    hasTitles = curses_flag("XT")
    modes.isECMA48 = cursorMotion.hasPrefix("\u{1B}[")
    modes.ordersText = bidi == .app
    modes.stopsMlterm = bidi != .off && environment.isMlterm
    isUnjoined = bidi == .terminal
    modes.hasMouse = usesMouse
    modes.keypadOn = TerminalDescription.capability("smkx") ?? ""
    modes.keypadOff = TerminalDescription.capability("rmkx") ?? ""
    prepareForTheWorst()
    guard_set_last_words { LastWords.shared.say() }
    send(modes.entering)
  }

  deinit {
    close()
  }

  /// Leaves the terminal as it was found; the screen shows nothing and reports nothing any more.
  package func close() {
    guard isOpen else { return }
    isOpen = false
    end = end ?? .inputClosed
    send(modes.leaving)
    curses_close()
    guard_end()
  }

  /// Has the call that waits, or else the next one, return `.wake`.
  package var waker: Waker {
    Waker { guard_wake() }
  }

  /// Shows a frame: only cells that differ from the last one are handed to ncurses.
  ///
  /// While the terminal does not read, only the latest frame waits.
  package func show(_ frame: Frame) {
    guard isOpen else { return }
    guard isUpToDate else {
      late = frame
      return
    }
    late = nil
    let frame =
      !isUnjoined ? frame : modes.stopsMlterm ? frame.withJoinedLetters : frame.inTerminalOrder
    painter.paint(frame)
    let cursor = frame.cursor.flatMap { size.contains($0) ? $0 : nil }
    isUpToDate = curses_update(Int32(cursor?.x ?? -1), Int32(cursor?.y ?? -1))
    lastFrame = .now
  }

  /// Whether a frame would be looked at: while more was typed already, one in a while is enough.
  package var wantsFrame: Bool {
    queue.isEmpty || lastFrame.map { ContinuousClock.now - $0 > NcursesScreen.longestLag } ?? true
  }

  /// How long what was typed in a row may go unseen.
  private static let longestLag = Duration.milliseconds(50)

  /// Has the next frame sent in full.
  package func repaint() {
    if isOpen { curses_forget() }
  }

  /// Rings the terminal's bell.
  package func bell() {
    if isOpen { curses_bell() }
  }

  /// Stops the program until the shell continues it; at once where no shell could.
  package func suspend() {
    guard isOpen else { return }
    send(modes.leaving)
    curses_leave()
    isUpToDate = true
    guard_stop()
    comeBack()
  }

  /// Asks for mouse events, or leaves the mouse to the terminal.
  package func setMouse(_ isOn: Bool) {
    guard isOpen, isOn != modes.hasMouse else { return }
    modes.hasMouse = isOn
    prepareForTheWorst()
    if modes.isECMA48 { send(isOn ? TerminalModes.mouseOn : TerminalModes.mouseOff) }
  }

  /// Names the window, where the terminal's description says that it has a title.
  package func setTitle(_ title: DisplayText) {
    guard isOpen, hasTitles, modes.isECMA48 else { return }
    if !modes.hasTitle {
      modes.hasTitle = true
      prepareForTheWorst()
      send(TerminalModes.titleSave)
    }
    send(TerminalModes.title(title.logical))
  }
}

extension NcursesScreen {
  /// Waits for what happens next; nil when `timeout` has passed and nothing did.
  package func nextEvent(timeout: Duration?) -> InputEvent? {
    let deadline = timeout.map { ContinuousClock.now + $0 }
    while true {
      // What was typed ahead must not hold up the end.
      takeEnding()
      if let end { return .ended(end) }
      if let event = queue.take() { return event }
      let now = ContinuousClock.now
      if let heldUntil, heldUntil <= now {
        giveUpWaiting()
      } else {
        let found = guard_wait(
          NcursesScreen.milliseconds(until: deadline, heldUntil, from: now), !isUpToDate)
        if found != 0 {
          take(found)
        } else if let deadline, deadline <= ContinuousClock.now {
          return nil
        }
      }
    }
  }

  /// What `poll` waits for: the nearer of two times, rounded up so that it is never too early.
  private static func milliseconds(
    until deadline: ContinuousClock.Instant?, _ other: ContinuousClock.Instant?,
    from now: ContinuousClock.Instant
  ) -> Int32 {
    guard let nearest = [deadline, other].compactMap({ $0 }).min() else { return -1 }
    let (seconds, attoseconds) = max(.zero, nearest - now).components
    guard seconds < 86_400 else { return 86_400_000 }
    return Int32(seconds * 1000 + (attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000)
  }

  private func take(_ found: UInt32) {
    takeEnding()
    guard end == nil else { return }
    if found & guard_writable != 0 { catchUp() }
    if found & guard_asked_to_stop != 0 {
      suspend()
    } else if found & guard_continued != 0 {
      comeBack()
    }
    if found & guard_resized != 0 { takeSize() }
    if found & guard_input != 0 { read() }
    if found & guard_closed != 0 { end = .hungUp }
    if found & guard_woken != 0 { queue.append(.wake) }
  }

  /// Takes note of a signal that ends the session.
  private func takeEnding() {
    let signal = guard_ending_signal()
    if signal != 0, end == nil { end = EndReason(signal: signal) }
  }

  /// Sends on what the terminal did not take before, and then the frame that waited.
  private func catchUp() {
    isUpToDate = curses_flush()
    if isUpToDate, let late { show(late) }
  }

  private func read() {
    let count = withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 4096) { buffer -> Int in
      let count = guard_read(buffer.baseAddress, buffer.count)
      var events: [InputEvent] = []
      if count > 0 { decoder.decode(buffer.prefix(count), into: &events) }
      for event in events { queue.append(event) }
      return count
    }
    if count == 0 { end = .inputClosed }
    heldUntil = decoder.pendingWait.map { ContinuousClock.now + $0 }
  }

  private func giveUpWaiting() {
    var events: [InputEvent] = []
    decoder.flush(into: &events)
    heldUntil = nil
    for event in events { queue.append(event) }
  }

  /// Takes the size that the terminal has now, if it is another one.
  private func takeSize() {
    var columns: Int32 = 0
    var rows: Int32 = 0
    guard guard_terminal_size(&columns, &rows) else { return }
    guard Int(columns) != size.columns || Int(rows) != size.rows else { return }
    curses_resize(columns, rows)
    size = TerminalDescription.size
    painter.resize(to: size)
    queue.append(.resize(size))
  }

  private func comeBack() {
    curses_return()
    send(modes.entering)
    takeSize()
  }
}

extension NcursesScreen {
  private static func open(_ environment: TerminalEnvironment) throws(ScreenRefusal) {
    guard guard_input_is_terminal() else { throw .inputIsNoTerminal }
    guard guard_output_is_terminal() else { throw .outputIsNoTerminal }
    guard environment.localesToTry.contains(where: { curses_use_locale($0) }) else {
      throw .localeIsNotUTF8(environment.locale ?? "")
    }
    guard let type = environment.type else { throw .typeIsNotSet }
    guard type != "dumb" else { throw .typeIsTooSimple(type) }
    guard guard_begin() else { throw .systemRefused }
    guard environment.typesToTry.contains(where: { curses_open($0, environment.wantsColours) })
    else {
      guard_end()
      throw .typeIsUnknown(type)
    }
  }

  /// Sends bytes of our own behind those of ncurses.
  private func send(_ text: String) {
    let bytes = Array(text.utf8)
    isUpToDate = curses_send(bytes, bytes.count)
  }

  /// Prepares what a signal handler writes when the program crashes.
  private func prepareForTheWorst() {
    let names = ["sgr0", "op", "cnorm", "rmcup"]
    let bytes = Array(
      (modes.leaving + names.compactMap(TerminalDescription.capability).joined()).utf8)
    guard_prepare(bytes, bytes.count)
  }
}
