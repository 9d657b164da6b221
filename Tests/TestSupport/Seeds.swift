// SPDX-License-Identifier: Apache-2.0

import Foundation

/// The seeds of a property test: so many as a rule, and as many as `QARYA_SEEDS` says where
/// somebody wants to look further.
package enum Seeds {
  package static func first(_ usual: Int) -> Range<Int> {
    let wanted = ProcessInfo.processInfo.environment["QARYA_SEEDS"].flatMap { Int($0) }
    return 0..<max(1, wanted ?? usual)
  }
}
