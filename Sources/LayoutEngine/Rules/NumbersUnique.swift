// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Wording

/// `numbersUnique`: no two stands show the same number.
///
/// Numbers are compared scalar by scalar. A stand without a number shows none, and breaks nothing.
/// One violation for all the stands that share a number; measured is how many they are.
struct NumbersUnique: CheckedRule {
  static let kind = "numbersUnique"
  static let severity: Severity? = .error
  static let usual: UsualRule? = UsualRule("numbers")
  static let looksAt: Aspects = [.hall, .stands]

  init(_ parameters: RuleParameters) throws(RuleProblem) {}

  func check(_ situation: Situation, _ findings: inout Findings) {
    var sharers: [ExactText: [Stand.ID]] = [:]
    for stand in situation.stands where !stand.number.isEmpty {
      sharers[ExactText(stand.number), default: []].append(stand.id)
    }
    for list in sharers.values where list.count > 1 {
      findings.add(stands: list, measured: Double(list.count), limit: 1)
    }
  }

  static func sentence(_ violation: Violation, _ speaker: Speaker) -> Sentence {
    let number = violation.stands.first.map(speaker.stand) ?? ""
    let ids = speaker.list(violation.stands.map(\.text))
    return speaker.say(
      en: "Several stands show the number \(number): \(ids).",
      fr: "Plusieurs stands portent le numéro \(number) : \(ids).",
      ar: "عدة أروقة تحمل الرقم \(number): \(ids).")
  }
}

// MARK: What people are told

extension NumbersUnique {
  static let words = RuleWords(
    title: Phrase("unique numbers", fr: "numéros uniques", ar: "عدم تكرار الأرقام"),
    problem: Phrase("number used twice", fr: "numéro en double", ar: "رقم مكرر"),
    asks: Phrase(
      "No two stands show the same number.",
      fr: "Deux stands ne portent pas le même numéro.",
      ar: "لا يحمل رواقان الرقم نفسه."),
    measured: Phrase(
      "How many stands show one number; stands without a number are left out.",
      fr: "Nombre de stands qui portent un même numéro ; ceux sans numéro sont ignorés.",
      ar: "عدد الأروقة التي تحمل رقمًا واحدًا؛ وتُترك التي بلا رقم."))
}
