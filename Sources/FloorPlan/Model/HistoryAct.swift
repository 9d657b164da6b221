// SPDX-License-Identifier: Apache-2.0

/// What was done at one time by one person: the lines of history that one edit wrote.
package struct HistoryAct: Hashable, Sendable {
  /// The lines, in order; never none.
  package let lines: [HistoryEntry]
  /// The history before them.
  private let earlier: [HistoryEntry]

  /// The last act of a history; nil where nothing happened.
  ///
  /// That a cooperative was told of its place changed nothing, and is passed over.
  ///
  /// - Parameter count: How many acts behind it are passed over as well.
  /// - Complexity: O(history).
  package init?(lastOf history: [HistoryEntry], but count: Int = 0) {
    var rest = history[...]
    var lines: [HistoryEntry] = []
    for _ in 0...max(0, count) {
      while rest.last?.kind == .told { rest.removeLast() }
      guard let last = rest.last else { return nil }
      let start = (rest.lastIndex { $0.at != last.at || $0.by != last.by }).map { $0 + 1 }
      lines = rest[(start ?? rest.startIndex)...].filter { $0.kind != .told }
      rest = rest[..<(start ?? rest.startIndex)]
    }
    self.lines = lines
    earlier = Array(rest)
  }

  /// What takes it back in a plan, each who moved to where that was; nil where the history does not say
  /// what there was before: of data, imports, names, measures, and comments of holds that were lifted
  /// before any was written down.
  ///
  /// - Complexity: O(history).
  package func takingBack(in plan: Plan) -> Edit? {
    var edits: [Edit] = []
    var seats: [Cooperative.ID: Stand.ID?] = [:]
    for line in lines {
      // Of several lines about one, the first says where it was.
      if let id = Cooperative.ID(line.cooperative), let seat = line.former, seats[id] == nil {
        seats[id] = .some(seat)
      }
    }
    for line in lines.reversed() {
      guard let edit = edit(takingBack: line, in: plan) else { return nil }
      edits += edit
    }
    let back = seats.sorted { $0.key < $1.key }.compactMap { id, stand in
      stand.map { Seat(id, on: $0) }
    }
    if !back.isEmpty { edits.append(.reseat(back)) }
    return .all(edits)
  }

  /// What takes one line back, but for the stands that are to be taken again; nil where it does not say.
  private func edit(takingBack line: HistoryEntry, in plan: Plan) -> [Edit]? {
    let cooperative = Cooperative.ID(line.cooperative).flatMap { plan.cooperatives[$0] }
    let stand = Stand.ID(line.stand).flatMap { plan.stands[$0] }
    switch line.kind {
    case .placed:
      guard let cooperative, let stand else { return nil }
      let own = plan.stands(of: cooperative.id)
      if own.count > 1, own.contains(stand.id) { return [.leave(cooperative.id, stand.id)] }
      return [.unplace(cooperative.id, toWaiting: waited(cooperative.id))]
    case .moved, .unplaced: return cooperative.map { _ in [] }
    case .waiting:
      guard var cooperative else { return nil }
      if !line.from.isEmpty { return [] }
      cooperative.status = .confirmed
      return [.writeCooperative(cooperative)]
    case .withdrawn: return cooperative.map { [.reinstate($0.id)] }
    case .reinstated:
      return cooperative.map { [.withdraw($0.id, reason: line.reason, at: line.at)] }
    case .added: return cooperative.map { [.removeCooperative($0.id)] }
    case .held: return stand.map { [.hold($0.id, "")] }
    case .released:
      let held = earlier.last { $0.kind == .held && $0.stand == line.stand }
      guard let stand, let held, !held.reason.isEmpty else { return nil }
      return [.hold(stand.id, held.reason)]
    case .locked: return stand.map { [.lock($0.id, false)] }
    case .unlocked: return stand.map { [.lock($0.id, true)] }
    case .approved: return [.setStatus(.draft)]
    case .reopened: return [.setStatus(.approved)]
    case .changed, .removed, .resized, .renamed, .imported, .merged, .told, .sessionAdded,
      .sessionChanged, .sessionRemoved, nil:
      return nil
    }
  }

  /// Whether a cooperative that was given a stand had been waiting, as far as the history says.
  private func waited(_ id: Cooperative.ID) -> Bool {
    let kinds: Set<HistoryEntry.Event> = [.waiting, .reinstated, .placed, .moved, .unplaced]
    let last = earlier.last { line in
      line.cooperative == id.text && line.kind.map(kinds.contains) == true
    }
    return last?.kind == .waiting || last?.kind == .reinstated
  }
}

extension HistoryEntry {
  /// What happened; nil for a word of another program.
  package var kind: Event? { Event(rawValue: event) }

  /// The stand on which its cooperative was before; nil inside where it was on none, nil outside where
  /// the line is not about that.
  fileprivate var former: Stand.ID?? {
    switch kind {
    case .placed: .some(nil)
    case .moved, .unplaced, .waiting: .some(Stand.ID(from))
    case .withdrawn: .some(Stand.ID(stand))
    default: nil
    }
  }
}
