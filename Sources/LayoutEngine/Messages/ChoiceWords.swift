// SPDX-License-Identifier: Apache-2.0

import Wording

/// Names the choices among the stands that a cooperative wished for.
package enum ChoiceWords {
  /// `2nd choice`, counted from 1.
  package static func choice(_ number: Int) -> Phrase {
    Phrase(
      "\(number)\(suffix(number)) choice", fr: "\(number)\(number == 1 ? "er" : "e") choix",
      ar: arabic.indices.contains(number - 1)
        ? "الاختيار \(arabic[number - 1])" : "الاختيار رقم \(number)")
  }

  private static let arabic = [
    "الأول", "الثاني", "الثالث", "الرابع", "الخامس", "السادس", "السابع", "الثامن", "التاسع",
    "العاشر",
  ]

  private static func suffix(_ number: Int) -> String {
    if (11...13).contains(number % 100) { return "th" }
    switch number % 10 {
    case 1: return "st"
    case 2: return "nd"
    case 3: return "rd"
    default: return "th"
    }
  }
}
