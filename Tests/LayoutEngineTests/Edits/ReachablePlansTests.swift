// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import LayoutEngine
import PlanFiles
import TestSupport
import Testing

@Suite("Every plan that edits lead to can be read again")
struct ReachablePlansTests {
  @Test(
    "and is the same, after thousands of edits that think of nothing", arguments: Seeds.first(40))
  func rashEdits(seed: Int) throws {
    var accepted = 0
    var random = SplitMix64(seed: UInt64(seed))
    var plan = Self.start(&random)
    for number in 0..<60 {
      let edit = RashEdit.edit(of: plan, &random)
      let stamp = number % 2 == 0 ? nil : Stamp(at: "2017-11-29T18:00:00Z", by: "staff")
      let before = plan
      do throws(EditRefusal) {
        _ = try plan.apply(edit, stamp: stamp, vocabulary: RuleCatalogue())
      } catch {
        #expect(plan == before)
        #expect(!error.description.isEmpty)
        continue
      }
      accepted += 1
      let bytes = PlanWriter.bytes(of: plan)
      do throws(PlanFileError) {
        let again = try PlanReader.read(bytes, vocabulary: RuleCatalogue())
        if number % 8 == 0 {
          #expect(PlanWriter.bytes(of: again) == bytes, "seed \(seed): \(edit)")
        }
        #expect(Self.withoutSources(again) == Self.withoutSources(plan), "seed \(seed): \(edit)")
      } catch {
        Issue.record("seed \(seed): \(error.description) after \(edit)")
        return
      }
    }
    #expect(accepted > 10)
  }

  /// A random hall with a handful of rules that read well.
  private static func start(_ random: inout SplitMix64) -> Plan {
    let plan = RandomHall.plan(&random)
    return Plan(
      hall: plan.hall, stands: plan.sortedStands, cooperatives: plan.sortedCooperatives,
      placements: plan.placements,
      rules: Array(RandomRules.all(plan, &random).shuffled(using: &random).prefix(8)))
  }

  /// What a plan says, without what its file said of it.
  private static func withoutSources(_ plan: Plan) -> Plan {
    var hall = plan.hall
    hall.source = [:]
    hall.features = hall.features.mapValues { feature in
      Feature(
        id: feature.id, kind: feature.kind, place: feature.place, names: feature.names,
        powerKilowatts: feature.powerKilowatts, mountedOn: feature.mountedOn)
    }
    return Plan(
      names: plan.names, hall: hall,
      stands: plan.sortedStands.map { stand in
        var bare = stand
        bare.source = [:]
        return bare
      },
      cooperatives: plan.sortedCooperatives.map { cooperative in
        var bare = cooperative
        bare.source = [:]
        return bare
      }, placements: plan.placements, rules: plan.sortedRules, categories: plan.categories,
      history: plan.history.map { entry in
        var bare = entry
        bare.source = [:]
        return bare
      }, status: plan.status, waitingPolicy: plan.waitingPolicy)
  }
}
