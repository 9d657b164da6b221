// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import HallFilling
import LayoutEngine
import Wording

/// Whom a filling puts on the waiting list, as `fill` and the editor say it.
extension FillingEdit {
  /// `to the waiting list: 2 (Miel 2, Poterie)`; nil where nobody is.
  package var displacedSentence: Phrase? {
    guard !displaced.isEmpty else { return nil }
    let names = Phrase.each { language in
      displaced.map { name(of: $0.cooperative, in: language) }.joined(separator: language.comma)
    }
    return Phrase(
      "to the waiting list: \(displaced.count) (\(names.english))",
      fr: "en liste d’attente : \(displaced.count) (\(names.french))",
      ar: "إلى لائحة الانتظار: \(displaced.count) (\(names.arabic))")
  }

  /// A line for each, and why. `to the waiting list: Miel 2 needs 6 kW; B03 offers 3 kW.`
  package func displacedLines(in language: Language) -> [String] {
    displaced.map { displaced in
      let reason = Phrase.each { language in
        displaced.reason?.message(in: language, of: plan)
          ?? Self.noneLeft(name(of: displaced.cooperative, in: language))[language]
      }
      return Phrase(
        "to the waiting list: \(reason.english)", fr: "en liste d’attente : \(reason.french)",
        ar: "إلى لائحة الانتظار: \(reason.arabic)")[language]
    }
  }

  private static func noneLeft(_ name: String) -> Phrase {
    Phrase(
      "\(name) (no stand is left)", fr: "\(name) (aucun stand ne reste)",
      ar: "\(name) (لم يبق أي رواق)")
  }

  private func name(of cooperative: Cooperative.ID, in language: Language) -> String {
    plan.cooperatives[cooperative]?.names.preferred(in: language) ?? cooperative.text
  }
}
