// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import LayoutEngine
import PlanFiles
import Rosters
import Wording

// Files beside the plan’s own, of which nothing is locked or changed.

extension EditorDesk {
  /// Reads another plan's file, to compare with; nothing of it is locked or changed.
  static func variant(at path: String) -> VariantOutcome {
    do {
      let content = try FileStore.read(path)
      return .read(
        try PlanReader.read(content.bytes, vocabulary: RuleCatalogue()), path: path)
    } catch {
      return .failed(reason: reason(for: error, opening: path))
    }
  }

  /// Why a plan's file could not be opened: it is not to be had, or holds no plan.
  static func reason(for error: any Error, opening path: String) -> Phrase {
    switch error {
    case let error as PlanFileError: Phrase.each { path + $0.colon + error.phrase[$0] }
    case let error as FileError: error.phrase
    default: Phrase(value: "\(error)")
    }
  }
}

extension EditorDesk {
  /// Reads a list of cooperatives and tries it on a plan.
  static func list(at path: String, into plan: Plan) -> ListOutcome {
    do throws(ListFile.Refusal) {
      let name = path.split(separator: "/").last.map(String.init) ?? path
      return ListOutcome(try ListFile.bytes(of: path), named: name, into: plan)
    } catch {
      return .failed(reason: error.phrase)
    }
  }

  /// Counts the cooperatives in a list: its rows but for the faulty ones.
  static func count(ofList path: String) -> ListOutcome {
    let outcome = list(at: path, into: Plan(hall: Hall(width: 1, depth: 1)))
    guard case .tried(let tried) = outcome else { return outcome }
    return .counted(tried.trial.rows.count { $0.outcome != .faulty }, path: path)
  }
}
