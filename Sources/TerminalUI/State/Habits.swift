// SPDX-License-Identifier: Apache-2.0

/// What was done last, to be offered or made again.
struct Habits: Sendable {
  /// How one searched for better placements the last time.
  var arrangement = ArrangementRequest()
  /// What can be repeated.
  var change: LastChange?
  /// What was picked from the palette, the latest first.
  var picked: [Palette.Subject] = []
  /// The file that was compared with last.
  var variant = ""
}
