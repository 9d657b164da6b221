// SPDX-License-Identifier: Apache-2.0

import PlanFiles

/// How printing went, and what people have on paper now.
struct PrintResult: Sendable {
  let outcome: FileOutcome
  /// What they have; nil where nothing was printed.
  var print: LastPrint?
}
