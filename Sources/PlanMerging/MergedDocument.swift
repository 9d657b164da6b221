// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import PlanFiles

/// The merged document, without seats and history, and what was settled for it.
struct MergedDocument {
  private let versions: ThreeVersions<MergedVersion>
  private(set) var conflicts: [MergeConflict]
  /// What it says.
  private(set) var content: PropertyDictionary

  /// Merges key by key, then the stands and the cooperatives, and keeps what one side approved.
  init(_ versions: ThreeVersions<MergedVersion>) {
    self.versions = versions
    var merge = DocumentMerge()
    content = merge.merge(
      versions.map(\.document), at: [],
      besides: ["history", "placements", "cooperatives", "stands"])
    conflicts = merge.conflicts
    mergeThings("stands")
    mergeThings("cooperatives")
    keepApproved()
  }

  // MARK: Things

  /// The ids in a table.
  func ids(in table: String) -> [String] { content[table]?.dictionary?.keys ?? [] }

  /// A thing in a table.
  func thing(_ table: String, _ id: String) -> PropertyValue? {
    content[table]?.dictionary?[id]
  }

  private mutating func set(_ table: String, _ id: String, _ value: PropertyValue?) {
    var things = content[table]?.dictionary ?? [:]
    things[id] = value
    content[table] = .dictionary(things)
  }

  /// Merges the stands, or the cooperatives: whoever seats somebody touches both.
  private mutating func mergeThings(_ table: String) {
    let tables = versions.map { $0.document[table]?.dictionary }
    guard tables.ours != nil || tables.theirs != nil else { return }
    var entries: [PropertyDictionary.Entry] = []
    let ids = Set((tables.ours?.keys ?? []) + (tables.theirs?.keys ?? []))
    for id in ids {
      if let value = merged(table, id) {
        entries.append(PropertyDictionary.Entry(key: ExactText(id), value: value))
      }
    }
    content[table] = .dictionary(PropertyDictionary(entries))
  }

  private mutating func merged(_ table: String, _ id: String) -> PropertyValue? {
    let values = versions.map { $0.document[table]?.dictionary?[id] }
    let path = [table, id]
    if values.base != nil, values.ours == nil || values.theirs == nil {
      // Somebody removed it. Who else touched it, or seated somebody?
      let seated = versions.map { seating(table, id, in: $0) }
      let isTouched =
        values.ours == nil
        ? values.theirs != nil && (values.theirs != values.base || seated.theirs != seated.base)
        : values.ours != values.base || seated.ours != seated.base
      // A stand that theirs seats somebody on is refused to them where the seat is.
      let isOnlySeated = table == "stands" && values.ours == nil && values.theirs == values.base
      if isTouched, !isOnlySeated {
        conflicts.append(
          MergeConflict(
            path: path, matter: .removedAndTouched, base: values.base, ours: values.ours,
            theirs: values.theirs))
        return values.ours
      }
      return nil
    }
    guard let ours = values.ours?.dictionary, let theirs = values.theirs?.dictionary,
      values.base != nil || ours != theirs
    else {
      return values.verdict == .theirs ? values.theirs : values.ours
    }
    var merge = DocumentMerge()
    defer { conflicts += merge.conflicts }
    guard let base = values.base?.dictionary else { return merge.merge(values, at: path) }
    return .dictionary(
      merge.merge(
        ThreeVersions(base: base, ours: ours, theirs: theirs), at: path,
        besides: table == "cooperatives" ? Standing.keys : []))
  }

  /// Who is on a stand, or where a cooperative is.
  private func seating(_ table: String, _ id: String, in version: MergedVersion) -> [String] {
    if table == "stands" {
      return Stand.ID(id).flatMap { version.plan.placements[$0] }?.map(\.text) ?? []
    }
    return Cooperative.ID(id).flatMap { version.seats[$0] }?.map(\.text) ?? []
  }

  // MARK: Approved plans

  /// Keeps the drawing that one side approved while the other changed it.
  private mutating func keepApproved() {
    let status = versions.map(\.plan.status)
    guard status.base != .approved, status.ours != status.theirs else { return }
    let drawings = versions.map(\.drawing)
    if status.theirs == .approved {
      guard drawings.ours != drawings.base else { return }
      conflicts.append(
        MergeConflict(
          path: ["status"], matter: .approvedMeanwhile, base: versions.base.document["status"],
          ours: versions.ours.document["status"], theirs: versions.theirs.document["status"]))
      content["status"] = versions.ours.document["status"]
      return
    }
    for (place, theirs) in drawings.theirs.sorted(by: { $0.key < $1.key })
    where theirs != drawings.base[place] && theirs != drawings.ours[place] {
      restoreDrawing(at: place)
    }
    for place in drawings.base.keys.sorted()
    where drawings.theirs[place] == nil && drawings.ours[place] != nil {
      restoreDrawing(at: place)
    }
  }

  /// Puts a part of the drawing back as ours has it.
  private mutating func restoreDrawing(at place: String) {
    let parts = place.split(separator: "/", maxSplits: 1).map(String.init)
    guard parts.count == 2 else { return }
    switch parts[0] {
    case "stands":
      var stand = thing("stands", parts[1])?.dictionary
      let ours = versions.ours.thing("stands", parts[1])
      stand?["parts"] = ours?["parts"]
      let value = ours == nil ? nil : PropertyValue.dictionary(stand ?? ours ?? [:])
      restore("stands", parts[1], as: value, .approvedMeanwhile)
    case "features": restoreFeature(parts[1], .approvedMeanwhile)
    default: restoreInHall(parts[1], .approvedMeanwhile)
    }
  }

  /// Puts a thing in as it shall stand, and notes the conflict about it.
  mutating func restore(
    _ table: String, _ id: String, as value: PropertyValue?, _ matter: MergeConflict.Matter
  ) {
    let values = versions.map { $0.document[table]?.dictionary?[id] }
    conflicts.append(
      MergeConflict(
        path: [table, id], matter: matter, base: values.base, ours: values.ours,
        theirs: values.theirs))
    set(table, id, value)
  }

  /// Puts a feature of the hall back as ours has it.
  mutating func restoreFeature(_ id: String, _ matter: MergeConflict.Matter) {
    func feature(_ document: PropertyDictionary) -> PropertyValue? {
      document["hall"]?.dictionary?["features"]?.dictionary?[id]
    }
    let values = versions.map { feature($0.document) }
    conflicts.append(
      MergeConflict(
        path: ["hall", "features", id], matter: matter, base: values.base, ours: values.ours,
        theirs: values.theirs))
    var hall = content["hall"]?.dictionary ?? [:]
    var features = hall["features"]?.dictionary ?? [:]
    features[id] = values.ours
    hall["features"] = .dictionary(features)
    content["hall"] = .dictionary(hall)
  }

  /// Puts a key of the hall back as ours has it.
  mutating func restoreInHall(_ key: String, _ matter: MergeConflict.Matter) {
    let values = versions.map { $0.document["hall"]?.dictionary?[key] }
    conflicts.append(
      MergeConflict(
        path: ["hall", key], matter: matter, base: values.base, ours: values.ours,
        theirs: values.theirs))
    var hall = content["hall"]?.dictionary ?? [:]
    hall[key] = values.ours
    content["hall"] = .dictionary(hall)
  }
}
