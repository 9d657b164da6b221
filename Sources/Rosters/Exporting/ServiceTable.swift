// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import LayoutEngine
import PlanReports
import Wording

extension ExportedTable {
  /// What each stand offers and needs of power and water, with the nearest power point; then the
  /// sums of each power point.
  ///
  /// - Complexity: O(stands × power points).
  package init(servicesOf plan: Plan, in language: Language) {
    let points = plan.hall.sortedFeatures.filter { $0.kind == .power }
    var sums: [Feature.ID: Sum] = [:]
    var rows: [[String]] = []
    for stand in plan.sortedStands {
      let seated = (plan.placements[stand.id] ?? []).compactMap { plan.cooperatives[$0] }
      let needed = seated.reduce(0) { $0 + $1.powerKilowatts }
      let nearest = Self.nearest(of: points, to: stand, in: plan)
      if let nearest {
        sums[nearest.point.id, default: Sum()].add(stand, needed, seated.contains { $0.cooks })
      }
      rows.append([
        stand.number, stand.id.text, Self.figure(stand.powerKilowatts), Self.figure(needed),
        answer(stand.hasWater, language), answer(seated.contains(where: \.needsWater), language),
        answer(seated.contains(where: \.cooks), language),
        Self.figure(seated.reduce(0) { $0 + $1.cookingKilowatts }),
        nearest.map { Self.name(of: $0.point, language) } ?? "",
        nearest.map { Self.figure($0.metres) } ?? "", "",
        seated.map { $0.names.preferred(in: language) ?? $0.id.text }
          .joined(separator: language.comma),
      ])
    }
    for point in points {
      let sum = sums[point.id] ?? Sum()
      rows.append([
        "", "", Self.figure(sum.offered), Self.figure(sum.needed), "", "",
        answer(sum.cooks, language), "", Self.name(of: point, language), "",
        "\(sum.stands)", Self.capacity(of: point, language),
      ])
    }
    self.init(headings: ReportHeadings.services(in: language), rows: rows)
  }

  /// What the stands of a power point come to.
  private struct Sum {
    var stands = 0
    var offered = 0.0
    var needed = 0.0
    var cooks = false

    mutating func add(_ stand: Stand, _ power: Double, _ cooking: Bool) {
      stands += 1
      offered += stand.powerKilowatts
      needed += power
      cooks = cooks || cooking
    }
  }

  /// The power point that is nearest to a stand as the crow flies, the first by id of several.
  private static func nearest(
    of points: [Feature], to stand: Stand, in plan: Plan
  ) -> (point: Feature, metres: Double)? {
    var best: (point: Feature, gap: Gap)?
    for point in points {
      guard case .point(let place) = point.place else { continue }
      let cell = GridRectangle(x: place.x, y: place.y, width: 1, depth: 1)
      guard let gap = Gap(stand.parts, cell) else { continue }
      if best.map({ gap < $0.gap }) ?? true { best = (point, gap) }
    }
    return best.map { ($0.point, $0.gap.metres(plan.hall.module)) }
  }

  private static func name(of feature: Feature, _ language: Language) -> String {
    feature.names.preferred(in: language) ?? feature.id.text
  }

  /// What a power point can give, where the plan says it.
  private static func capacity(of point: Feature, _ language: Language) -> String {
    point.powerKilowatts > 0
      ? ReportHeadings.capacity[language] + language.colon + figure(point.powerKilowatts) : ""
  }

  /// A number with three decimals at most, and 0 as 0.
  private static func figure(_ number: Double) -> String {
    Figures.number(number, decimals: 3, .english)
  }
}
