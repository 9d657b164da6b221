// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Rosters
import Wording

/// `KEY=VALUE` of the command line.
struct Assignment {
  let key: String
  let value: String

  /// Takes a word apart at its first `=`.
  init(_ word: String) throws {
    try checkText(word, for: "KEY=VALUE")
    guard let sign = word.firstIndex(of: "="), sign > word.startIndex else {
      throw Failure(Failure.usage, ListWords.wrongAssignment(word))
    }
    key = String(word[..<sign])
    value = String(word[word.index(after: sign)...])
  }

  /// The edit that makes a cooperative say all of them.
  static func edit(
    _ assignments: [Assignment], of cooperative: Cooperative, in plan: Plan, at time: String
  ) throws -> Edit {
    var writer = CooperativeWriter(plan, time: time)
    var written = cooperative
    for one in assignments {
      guard let key = RosterKey(path: one.key), key.isWritten else {
        throw Failure(Failure.usage, ListWords.unknownKey(one.key))
      }
      let missing: [String]
      do throws(CellFault) {
        missing = try writer.write(one.value, as: key, of: &written)
      } catch {
        throw Failure(Failure.data, Phrase.each { one.key + $0.colon + error.phrase[$0] })
      }
      if let stand = missing.first { throw Failure(Failure.usage, ListWords.noMore(stand)) }
    }
    return writer.edit(writing: written)
  }

  /// The edit that makes a stand say all of them.
  static func edit(_ assignments: [Assignment], of stand: Stand) throws -> Edit {
    var writer = StandWriter(stand)
    for one in assignments {
      let isKnown: Bool
      do throws(CellFault) {
        isKnown = try writer.write(one.value, as: one.key)
      } catch {
        throw Failure(Failure.data, Phrase.each { one.key + $0.colon + error.phrase[$0] })
      }
      if !isKnown { throw Failure(Failure.usage, ListWords.unknownKey(one.key)) }
    }
    return writer.edit
  }
}
