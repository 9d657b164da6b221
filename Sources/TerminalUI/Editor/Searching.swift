// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Wording

/// Finding stands and cooperatives.
extension Editor {
  mutating func beginSearch() {
    dialogue = Prompt.find(from: selected)
  }

  /// Brings the cursor to the first hit while the query is typed; back, while there is none.
  mutating func find(_ query: String, from origin: Stand.ID?) {
    let found = StandSearch(query, in: plan, lists: lists)
    shownLists.search = found
    if found.hit == nil, let origin { cursor.stand = origin }
    goToHit()
  }

  /// Ends typing: the hits stay, for `n` and `N`.
  mutating func finishSearch(_ query: String) {
    let found = StandSearch(query, in: plan, lists: lists)
    guard !found.hits.isEmpty else {
      shownLists.search = nil
      if !query.isEmpty {
        tell(.refusal("\(query)\(language.colon)" + Words.notFound[language]))
      }
      return
    }
    shownLists.search = found
    goToHit()
  }

  mutating func stepSearch(backwards: Bool) {
    guard var found = search else {
      tell(.refusal(Words.nothingSought[language]))
      return
    }
    if found.isStale {
      found = StandSearch(found.query, in: plan, lists: lists)
    } else {
      found.step(backwards: backwards)
    }
    shownLists.search = found
    goToHit()
  }

  /// Shows the hit under the search's cursor, and says which of how many it is.
  private mutating func goToHit() {
    guard let search, let hit = search.hit else {
      tell(nil)
      revealSelection()
      return
    }
    let place: Sentence =
      "\(search.query)\(words: language.colon)\("\(search.current + 1)/\(search.hits.count)")  "
    switch hit {
    case .stand(let id):
      if choosing == nil { cursor.focus = .map }
      select(id)
      let seated = (plan.placements[id] ?? []).map { name(of: $0) }.asValues
        .joined(separator: language.comma)
      if choosing == nil {
        tell(.notice("\(place)\(plan.stands[id]?.label ?? id.text) \(seated)"))
      }
    case .cooperative(let id):
      if choosing == nil { goToList(of: id) }
      tell(.notice("\(place)\(name(of: id))\(words: language.colon)\(standing(of: id))"))
    }
  }

  /// Puts the focus on the list that has a cooperative without a stand.
  mutating func goToList(of id: Cooperative.ID) {
    shownLists.showLine(of: id, sight, language)
    if let place = waitingLines.firstIndex(where: { $0.id == id }) {
      cursor.focus = .side
      cursor.line[.side] = place
    } else if let place = rosterLines.firstIndex(where: { $0.id == id }) {
      cursor.focus = .roster
      cursor.line[.roster] = place
    }
  }
}
