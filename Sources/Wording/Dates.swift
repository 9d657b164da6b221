// SPDX-License-Identifier: Apache-2.0

/// Dates as people read them: French and Arabic have the day first, English the form of files.
package enum Dates {
  /// `29/11/2026` of `2026-11-29…`; what begins with no date stays as it is.
  package static func day(_ text: String, _ language: Language) -> String {
    let parts = text.prefix(10).split(separator: "-", omittingEmptySubsequences: false)
    guard language != .english, parts.map(\.count) == [4, 2, 2],
      parts.joined().allSatisfy({ ("0"..."9").contains($0) })
    else { return text }
    return "\(parts[2])/\(parts[1])/\(parts[0])"
  }

  /// `29/11/2026 09:14` of the file's `2026-11-29T08:14:02Z`, as a clock shows it; what is no such
  /// time stays as it is.
  package static func minute(_ text: String, by clock: LocalClock, _ language: Language) -> String {
    guard LocalClock.seconds(ofUTC: text) != nil else { return text }
    let local = clock.local(text)
    return day(String(local.prefix(10)), language) + " " + local.dropFirst(11).prefix(5)
  }
}
