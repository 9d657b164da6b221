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

  /// `29/11/2026 08:14 UTC` of `2026-11-29T08:14:02Z`; what is no such time stays as it is.
  package static func minute(_ text: String, _ language: Language) -> String {
    let day = day(text, language)
    guard day != text, text.count >= 16, text.dropFirst(10).first == "T" else { return text }
    return "\(day) \(text.dropFirst(11).prefix(5)) UTC"
  }
}
