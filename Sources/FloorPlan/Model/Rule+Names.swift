// SPDX-License-Identifier: Apache-2.0

/// What a rule names, by the keys that plan files have for it, whatever its kind.
///
/// A feature or a cooperative that a rule names cannot go while the rule is there: the file could
/// not be read again.
extension Rule {
  /// Whether it speaks of a feature: under `zone`.
  package func names(_ feature: Feature.ID) -> Bool { isText("zone", feature.text) }

  /// Whether it speaks of a cooperative: under `first` or `second`, or by its `id` in a selector.
  package func names(_ cooperative: Cooperative.ID) -> Bool {
    ["first", "second"].contains { isText($0, cooperative.text) }
      || ["of", "a", "b"].contains { key in
        parameters[key]?.dictionary?["id"]?.text.map { ExactText($0) }
          == ExactText(cooperative.text)
      }
  }

  private func isText(_ key: String, _ text: String) -> Bool {
    parameters[key]?.text.map { ExactText($0) } == ExactText(text)
  }
}
