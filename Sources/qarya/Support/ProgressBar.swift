// SPDX-License-Identifier: Apache-2.0

import Glibc
import LayoutEngine
import Synchronization
import Wording

/// A line on standard error that shows how far a search has come.
final class ProgressBar: Sendable {
  private static let width = 24
  private static let interval = Duration.milliseconds(50)
  private let last = Mutex<ContinuousClock.Instant?>(nil)

  /// A bar; nil where standard error is no terminal.
  init?() {
    guard isatty(STDERR_FILENO) == 1 else { return nil }
  }

  /// The language of its words.
  private let language = LanguageOption.ofLocale

  /// Draws the share done and what the best plan is worth, some twenty times a second.
  func show(_ share: Double, _ quality: PlanQuality) {
    show(share, CommandWords.worth(quality))
  }

  /// Draws the share done and what was found so far, some twenty times a second.
  func show(_ share: Double, _ found: @autoclosure () -> Phrase) {
    let isDue = last.withLock { last in
      let now = ContinuousClock.now
      if let last, last.duration(to: now) < Self.interval { return false }
      last = now
      return true
    }
    guard isDue else { return }
    let done = Int(min(max(share, 0), 1) * Double(Self.width))
    let bar = String(repeating: "#", count: done)
    let rest = String(repeating: " ", count: Self.width - done)
    write("\r[\(bar)\(rest)] " + found()[language] + "\u{1B}[K")
  }

  /// Takes the line away.
  func clear() { write("\r\u{1B}[K") }

  private func write(_ text: String) {
    _ = try? StandardOutput.write(Array(text.utf8), to: STDERR_FILENO)
  }
}
