// SPDX-License-Identifier: Apache-2.0

import LayoutEngine
import Wording

/// Marking cooperatives in the lists, to withdraw several at once.
extension Editor {
  /// Marks the cooperative of the line, or takes its mark away, and goes on to the next line.
  mutating func toggleMark() {
    guard focus == .roster || focus == .side, let id = cooperativeUnderCursor else {
      message = .refusal(Words.nobodyHere[language])
      return
    }
    if plan.cooperatives[id]?.status == .withdrawn {
      message = .refusal(RefusalWords.sentence(for: .withdrawn(id), in: plan, language))
      return
    }
    if let place = marked.firstIndex(of: id) {
      marked.remove(at: place)
    } else {
      marked.append(id)
    }
    move(.south)
    message = marked.isEmpty ? nil : .notice(Words.marked(marked.count)[language])
  }

  /// Asks why those who are marked withdraw, or else the one that is meant.
  mutating func beginWithdrawing() {
    let together = marked.filter { id in
      plan.cooperatives[id].map { $0.status != .withdrawn } ?? false
    }
    guard focus != .map, !together.isEmpty else {
      withSubject(of: .withdraw) { $0.askReason(for: $1) }
      return
    }
    guard mayChange() else { return }
    askReason(Words.askReason, "\(together.count)", .withdrawal(together))
  }
}
