// SPDX-License-Identifier: Apache-2.0

import DisplayText
import Glibc

/// One thing that happened to a screen.
package enum InputEvent: Hashable, Sendable {
  /// A key, or a character that an input method composed.
  case key(Key)
  /// Text that was pasted: never to be taken for commands. Lines end with LF; there are no other
  /// control characters but tabs, and at most ``maximumPaste`` bytes.
  case paste(String)
  /// The mouse did something on a cell.
  case mouse(MouseEvent)
  /// The screen has this size from now on.
  case resize(ScreenSize)
  /// The person came back to the window: something may have changed, or been written over it.
  case focus
  /// Another thread called the screen's waker.
  case wake
  /// Nothing more will come: save what must not be lost, and leave.
  case ended(EndReason)

  /// The longest text, in bytes of UTF-8, that a paste brings; the rest of it is left out.
  package static let maximumPaste = 65_536
}

/// Why a screen has no more events.
package enum EndReason: Hashable, Sendable {
  /// The program was asked to end (SIGTERM).
  case terminated
  /// The terminal or the connection was closed (SIGHUP).
  case hungUp
  /// The program was interrupted from outside (SIGINT); the key Ctrl-C is a key like others.
  case interrupted
  /// Another signal came that ends programs, by its number: SIGUSR1, SIGALRM, SIGXCPU…
  case signalled(Int32)
  /// The input came to its end.
  case inputClosed
}

extension EndReason {
  /// What a signal that ends programs asks for.
  init(signal: Int32) {
    switch signal {
    case SIGTERM: self = .terminated
    case SIGHUP: self = .hungUp
    case SIGINT: self = .interrupted
    default: self = .signalled(signal)
    }
  }
}

/// What the mouse did, and on which cell.
package struct MouseEvent: Hashable, Sendable {
  /// A button of the mouse.
  package enum Button: Hashable, Sendable {
    /// The button under the index finger.
    case left
    /// The wheel pressed down, or the button between the others.
    case middle
    /// The other one.
    case right
  }

  /// A direction of the wheel.
  package enum Direction: Hashable, Sendable {
    /// Away from the person.
    case up
    /// Towards the person.
    case down
    /// Tilted to the left.
    case left
    /// Tilted to the right.
    case right
  }

  /// What happened.
  package enum Action: Hashable, Sendable {
    /// A button went down.
    case press(Button)
    /// A button came up.
    case release(Button)
    /// The mouse moved to another cell with a button held down.
    case drag(Button)
    /// The wheel was turned by one notch.
    case wheel(Direction)
  }

  /// What happened.
  package var action: Action
  /// The cell it happened on, from zero; it can lie outside of the last frame.
  package var position: ScreenPoint
  /// The modifier keys that were down, as far as the terminal tells.
  package var modifiers: Key.Modifiers

  /// Makes an event.
  package init(_ action: Action, at position: ScreenPoint, modifiers: Key.Modifiers = []) {
    self.action = action
    self.position = position
    self.modifiers = modifiers
  }
}
