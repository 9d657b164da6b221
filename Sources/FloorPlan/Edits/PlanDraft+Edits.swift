// SPDX-License-Identifier: Apache-2.0

/// What each edit checks and changes.
extension PlanDraft {
  /// Carries out an edit on the draft, or throws; what was changed so far can be taken back.
  mutating func carryOut(_ edit: Edit) throws(EditRefusal) {
    switch edit {
    case .place(let cooperative, let stand): try place(cooperative, on: stand)
    case .unplace(let cooperative, let toWaiting): try unplace(cooperative, toWaiting: toWaiting)
    case .leave(let cooperative, let stand): try leave(cooperative, stand)
    case .swap(let first, let second): try swap(first, second)
    case .reseat(let seats): try reseat(seats)
    case .hold(let stand, let text): try hold(stand, text)
    case .lock(let stand, let isLocked): try lock(stand, isLocked)
    case .setStatus(let status): setStatus(status)
    case .writeCooperative(let cooperative): try write(cooperative)
    case .removeCooperative(let id): try removeCooperative(id)
    case .withdraw(let id, let reason, let time): try withdraw(id, reason: reason, at: time)
    case .reinstate(let id): try reinstate(id)
    case .writeStand(let stand): try write(stand)
    case .removeStand(let id): try removeStand(id)
    case .writeFeature(let feature): try write(feature)
    case .removeFeature(let id): try removeFeature(id)
    case .writeRule(let rule): try write(rule)
    case .removeRule(let id):
      guard plan.rules[id] != nil else { throw .noSuchRule(id) }
      change(.rule(id, nil))
    case .writeHall(let shape): try write(shape)
    case .writeNames(let names): try write(names)
    case .writeCategory(let id, let category, let grouping):
      try write(category, as: id, of: grouping)
    case .removeCategory(let id, let grouping): try remove(id, of: grouping)
    case .mergeCategories(let ids, let target, let grouping):
      try merge(ids, into: target, of: grouping)
    case .tell(let id): tell(id)
    case .importList(let list, let edits): try carryOut(list, edits)
    case .all(let edits): for edit in edits { try carryOut(edit) }
    case .restore(let parts): for part in parts { change(part) }
    }
  }
}

// MARK: Placements

extension PlanDraft {
  func cooperative(_ id: Cooperative.ID) throws(EditRefusal) -> Cooperative {
    guard let cooperative = plan.cooperatives[id] else { throw .noSuchCooperative(id) }
    return cooperative
  }

  func stand(_ id: Stand.ID) throws(EditRefusal) -> Stand {
    guard let stand = plan.stands[id] else { throw .noSuchStand(id) }
    return stand
  }

  /// The stands a cooperative leaves; refused when one of them is locked.
  ///
  /// - Parameter known: Its stands, where they are known already.
  private func leave(
    _ id: Cooperative.ID, known: [Stand.ID]? = nil
  ) throws(EditRefusal) -> [Stand.ID] {
    let stands = known ?? plan.stands(of: id)
    for stand in stands where plan.stands[stand]?.isLocked == true { throw .locked(stand) }
    return stands
  }

  private mutating func seat(_ id: Cooperative.ID, on stand: Stand.ID) {
    change(.placement(stand, (plan.placements[stand] ?? []) + [id]))
  }

  private mutating func unseat(_ id: Cooperative.ID, from stand: Stand.ID) {
    change(.placement(stand, (plan.placements[stand] ?? []).filter { $0 != id }))
  }

  private mutating func place(
    _ id: Cooperative.ID, on target: Stand.ID
  ) throws(EditRefusal) {
    let stand = try stand(target)
    let seated = try cooperative(id)
    if seated.status == .withdrawn { throw .withdrawn(id) }
    let present = plan.placements[target] ?? []
    if present.contains(id) { throw .alreadyThere(id, target) }
    if stand.isLocked { throw .locked(target) }
    if let first = present.first, !stand.isShared { throw .occupied(target, by: first) }
    let left = plan.stands(of: id).count < seated.standLimit ? [] : try leave(id)
    for old in left { unseat(id, from: old) }
    take(id, target, from: left)
  }

  private mutating func reseat(_ seats: [Seat]) throws(EditRefusal) {
    var left: [[Stand.ID]] = []
    // One look through all placements costs less than one for each of many.
    var known = seats.count > 8 ? plan.standsByCooperative : nil
    for seat in seats {
      if try cooperative(seat.cooperative).status == .withdrawn {
        throw .withdrawn(seat.cooperative)
      }
      let old = try leave(seat.cooperative, known: known.map { $0[seat.cooperative] ?? [] })
      known?[seat.cooperative] = []
      if old == [seat.stand] { throw .alreadyThere(seat.cooperative, seat.stand) }
      for stand in old { unseat(seat.cooperative, from: stand) }
      left.append(old)
    }
    for (seat, old) in zip(seats, left) {
      let target = try stand(seat.stand)
      let present = plan.placements[seat.stand] ?? []
      if present.contains(seat.cooperative) { throw .alreadyThere(seat.cooperative, seat.stand) }
      if target.isLocked { throw .locked(seat.stand) }
      if let first = present.first, !target.isShared {
        throw .occupied(seat.stand, by: first)
      }
      take(seat.cooperative, seat.stand, from: old)
    }
  }

