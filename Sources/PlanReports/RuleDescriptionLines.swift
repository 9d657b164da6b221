// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import LayoutEngine
import Wording

/// Rules as lines: what `rules` and `explain` print.
extension RuleDescription {
  /// Two lines: `error · distance to exits · reach-exit: limit 40 m` with the summary, and the
  /// source.
  package func lines(in language: Language) -> [Sentence] {
    [heading(in: language), "  \(summary, language) \(sourceLine(in: language))"]
  }

  /// `error · distance to exits · reach-exit: limit 40 m`.
  func heading(in language: Language) -> Sentence {
    let head: Sentence =
      "\(severity.term, language) · \(RuleCatalogue.title(of: rule.kind), language) · \(rule.id)"
    let parts =
      selections(in: language) + limits.map { $0.said(in: language) }
      + (weight.map { [RuleLimit(.weight, $0).said(in: language)] } ?? [])
    let given = parts.joined(separator: language.comma)
    return parts.isEmpty ? head : "\(head)\(words: language.colon)\(given)"
  }

  /// Whom or what the rule is about, `category honey`: what it gives besides numbers.
  private func selections(in language: Language) -> [Sentence] {
    RuleCatalogue.parameters(of: rule.kind).compactMap { parameter in
      guard parameter != .severity, let text = parameter.given(in: rule.parameters)?.text else {
        return nil
      }
      return "\(parameter.title, language) \(parameter.words(for: text), language)"
    }
  }

  /// `Source: …`, also where there is none.
  package func sourceLine(in language: Language) -> Sentence {
    let title = Phrase("Source:", fr: "Source :", ar: "المصدر:")
    let none = Phrase(
      "a choice of this plan.", fr: "choix propre à ce plan.", ar: "قرار خاص بهذا المخطط.")
    return "\(title, language) \(source ?? none, language)"
  }

  /// The rule as data: what `rules --json` prints for each.
  package func properties(in language: Language) -> PropertyDictionary {
    var entry: PropertyDictionary = [
      "id": .text(rule.id.text),
      "kind": .text(rule.kind),
      "severity": .text(severity.rawValue),
      "summary": .text(summary[language]),
      "measurement": .text(measurement[language]),
      "source": .text(source?[language] ?? ""),
      "limits": .array(
        limits.map { limit in
          .dictionary([
            "key": .text(limit.key), "value": .real(limit.value),
            "unit": .text(limit.unit.rawValue),
          ])
        }),
      "parameters": .dictionary(rule.parameters),
    ]
    if let weight { entry["weight"] = .real(weight) }
    return entry
  }
}
