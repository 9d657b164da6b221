// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Wording

/// Rules as lines: what `rules` and `explain` print.
extension RuleDescription {
  /// Two lines: `reach-exit · distance to exits (error): limit 40 m` with the summary, and the source.
  public func lines(in language: Language) -> [String] {
    [heading(in: language), "  \(summary[language]) \(sourceLine(in: language))"]
  }

  /// `reach-exit · distance to exits (error): limit 40 m`.
  func heading(in language: Language) -> String {
    let title = RuleKindWords.title(of: rule.kind)[language]
    let head = "\(rule.id) · \(title) (\(severity.term[language]))"
    let parts =
      selections + limits.map { $0.text(in: language) }
      + (weight.map { [RuleLimit("weight", $0).text(in: language)] } ?? [])
    let colon = language.colon
    return parts.isEmpty
      ? head : head + colon + parts.joined(separator: language.comma)
  }

  /// Whom or what the rule is about, `of.category honey`: the keys of the file that are no numbers.
  private var selections: [String] {
    let keys: [ExactText] = [
      "a", "b", "of", "first", "second", "relation", "feature", "zone", "type",
    ]
    return rule.parameters.entries.filter { keys.contains($0.key) }.flatMap { entry in
      entry.value.dictionary.map { inner in
        inner.entries.map { "\(entry.key).\($0.key) \($0.value.text ?? "")" }
      } ?? ["\(entry.key) \(entry.value.text ?? "")"]
    }
  }

  /// `Source: …`, also where there is none.
  public func sourceLine(in language: Language) -> String {
    let title = Phrase("Source:", fr: "Source :", ar: "المصدر:")[language]
    let none = Phrase(
      "a choice of this plan.", fr: "choix propre à ce plan.", ar: "قرار خاص بهذا المخطط.")
    return "\(title) \((source ?? none)[language])"
  }

  /// The rule as data: what `rules --json` prints for each.
  public func properties(in language: Language) -> PropertyDictionary {
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
