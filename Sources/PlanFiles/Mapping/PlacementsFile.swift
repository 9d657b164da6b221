// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// Who sits where as the file has it: arrays of cooperatives' ids by stand.
enum PlacementsFile {
  /// The placements of a plan's dictionary, without empty lists.
  static func read(
    in source: PropertyDictionary, stands: Set<Stand.ID>, cooperatives: Set<Cooperative.ID>
  ) throws(PlanFileError) -> [Stand.ID: [Cooperative.ID]] {
    let lists: [(Stand.ID, [Cooperative.ID])] = try FileTable.entries(
      of: "placements", in: source
    ) { stand, value throws(PlanFileError) in
      guard stands.contains(stand) else {
        throw PlanFileError(reason: "there is no stand \(stand)")
      }
      return (stand, try list(value, cooperatives))
    }
    return Dictionary(lists.filter { !$0.1.isEmpty }) { _, last in last }
  }

  private static func list(
    _ value: PropertyValue, _ cooperatives: Set<Cooperative.ID>
  ) throws(PlanFileError) -> [Cooperative.ID] {
    var seen: Set<Cooperative.ID> = []
    return try FileValue.elements(value) { element throws(PlanFileError) in
      let id: Cooperative.ID = try FileValue.id(try FileValue.text(element))
      guard cooperatives.contains(id) else {
        throw PlanFileError(reason: "there is no cooperative \(id)")
      }
      guard seen.insert(id).inserted else {
        throw PlanFileError(reason: "cooperative \(id) is in this list twice")
      }
      return id
    }
  }

  /// The placements of one stand as the file should have them; nil where it should have none.
  static func value(
    of stand: Stand.ID, in plan: Plan, onto present: PropertyDictionary
  ) -> PropertyValue? {
    if let list = plan.placements[stand] { return .array(list.map { .text($0.text) }) }
    let isKept = plan.stands[stand] != nil && present[stand.text] == .array([])
    return isKept ? .array([]) : nil
  }

  /// The placements as the file should have them: an empty list stays while it is true.
  static func write(
    _ plan: Plan, onto present: PropertyDictionary
  ) -> PropertyDictionary {
    let kept = present.entries.filter { entry in
      guard let stand = Stand.ID(entry.key.string), plan.stands[stand] != nil else { return false }
      return plan.placements[stand] == nil && entry.value == .array([])
    }
    let written = plan.placements.map { stand, list in
      PropertyDictionary.Entry(
        key: ExactText(stand.text), value: .array(list.map { .text($0.text) }))
    }
    return PropertyDictionary(kept + written)
  }
}
