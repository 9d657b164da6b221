// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// Reads plan files, in any of the forms that a document can have.
///
/// What a file says beyond what the model knows is kept in the `source` of each thing, so that
/// `PlanWriter` changes no byte of what did not change. `Plan.source` holds the top dictionary
/// with `placements` as they are; of the other tables (`cooperatives`, `stands`, `rules`,
/// `categories`, `sessions`, `history`) it only holds that they are there, and of the cooperatives those that
/// are written as `{}`. `Hall.source` does the same with `features`.
public enum PlanReader {
  /// The value of `format`.
  package static let format = "org.qarya.plan"
  /// The newest `formatVersion` that is read, and the one that is written.
  package static let version = 1

  /// Reads a plan file: JSON, an XML or a binary property list, told by how it begins.
  ///
  /// - Parameters:
  ///   - bytes: The whole file.
  ///   - vocabulary: Who knows what rules mean; without one, rules are kept unchecked.
  /// - Throws: `PlanFileError` with the key path of the first thing that is wrong, and its line
  ///   where the form has lines that can be told.
  /// - Complexity: O(bytes), plus O(k log k) for k keys that are not sorted.
  public static func read(
    _ bytes: [UInt8], vocabulary: (any RuleVocabulary)? = nil
  ) throws(PlanFileError) -> Plan {
    let format = DocumentFormat(of: bytes)
    let document = try format.read(bytes)
    do {
      return try plan(of: document, vocabulary: vocabulary)
    } catch {
      var located = error
      guard format == .json else { throw located }
      let place = JSONLocator.position(of: error.keyPath, in: bytes)
      located.line = place.line
      located.column = place.column
      throw located
    }
  }

  /// The plan that a document describes, wherever it was read from.
  ///
  /// - Throws: `PlanFileError` with a key path and without a line.
  package static func plan(
    of document: PropertyValue, vocabulary: (any RuleVocabulary)? = nil
  ) throws(PlanFileError) -> Plan {
    guard case .dictionary(let dictionary) = document else {
      throw FileValue.wrongType(document, "a dictionary")
    }
    let plan = try PlanFile().read(try Migration.current(dictionary))
    if let problem = vocabulary?.problem(inRulesOf: plan) {
      throw PlanFileError(keyPath: ["rules"] + problem.keyPath, reason: problem.reason)
    }
    return plan
  }
}
