// SPDX-License-Identifier: Apache-2.0

import CNcurses
import DisplayText

/// What ncurses knows of the terminal that it has opened.
enum TerminalDescription {
  /// How many colours it shows.
  static var colours: ColourDepth {
    switch curses_colours() {
    case ..<8: .none
    case 8..<16: .eight
    case 16..<256: .sixteen
    case 0x100_0000... where curses_flag("RGB"): .direct
    default: .palette
    }
  }

  /// How large it is.
  static var size: ScreenSize {
    var columns: Int32 = 0
    var rows: Int32 = 0
    curses_size(&columns, &rows)
    return ScreenSize(columns: Int(columns), rows: Int(rows))
  }

  /// One of its strings, by terminfo’s name; nil where it has none.
  static func capability(_ name: String) -> String? {
    curses_string(name).map { TerminalModes.withoutDelays(String(cString: $0)) }
  }
}
