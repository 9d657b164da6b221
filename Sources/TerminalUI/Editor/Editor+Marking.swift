// SPDX-License-Identifier: Apache-2.0

import LayoutEngine
import Wording

/// Marking cooperatives in the lists, to withdraw several at once.
extension Editor {
  /// Marks the cooperative of the line, or takes its mark away, and goes on to the next line.
  mutating func toggleMark() {
    guard focus == .roster || focus == .side, let id = cooperativeUnderCursor else {
      tell(.refusal(Words.nobodyHere[language]))
      return
    }
    if plan.cooperatives[id]?.status == .withdrawn {
      tell(.refusal(RefusalWords.sentence(for: .withdrawn(id), in: plan, language)))
      return
    }
    if let place = shownLists.marked.firstIndex(of: id) {
      shownLists.marked.remove(at: place)
    } else {
      shownLists.marked.append(id)
    }
    move(.south)
    let count = shownLists.marked.count
    tell(count == 0 ? nil : .notice(Words.marked(count)[language]))
  }

  /// Asks why those who are marked withdraw, or else the one that is meant.
  mutating func beginWithdrawing() {
    let together = shownLists.marked.filter { id in
      plan.cooperatives[id].map { $0.status != .withdrawn } ?? false
    }
    guard focus != .map, !together.isEmpty else {
      withSubject(of: .withdraw)
      return
    }
    guard mayChange() else { return }
    askReason(Words.askReason, "\(together.count)", .withdrawal(together))
  }
}
