// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import Wording

/// What those need who lay power and water: what each stand offers and needs, and what each power point
/// has to give.
extension PlanFacts {
  var serviceParts: [PagePart] {
    [part(words.map, .map(MapView(colouring: .services)))] + serviceLists
  }

  var serviceLists: [PagePart] {
    let points = nearestPoints
    let needs = stands.map { service($0, points[$0]) }
    let lacking = needs.filter(\.isLacking)
    return list(words.services, table(of: needs))
      + list(words.powerPoints, sums(of: needs))
      + (lacking.isEmpty
        ? [part(words.notCovered, .text([words.allCovered]))]
        : list(words.notCovered, table(of: lacking)))
  }

  /// What a stand offers and needs.
  private struct Service {
    let stand: Stand
    let seated: [Cooperative]
    let needed: Double
    let needsWater: Bool
    let cooks: Bool
    let point: (feature: Feature, metres: Double)?

    var isLacking: Bool {
      needed > stand.powerKilowatts + Module.tolerance || needsWater && !stand.hasWater
    }
  }

  private func service(
    _ number: Int, _ point: (feature: Feature, metres: Double)?
  ) -> Service {
    let stand = current(number)
    let seated = seated(on: stand)
    return Service(
      stand: stand, seated: seated, needed: seated.reduce(0) { $0 + $1.powerKilowatts },
      needsWater: seated.contains(where: \.needsWater), cooks: seated.contains(where: \.cooks),
      point: point)
  }

  private func table(of services: [Service]) -> PageTable {
    PageTable(
      columns: [
        .init(words.number), .init(words.powerOffered), .init(words.powerNeeded),
        .init(words.water), .init(words.waterNeeded), .init(words.cooking),
        .init(words.powerPoint, isName: true), .init(words.metres),
        .init(words.name, isName: true),
      ],
      rows: services.map { service in
        [
          service.stand.label, words.amount(service.stand.powerKilowatts),
          words.amount(service.needed), answer(service.stand.hasWater),
          answer(service.needsWater), answer(service.cooks),
          service.point.map { pointName($0.feature) } ?? "",
          service.point.map { words.amount($0.metres) } ?? "",
          service.seated.map { name($0) }.joined(separator: language.comma),
        ]
      })
  }

  /// What the stands of each power point come to, and what all do.
  private func sums(of services: [Service]) -> PageTable {
    func row(_ name: String, _ services: [Service], capacity: Double?) -> [String] {
      [
        name, "\(services.count)",
        words.amount(services.reduce(0) { $0 + $1.stand.powerKilowatts }),
        words.amount(services.reduce(0) { $0 + $1.needed }), capacity.map(power) ?? "",
      ]
    }
    let points = plan.hall.sortedFeatures.filter { $0.kind == .power }
    let rows = points.map { point in
      row(
        pointName(point), services.filter { $0.point?.feature.id == point.id },
        capacity: point.powerKilowatts)
    }
    let rest = services.filter { $0.point == nil }
    return PageTable(
      columns: [
        .init(words.powerPoint, isName: true), .init(words.stands), .init(words.powerOffered),
        .init(words.powerNeeded), .init(words.capacity),
      ],
      rows: rows + (rest.isEmpty || points.isEmpty ? [] : [row(words.noPoint, rest, capacity: nil)])
        + [row(words.inAll, services, capacity: points.reduce(0) { $0 + $1.powerKilowatts })])
  }

  /// A point without a name is told from others by where it is.
  private func pointName(_ point: Feature) -> String {
    if let name = point.names.preferred(in: language) { return name }
    guard case .point(let cell) = point.place else { return name(of: point) }
    let module = plan.hall.module
    return words.place(x: module.metres(cell.x), y: module.metres(cell.y))
  }

  /// For each stand the power point that one reaches first on foot.
  ///
  /// - Complexity: O(cells × points).
  private var nearestPoints: [Int: (feature: Feature, metres: Double)] {
    var nearest: [Int: (feature: Feature, metres: Double)] = [:]
    for point in plan.hall.sortedFeatures where point.kind == .power {
      let walk = floor.walk(from: floor.aisleCells(of: point))
      for stand in floor.stands.indices {
        guard let metres = walk.nearest(of: floor.fronts[stand]).map(floor.module.metres),
          metres < nearest[stand]?.metres ?? .infinity
        else { continue }
        nearest[stand] = (point, metres)
      }
    }
    return nearest
  }
}
