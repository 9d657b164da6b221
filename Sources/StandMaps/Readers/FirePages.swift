// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import LayoutEngine
import Wording

/// What those need who look after safety: aisles with their widths, ways out, and each rule of safety
/// with what it asks and what was measured.
extension PlanFacts {
  var fireParts: [PagePart] {
    guard let checker else { return [] }
    let pinches = self.pinches
    // All doors open, then each blocked in turn; none where the hall is too large for that.
    let egress = checker.findings.egress
    let each = egress?.whenEachIsBlocked(within: Egress.mostLooks)
    let cases = (egress.map { [$0.whenBlocked()] } ?? []) + (each?.cases ?? [])
    return [
      part(words.aisleMap, .map(MapView(colouring: .aisles))),
      part(
        words.safety,
        .text([words.planningAid, RuleDescription.law[language]])),
      part(
        words.waysOut,
        .entries(
          [PagePart.Entry(words.persons, ["\(checker.findings.persons)"])]
            + emptyingEntries(each))),
    ] + list(words.doors, doors) + list(words.emptying, emptying(cases))
      + list(words.aisleWidths, aisleWidths(checker)) + list(words.safetyRules, rules(checker))
      + [part(words.sources, .entries(sources))]
      + list(words.deadEnds, deadEnds(checker)) + list(words.pinches, pinches)
  }

  /// The doors with their widths, and how far it is out of the hall when one of them is blocked.
  private var doors: PageTable {
    let doors = plan.hall.sortedFeatures.compactMap { feature in
      plan.hall.segment(ofDoor: feature).map { (feature, max($0.width, $0.depth), $0) }
    }
    let ways = WaysOut(floor)
    func longest(_ steps: Int?) -> String {
      steps.map { words.metres(floor.module.metres($0)) } ?? words.unreachable
    }
    var rows = [[words.none, "", "", longest(ways.longest)]]
    for (door, width, segment) in doors {
      let module = plan.hall.module
      let place = words.place(x: module.metres(segment.x), y: module.metres(segment.y))
      rows.append([
        name(of: door), place, words.metres(module.metres(width)),
        longest(ways.longest(blocking: door.id)),
      ])
    }
    return PageTable(
      columns: [
        .init(words.blockedDoor, isName: true), .init(words.place), .init(words.width),
        .init(words.longestWay),
      ], rows: rows)
  }

  /// Each rule of safety with its limit, the worst that was measured, and what is left to the limit.
  private func rules(_ checker: Checker) -> PageTable {
    let rows = RuleCatalogue.safetyKinds.flatMap { kind in
      plan.sortedRules.filter { $0.kind == kind }.compactMap { rule -> [String]? in
        guard let explained = RuleExplanation(rule.id, in: checker) else { return nil }
        let worst = explained.measures.first
        let margin = worst.flatMap { measure in
          measure.limit.map { limit in
            explained.demand == .atMost || explained.demand == .below
              ? limit - measure.value : measure.value - limit
          }
        }
        func figure(_ value: Double?) -> String {
          guard let value, let worst, value.isFinite else { return "" }
          return Figures.with(worst.unit, Figures.measured(value, language), language)
        }
        let state =
          explained.violations.isEmpty ? words.kept : words.broken(explained.violations.count)
        let limit =
          worst?.limit.map(figure)
          ?? explained.description.limits.map {
            $0.said(in: language).plain
          }.joined(separator: language.comma)
        return [
          RuleCatalogue.title(of: kind)[language], limit, figure(worst?.value), figure(margin),
          state,
        ]
      }
    }
    return PageTable(
      columns: [
        .init(words.rule), .init(words.limit), .init(words.measured), .init(words.margin),
        .init(words.state),
      ], rows: rows)
  }

  /// Where the limits of each rule come from.
  private var sources: [PagePart.Entry] {
    [PagePart.Entry(words.untilAllAreOut, [Egress.source[language]])]
      + RuleCatalogue.safetyKinds.flatMap { kind in
        plan.sortedRules.filter { $0.kind == kind }.compactMap { rule in
          RuleDescription(rule, of: plan).map { described in
            PagePart.Entry(
              RuleCatalogue.title(of: kind)[language],
              [described.source?[language] ?? words.ownChoice])
          }
        }
      }
  }

  /// How wide aisles are: for each width how long they are in all, the narrowest first.
  private func aisleWidths(_ checker: Checker) -> PageTable {
    let stretches = Dictionary(grouping: checker.findings.aisleStretches, by: \.width)
    let limit = floor.aisleRule.metres
    let rows = stretches.keys.sorted().map { width -> [String] in
      let lengths = (stretches[width] ?? []).map { $0.isEastWest ? $0.area.width : $0.area.depth }
      let metres = floor.module.metres(width)
      return [
        words.metres(metres), "\(lengths.count)",
        words.metres(floor.module.metres(lengths.reduce(0, +))), words.metres(limit),
        words.metres(metres - limit),
      ]
    }
    return PageTable(
      columns: [
        .init(words.width), .init(words.stretches), .init(words.length), .init(words.limit),
        .init(words.margin),
      ], rows: rows)
  }

  private func deadEnds(_ checker: Checker) -> PageTable {
    let limit = checker.findings.deadEndLimit
    let rows = checker.findings.deadEnds.map { deadEnd -> [String] in
      let point = deadEnd.cells.first.map(floor.point) ?? GridPoint(x: 0, y: 0)
      return [
        place(point), words.metres(deadEnd.metres), limit.map(words.metres) ?? "",
        limit.map { words.metres($0 - deadEnd.metres) } ?? "",
        deadEnd.isTooDeep ? words.tooDeep : words.kept,
      ]
    }
    return PageTable(
      columns: [
        .init(words.place), .init(words.depth), .init(words.limit), .init(words.margin),
        .init(words.state),
      ], rows: rows)
  }

  private var pinches: PageTable {
    let limit = floor.aisleRule.metres
    let rows = (checker?.findings.pinches ?? []).map { pinch -> [String] in
      let point = pinch.cells.first.map(floor.point) ?? GridPoint(x: 0, y: 0)
      let width = floor.module.metres(pinch.width)
      return [place(point), words.metres(width), words.metres(limit), words.metres(width - limit)]
    }
    return PageTable(
      columns: [
        .init(words.place), .init(words.width), .init(words.limit), .init(words.margin),
      ], rows: rows)
  }

  private func place(_ point: GridPoint) -> String {
    words.place(x: floor.module.metres(point.x), y: floor.module.metres(point.y))
  }
}
