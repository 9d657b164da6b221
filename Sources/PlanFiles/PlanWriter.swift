// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// Writes plans as files, in the canonical form.
///
/// What the file said of a thing is kept as it was wherever it still says the same; see
/// `PlanReader`. Text that no plan may hold (control characters) is replaced on the way.
public enum PlanWriter {
  /// The bytes of a plan's file, by default the JSON that plan files are.
  ///
  /// - Complexity: O(bytes), plus O(n log n) for n entries of a table.
  public static func bytes(of plan: Plan, as format: DocumentFormat = .json) -> [UInt8] {
    format.bytes(of: .dictionary(document(of: plan)))
  }

  /// The document that a plan's file holds.
  package static func document(of plan: Plan) -> PropertyDictionary { PlanFile().write(plan) }

  /// All that the file says, or would say, of a stand.
  package static func dictionary(of stand: Stand, in plan: Plan) -> PropertyDictionary {
    StandFile(plan.hall.module).write(stand)
  }

  /// All that the file says, or would say, of a cooperative.
  package static func dictionary(of cooperative: Cooperative) -> PropertyDictionary {
    CooperativeFile().write(cooperative, isNew: cooperative.source.isEmpty)
  }

  /// All that the file says, or would say, of a line of the history.
  package static func dictionary(of entry: HistoryEntry) -> PropertyDictionary {
    HistoryFile().write(entry)
  }

  /// All that the file says, or would say, of a feature.
  package static func dictionary(of feature: Feature, in plan: Plan) -> PropertyDictionary {
    FeatureFile(plan.hall.module).write(feature)
  }
}
