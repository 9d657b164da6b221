// SPDX-License-Identifier: Apache-2.0

import LayoutEngine
import Wording

/// What was said of a change while rules that take long were not checked yet; once they are, it is
/// said anew.
struct AwaitedVerdict: Sendable {
  /// What was done.
  let notice: Sentence
  /// What the engine found before.
  let before: Report
  /// What was said of it.
  let said: Message?
}
