// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// Answers and statuses as people write them in lists.
enum CellWords {
  /// Whether a text says yes or no; nil where it says neither.
  static func truth(_ text: String) -> Bool? { truths[HeadingLetters.letters(text)] ?? marks[text] }

  /// The status that a text says; nil where it says none.
  static func status(_ text: String) -> Cooperative.Status? {
    statuses[HeadingLetters.letters(text)]
  }

  private static let truths: [String: Bool] = Dictionary(
    uniqueKeysWithValues: [
      (true, ["yes", "y", "true", "oui", "o", "vrai", "نعم", "1", "x", "ok"]),
      (false, ["no", "n", "false", "non", "faux", "لا", "0"]),
    ].flatMap { value, words in words.map { (HeadingLetters.letters($0), value) } })

  private static let marks: [String: Bool] = [
    "✓": true, "✔": true, "☑": true, "✗": false, "☐": false,
  ]

  private static let statuses: [String: Cooperative.Status] = Dictionary(
    [
      (
        Cooperative.Status.confirmed,
        ["confirmed", "confirmé", "confirmée", "confirmé(e)", "confirme", "مؤكدة", "مؤكد"]
      ),
      (
        .waiting,
        [
          "waiting", "on the waiting list", "waiting list", "en attente", "attente",
          "en liste d’attente", "liste d’attente", "في الانتظار", "الانتظار", "في لائحة الانتظار",
        ]
      ),
      (
        .withdrawn,
        [
          "withdrawn", "cancelled", "désisté", "désistée", "désisté(e)", "annulé", "annulée",
          "منسحبة", "منسحب",
        ]
      ),
    ].flatMap { value, words in words.map { (HeadingLetters.letters($0), value) } }
  ) { first, _ in first }

  /// The parts of a list in a cell, parted by commas or semicolons, also Arabic ones.
  static func parts(_ text: String) -> [String] {
    text.split { ",;،؛\n".contains($0) }.map { CellText.trimmed(String($0)) }
      .filter { !$0.isEmpty }
  }
}
