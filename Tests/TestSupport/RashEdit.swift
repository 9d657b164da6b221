// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import LayoutEngine

/// Edits that think of nothing: they remove what others name, and write what means nothing; many
/// are refused.
package enum RashEdit {
  package static func edit(of plan: Plan, _ random: inout SplitMix64) -> Edit {
    guard let stand = plan.sortedStands.randomElement(using: &random),
      let cooperative = plan.sortedCooperatives.randomElement(using: &random),
      let feature = plan.hall.sortedFeatures.randomElement(using: &random)
    else { return RandomEdit.edit(of: plan, &random) }
    switch Int.random(in: 0..<18, using: &random) {
    case 0: return .removeFeature(feature.id)
    case 1:
      return .all([.unplace(cooperative.id, toWaiting: false), .removeCooperative(cooperative.id)])
    case 2: return .removeCooperative(cooperative.id)
    case 3:
      let guests = plan.placements[stand.id] ?? []
      return .all(guests.map { .unplace($0, toWaiting: true) } + [.removeStand(stand.id)])
    case 4...6: return .writeRule(rule(plan, &random))
    case 7...8: return .writeRule(broken(rule(plan, &random), &random))
    case 9: return .writeFeature(otherKind(feature, &random))
    case 10: return .writeFeature(fixed(feature, to: stand, in: plan, &random))
    case 11: return hostile(stand, cooperative, feature, &random)
    case 12: return .all([edit(of: plan, &random), edit(of: plan, &random)])
    case 13: return .writeHall(shape(plan.hall, &random))
    case 14: return .writeNames(names(&random))
    default: return RandomEdit.edit(of: plan, &random)
    }
  }

  /// A hall that grows, shrinks, or is cut into other cells, now and then to nonsense.
  private static func shape(_ hall: Hall, _ random: inout SplitMix64) -> HallShape {
    var shape = hall.shape
    switch Int.random(in: 0..<5, using: &random) {
    case 0, 1:
      shape.width += Int.random(in: -2...3, using: &random)
      shape.depth += Int.random(in: -2...3, using: &random)
    case 2, 3:
      // The same hall on another grid.
      let metres: Double = [0.25, 0.5, 0.75, 1, 2].randomElement(using: &random) ?? 1
      let (width, depth) = (hall.module.metres(hall.width), hall.module.metres(hall.depth))
      guard let module = Module(metres: metres), let across = module.wholeCells(width),
        let along = module.wholeCells(depth)
      else { return shape }
      shape = HallShape(module: module, width: across, depth: along)
    default:
      shape.width = [0, -1, .max, .min, 4001].randomElement(using: &random) ?? 0
    }
    return shape
  }

  private static func names(_ random: inout SplitMix64) -> Names {
    let texts = ["", "القرية التضامنية", "Village", "\u{1}", "e\u{301}"]
    return Names(
      ["ar", "fr", "en"].map { ($0, texts.randomElement(using: &random) ?? "") })
  }

  private static func rule(_ plan: Plan, _ random: inout SplitMix64) -> Rule {
    let kind = RuleCatalogue.kinds.randomElement(using: &random) ?? "pair"
    let id = ["r0", "r1", "r2", "r3", kind].randomElement(using: &random)
    return RandomRules.rule(kind, id: id, of: plan, &random)
  }

  /// A rule with a parameter that is nonsense, or gone.
  private static func broken(_ rule: Rule, _ random: inout SplitMix64) -> Rule {
    let nonsense: [PropertyValue] = [
      .text("nobody"), .integer(-1), .real(.nan), .real(.infinity), .integer(.max), .boolean(true),
      .dictionary(["id": .text("c0")]), .dictionary(["id": .text("gone")]),
      .dictionary(["colour": .text("red")]), .text("\u{7}"), .array([.real(1e300)]),
    ]
    var broken = rule
    let keys = rule.parameters.keys.filter { $0 != "kind" } + ["colour", "of", "zone"]
    guard let key = keys.randomElement(using: &random) else { return rule }
    broken.parameters[key] =
      Bool.random(using: &random) ? nonsense.randomElement(using: &random) : nil
    return broken
  }

  private static func otherKind(_ feature: Feature, _ random: inout SplitMix64) -> Feature {
    var other = feature
    other.kind = Feature.Kind.allCases.randomElement(using: &random) ?? .zone
    if other.kind.form == .area && Bool.random(using: &random) {
      other.place = .area(GridRectangle(x: 1, y: 1, width: 2, depth: 2))
    }
    return other
  }

  /// A door on a void, or on what is none; an extinguisher on a stand; a power point.
  private static func fixed(
    _ feature: Feature, to stand: Stand, in plan: Plan, _ random: inout SplitMix64
  ) -> Feature {
    var fixed = feature
    switch feature.place {
    case .door(var door):
      door.void = plan.hall.sortedFeatures.randomElement(using: &random)?.id
      fixed.place = .door(door)
    case .point, .area:
      fixed.mountedOn = Bool.random(using: &random) ? stand.id : "nowhere"
      fixed.powerKilowatts = [0, 2.5, -1].randomElement(using: &random) ?? 0
    }
    return fixed
  }

  /// Numbers and texts that no file can hold.
  private static func hostile(
    _ stand: Stand, _ cooperative: Cooperative, _ feature: Feature, _ random: inout SplitMix64
  ) -> Edit {
    let number = [-1, .nan, .infinity, 1e300, 1e16, 0.1].randomElement(using: &random) ?? 0
    let text =
      ["\u{0}", "\u{85}", "\u{FFFF}", "\r\n", "قرية é"].randomElement(using: &random) ?? ""
    var (stand, cooperative, feature) = (stand, cooperative, feature)
    switch Int.random(in: 0..<9, using: &random) {
    case 0: stand.powerKilowatts = number
    case 1: stand.number = text
    case 2: stand.parts.append(GridRectangle(x: 0, y: 0, width: 0, depth: 1))
    case 3: return .hold(stand.id, text)
    case 4: return .withdraw(cooperative.id, reason: text, at: "2017-11-29T18:00:00Z")
    case 5:
      cooperative.wishedArea = number
      return .writeCooperative(cooperative)
    case 6:
      cooperative.names["fr"] = text
      cooperative.priority = [1, .max, .min].randomElement(using: &random)
      return .writeCooperative(cooperative)
    case 7:
      cooperative.tags.append(text)
      return .writeCooperative(cooperative)
    default:
      feature.powerKilowatts = number
      feature.names["ar"] = text
      return .writeFeature(feature)
    }
    return .writeStand(stand)
  }
}
