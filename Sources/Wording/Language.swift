// SPDX-License-Identifier: Apache-2.0

/// A language that the program speaks.
public enum Language: String, CaseIterable, Hashable, Sendable {
  /// Arabic, written from right to left.
  case arabic = "ar"
  /// French.
  case french = "fr"
  /// English.
  case english = "en"

  /// Codes of the languages to try, in order, when a name is missing in this one.
  package var fallbacks: [String] {
    switch self {
    case .arabic: ["ar", "fr", "en", "zgh"]
    case .french: ["fr", "en", "ar", "zgh"]
    case .english: ["en", "fr", "ar", "zgh"]
    }
  }
}
