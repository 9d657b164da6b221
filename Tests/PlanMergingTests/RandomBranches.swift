// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import LayoutEngine
import PlanFiles
import PlanMerging
import TestSupport

/// A plan and what two people did to it, at random.
struct RandomBranches {
  let versions: ThreeVersions<Plan>

  init(_ random: inout SplitMix64) throws {
    var base = RandomHall.plan(&random)
    if Bool.random(using: &random) { base = RandomProgramme.plan(base, &random) }
    base = try Self.reread(base)
    let (first, second) = (
      try Self.branch("ours", of: base, &random), try Self.branch("theirs", of: base, &random)
    )
    versions = ThreeVersions(base: base, ours: first, theirs: second)
  }

  private static func reread(_ plan: Plan) throws -> Plan {
    try PlanReader.read(PlanWriter.bytes(of: plan), vocabulary: RuleCatalogue())
  }

  private static func branch(
    _ name: String, of base: Plan, _ random: inout SplitMix64
  ) throws -> Plan {
    var plan = base
    for place in 0..<Int.random(in: 1...4, using: &random) {
      let edit =
        switch Int.random(in: 0..<10, using: &random) {
        case 0, 1: RashEdit.edit(of: plan, &random)
        case 2, 3: deskEdit(of: plan, &random)
        default: RandomEdit.edit(of: plan, &random)
        }
      let stamp = Stamp(at: "2017-11-29T18:00:0\(place)Z", by: name)
      _ = try? plan.apply(edit, stamp: stamp, vocabulary: RuleCatalogue())
    }
    return try reread(plan)
  }

  /// What is done at a desk rather than on the map: holds, statuses, categories, keys of other
  /// programs.
  private static func deskEdit(of plan: Plan, _ random: inout SplitMix64) -> Edit {
    guard var stand = plan.sortedStands.randomElement(using: &random),
      var cooperative = plan.sortedCooperatives.randomElement(using: &random)
    else { return .setStatus(.draft) }
    let word = ["", "press", "sponsor", "رعاية"].randomElement(using: &random) ?? ""
    let category = ExactText(["honey", "figs", "salt"].randomElement(using: &random) ?? "")
    let grouping = Grouping.allCases.randomElement(using: &random) ?? .category
    switch Int.random(in: 0..<11, using: &random) {
    case 0, 1: return .hold(stand.id, word)
    case 2: return .setStatus(Plan.Status.allCases.randomElement(using: &random) ?? .draft)
    case 3:
      let written = Category(names: Names([("fr", word)]))
      return .writeCategory(category, written, of: grouping)
    case 4: return .removeCategory(category, of: grouping)
    case 5: return .mergeCategories([category], into: "honey", of: grouping)
    case 6: return .reinstate(cooperative.id)
    case 7: return .tell(cooperative.id)
    case 8: return .writeNames(Names([("fr", word), ("ar", "معرض")]))
    case 9:
      stand.source["x-booth"] = .text(word)
      return .writeStand(stand)
    default:
      cooperative.source["x-ledger"] = .dictionary(["sum": .integer(word.utf8.count)])
      return .writeCooperative(cooperative)
    }
  }
}
