// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import LayoutEngine
import Wording

/// Lists from which a cooperative is picked.
enum CooperativePicker {
  /// Whom to seat on a stand: those without one first, then the waiting list by seniority, then those
  /// who would move.
  static func seating(on stand: Stand, in view: DialogueView) -> Picker {
    let language = view.language
    var title: Sentence = "\(Words.assignTitle, language) \(stand.label)"
    if !stand.isShared, let sitting = view.plan.placements[stand.id]?.first {
      title += " (\(Words.insteadOf, language) \(view.name(of: sitting)))"
    }
    let lists = view.lists
    let waiting = lists.waiting.filter { lists.stands[$0.id] == nil }
    let seated = lists.roster.filter { lists.stands[$0.id] != nil && $0.status != .withdrawn }
    let here = view.plan.placements[stand.id] ?? []
    let items = lists.searchKeys.reading(view.plan) { keys in
      (lists.unplaced + waiting + seated).filter { !here.contains($0.id) }
        .map { cooperative in
          let (id, place) = (cooperative.id, stand.id)
          let choice = view.plan.choice(of: cooperative, among: [stand.id])
          return item(
            for: cooperative, in: view, found: &keys,
            mark: choice.map { ChoiceWords.choice($0)[language] } ?? ""
          ) { view in
            let edit = assignment(of: id, to: place, in: view)
            return .apply(edit, saying: view.notice(of: edit, seating: id, on: place))
          }
        }
    }
    return Picker(title: title, items: items, in: view)
  }

  /// Which of those who share a stand a command means.
  static func subject(
    of command: Command, among seated: [Cooperative.ID], in view: DialogueView
  ) -> Picker {
    let items = view.lists.searchKeys.reading(view.plan) { keys in
      seated.compactMap { view.plan.cooperatives[$0] }.map { cooperative in
        let id = cooperative.id
        return item(for: cooperative, in: view, found: &keys) { _ in
          .request(.carryOut(command, on: id))
        }
      }
    }
    return Picker(title: Words.whichTitle[view.language], items: items, in: view)
  }

  /// What seats a cooperative on a stand.
  ///
  /// On a taken one the two change places; where the one that comes has no stand, or takes one more,
  /// the other is to be placed again. That is no withdrawal: nobody's data change.
  private static func assignment(
    of id: Cooperative.ID, to stand: Stand.ID, in view: DialogueView
  ) -> Edit {
    let plan = view.plan
    guard let sitting = plan.placements[stand]?.first, plan.stands[stand]?.isShared == false else {
      return .place(id, on: stand)
    }
    let own = view.lists.stands[id]?.count ?? 0
    if own > 0, own >= plan.cooperatives[id]?.standLimit ?? 1 { return .swap(id, sitting) }
    return .all([.leave(sitting, stand), .place(id, on: stand)])
  }

  private static func item(
    for cooperative: Cooperative, in view: DialogueView, found keys: inout SearchKeyTable,
    mark: Sentence = "", _ outcome: @escaping @Sendable (DialogueView) -> Outcome
  ) -> Picker.Item {
    let (plan, language) = (view.plan, view.language)
    let seats = (view.lists.stands[cooperative.id] ?? []).compactMap { plan.stands[$0]?.label }
    let place: Sentence
    if !seats.isEmpty {
      place = seats.asValues.joined(separator: " ")
    } else if cooperative.status == .waiting {
      place = Words.waiting[language] + (cooperative.priority.map { " \($0)" } ?? "")
    } else {
      place = Words.toPlace[language]
    }
    let found = keys.keys(of: cooperative)
    return Picker.Item(
      title: view.name(of: cooperative.id),
      detail: Sentence(value: view.name(ofCategory: cooperative.category)), place: place,
      keys: found + seats.map { SearchKey($0) },
      names: Array(found.prefix(cooperative.names.entries.count)), mark: mark, outcome: outcome)
  }
}
