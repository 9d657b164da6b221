// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import LayoutEngine
import Wording

/// Choosing another stand, for a swap, a move or a placement.
extension Editor {
  mutating func beginChoosing(_ purpose: Choosing.Purpose) {
    guard mayChange() else { return }
    let begun = Choosing(purpose: purpose, origin: selected)
    switch purpose {
    case .swap, .move:
      let own = plan.stands(of: begun.cooperative)
      guard let stand = own.first(where: { $0 == begun.origin }) ?? own.first else {
        tell(
          .refusal(
            RefusalWords.sentence(for: .notPlaced(begun.cooperative), in: plan, language)))
        return
      }
      // Refused at once, not after a way across the hall.
      if plan.stands[stand]?.isLocked == true {
        tell(.refusal(RefusalWords.sentence(for: .locked(stand), in: plan, language)))
        return
      }
      cursor.stand = stand
    case .place:
      guard let empty = firstOffer(to: begun.cooperative) else {
        tell(
          .refusal(
            "\(name(of: begun.cooperative))\(words: language.colon)\(waysToAFreeStand)"))
        return
      }
      cursor.stand = empty.id
    }
    choosing = begun
    let origin = selected
    choosing?.stand = origin
    cursor.focus = .map
    revealSelection()
    sayWhatChoosingDoes()
  }

  /// The stand to begin with: the best free one of those that a cooperative wished for, else the
  /// first free one.
  private func firstOffer(to id: Cooperative.ID) -> Stand? {
    let wished = plan.cooperatives[id].map { plan.choices(of: $0) } ?? []
    return wished.compactMap { plan.stands[$0] }.first { isFree($0) }
      ?? lists.standsByNumber.first { isFree($0) }
  }

  /// What to do where every stand is taken or kept.
  private var waysToAFreeStand: Sentence {
    let ways = [Command.withdraw, .editStands].compactMap { bindings.binding(of: $0) }
      .compactMap { way in way.keys.first.map { "\($0) \(way.title, language)" as Sentence } }
    return "\(Words.noFreeStand, language)   \(ways.joined(separator: "   "))"
  }

  /// Carries out what was begun, on the stand under the cursor.
  mutating func choose() {
    guard let begun = choosing, let target = selected else { return }
    guard let edit = edit(for: begun.purpose, on: target) else {
      sayWhatChoosingDoes()
      return
    }
    let notice = notice(of: edit, seating: begun.cooperative, on: target)
    if apply(edit, saying: notice) { choosing = nil }
  }

  /// The status line while choosing: what is asked, and what this stand would do to the plan.
  mutating func sayWhatChoosingDoes() {
    guard let begun = choosing, let target = selected else { return }
    let question =
      switch begun.purpose {
      case .swap: Words.chooseSwap
      case .move: Words.chooseMove
      case .place: Words.choosePlace
      }
    var said: Sentence =
      "\(name(of: begun.cooperative))\(words: language.colon)\(question, language)"
    if let edit = edit(for: begun.purpose, on: target) {
      said += "  \(plan.stands[target]?.label ?? target.text)  "
      let wishing = plan.cooperatives[begun.cooperative]
      if let choice = wishing.flatMap({ plan.choice(of: $0, among: [target]) }) {
        said += "(\(ChoiceWords.choice(choice), language))  "
      }
      said += outcome(of: edit)
    }
    tell(.notice(said))
  }

  /// What an edit would do to the plan, or why it cannot be.
  private func outcome(of edit: Edit) -> Sentence {
    do {
      var trial = plan
      _ = try trial.apply(edit, stamp: nil)
    } catch EditRefusal.occupied(_, let cooperative) {
      return "\(Words.takenBy, language) \(name(of: cooperative))"
    } catch {
      return RefusalWords.sentence(for: error, in: plan, language)
    }
    let difference =
      quality(after: edit).map {
        ReportWords.difference(from: report.quality, to: $0, language)
      } ?? ""
    return difference.isEmpty ? ReportWords.nothingBreaks[language] : difference
  }

  /// The edit that a choice amounts to; nil on the stand where one already is.
  private func edit(for purpose: Choosing.Purpose, on target: Stand.ID) -> Edit? {
    let seated = plan.placements[target] ?? []
    switch purpose {
    case .swap(let id):
      if seated.contains(id) { return nil }
      // An empty stand, or room on a shared one, is a move; else the two change places.
      guard let other = seated.first else { return move(of: id, to: target) }
      return .swap(id, other)
    case .move(let id): return seated.contains(id) ? nil : move(of: id, to: target)
    case .place(let id): return seated.contains(id) ? nil : .place(id, on: target)
    }
  }

  /// The edit that takes a cooperative to another stand; of several stands it leaves the one where
  /// the move began.
  private func move(of id: Cooperative.ID, to target: Stand.ID) -> Edit {
    let (own, most) = (plan.stands(of: id), plan.cooperatives[id]?.standLimit ?? 1)
    guard most > 1, own.count <= most, let from = choosing?.stand, own.contains(from) else {
      return .place(id, on: target)
    }
    return .all([.leave(id, from), .place(id, on: target)])
  }

  /// Whether a stand can be given away without asking anyone.
  func isFree(_ stand: Stand) -> Bool {
    plan.placements[stand.id] == nil && stand.hold.isEmpty && !stand.isLocked
  }
}
