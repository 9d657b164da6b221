// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Wording

/// What is said of cooperatives with several stands.
enum SeveralStandsWords {
  static let stands = Phrase("stands", fr: "stands", ar: "الأروقة")
  static let takes = Phrase("takes", fr: "en prend", ar: "عددها المطلوب")
  static let kept = Phrase(
    "On several stands, kept where they are", fr: "Sur plusieurs stands, laissées en place",
    ar: "في عدة أروقة، بقيت في مكانها")
  static let fieldTitle = Phrase("stands it takes", fr: "nombre de stands", ar: "عدد الأروقة")
  static let fieldHelp = Phrase(
    "several must join", fr: "plusieurs doivent se toucher", ar: "إن تعددت وجب أن تتلاصق")
  static let fieldFault = Phrase(
    "a whole number from 1 to \(Cooperative.mostStands)",
    fr: "un nombre entier de 1 à \(Cooperative.mostStands)",
    ar: "عدد صحيح من 1 إلى \(Cooperative.mostStands)")

  static func takenOff(_ stand: String, keeping others: [String]) -> Phrase {
    let kept = others.asValues.joined(separator: " ")
    return Phrase(
      "taken off \(stand), keeps \(kept)", fr: "retirée du \(stand), garde \(kept)",
      ar: "إزالة من \(stand)، وتبقى في \(kept)")
  }

  /// `stands A01 A02 · takes 3`; empty where a cooperative has one and takes one.
  static func line(_ labels: [String], of limit: Int, _ language: Language) -> Sentence {
    if limit == 1, labels.count < 2 { return "" }
    let listed = labels.asValues.joined(separator: " ")
    let all: Sentence = labels.isEmpty ? "" : "\(stands, language) \(listed)"
    let most: Sentence = limit > 1 ? "\(takes, language) \(limit)" : ""
    return [all, most].filter { !$0.isEmpty }.joined(separator: " · ")
  }
}
