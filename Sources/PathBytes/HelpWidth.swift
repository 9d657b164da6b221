// SPDX-License-Identifier: Apache-2.0

import Glibc

/// How wide help is written.
///
/// The library that writes it takes what the environment and the terminal say as it comes, and ends
/// the program where its columns do not fit.
package enum HelpWidth {
  private static let widths = 40...1000

  /// Sets `COLUMNS` where the width that would be taken is of no use.
  package static func settle() {
    let said = getenv("COLUMNS").flatMap { Int(String(cString: $0)) }
    guard let width = said ?? terminalWidth, !widths.contains(width) else { return }
    setenv("COLUMNS", "\(min(max(width, widths.lowerBound), widths.upperBound))", 1)
  }

  /// The columns of the terminal; nil where there is none, or it does not tell.
  private static var terminalWidth: Int? {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }
}
