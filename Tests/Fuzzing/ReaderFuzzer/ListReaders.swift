// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import PlanFiles
import Rosters
import Wording

/// The readers of lists, which try them on a small plan.
enum ListReaders {
  /// What comes of a list can be told, taken in, saved and taken back.
  static func roster(_ bytes: [UInt8]) {
    var options = options(bytes)
    options.time = "2017-11-29T18:00:00Z"
    guard let list = try? CooperativeList(bytes, options) else { return }
    let trial = RosterTrial(list, into: plan, options)
    for language in Language.allCases { _ = trial.lines(in: language) }
    take(trial.edit, options)
  }

  /// The same for sessions.
  static func sessions(_ bytes: [UInt8]) {
    let options = options(bytes)
    guard let trial = try? SessionTrial(bytes, into: plan, options) else { return }
    for language in Language.allCases { _ = trial.lines(in: language) }
    take(trial.edit, options)
  }

  private static func options(_ bytes: [UInt8]) -> RosterOptions {
    var options = RosterOptions(name: "list.csv")
    options.skipsFaulty = true
    options.withdrawsMissing = bytes.count.isMultiple(of: 2)
    return options
  }

  private static func take(_ edit: Edit?, _ options: RosterOptions) {
    guard let edit else { return }
    var after = plan
    let stamp = Stamp(at: "2017-11-29T18:00:00Z", by: "Ali")
    guard let inverse = try? after.apply(edit, stamp: stamp) else {
      preconditionFailure("what a list would do is refused")
    }
    let written = PlanWriter.bytes(of: after)
    precondition(
      (try? PlanReader.read(written)).map { PlanWriter.bytes(of: $0) } == written,
      "what a list made does not read")
    let isBack = (try? after.apply(inverse, stamp: nil)) != nil && after == plan
    precondition(isBack, "an import is not taken back")
  }

  private static let plan: Plan = {
    let text = """
      {"format": "org.qarya.plan", "formatVersion": 1, "hall": {"width": 20, "depth": 12},
       "cooperatives": {"c001": {"names": {"fr": "Miel du Rif", "ar": "عسل"}},
         "c003": {"names": {"fr": "Sel"}}, "c007": {"names": {"en": "Oil"}, "status": "waiting"}},
       "stands": {
         "s1": {"number": "A1", "parts": [{"x": 4, "y": 5, "width": 3, "depth": 3}]},
         "s2": {"number": "A2", "parts": [{"x": 8, "y": 5, "width": 3, "depth": 3}]}},
       "placements": {"s1": ["c001"]}}
      """
    guard let plan = try? PlanReader.read(Array(text.utf8)) else {
      preconditionFailure("the small plan does not read")
    }
    return plan
  }()
}
