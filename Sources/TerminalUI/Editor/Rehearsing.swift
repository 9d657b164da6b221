// SPDX-License-Identifier: Apache-2.0

import LayoutEngine

/// Rehearsing withdrawals: the sheet, and what it shows while they are worked out and after.
extension Editor {
  /// Opens the sheet, with what was rehearsed last, or begins.
  mutating func openRehearsal() -> [Effect] {
    tell(nil)
    return open(RehearsalSheet(document.rehearsed, in: view))
  }

  /// Shows how rehearsing goes, and what it found, which is kept.
  mutating func show(_ news: RehearsalNews) {
    if case .found(let found, let control) = news {
      document.rehearsed = Rehearsed(rehearsal: found, control: control, at: document.stamp.at)
    }
    guard var sheet = dialogue as? RehearsalSheet else { return }
    let showing = sheet.take(news, document.rehearsed, in: view)
    dialogue = sheet
    carryOut(showing)
  }
}
