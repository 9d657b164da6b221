// SPDX-License-Identifier: Apache-2.0

/// The characters that borders are drawn with.
public enum BoxSet: Sendable {
  /// Box-drawing characters: ─ │ ┌ ┼ ═ ╪ …
  case unicode
  /// `-`, `|`, `=` and `+`, for printers and terminals that have nothing else.
  case ascii
}

/// How heavy a border is.
package enum BorderStroke: UInt8, Sendable {
  /// One line.
  case single = 1
  /// Two lines.
  case double = 2
}
