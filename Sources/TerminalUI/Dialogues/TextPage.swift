// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import LayoutEngine

/// Text to read, page by page.
struct TextPage: Hashable, Sendable {
  /// What one can do with it besides reading.
  enum Purpose: Hashable, Sendable {
    case read
    /// Enter writes it to a file.
    case print
    /// What cooperatives must be told; Enter writes it to a file.
    case notices(NoticeRequest)
    /// It came from the list of rules and leads back there.
    case rule
  }

  var title: Phrase
  var lines: [String]
  var purpose = Purpose.read
  /// The first line shown.
  var top = 0
  /// The first column shown.
  var left = 0

  /// The columns of its longest line.
  var widest: Int { lines.map { $0.unicodeScalars.count }.max() ?? 0 }

  /// Scrolls sideways so that the page stays within its columns.
  mutating func scrollSideways(by columns: Int, visible: Int) {
    left = max(0, min(left + columns, widest - visible))
  }

  /// Scrolls so that the page stays within its lines.
  mutating func scroll(by lines: Int, visible: Int) {
    top = max(0, min(top + lines, self.lines.count - visible))
  }
}
