// SPDX-License-Identifier: Apache-2.0

/// Which lines of a list a window shows.
enum ListWindow {
  /// A range of `height` lines at most that has the line under the cursor about its middle.
  static func range(count: Int, line: Int, height: Int) -> Range<Int> {
    guard count > 0, height > 0 else { return 0..<0 }
    let first = max(0, min(line - height / 2, count - height))
    return first..<min(count, first + height)
  }
}
