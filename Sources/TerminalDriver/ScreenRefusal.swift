// SPDX-License-Identifier: Apache-2.0

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
  /// Whether the program was started in the wrong way (exit status 64) or the system failed (74).
  package var isUsageError: Bool { self != .systemRefused }
}
