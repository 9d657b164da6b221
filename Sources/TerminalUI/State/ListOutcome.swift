// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Rosters
import Wording

/// A list of cooperatives that was read, and what it would do to the plan as it was then.
struct TriedList: Sendable {
  let list: CooperativeList
  let options: RosterOptions
  let trial: RosterTrial
}

/// How reading a list went.
enum ListOutcome: Sendable {
  /// This is what it says.
  case tried(TriedList)
  /// So many cooperatives are in the list of this file.
  case counted(Int, path: String)
  /// It could not be read, for this reason.
  case failed(reason: Phrase)

  /// Tries a list on a plan; faulty rows are left out, and said to be.
  ///
  /// - Complexity: As `RosterTrial`.
  init(_ bytes: [UInt8], named name: String, into plan: Plan) {
    var options = RosterOptions(name: name)
    options.skipsFaulty = true
    do throws(RosterRefusal) {
      let list = try CooperativeList(bytes, options)
      self = .tried(
        TriedList(list: list, options: options, trial: RosterTrial(list, into: plan, options)))
    } catch {
      self = .failed(
        reason: Phrase.each { [phrase = error.phrase] in name + $0.colon + phrase[$0] })
    }
  }
}
