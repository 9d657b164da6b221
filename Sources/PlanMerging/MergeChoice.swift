// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import LayoutEngine
import PlanFiles

extension PlanMerge {
  /// The merge in which theirs stands in some conflicts; nil where that would be no plan.
  ///
  /// Whoever of ours is on a stand that a choice gives to one of theirs leaves it, for where theirs
  /// has them if that is free, else for none.
  ///
  /// - Complexity: that of a merge.
  package func taking(_ chosen: [MergeConflict]) -> PlanMerge? {
    if chosen.isEmpty { return self }
    var side = TakenSide(versions.map(MergedVersion.init))
    for conflict in chosen { side.take(conflict) }
    guard let plan = side.plan else { return nil }
    return PlanMerge(ThreeVersions(base: versions.base, ours: plan, theirs: versions.theirs))
  }
}

/// Our side as it would be, had it done what theirs did where a conflict is.
private struct TakenSide {
  private let versions: ThreeVersions<MergedVersion>
  private var document: PropertyDictionary
  private var guests: [Stand.ID: [Cooperative.ID]]

  init(_ versions: ThreeVersions<MergedVersion>) {
    self.versions = versions
    document = versions.ours.document
    guests = versions.ours.plan.placements
  }

  /// The plan; nil where it is none.
  var plan: Plan? {
    var whole = document
    let placements = guests.filter { !$0.value.isEmpty }.map { stand, ids in
      PropertyDictionary.Entry(
        key: ExactText(stand.text), value: .array(ids.map { .text($0.text) }))
    }
    whole["placements"] = .dictionary(PropertyDictionary(placements))
    return try? PlanReader.plan(of: .dictionary(whole), vocabulary: RuleCatalogue())
  }

  mutating func take(_ conflict: MergeConflict) {
    let path = conflict.path
    if let id = conflict.seated { return seat(id) }
    switch (path.first, path.count) {
    case (nil, _):
      let history = document["history"]
      document = versions.theirs.document
      document["history"] = history
      guests = versions.theirs.plan.placements
    case ("status", 1) where conflict.matter == .approvedMeanwhile:
      document["status"] = versions.theirs.document["status"]
      takeDrawing()
    case ("stands", 2) where conflict.matter == .approvedMeanwhile:
      copy(document[path] == nil ? path : path + ["parts"], from: versions.theirs)
    case ("stands", 2):
      copy(path, from: versions.theirs)
      if document[path] == nil, let id = Stand.ID(path[1]) { guests[id] = nil }
    case ("cooperatives", 2):
      copy(path, from: versions.theirs)
      guard let id = Cooperative.ID(path[1]) else { return }
      if document[path] == nil { forget(id) } else { seat(id) }
    default: copy(path, from: versions.theirs)
    }
  }

  private mutating func copy(_ path: [String], from version: MergedVersion) {
    // What leads there may be gone as a whole.
    if path.count > 2, document[Array(path.dropLast())] == nil { return }
    document[path] = version.document[path]
  }

  /// Puts the hall and the shapes of its stands back as both began with them.
  private mutating func takeDrawing() {
    let drawings = versions.map(\.drawing)
    for path in Set(drawings.ours.keys).union(drawings.base.keys) {
      if path.first == "stands", drawings.base[path] == nil {
        let thing = Array(path.prefix(2))
        document[thing] = nil
        Stand.ID(thing[1]).map { guests[$0] = nil }
      } else if path.first == "stands", document[Array(path.prefix(2))] == nil {
        copy(Array(path.prefix(2)), from: versions.base)
      } else {
        document[path] = versions.base.document[path]
      }
    }
  }

  /// Takes somebody off all stands and sessions.
  private mutating func forget(_ id: Cooperative.ID) {
    leave(id)
    for session in document["sessions"]?.dictionary?.keys ?? [] {
      let path = ["sessions", session, "participants"]
      guard case .array(let ids)? = document[path] else { continue }
      document[path] = .array(ids.filter { $0 != .text(id.text) })
    }
  }

  private mutating func leave(_ id: Cooperative.ID) {
    for stand in guests.keys { guests[stand]?.removeAll { $0 == id } }
  }

  /// Seats somebody where theirs has them, and sends away who is in the way.
  private mutating func seat(_ id: Cooperative.ID) {
    let others = versions.theirs
    leave(id)
    stand(id)
    for stand in others.seats[id] ?? [] {
      if document[["stands", stand.text]] == nil {
        document[["stands", stand.text]] = others.thing("stands", stand.text)
          .map { .dictionary($0) }
      }
      let theirs = others.plan.placements[stand] ?? []
      let isShared = document[["stands", stand.text, "shared"]] == .boolean(true)
      let inTheWay = isShared ? [] : (guests[stand] ?? []).filter { !theirs.contains($0) }
      guests[stand, default: []].removeAll(where: inTheWay.contains)
      guests[stand, default: []].append(id)
      for one in inTheWay { move(one) }
    }
  }

  /// Gives somebody the stands that theirs has for them, if nobody is there.
  private mutating func move(_ id: Cooperative.ID) {
    let seats = versions.theirs.seats[id] ?? []
    let isFree = seats.allSatisfy { stand in
      document[["stands", stand.text]] != nil && (guests[stand] ?? []).isEmpty
    }
    guard isFree, !seats.isEmpty else { return }
    leave(id)
    stand(id)
    for stand in seats { guests[stand] = [id] }
  }

  /// Has somebody take part as they do in theirs.
  private mutating func stand(_ id: Cooperative.ID) {
    let path = ["cooperatives", id.text]
    guard document[path] != nil, let standing = versions.theirs.standing(of: id) else { return }
    for key in Standing.keys { document[path + [key]] = standing.words[key] }
  }
}
