// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import LayoutEngine
import Wording

/// Picking a cooperative for a stand.
extension Editor {
  mutating func beginAssigning() {
    guard mayChange() else { return }
    if focus != .map, let id = cooperativeUnderCursor, plan.cooperatives[id]?.status != .withdrawn {
      beginChoosing(.place(id))
      return
    }
    guard let stand = selected, let shown = plan.stands[stand] else {
      message = .refusal(Words.noStand[language])
      return
    }
    let sitting = shown.isShared ? nil : plan.placements[stand]?.first
    if sitting != nil, shown.isLocked {
      message = .refusal(RefusalWords.sentence(for: .locked(stand), in: plan, language))
      return
    }
    let title = Words.assignTitle[language] + " " + shown.label
    var picker = Picker(
      title: sitting.map { "\(title) (\(Words.insteadOf[language]) \(name(of: $0)))" } ?? title,
      purpose: .assign(stand), items: candidates(for: stand))
    lookAhead(&picker)
    dialogue = .picker(picker)
  }

  /// What seats a cooperative on a stand.
  ///
  /// On a taken one the two change places; where the one that comes has no stand, or takes one more,
  /// the other is to be placed again. That is no withdrawal: nobody's data change.
  private func assignment(of id: Cooperative.ID, to stand: Stand.ID) -> Edit {
    guard let sitting = plan.placements[stand]?.first, plan.stands[stand]?.isShared == false else {
      return .place(id, on: stand)
    }
    let own = lists.stands[id]?.count ?? 0
    if own > 0, own >= plan.cooperatives[id]?.standLimit ?? 1 { return .swap(id, sitting) }
    return .all([.leave(sitting, stand), .place(id, on: stand)])
  }

  /// Who could sit on a stand: those without one first, then the waiting list by seniority, then
  /// those who would move.
  private func candidates(for stand: Stand.ID) -> [Picker.Item] {
    let waiting = lists.waiting.filter { lists.stands[$0.id] == nil }
    let seated = lists.roster.filter { lists.stands[$0.id] != nil && $0.status != .withdrawn }
    return (lists.unplaced + waiting + seated)
      .filter { !(plan.placements[stand] ?? []).contains($0.id) }
      .map { cooperative in
        var item = item(for: cooperative)
        if let choice = plan.choice(of: cooperative, among: [stand]) {
          item.mark = ChoiceWords.choice(choice)[language]
        }
        return item
      }
  }

  private func item(for cooperative: Cooperative) -> Picker.Item {
    let seats = (lists.stands[cooperative.id] ?? []).compactMap { plan.stands[$0]?.label }
    let place: String
    if !seats.isEmpty {
      place = seats.joined(separator: " ")
    } else if cooperative.status == .waiting {
      place = Words.waiting[language] + (cooperative.priority.map { " \($0)" } ?? "")
    } else {
      place = Words.toPlace[language]
    }
    let category = plan.categoryName(ExactText(cooperative.category), in: language)
    return Picker.Item(
      id: cooperative.id.text, title: name(of: cooperative.id), detail: category, place: place,
      keys: StandSearch.keys(of: cooperative, in: plan) + seats.map { SearchKey($0) },
      names: cooperative.names.entries.map { SearchKey($0.text.string) })
  }

  mutating func askWhich(of seated: [Cooperative.ID], on stand: Stand.ID, for command: Command) {
    let cooperatives = seated.compactMap { plan.cooperatives[$0] }
    dialogue = .picker(
      Picker(
        title: Words.whichTitle[language], purpose: .subject(of: command, on: stand),
        items: cooperatives.map { item(for: $0) }))
  }

  /// Works out what the choices in sight would do to the plan, as far as that is not known yet.
  func lookAhead(_ picker: inout Picker) {
    guard case .assign(let stand) = picker.purpose else { return }
    for match in picker.window(of: ScreenLayout(self).pickerHeight) {
      let index = picker.matches[match]
      guard picker.outcomes[index] == nil, let id = Cooperative.ID(picker.items[index].id) else {
        continue
      }
      guard let quality = quality(after: assignment(of: id, to: stand)) else {
        picker.outcomes[index] = Picker.Outcome(
          text: Words.notPossible[language], isWorse: true)
        continue
      }
      let difference = ReportWords.difference(from: report.quality, to: quality, language)
      picker.outcomes[index] = Picker.Outcome(
        text: difference.isEmpty ? ReportWords.nothingBreaks[language] : difference,
        isWorse: quality.errors > report.errors || quality.warnings > report.warnings)
    }
  }

  /// Does what the picked line stands for.
  mutating func pick(_ item: Picker.Item, for purpose: Picker.Purpose) -> [Effect] {
    dialogue = nil
    switch purpose {
    case .assign(let stand):
      if let id = Cooperative.ID(item.id) {
        let edit = assignment(of: id, to: stand)
        apply(edit, saying: notice(of: edit, seating: id, on: stand))
      }
    case .shaping(let purpose): pick(item, for: purpose)
    case .subject(let command, _):
      guard let id = Cooperative.ID(item.id) else { return [] }
      switch command {
      case .takeOff: takeOff(id, toWaiting: false)
      case .sendToWaiting: takeOff(id, toWaiting: true)
      case .withdraw: askReason(for: id)
      case .relocate:
        return reallocate(ReallocationRequest(occasion: .relocation(id), reason: ""))
      case .swap: beginChoosing(.swap(id))
      case .move: beginChoosing(.move(id))
      case .editCooperative: openForm(on: id)
      default: break
      }
    }
    return []
  }
}
