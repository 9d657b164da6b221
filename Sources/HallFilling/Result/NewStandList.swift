// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import LayoutEngine

/// The stands of a filling with ids, numbers, power and water.
struct NewStandList {
  /// The stands.
  private(set) var stands: [Stand] = []
  /// Stands that a cooperative gets beside its own.
  private(set) var gains: [(stand: Stand.ID, cooperative: Cooperative.ID)] = []

  /// Makes the stands of a filling.
  ///
  /// - Complexity: O(cells + stands²).
  init(_ filling: Filling, of old: Plan, keeping keepsStands: Bool) {
    let areas = filling.areas
    let water = WaterReach(old.hall)
    let succession = keepsStands ? nil : Succession(of: old, on: areas, water)
    let kept = keepsStands ? Array(old.stands.values) : []
    let power = PowerShares(
      old.hall, among: areas, beside: kept, needs: succession?.kilowatts ?? [:])
    // Where the hall has no points, stands offer what they did, new ones what most do.
    let offers = old.stands.values.map(\.powerKilowatts).sorted()
    let usual = offers.isEmpty ? 3 : offers[offers.count / 2]
    let gains = Dictionary(
      uniqueKeysWithValues: succession?.gains.map { ($0.place, $0.cooperative) } ?? [])
    var names = FreshNames(old)
    for (place, area) in areas.enumerated() {
      let heir = succession?.heirs[place]
      guard var stand = heir ?? (try? names.standID()).map({ Stand(id: $0, number: "", parts: []) })
      else { continue }
      stand.parts = [area]
      stand.powerKilowatts = power.kilowatts?[place] ?? heir?.powerKilowatts ?? usual
      if water.hasPoints || heir == nil { stand.hasWater = water.reaches(area) }
      stands.append(stand)
      if let cooperative = gains[place] { self.gains.append((stand.id, cooperative)) }
    }
    number(beside: kept, of: old)
  }

  /// Numbers the stands in the order of the walk, in series with letters that no other has.
  private mutating func number(beside kept: [Stand], of old: Plan) {
    let rule = GeometryRules(old).aisle
    let floor = Floor(hall: old.hall, stands: kept + stands, aisleRule: rule)
    let places = Dictionary(uniqueKeysWithValues: stands.indices.map { (stands[$0].id, $0) })
    let numbers = Dictionary(
      uniqueKeysWithValues: places.compactMap { id, place in floor.indices[id].map { ($0, place) } }
    )
    let order = WalkOrder(
      floor, Set(numbers.keys), hall: old.hall,
      aisle: old.hall.module.cellsCovering(rule.metres))
    let taken = Set(kept.compactMap { NumberedName($0.number)?.prefix })
    var letter = SeriesLetter(rank: 1)
    for series in order.series {
      while taken.contains(letter.text) { letter = letter.next }
      for (count, number) in series.enumerated() {
        guard let place = numbers[number] else { continue }
        stands[place].number =
          NumberedName(prefix: letter.text, value: count + 1, digits: 2).text
      }
      letter = letter.next
    }
  }
}
