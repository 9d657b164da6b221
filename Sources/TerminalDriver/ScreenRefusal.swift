// SPDX-License-Identifier: Apache-2.0

import DisplayText

/// Why a terminal cannot be used, with what to do about it.
package enum ScreenRefusal: Error, Hashable, Sendable {
  /// Standard input is not a terminal.
  case inputIsNoTerminal
  /// Standard output is not a terminal.
  case outputIsNoTerminal
  /// The locale has another character set than UTF-8; its name, as the environment gives it.
  case localeIsNotUTF8(String)
  /// The terminal type is not set.
  case typeIsNotSet
  /// The system does not know the terminal type.
  case typeIsUnknown(String)
  /// The terminal cannot move its cursor.
  case typeIsTooSimple(String)
  /// The system gave no pipe or no terminal modes.
  case systemRefused
}

extension ScreenRefusal {
  /// One sentence or two for standard error, safe to print.
  package var message: String {
    switch self {
    case .inputIsNoTerminal:
      "Standard input is not a terminal, so there are no keys to read; start qarya from a shell "
        + "without a pipe or <."
    case .outputIsNoTerminal:
      "Standard output is not a terminal, so there is nowhere to draw; `qarya print` and "
        + "`qarya list` write text for pipes and files."
    case .localeIsNotUTF8(let name):
      "The locale “\(ScreenRefusal.safe(name))” does not use UTF-8, which Arabic names need; set it "
        + "with `export LC_ALL=C.UTF-8`."
    case .typeIsNotSet:
      "TERM is not set, so the kind of terminal is not known; try `export TERM=xterm-256color`."
    case .typeIsUnknown(let type):
      "This system does not know the terminal “\(ScreenRefusal.safe(type))”; try "
        + "`export TERM=xterm-256color`."
    case .typeIsTooSimple(let type):
      "The terminal “\(ScreenRefusal.safe(type))” cannot move its cursor; use `qarya list`, "
        + "`qarya check` and `qarya print`, which need only lines of text, or another TERM."
    case .systemRefused:
      "The system would not let qarya take the terminal over."
    }
  }

  /// Whether the program was started in the wrong way (exit status 64) or the system failed (74).
  package var isUsageError: Bool { self != .systemRefused }

  private static func safe(_ text: String) -> String {
    DisplayText(String(text.prefix(40)), bidi: .off).logical
  }
}
