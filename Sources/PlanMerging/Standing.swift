// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import PlanFiles

/// Whether and where a cooperative takes part: one matter, since its keys make sense only together.
///
/// Somebody who withdrew has no stand, and somebody with a stand does not wait.
struct Standing: Hashable, Sendable {
  /// The keys of a cooperative's file that belong to it.
  static let keys: Set<String> = ["status", "stands", "withdrawnAt", "reason"]

  /// What the file says at these keys.
  let words: PropertyDictionary
  /// The stands, by id.
  let seats: [Stand.ID]

  /// The standing of a cooperative in a plan; nil for one that it does not have.
  init?(of id: Cooperative.ID, written: PropertyDictionary?, seats: [Stand.ID]?) {
    guard let written else { return nil }
    words = PropertyDictionary(written.entries.filter { Self.keys.contains($0.key.string) })
    self.seats = seats ?? []
  }
}

/// Which side somebody's standing is taken from.
enum Side: Hashable, Sendable {
  case ours
  case theirs
}

/// A plan with what its file says, as merging looks at it.
struct MergedVersion: Sendable {
  let plan: Plan
  let document: PropertyDictionary
  let seats: [Cooperative.ID: [Stand.ID]]

  init(_ plan: Plan) {
    self.plan = plan
    document = PlanWriter.document(of: plan)
    seats = plan.standsByCooperative
  }

  /// What the file says of a thing in one of its tables.
  func thing(_ table: String, _ id: String) -> PropertyDictionary? {
    document[table]?.dictionary?[id]?.dictionary
  }

  /// Whether and where a cooperative takes part.
  func standing(of id: Cooperative.ID) -> Standing? {
    Standing(of: id, written: thing("cooperatives", id.text), seats: seats[id])
  }

  /// The ids in a table.
  func ids(in table: String) -> [String] { document[table]?.dictionary?.keys ?? [] }

  /// What an approved plan does not let change, by its path: the hall, what is in it, and the shapes
  /// of its stands.
  var drawing: [[String]: PropertyValue] {
    var found: [[String]: PropertyValue] = [:]
    for key in ["width", "depth", "module"] { found[["hall", key]] = document[["hall", key]] }
    for entry in document[["hall", "features"]]?.dictionary?.entries ?? [] {
      var shape = entry.value.dictionary ?? [:]
      shape["names"] = nil
      shape["powerKilowatts"] = nil
      found[["hall", "features", entry.key.string]] = .dictionary(shape)
    }
    for id in ids(in: "stands") {
      let parts = ["stands", id, "parts"]
      found[parts] = document[parts]
    }
    return found
  }
}

extension PropertyDictionary {
  /// What stands at the end of a path; setting it makes the dictionaries that lead there.
  subscript(path: [String]) -> PropertyValue? {
    get {
      guard let key = path.first else { return .dictionary(self) }
      return path.count == 1 ? self[key] : self[key]?.dictionary?[Array(path.dropFirst())]
    }
    set {
      guard let key = path.first else { return }
      if path.count == 1 {
        self[key] = newValue
      } else {
        var inner = self[key]?.dictionary ?? [:]
        inner[Array(path.dropFirst())] = newValue
        self[key] = .dictionary(inner)
      }
    }
  }
}
