// SPDX-License-Identifier: Apache-2.0

import DisplayText

/// Where the editor shows its frames and gets its events from: a terminal, or memory in a test.
///
/// A screen belongs to one thread. Only its ``waker`` may be used from another.
package protocol Screen: AnyObject {
  /// How large the next frame should be.
  var size: ScreenSize { get }

  /// How many colours the screen can show; styles are brought down to it by the screen itself.
  var colours: ColourDepth { get }

  /// What another thread calls to have ``nextEvent(timeout:)`` return `.wake`.
  var waker: Waker { get }

  /// Whether a frame would be seen now, or more has happened already that the next one will show.
  var wantsFrame: Bool { get }

  /// Shows a frame; cells beyond the screen are left out, missing ones are blank.
  func show(_ frame: Frame)

  /// Waits for what happens next; nil when `timeout` has passed and nothing did.
  ///
  /// With no timeout it waits as long as it takes, without using the processor. Once `.ended` was
  /// returned it is returned again by every call.
  func nextEvent(timeout: Duration?) -> InputEvent?

  /// Draws everything again at the next frame, in case something else wrote on the screen.
  func repaint()

  /// Makes a short sound, or a flash where the terminal is set so.
  func bell()

  /// Gives the terminal back to the shell until it continues the program.
  func suspend()

  /// Asks for mouse events, or leaves the mouse to the terminal.
  func setMouse(_ isOn: Bool)

  /// Names the window, where the terminal has one to name.
  func setTitle(_ title: DisplayText)
}

/// The sides of a screen in cells.
package struct ScreenSize: Hashable, Sendable {
  /// Cells in a row.
  package var columns: Int
  /// Rows.
  package var rows: Int

  /// Makes a size.
  package init(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
  }

  /// Whether a screen of this size has the point.
  func contains(_ point: ScreenPoint) -> Bool {
    (0..<columns).contains(point.x) && (0..<rows).contains(point.y)
  }
}

/// Wakes the thread that waits for the next event of a screen; any thread may call it.
///
/// Calls that come before the screen has answered count as one. A waker may outlive its screen.
package struct Waker: Sendable {
  private let action: @Sendable () -> Void

  init(_ action: @escaping @Sendable () -> Void) {
    self.action = action
  }

  /// Has the screen report `.wake` as soon as it can.
  package func wake() {
    action()
  }
}
