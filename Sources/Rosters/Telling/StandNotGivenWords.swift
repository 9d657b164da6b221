// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Wording

extension StandNotGiven {
  /// Why a stand was not given, as a clause.
  ///
  /// - Parameters:
  ///   - label: What a stand is called.
  ///   - name: What a cooperative is called.
  package func phrase(
    calling label: (Stand.ID) -> String, and name: (Cooperative.ID) -> String
  ) -> Phrase {
    switch self {
    case .unknown:
      Phrase("there is no such stand", fr: "ce stand n’existe pas", ar: "لا يوجد هذا الرواق")
    case .several:
      Phrase(
        "several stands show that number", fr: "plusieurs stands portent ce numéro",
        ar: "عدة أروقة تحمل هذا الرقم")
    case .refused(let refusal): refusal.phrase(calling: label, and: name)
    case .held: Terms.onHold.one
    case .tooMany(let most):
      Phrase(
        "more stands than the cooperative takes (\(most))",
        fr: "plus de stands que la coopérative n’en prend (\(most))",
        ar: "أروقة أكثر مما تأخذه التعاونية (\(most))")
    case .taken(let other):
      Phrase(
        "the list gives it to \(name(other))", fr: "la liste le donne à \(name(other))",
        ar: "تعطيه اللائحة لـ\(name(other))")
    case .breaks(let rule): rule
    case .noWish:
      Phrase(
        "there is no such stand to wish for", fr: "le stand souhaité n’existe pas",
        ar: "لا يوجد الرواق المرغوب")
    }
  }
}