  /// Seats a cooperative that has left its stands; one that waited takes part from now on.
  private mutating func take(_ id: Cooperative.ID, _ stand: Stand.ID, from left: [Stand.ID]) {
    seat(id, on: stand)
    if var waited = plan.cooperatives[id], waited.status == .waiting {
      waited.status = .confirmed
      change(.cooperative(id, waited))
    }
    recordLeaving(left.dropFirst(), id)
    record(left.isEmpty ? .placed : .moved, cooperative: id, stand: stand, from: left.first)
  }

  /// A line for each of several stands left at once: an entry has room for one.
  private mutating func recordLeaving(_ left: ArraySlice<Stand.ID>, _ id: Cooperative.ID) {
    for stand in left { record(.unplaced, cooperative: id, from: stand) }
  }

  private mutating func unplace(
    _ id: Cooperative.ID, toWaiting: Bool
  ) throws(EditRefusal) {
    var leaving = try cooperative(id)
    if leaving.status == .withdrawn && toWaiting { throw .withdrawn(id) }
    let left = try leave(id)
    if left.isEmpty && !(toWaiting && leaving.status == .confirmed) { throw .notPlaced(id) }
    for old in left { unseat(id, from: old) }
    if toWaiting {
      leaving.status = .waiting
      change(.cooperative(id, leaving))
    }
    recordLeaving(left.dropFirst(), id)
    record(toWaiting ? .waiting : .unplaced, cooperative: id, from: left.first)
  }

  private mutating func leave(
    _ id: Cooperative.ID, _ stand: Stand.ID
  ) throws(EditRefusal) {
    _ = try cooperative(id)
    let left = try self.stand(stand)
    guard plan.placements[stand]?.contains(id) == true else { throw .notThere(id, stand) }
    if left.isLocked { throw .locked(stand) }
    unseat(id, from: stand)
    record(.unplaced, cooperative: id, from: stand)
  }

  private mutating func swap(
    _ first: Cooperative.ID, _ second: Cooperative.ID
  ) throws(EditRefusal) {
    if first == second { throw .sameCooperative(first) }
    let here = try onlyStand(of: first)
    let there = try onlyStand(of: second)
    if here == there { throw .alreadyThere(first, there) }
    change(.placement(here, (plan.placements[here] ?? []).map { $0 == first ? second : $0 }))
    change(.placement(there, (plan.placements[there] ?? []).map { $0 == second ? first : $0 }))
    record(.moved, cooperative: first, stand: there, from: here)
    record(.moved, cooperative: second, stand: here, from: there)
  }

  private func onlyStand(of id: Cooperative.ID) throws(EditRefusal) -> Stand.ID {
    _ = try cooperative(id)
    let stands = try leave(id)
    guard let stand = stands.first else { throw .notPlaced(id) }
    if stands.count > 1 { throw .onSeveralStands(id) }
    return stand
  }

  private mutating func withdraw(
    _ id: Cooperative.ID, reason: String, at time: String
  ) throws(EditRefusal) {
    var leaving = try cooperative(id)
    if leaving.status == .withdrawn { throw .withdrawn(id) }
    let left = plan.stands(of: id)
    for old in left {
      unseat(id, from: old)
      // A lock binds a cooperative to its stand; with the cooperative gone it binds nobody.
      if var stand = plan.stands[old], stand.isLocked, plan.placements[old] == nil {
        stand.isLocked = false
        change(.stand(old, stand))
      }
    }
    leaving.status = .withdrawn
    leaving.withdrawnAt = time
    leaving.reason = reason
    guard leaving.hasStorableTexts else { throw .unstorableText(id.text) }
    change(.cooperative(id, leaving))
    recordLeaving(left.dropFirst(), id)
    record(.withdrawn, cooperative: id, stand: left.first, reason: reason)
  }

  private mutating func reinstate(_ id: Cooperative.ID) throws(EditRefusal) {
    var returning = try cooperative(id)
    guard returning.status == .withdrawn else { throw .notWithdrawn(id) }
    if let seat = plan.stands(of: id).first { throw .stillPlaced(id, seat) }
    // A file may come without the line of history that says why.
    let isRecorded = plan.history.contains {
      $0.event == HistoryEntry.Event.withdrawn.rawValue && $0.cooperative == id.text
    }
    let reason = isRecorded ? "" : returning.reason
    returning.status = .waiting
    returning.withdrawnAt = ""
    returning.reason = ""
    change(.cooperative(id, returning))
    record(.reinstated, cooperative: id, reason: reason)
  }
}
