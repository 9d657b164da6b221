// SPDX-License-Identifier: Apache-2.0

import DisplayText

/// The sequences that ncurses does not send itself: what to send when entering and leaving.
///
/// Everything that is switched on is switched off by ``leaving``, in the reverse order.
struct TerminalModes {
  /// Application keys, as the terminal's description has them; empty where it has none.
  var keypadOn = ""
  /// The end of application keys.
  var keypadOff = ""
  /// Whether the program orders right-to-left text and the terminal must not.
  var ordersText = false
  /// Whether the terminal is mlterm, and its order and shapes are to be off.
  var stopsMlterm = false
  /// Whether mouse events are asked for.
  var hasMouse = false
  /// Whether the window got a title of ours, so that the former one must come back.
  var hasTitle = false
  /// Whether the terminal understands sequences that begin with `ESC [` at all.
  var isECMA48 = true

  /// Presses, releases, motion with a button down; coordinates without an upper limit.
  static let mouseOn = "\u{1B}[?1000h\u{1B}[?1002h\u{1B}[?1006h"
  static let mouseOff = "\u{1B}[?1006l\u{1B}[?1002l\u{1B}[?1000l"
  /// kitty's keyboard protocol: every key told apart, with its place on a Latin keyboard and its
  /// text; terminals that do not know it pass over it.
  static let keysOn = "\u{1B}[>29u"
  static let keysOff = "\u{1B}[<u"
  /// mlterm's setting for complex text (its manual, "use_ctl"), which no mode of others switches.
  static let mltermOff = "\u{1B}]5379;use_ctl=false\u{07}"
  static let mltermOn = "\u{1B}]5379;use_ctl=true\u{07}"
  /// Keeps the title of the window for later.
  static let titleSave = "\u{1B}[22;2t"
  static let titleRestore = "\u{1B}[23;2t"

  /// What to send after the alternate screen was entered.
  var entering: String {
    guard isECMA48 else { return keypadOn }
    return keypadOn
      // Explicit mode, left to right: VTE and mintty leave the order to us.
      + (ordersText ? "\u{1B}[8l\u{1B}[1 k" : "")
      + (stopsMlterm ? TerminalModes.mltermOff : "")
      + "\u{1B}[?2004h\u{1B}[?1004h"
      + (hasMouse ? TerminalModes.mouseOn : "")
      + TerminalModes.keysOn
  }

  /// What to send before the alternate screen is left.
  var leaving: String {
    guard isECMA48 else { return keypadOff }
    return TerminalModes.keysOff + (hasMouse ? TerminalModes.mouseOff : "")
      + "\u{1B}[?1004l\u{1B}[?2004l"
      + (stopsMlterm ? TerminalModes.mltermOn : "")
      + (ordersText ? "\u{1B}[8h\u{1B}[0 k" : "")
      + (hasTitle ? TerminalModes.titleRestore : "")
      + keypadOff
  }

  /// A title as a terminal takes it: short, and with nothing that could end it early.
  static func title(_ text: String) -> String {
    let safe = text.unicodeScalars.prefix(120).filter {
      $0.value >= 0x20 && !(0x7F...0x9F).contains($0.value)
    }
    return "\u{1B}]2;" + String(String.UnicodeScalarView(safe)) + "\u{07}"
  }

  /// A string of a terminal's description without the delays that printers needed, `$<5/>`.
  static func withoutDelays(_ capability: String) -> String {
    var result = ""
    var rest = capability[...]
    while let dollar = rest.firstIndex(of: "$") {
      let after = rest.index(after: dollar)
      guard rest[after...].first == "<", let close = rest[after...].firstIndex(of: ">") else {
        result += rest[...dollar]
        rest = rest[after...]
        continue
      }
      result += rest[..<dollar]
      rest = rest[rest.index(after: close)...]
    }
    return result + rest
  }
}
