// SPDX-License-Identifier: Apache-2.0

import Wording

extension Plan {
  /// The clock by which people read and type times: that of the plan's `timeZone`, else the
  /// machine's.
  ///
  /// Files have UTC.
  package var clock: LocalClock { LocalClock(zone: source["timeZone"]?.text) }
}
