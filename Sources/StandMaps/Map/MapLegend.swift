// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import LayoutEngine
import Wording

/// One line of a legend: what a colour and a sign mean, and how many stands have them.
public struct MapLegendEntry: Hashable, Sendable {
  /// The category or the province.
  package let id: ExactText
  /// Its name in the reader's language, untrusted.
  package let name: String
  /// Its sign.
  package let sign: Glyph
  /// Its fill.
  package let style: Style
  /// How many placed cooperatives have it.
  package let count: Int
}

extension MapPainter {
  /// What the colours and signs of a map mean: those of an overlay on the floor where one is shown,
  /// provinces when they are coloured, else categories.
  ///
  /// By id; those that nobody placed has are left out.
  /// - Complexity: O(placements) the first time, then O(entries).
  public func legend(_ options: MapOptions) -> [MapLegendEntry] {
    if let entries = overlayLegend(options) { return entries }
    let isProvince = options.colouring == .province
    let counts = tally.counts(of: plan, byProvince: isProvince)
    let keys = isProvince ? provinces : categories
    return counts.keys.sorted().compactMap { id in
      guard let key = keys[id], let count = counts[id] else { return nil }
      return MapLegendEntry(
        id: id,
        name: plan.name(of: id, in: isProvince ? .province : .category, options.language),
        sign: key.sign(options.usesKeys ? .ascii : options.box),
        style: options.colouring == .none ? .plain : options.palette.style(key.fill), count: count)
    }
  }
}

/// How many placed cooperatives each category and province has, counted when it is first asked for:
/// a legend is drawn with every frame.
struct MapTally: Sendable {
  private let categories = Once<[ExactText: Int]>()
  private let provinces = Once<[ExactText: Int]>()

  /// Counts; the plan must be the same for every call.
  func counts(of plan: Plan, byProvince: Bool) -> [ExactText: Int] {
    (byProvince ? provinces : categories) {
      var counts: [ExactText: Int] = [:]
      for id in plan.placements.values.joined() {
        guard let cooperative = plan.cooperatives[id] else { continue }
        counts[ExactText(byProvince ? cooperative.province : cooperative.category), default: 0] += 1
      }
      return counts
    }
  }
}

extension MapPainter {
  /// What an overlay on the floor shows; nil where there is none.
  private func overlayLegend(_ options: MapOptions) -> [MapLegendEntry]? {
    let signs = MapSigns(options.box)
    let language = options.language
    func entry(_ id: String, _ name: String, _ sign: Glyph, _ style: Style) -> MapLegendEntry {
      MapLegendEntry(id: ExactText(id), name: name, sign: sign, style: style, count: 0)
    }
    switch options.colouring {
    case .none, .category, .province: return nil
    case .services:
      let levels: [(name: String, kilowatts: Double)] = [
        ("0 kW", 0), ("< 2 kW", 1), ("< 4 kW", 3), ("≥ 4 kW", 4),
      ]
      return levels.map { level in
        entry(
          level.name, level.name, level.kilowatts > 0 ? signs.point(.power) ?? .blank : .blank,
          options.palette.style(kilowatts: level.kilowatts) ?? options.palette.faint)
      } + [entry("water", Terms.waterPoint.short[language], signs.point(.water) ?? .blank, .plain)]
    case .problems:
      return Severity.allCases.map { severity in
        entry(
          severity.rawValue, severity.term.short[language], signs.problem(severity),
          options.palette.style(severity, on: .plain))
      }
    case .exitDistance:
      let names = ["≤ 10 m", "≤ 20 m", "≤ 30 m", "≤ 40 m", "> 40 m"]
      return names.enumerated().map { level, name in
        entry("walk-\(level)", name, .blank, options.palette.walkStyle(level))
      }
    case .egress:
      guard let emptying = self.emptying(options) else {
        if findings == nil { return [] }
        let words = findings?.isEmptyingDue == true ? MapWords.isWorkedOut : MapWords.tooLarge
        return [entry("too-large", words[language], .blank, options.palette.faint)]
      }
      let names = ["≤ 30 s", "≤ 60 s", "≤ 90 s", "≤ 120 s", "> 120 s"]
      let bands = names.enumerated().map { level, name in
        entry("egress-\(level)", name, .blank, options.palette.walkStyle(level))
      }
      return emptying.doors.isEmpty
        ? bands : bands + [entry("doors", MapWords.secondsAndQueue[language], "/", .plain)]
    case .exposure:
      guard let findings else { return [] }
      guard passing(options) != nil else {
        let words = findings.isPassingTold ? MapWords.isWorkedOut : MapWords.tooLarge
        return [entry("too-large", words[language], .blank, options.palette.faint)]
      }
      let agreed = [
        ("less", 0.5, MapWords.passedLess), ("more", 2, MapWords.passedMore),
        ("differ", 1, MapWords.modelsDiffer),
      ].map { id, agreed, words in
        entry(id, words[language], .blank, options.palette.passingStyle(agreed))
      }
      return agreed
        + [(StandEnd.blind, MapWords.deadEnd), (.split, MapWords.aisleEnd)].map { end, words in
          entry(end.rawValue, words[language], MapPalette.sign(of: end), .plain)
        }
    case .aisles:
      let widths = [
        entry("north-south", MapWords.northSouth[language], signs.northSouth, .plain),
        entry("west-east", MapWords.westEast[language], signs.eastWest, .plain),
      ]
      return findings?.pinches.isEmpty ?? true
        ? widths
        : widths + [entry("pinch", MapWords.pinch[language], signs.pinch, options.palette.warning)]
    case .deadEnds: return [entry("dead-end", MapWords.deadEnd[language], signs.deadEnd, .plain)]
    case .clearances:
      return [
        entry(
          "door", Terms.door.several[language], signs.clearance(.exit),
          options.palette.clearanceStyle(.exit)),
        entry(
          "extinguisher", Terms.extinguisher.several[language], signs.clearance(.extinguisher),
          options.palette.clearanceStyle(.extinguisher)),
      ]
    }
  }
}
