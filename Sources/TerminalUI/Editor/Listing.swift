// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Wording

/// Sorting the roster, and narrowing it and the waiting list.
extension Editor {
  /// Sorts the roster by the next thing there is to sort by.
  mutating func changeOrder() {
    changeView(of: .roster) { $0.order = $0.order.nextInRing }
    sayOrder()
  }

  /// Turns the order of the roster round.
  mutating func reverseOrder() {
    changeView(of: .roster) { $0.isReversed.toggle() }
    sayOrder()
  }

  private mutating func sayOrder() {
    tell(
      .notice(
        "\(ListingWords.title(of: shownLists.rosterView.order), language)\(words: ListingWords.arrow(shownLists.rosterView))"
      ))
  }

  /// Shows other lines of the roster: all, unplaced, waiting, withdrawn, with problems.
  mutating func changeQuickFilter() {
    changeView(of: .roster) { $0.quick = $0.quick.nextInRing }
    tell(
      .notice(
        "\(ListingWords.title(of: shownLists.rosterView.quick)[language]) (\(rosterLines.count))"))
  }

  /// Asks for words that narrow the list; where it is no list of cooperatives, for what to find.
  mutating func beginFilter() {
    guard focus == .roster || focus == .side else {
      beginSearch()
      return
    }
    let before = focus == .side ? shownLists.waitingFilter : shownLists.rosterView.filter
    dialogue = Prompt.filter(focus, from: before)
  }

  /// Narrows a list to what was typed.
  mutating func narrow(_ panel: Panel, to text: String) {
    if panel == .side {
      let kept = cooperativeUnderCursor
      shownLists.waitingFilter = text
      listAnew()
      keepLine(on: kept)
    } else {
      changeView(of: panel) { $0.filter = text }
    }
  }

  /// Shows all lines of the list again; says whether some were left out.
  mutating func clearFilter() -> Bool {
    switch focus {
    case .roster where shownLists.rosterView.isNarrowed:
      changeView(of: .roster) {
        $0.filter = ""
        $0.quick = .all
      }
      return true
    case .side where !shownLists.waitingFilter.isEmpty:
      narrow(.side, to: "")
      return true
    default: return false
    }
  }

  /// Changes how the roster is shown; the cursor stays on the cooperative that it is on.
  private mutating func changeView(of panel: Panel, _ change: (inout RosterView) -> Void) {
    if focus != .roster { changeFocus(to: .roster) }
    let kept = cooperativeUnderCursor
    change(&shownLists.rosterView)
    listAnew()
    keepLine(on: kept)
  }

  /// Puts the cursor of a list on a cooperative, if the list has it.
  private mutating func keepLine(on id: Cooperative.ID?) {
    let lines = focus == .side ? waitingLines : rosterLines
    if let place = lines.firstIndex(where: { $0.id == id }) { cursor.line[focus] = place }
    clampLines()
  }

  /// Works out the lines of the lists, as far as they are not the usual ones.
  mutating func listAnew() { shownLists.list(sight, language) }
}
