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
        note(path, .removedAndTouched)
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
      if drawings.ours != drawings.base { putBack(["status"], .approvedMeanwhile) }
      return
    }
    for path in Set(drawings.theirs.keys).union(drawings.base.keys).sorted(by: {
      $0.lexicographicallyPrecedes($1)
    }) {
      let theirs = drawings.theirs[path]
      if theirs != drawings.base[path], theirs != drawings.ours[path] { putBackDrawing(at: path) }
    }
  }

  /// Puts a part of the drawing back as ours has it; of a stand only its shape.
  private mutating func putBackDrawing(at path: [String]) {
    let stand = Array(path.prefix(2))
    guard path.first == "stands", content[stand] != nil, versions.ours.document[stand] != nil else {
      putBack(path.first == "stands" ? stand : path, .approvedMeanwhile)
      return
    }
    note(stand, .approvedMeanwhile)
    content[path] = versions.ours.document[path]
  }

  /// Puts what stands at a path back as ours has it, and notes the conflict about it, if it is not.
  ///
  /// - Returns: Whether that changed anything.
  @discardableResult
  mutating func putBack(_ path: [String], _ matter: MergeConflict.Matter) -> Bool {
    let ours = versions.ours.document[path]
    if content[path] == ours { return false }
    note(path, matter)
    content[path] = ours
    return true
  }

  private mutating func note(_ path: [String], _ matter: MergeConflict.Matter) {
    let values = versions.map { $0.document[path] }
    conflicts.append(
      MergeConflict(
        path: path, matter: matter, base: values.base, ours: values.ours, theirs: values.theirs))
  }
}
