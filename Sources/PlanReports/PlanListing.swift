// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import LayoutEngine
import Wording

/// A plan as lists, which say all that the map shows.
package struct PlanListing: Sendable {
  let plan: Plan
  let floor: Floor
  let neighbours: Neighbours
  let seats: [Cooperative.ID: [Stand.ID]]
  let language: Language

  /// Lists a plan that has been checked; names come in a language.
  package init(_ checker: Checker, language: Language) {
    plan = checker.plan
    floor = checker.floor
    neighbours = checker.neighbours
    seats = checker.plan.standsByCooperative
    self.language = language
  }

  /// The stands by number, as people count: what `list stands --json` prints.
  package var stands: [PropertyDictionary] { standOrder.map { entry(of: floor.stands[$0]) } }

  /// The cooperatives by id, as people count: what `list cooperatives --json` prints.
  package var cooperatives: [PropertyDictionary] { cooperativesInOrder.map(entry(of:)) }

  /// The places of the stands in the floor's list, by number as people count, then by id.
  var standOrder: [Int] {
    let orders = floor.stands.map { (NaturalOrder($0.label), NaturalOrder($0.id.text)) }
    return orders.indices.sorted { orders[$0] < orders[$1] }
  }

  /// The cooperatives by id, as people count.
  var cooperativesInOrder: [Cooperative] {
    let all = plan.sortedCooperatives
    let orders = all.map { NaturalOrder($0.id.text) }
    return all.indices.sorted { orders[$0] < orders[$1] }.map { all[$0] }
  }

  /// The waiting cooperatives in order of seniority: what `list waiting --json` prints.
  package var waiting: [PropertyDictionary] { plan.waitingList.map(entry(of:)) }

  /// One stand as data.
  package func entry(of stand: Stand) -> PropertyDictionary {
    var entry: PropertyDictionary = [
      "id": .text(stand.id.text),
      "number": .text(stand.number),
      "cooperatives": .array((plan.placements[stand.id] ?? []).map { .text($0.text) }),
    ]
    guard let index = floor.indices[stand.id] else { return entry }
    entry["area"] = .real(floor.area(of: index))
    entry["type"] = .text(floor.openSides[index].type.rawValue)
    entry["openSides"] = .array(floor.openSides[index].sides.map { .text($0.term.short[.english]) })
    entry["relations"] = .dictionary(
      PropertyDictionary(
        neighbours.lists[index].map { neighbour in
          PropertyDictionary.Entry(
            key: ExactText(floor.stands[neighbour.stand].id.text),
            value: .text(neighbour.relation.rawValue))
        }))
    if let metres = floor.exitMetres(of: index) { entry["exitMetres"] = .real(metres) }
    return entry
  }

  /// One cooperative as data; on several stands, `stand` and `number` are of the first by id, and
  /// `stands` and `numbers` have them all.
  ///
  /// `wishes` are the stands that it wished for as the file has them, gone ones included; `choice`
  /// says which of those that there are it has, 1 for the first. Both are left out where there is
  /// nothing to say, as are the texts of a contact and the further columns of a list.
  package func entry(of cooperative: Cooperative) -> PropertyDictionary {
    let own = seats[cooperative.id] ?? []
    var entry: PropertyDictionary = [
      "id": .text(cooperative.id.text),
      "name": .text(name(of: cooperative)),
      "category": .text(cooperative.category),
      "province": .text(cooperative.province),
      "status": .text(cooperative.status.rawValue),
      "stand": .text(own.first?.text ?? ""),
      "number": .text(own.first.flatMap { plan.stands[$0]?.number } ?? ""),
    ]
    if own.count > 1 {
      entry["stands"] = .array(own.map { .text($0.text) })
      entry["numbers"] = .array(own.map { .text(plan.stands[$0]?.number ?? "") })
    }
    if !cooperative.wishes.isEmpty {
      entry["wishes"] = .array(cooperative.wishes.map { .text($0.text) })
    }
    if let choice = plan.choice(of: cooperative, among: own) { entry["choice"] = .integer(choice) }
    if let priority = cooperative.priority { entry["priority"] = .integer(priority) }
    for (key, text) in [
      ("person", cooperative.person), ("phone", cooperative.phone), ("email", cooperative.email),
      ("contact", cooperative.contact), ("remark", cooperative.remark),
      ("arrivedAt", cooperative.arrivedAt),
    ] where !text.isEmpty {
      entry[key] = .text(text)
    }
    if !cooperative.fields.isEmpty {
      entry["fields"] = .dictionary(
        PropertyDictionary(
          cooperative.fields.map { .init(key: $0.key, value: .string($0.value)) }))
    }
    return entry
  }

  func name(of cooperative: Cooperative) -> String {
    cooperative.names.preferred(in: language) ?? cooperative.id.text
  }
}
