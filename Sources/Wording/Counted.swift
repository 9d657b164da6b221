// SPDX-License-Identifier: Apache-2.0

/// Counts with the form of the noun that each language wants.
public enum Counted {
  /// `1 stand`, `0 stands`.
  public static func english(_ count: Int, _ one: String, _ several: String) -> String {
    "\(count) \(count == 1 ? one : several)"
  }

  /// `1 stand`, `0 stand`, `2 stands`: the plural begins at two.
  public static func french(_ count: Int, _ one: String, _ several: String) -> String {
    "\(count) \(count < 2 ? one : several)"
  }

  /// One and two are said in words; 3 to 10 take the plural, more the singular.
  ///
  /// - Parameters:
  ///   - one: The noun with its adjectives and "one", `رواق واحد شاغر`.
  ///   - two: The dual, `رواقان شاغران`.
  ///   - few: The plural, `أروقة شاغرة`.
  ///   - many: The accusative singular after 11 to 99, `رواقًا شاغرًا`.
  ///   - none: What is said of nothing; without it the plural after 0.
  public static func arabic(
    _ count: Int, one: String, two: String, few: String, many: String, none: String? = nil
  ) -> String {
    switch count {
    case 0: none ?? "0 \(few)"
    case 1: one
    case 2: two
    default: (3...10).contains(count % 100) ? "\(count) \(few)" : "\(count) \(many)"
    }
  }
}
