// SPDX-License-Identifier: Apache-2.0

/// A count with its word, which agrees with it in number.
enum Count {
  /// `1 error`, `2 errors`, `0 errors`.
  static func english(_ number: Int, _ one: String, _ several: String) -> String {
    "\(number) " + (number == 1 ? one : several)
  }

  /// `1 erreur`, `2 erreurs`, but also `0 erreur`: French counts none as one.
  static func french(_ number: Int, _ one: String, _ several: String) -> String {
    "\(number) " + (number < 2 ? one : several)
  }
}
