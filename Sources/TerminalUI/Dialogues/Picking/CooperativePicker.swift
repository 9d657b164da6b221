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
    let seated = lists.seated.lazy.filter { $0.status != .withdrawn }.map(\.id)
    let waiting = lists.waiting.lazy.map(\.id).filter { lists.stands[$0] == nil }
    let here = Set(view.plan.placements[stand.id] ?? [])
    let ids = (lists.unplaced.map(\.id) + waiting + seated).filter { !here.contains($0) }
    let lines = CooperativeLines(ids: ids, changePlan: true) { [place = stand.id] id, view in
      let choice = view.plan.cooperatives[id].flatMap { view.plan.choice(of: $0, among: [place]) }
      return item(
        for: id, in: view, mark: choice.map { ChoiceWords.choice($0)[view.language] } ?? ""
      ) { view in
        let edit = assignment(of: id, to: place, in: view)
        return .apply(edit, saying: view.notice(of: edit, seating: id, on: place))
      }
    }
    return Picker(title: title, lines: lines, in: view)
  }

  /// Which of those who share a stand a command means.
  static func subject(
    of command: Command, among seated: [Cooperative.ID], in view: DialogueView
  ) -> Picker {
    let ids = seated.filter { view.plan.cooperatives[$0] != nil }
    let lines = CooperativeLines(ids: ids, changePlan: false) { id, view in
      item(for: id, in: view) { _ in .request(.carryOut(command, on: id)) }
    }
    return Picker(title: Words.whichTitle[view.language], lines: lines, in: view)
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

  /// One line of such a list.
  private static func item(
    for id: Cooperative.ID, in view: DialogueView, mark: Sentence = "",
    _ outcome: @escaping @Sendable (DialogueView) -> Outcome
  ) -> Picker.Item {
    let (plan, language) = (view.plan, view.language)
    let cooperative = plan.cooperatives[id]
    let seats = (view.lists.stands[id] ?? []).compactMap { plan.stands[$0]?.label }
    let place: Sentence
    if !seats.isEmpty {
      place = seats.asValues.joined(separator: " ")
    } else if cooperative?.status == .waiting {
      place = Words.waiting[language] + (cooperative?.priority.map { " \($0)" } ?? "")
    } else {
      place = Words.toPlace[language]
    }
    return Picker.Item(
      title: view.name(of: id),
      detail: Sentence(value: view.name(ofCategory: cooperative?.category ?? "")), place: place,
      mark: mark, outcome: outcome)
  }
}

/// Cooperatives, each line made when it comes into sight.
private struct CooperativeLines: PickerLines {
  let ids: [Cooperative.ID]
  let changePlan: Bool
  let line: @Sendable (Cooperative.ID, DialogueView) -> Picker.Item

  var count: Int { ids.count }

  func item(at line: Int, in view: DialogueView) -> Picker.Item { self.line(ids[line], view) }

  func matches(_ words: PickerWords, in view: DialogueView) -> [(line: Int, rank: Int)] {
    let found = LineSearch(words.all, in: view.plan, view.lists)
    return view.lists.searchKeys.reading(view.plan) { keys in
      ids.indices.filter { found.has(ids[$0]) }
        .map { ($0, words.rank(among: keys[ids[$0]]?.names ?? [])) }
    }
  }
}
