// SPDX-License-Identifier: Apache-2.0

/// A plan while an edit is carried out: each part that changes is noted as it was.
struct PlanDraft {
  private(set) var plan: Plan
  private let stamp: Stamp?
  /// Who knows what rules mean; without one, rules are taken as they come.
  let vocabulary: (any RuleVocabulary)?
  /// The lines of history that go into one, while an import is carried out.
  private var gathered: [HistoryEntry]?
  /// The parts as they were, latest change first, so that putting them back in order undoes all.
  private var before: [PlanPart] = []

  init(plan: Plan, stamp: Stamp?, vocabulary: (any RuleVocabulary)? = nil) {
    self.plan = plan
    self.stamp = stamp
    self.vocabulary = vocabulary
  }

  /// The parts that take everything back, in the order to restore them.
  var inverse: [PlanPart] { before.reversed() }

  /// Puts everything back as it was.
  mutating func takeBack() {
    for part in inverse { put(part) }
    before = []
  }

  /// Gives a part its new content and notes the old one.
  mutating func change(_ part: PlanPart) {
    before.append(current(of: part))
    put(part)
  }

  /// Writes a line of history, if the edit is stamped.
  mutating func record(
    _ event: HistoryEntry.Event, cooperative: Cooperative.ID? = nil, stand: Stand.ID? = nil,
    from: Stand.ID? = nil, reason: String = "", at: String? = nil,
    source: PropertyDictionary = PropertyDictionary()
  ) {
    guard let stamp else { return }
    let entry = HistoryEntry(
      at: at ?? stamp.at, by: stamp.by, event: event.rawValue,
      cooperative: cooperative?.text ?? "", stand: stand?.text ?? "", from: from?.text ?? "",
      reason: reason, source: source)
    if gathered == nil {
      change(.history(from: plan.history.count, [entry]))
    } else {
      gathered?.append(entry)
    }
  }

  /// Carries out what an import changes and writes one line of history for all of it.
  mutating func carryOut(_ list: ListImport, _ edits: [Edit]) throws(EditRefusal) {
    guard list.isStorable else { throw .unstorableText("history") }
    let isOutermost = gathered == nil
    if isOutermost { gathered = [] }
    for edit in edits { try carryOut(edit) }
    guard isOutermost, let lines = gathered else { return }
    gathered = nil
    guard let stamp else { return }
    change(.history(from: plan.history.count, [HistoryEntry(list, moves: lines, stamp)]))
  }

  /// The present content of the same part.
  private func current(of part: PlanPart) -> PlanPart {
    switch part {
    case .stand(let id, _): .stand(id, plan.stands[id])
    case .cooperative(let id, _): .cooperative(id, plan.cooperatives[id])
    case .placement(let id, _): .placement(id, plan.placements[id] ?? [])
    case .feature(let id, _): .feature(id, plan.hall.features[id])
    case .rule(let id, _): .rule(id, plan.rules[id])
    case .hallShape: .hallShape(plan.hall.shape)
    case .names: .names(plan.names)
    case .category(let id, _, let grouping):
      .category(id, plan[grouping][id], of: grouping)
    case .status: .status(plan.status)
    case .history(let start, _):
      .history(from: start, Array(plan.history.dropFirst(max(0, start))))
    }
  }

  private mutating func put(_ part: PlanPart) {
    switch part {
    case .stand(let id, let stand): plan.stands[id] = stand
    case .cooperative(let id, let cooperative): plan.cooperatives[id] = cooperative
    case .placement(let id, let list): plan.placements[id] = list.isEmpty ? nil : list
    case .feature(let id, let feature): plan.hall.features[id] = feature
    case .rule(let id, let rule): plan.rules[id] = rule
    case .hallShape(let shape):
      plan.hall.module = shape.module
      plan.hall.width = shape.width
      plan.hall.depth = shape.depth
    case .names(let names): plan.names = names
    case .category(let id, let category, let grouping): plan[grouping][id] = category
    case .status(let status): plan.status = status
    case .history(let start, let entries):
      plan.history.removeLast(max(0, plan.history.count - max(0, start)))
      plan.history += entries
    }
  }
}
