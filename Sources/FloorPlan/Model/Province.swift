// SPDX-License-Identifier: Apache-2.0

import Wording

/// Names of the provinces of the Oriental region, for display.
///
/// A plan file keeps what people wrote; a province that is not listed here shows as it is written.
package enum Province {
  /// The provinces, in both scripts.
  package static let known: [(latin: String, arabic: String)] = [
    ("Oujda-Angad", "وجدة–أنجاد"), ("Berkane", "بركان"), ("Nador", "الناظور"),
    ("Driouch", "الدريوش"), ("Jerada", "جرادة"), ("Taourirt", "تاوريرت"),
    ("Guercif", "جرسيف"), ("Figuig", "فجيج"),
  ]

  /// The name of a province in a language.
  package static func name(_ written: String, in language: Language) -> String {
    guard language == .arabic else { return written }
    return known.first { isSame($0.latin, written) }?.arabic ?? written
  }

  /// What a file calls a province that was typed in either script.
  package static func written(_ typed: String) -> String {
    known.first { $0.arabic == typed }?.latin ?? typed
  }

  /// Whether two spellings differ in case or in their dash only.
  private static func isSame(_ first: String, _ second: String) -> Bool {
    folded(first) == folded(second)
  }

  private static func folded(_ text: String) -> String {
    String(text.lowercased().map { $0 == "–" || $0 == " " ? "-" : $0 })
  }
}
