// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// Rules as lines: what `rules` and `explain` print.
extension RuleDescription {
  /// Two lines: `error distance to exits reach-exit: limit 40 m` with the summary, and the source.
  public func lines(in language: Language) -> [String] {
    [heading(in: language), "  \(summary[language]) \(sourceLine(in: language))"]
  }

  /// `error distance to exits reach-exit: limit 40 m`.
  func heading(in language: Language) -> String {
    let head = [
      severity.phrase[language], RuleCatalogue.title(of: rule.kind)[language], rule.id.text,
    ].joined(separator: " ")
    let parts =
      selections + limits.map { $0.text(in: language) }
      + (weight.map { [RuleLimit(.weight, $0).text(in: language)] } ?? [])
    let colon = language.colon
    return parts.isEmpty
      ? head : head + colon + parts.joined(separator: language.comma)
  }

  /// Whom or what the rule is about, `of.category honey`: the keys of the file that are no numbers.
  private var selections: [String] {
    let keys: [ExactText] = [
      "a", "b", "of", "first", "second", "relation", "feature", "zone", "type",
    ]
    let named = PropertyDictionary(rule.parameters.entries.filter { keys.contains($0.key) })
    return PlanListing.lines(of: named).map { line in
      let parts = line.split(separator: ":", maxSplits: 1)
      return parts.joined()
    }
  }

  /// `Source: …`, also where there is none.
  public func sourceLine(in language: Language) -> String {
    let title = Phrase("Source:", fr: "Source :", ar: "المصدر:")[language]
    let none = Phrase("the plan.", fr: "le plan.", ar: "المخطط.")
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
