// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// Five digits made of everything in a plan but its history, by which two people know on the telephone
/// whether they look at one plan.
///
/// The same plan has the same number; two plans share one by chance once in 100,000.
package struct ControlNumber: Hashable, Sendable, CustomStringConvertible {
  /// The five digits.
  package let description: String

  /// Takes the number of a plan.
  ///
  /// - Complexity: O(bytes of the plan).
  package init(of plan: Plan) {
    var document = PlanWriter.document(of: plan)
    document["history"] = nil
    let sum = Fingerprint(of: DocumentFormat.json.bytes(of: .dictionary(document))).checksum
    // The low bits of the sum depend on the last bytes most.
    let digits = "\((sum ^ sum >> 29) % 100_000)"
    description = String(repeating: "0", count: 5 - digits.count) + digits
  }
}
